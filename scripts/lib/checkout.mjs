import path from "node:path";
import { fileURLToPath } from "node:url";

/** The absolute paths of this checkout that the scripts share. */
export const checkout = folders(path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../.."));

/** @param {string} root */
function folders(root) {
  const work = path.join(root, ".vscode-test");
  return {
    root,
    /** All that is installed or written on the way, never committed. */
    work,
    /** Screenshots of the tests. */
    pictures: path.join(work, "pictures"),
    /** The reports that the test runners write for `npm test` to count. */
    reports: path.join(work, "reports"),
  };
}
