import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { checkout } from "../../scripts/lib/checkout.mjs";
import { makeWorkspace } from "./makeWorkspace.mjs";

/**
 * Runs a bundled suite in an extension host of the desktop's VS Code: the one that VSCODE_EXECUTABLE_PATH names, else a
 * downloaded one.
 *
 * @param {"node" | "web"} host
 * @param {"suite" | "folders"} suite which one it is
 * @param {string} tests absolute path of the bundle
 * @throws {Error} where VS Code cannot be had, or a test failed
 */
export async function runElectron(host, suite, tests) {
  mkdirSync(checkout.work, { recursive: true });
  const scratch = mkdtempSync(path.join(checkout.work, `desktop-${host}-`));
  const folder = makeWorkspace(suite, scratch);
  const userData = ["--user-data-dir", path.join(scratch, "data")];
  const extensions = ["--extensions-dir", path.join(scratch, "extensions")];
  try {
    await runTests({
      vscodeExecutablePath: process.env.VSCODE_EXECUTABLE_PATH || undefined,
      cachePath: checkout.work,
      extensionDevelopmentPath: checkout.root,
      extensionTestsPath: tests,
      launchArgs: [folder, ...userData, ...extensions, ...(host === "web" ? ["--extensionDevelopmentKind=web"] : [])],
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}
