import { mkdirSync } from "node:fs";
import path from "node:path";
import { checkout } from "./checkout.mjs";
import { runCommand } from "./runCommand.mjs";

/**
 * Builds and packs the extension.
 *
 * @param {string} file absolute path of the VSIX to write
 * @returns {Promise<string>} the same path
 * @throws {Error} with what the packer said
 */
export async function packageExtension(file) {
  await runCommand(process.execPath, ["esbuild.mjs"]);
  mkdirSync(path.dirname(file), { recursive: true });
  const packer = path.join(checkout.root, "node_modules/@vscode/vsce/vsce");
  // The bundles hold all that runs, so no package is shipped beside them.
  const parameters = ["package", "--no-dependencies", "--skip-license", "--allow-missing-repository"];
  // The links of the README lead to files that are shipped with it.
  parameters.push("--no-rewrite-relative-links");
  await runCommand(process.execPath, [packer, ...parameters, "--out", file], { quiet: true });
  return file;
}
