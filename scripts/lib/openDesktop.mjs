import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkout } from "./checkout.mjs";

/** @returns {boolean} whether a window can be opened here */
export function hasDisplay() {
  if (process.platform !== "linux") return !process.env.SSH_CONNECTION;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * @returns {string | undefined} absolute path of an installed VS Code: VSCODE_EXECUTABLE_PATH, `code` on the PATH, or the
 *   usual place; undefined where there is none
 */
export function findDesktop() {
  const named = process.env.VSCODE_EXECUTABLE_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const name = process.platform === "win32" ? "code.cmd" : "code";
  // The `code` of an editor's remote terminal talks to that editor and takes no extension in development.
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter((folder) => folder !== "" && !folder.includes("remote-cli"))
    .map((folder) => path.join(folder, name));
  return [...onPath, ...usualPlaces()].find((file) => existsSync(file));
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === "darwin") {
    const command = "Visual Studio Code.app/Contents/Resources/app/bin/code";
    return ["/Applications", path.join(os.homedir(), "Applications")].map((folder) => path.join(folder, command));
  }
  if (process.platform === "win32") {
    const local = path.join(process.env.LOCALAPPDATA ?? "", "Programs");
    return [local, process.env.PROGRAMFILES ?? ""].map((folder) =>
      path.join(folder, "Microsoft VS Code", "bin", "code.cmd"),
    );
  }
  return ["/usr/bin/code", "/usr/share/code/bin/code", "/snap/bin/code", "/opt/visual-studio-code/bin/code"];
}

/**
 * Downloads VS Code's current stable version, or finds the one that was downloaded before.
 *
 * @returns {Promise<string | undefined>} absolute path of its executable; undefined where the download cannot be reached
 */
export async function downloadDesktop() {
  try {
    // A closed network is found out in seconds, not by a download's own retries.
    const releases = "https://update.code.visualstudio.com/api/releases/stable";
    if (!(await fetch(releases, { signal: AbortSignal.timeout(5000) })).ok) return undefined;
    const { downloadAndUnzipVSCode } = await import("@vscode/test-electron");
    return await downloadAndUnzipVSCode({ version: "stable", cachePath: checkout.work });
  } catch {
    return undefined;
  }
}

/**
 * Opens a window of VS Code with the extension of this checkout, and user data of its own.
 *
 * @param {string} executable
 * @param {{ folder: string, file: string, language: "en" | "ko", settings: Record<string, unknown> }} open absolute paths
 * @throws {Error} where it cannot be started
 */
export async function openDesktop(executable, open) {
  const userData = path.join(checkout.work, "desktop");
  const settings = path.join(userData, "User/settings.json");
  if (!existsSync(settings)) {
    mkdirSync(path.dirname(settings), { recursive: true });
    writeFileSync(settings, `${JSON.stringify(open.settings, null, 2)}\n`);
  }
  const parameters = [
    `--extensionDevelopmentPath=${checkout.root}`,
    `--user-data-dir=${userData}`,
    `--extensions-dir=${path.join(checkout.work, "desktop-extensions")}`,
    "--new-window",
    "--disable-workspace-trust",
    "--locale",
    open.language,
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    open.folder,
    open.file,
  ];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const isBatch = executable.endsWith(".cmd");
  const quoted = (/** @type {string} */ text) => (isBatch ? `"${text}"` : text);
  const child = spawn(quoted(executable), parameters.map(quoted), {
    env,
    shell: isBatch,
    stdio: "ignore",
  });
  await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code) reject(new Error(`${executable} ended with status ${code}.`));
      else resolve(undefined);
    });
  });
}
