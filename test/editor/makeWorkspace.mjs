import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkout } from "../../scripts/lib/checkout.mjs";

/**
 * Makes what a suite is run in.
 *
 * @param {"suite" | "folders"} suite the suite's folder below test/editor
 * @param {string} scratch absolute path of an empty folder
 * @returns {string} absolute path of a copy of test/workspace; for `folders`, of a workspace file with two folders, and
 *   a third one beside them
 */
export function makeWorkspace(suite, scratch) {
  if (suite === "suite") {
    const folder = path.join(scratch, "workspace");
    cpSync(path.join(checkout.root, "test/workspace"), folder, { recursive: true });
    return folder;
  }
  // What is built lies in folders of this name, and is left out; this one lies above the workspace.
  const parent = path.join(scratch, "build");
  for (const name of ["first", "second", "third"]) mkdirSync(path.join(parent, name), { recursive: true });
  const file = path.join(parent, "folders.code-workspace");
  writeFileSync(file, JSON.stringify({ folders: [{ path: "first" }, { path: "second" }] }));
  return file;
}
