import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import esbuild from "esbuild";

/**
 * Bundles a TypeScript file for Node into a folder that is gone afterwards, and runs a command on it.
 * @param {string} root absolute path of the checkout
 * @param {string} entry the file, relative to the checkout
 * @param {(bundle: string) => string[]} argumentsFor Node's arguments, from the absolute path of the bundle
 * @returns {Promise<number>} the exit code; 1 where it was ended by a signal
 */
export async function runBundled(root, entry, argumentsFor) {
  const folder = await mkdtemp(join(tmpdir(), "career-gap-"));
  try {
    const outfile = join(folder, "bundle.cjs");
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: "node",
      format: "cjs",
      mainFields: ["module", "main"],
      logLevel: "warning",
    });
    return spawnSync(process.execPath, argumentsFor(outfile), { cwd: root, stdio: "inherit" }).status ?? 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
