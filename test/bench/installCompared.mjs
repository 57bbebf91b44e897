import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkout } from "../../scripts/lib/checkout.mjs";
import { runCommand } from "../../scripts/lib/runCommand.mjs";

/**
 * Installs what is compared with from the npm registry (about 30 MB), on first use or when
 * test/bench/package-lock.json has changed.
 *
 * @returns {Promise<string>} the absolute path of its node_modules
 * @throws {Error} where the packages cannot be installed
 */
export async function installCompared() {
  const source = path.join(checkout.root, "test/bench");
  const folder = path.join(checkout.work, "bench");
  const modules = path.join(folder, "node_modules");
  const files = ["package.json", "package-lock.json"];
  const wanted = createHash("sha256");
  for (const file of files) wanted.update(readFileSync(path.join(source, file)));
  const stamp = path.join(folder, "installed");
  const fingerprint = wanted.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return modules;

  console.error("Installing what is compared with from the npm registry (once, about 30 MB) …");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(path.join(source, file), path.join(folder, file));
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--engine-strict=false"];
  await runCommand("npm", ["ci", ...quietly], { cwd: folder, quiet: true });
  writeFileSync(stamp, fingerprint);
  return modules;
}
