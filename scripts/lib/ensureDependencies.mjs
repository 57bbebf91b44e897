// Runs before anything is installed: Node's own modules only.
import { existsSync, lstatSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { checkout } from "./checkout.mjs";
import { runCommand } from "./runCommand.mjs";

/** The oldest Node that the development tools run on, as in package.json's `engines`. */
const oldestNode = [20, 19];

/**
 * Installs the packages of package-lock.json where they are missing or older than it.
 *
 * @throws {Error} where Node is too old, node_modules is a link, or the packages cannot be installed
 */
export async function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    throw new Error(
      `Node ${oldestNode.join(".")} or newer is needed, and this is ${process.versions.node}: install Node 20 LTS or newer from https://nodejs.org.`,
    );
  }
  if (isCurrent()) return;
  const modules = path.dirname(stamp);
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(
      `${modules} is a link, and installing would empty the folder that it leads to: remove the link, or install there.`,
    );
  }
  console.log("Installing the packages (npm ci) …");
  // No package of this project needs its install script.
  const parameters = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--include=dev"];
  await runCommand("npm", parameters, { quiet: true });
  const now = new Date();
  utimesSync(stamp, now, now);
}

/** npm writes this file at the end of each install. */
const stamp = path.join(checkout.root, "node_modules/.package-lock.json");

function isCurrent() {
  if (!existsSync(stamp)) return false;
  const lock = path.join(checkout.root, "package-lock.json");
  return statSync(stamp).mtimeMs >= statSync(lock).mtimeMs;
}
