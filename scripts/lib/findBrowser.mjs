// Finds a Chromium-like browser for the tests and for `npm start`, or gets one where that can be done without asking.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The registry's Chromium: the newest that runs on Node 20. */
const registryChromium = "@sparticuz/chromium@143.0.4";

/** The flags every browser of this project is started with: no sandbox (root in containers), no GPU, no network of its own. */
export const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds a browser: `CAREER_GAP_BROWSER`, else an installed Chrome, Chromium or Edge, else Debian's package where it can
 * be installed, else the registry's Chromium (into `.vscode-test/`).
 *
 * @returns {Promise<string>} the absolute path of its executable
 * @throws {Error} with one sentence that says what to install, where there is none
 */
export async function findBrowser() {
  const named = process.env.CAREER_GAP_BROWSER;
  if (named) {
    if (existsSync(named)) return path.resolve(named);
    throw new Error(`CAREER_GAP_BROWSER names ${named}, which does not exist.`);
  }
  const browser = installedBrowser() ?? installFromDebian() ?? (await installFromRegistry());
  if (!browser) {
    throw new Error(
      "No browser was found: install Google Chrome, Chromium or Microsoft Edge, or set CAREER_GAP_BROWSER to the path of one.",
    );
  }
  ensureHangulFont();
  return browser;
}

/** @returns {string | undefined} the first browser that is installed in one of the usual places */
function installedBrowser() {
  return candidates().find((file) => existsSync(file));
}

/** @returns {string[]} absolute paths, best first */
function candidates() {
  if (process.platform === "darwin") {
    const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return ["/Applications", path.join(os.homedir(), "Applications")].flatMap((folder) =>
      names.map((name) => path.join(folder, `${name}.app`, "Contents/MacOS", name)),
    );
  }
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    const files = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return files.flatMap((file) => folders.map((folder) => path.join(folder, file)));
  }
  const names = [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
  ];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return names.flatMap((name) =>
    [...folders, "/usr/bin", "/opt/google/chrome", "/snap/bin"].map((folder) => path.join(folder, name)),
  );
}

/** @returns {string | undefined} Debian's Chromium, once installed; only as root, where apt-get is there */
function installFromDebian() {
  if (!mayUseApt()) return undefined;
  console.error("Installing Chromium with apt-get …");
  return aptInstall("chromium", "fonts-nanum") || aptInstall("chromium") ? installedBrowser() : undefined;
}

function mayUseApt() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * @param {...string} packages
 * @returns {boolean} whether apt-get installed them
 */
function aptInstall(...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (/** @type {string[]} */ parameters) =>
    spawnSync("apt-get", parameters, { env, stdio: "ignore", timeout: 300_000 }).status === 0;
  return run(["update"]) && run(["install", "-y", "--no-install-recommends", ...packages]);
}

/** @returns {Promise<string | undefined>} the registry's Chromium, unpacked; undefined where it cannot be had */
async function installFromRegistry() {
  // The package holds a Linux build; it is the last way out of a container without apt-get or root.
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = path.join(root, ".vscode-test", "chromium");
  const entry = path.join(folder, "node_modules/@sparticuz/chromium/build/esm/index.js");
  if (!existsSync(path.join(folder, "package.json"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
  }
  if (!existsSync(entry)) {
    console.error("Installing Chromium from the npm registry …");
    const installed = spawnSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", registryChromium], {
      cwd: folder,
      stdio: "ignore",
      timeout: 300_000,
    });
    if (installed.status !== 0) return undefined;
  }
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const executable = await chromium.executablePath();
  // A container may lack the libraries that a browser needs; then say what to install, not how it crashed.
  const answer = spawnSync(executable, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return answer.status === 0 ? executable : undefined;
}

/** Where screenshots would show Hangul as boxes, tries to install a font; a failure changes nothing but the pictures. */
function ensureHangulFont() {
  if (process.platform !== "linux" || hasHangulFont() || !mayUseApt()) return;
  console.error("Installing a Korean font with apt-get …");
  aptInstall("fonts-nanum");
}

function hasHangulFont() {
  const listed = spawnSync("fc-list", [":lang=ko"], { encoding: "utf8" });
  if (listed.status === 0) return listed.stdout.trim() !== "";
  const folder = "/usr/share/fonts/truetype/nanum";
  return existsSync(folder) && readdirSync(folder).length > 0;
}
