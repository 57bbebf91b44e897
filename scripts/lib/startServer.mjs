import { spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { checkout } from "./checkout.mjs";
import { installHost } from "./installHost.mjs";
import { runCommand } from "./runCommand.mjs";

/** What every workbench of this project starts with: no welcome, no network, no assistant in the way. */
export const quietSettings = {
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "update.mode": "none",
  "git.openRepositoryInParentFolders": "never",
};

/**
 * Starts VS Code's server, from the npm registry, on a port of 127.0.0.1.
 *
 * @param {object} options
 * @param {string} options.dataFolder absolute folder of the server's own data: settings, extensions, logs
 * @param {"en" | "ko"} [options.language] the display language for extensions; VS Code's own words stay English
 * @param {Record<string, unknown>} [options.settings] user settings on top of `quietSettings`
 * @param {string} [options.vsix] absolute path of an extension to install first
 * @param {NodeJS.ProcessEnv} [options.env] added to the environment of the server and of the Node extension host
 * @param {number} [options.port] taken if it is free, else another
 * @returns {Promise<{ port: number, origin: string, dataFolder: string, exited: Promise<void>,
 *   address: (open: WorkbenchTarget) => string, stop: () => Promise<void> }>} the running server; `exited` settles when it
 *   has ended, by itself or not
 * @throws {Error} where it cannot be installed or does not answer
 *
 * @typedef {object} WorkbenchTarget
 * @property {string} folder absolute path of the folder to open, or of a `.code-workspace` file that names several
 * @property {string} [file] absolute path of a file to open in it
 * @property {boolean} [develop] run the extension from this checkout; else only what is installed
 * @property {string} [tests] absolute path of a CommonJS module whose `run()` is called in the extension host
 */
export async function startServer(options) {
  const { dataFolder, language = "en", settings = {}, vsix, env = {} } = options;
  const host = await installHost();
  writeUserData(dataFolder, language, settings);
  const place = ["--accept-server-license-terms", "--server-data-dir", dataFolder];
  if (vsix) {
    const install = [host.serverMain, ...place, "--install-extension", vsix, "--force"];
    await runCommand(host.node, install, { quiet: true, env: serverEnvironment(env) });
  }
  const port = await freePort(options.port);
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(
    host.node,
    [
      host.serverMain,
      ...place,
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
      "--without-connection-token",
      // The driver's flag is what makes the server take `payload` from the address.
      "--enable-smoke-test-driver",
      "--disable-telemetry",
      "--disable-workspace-trust",
      "--locale",
      language,
    ],
    // A process group of its own, so that the extension hosts end with it.
    { detached: true, env: serverEnvironment(env), stdio: ["ignore", "pipe", "pipe"] },
  );
  const log = createWriteStream(path.join(dataFolder, "server.log"));
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  /** @type {Promise<void>} */
  const exited = new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const kill = endWithThisProcess(child);
  const stop = async () => {
    kill();
    await exited;
    log.end();
  };
  await answers(`${origin}/version`, child, path.join(dataFolder, "server.log")).catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    port,
    origin,
    dataFolder,
    exited,
    address: (target) => workbenchAddress(port, target),
    stop,
  };
}

/**
 * @param {number} port
 * @param {WorkbenchTarget} target
 * @returns {string} the address that opens the workbench on it
 */
function workbenchAddress(port, target) {
  const remote = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${port}${encodeURI(uriPath(file))}`;
  /** @type {[string, string][]} */
  const payload = [["skipWelcome", "true"]];
  if (target.file) payload.push(["openFile", remote(target.file)]);
  if (target.develop) payload.push(["extensionDevelopmentPath", remote(checkout.root)]);
  if (target.tests) payload.push(["extensionTestsPath", remote(target.tests)]);
  const query = new URLSearchParams({
    [target.folder.endsWith(".code-workspace") ? "workspace" : "folder"]: uriPath(target.folder),
    payload: JSON.stringify(payload),
  });
  return `http://127.0.0.1:${port}/?${query}`;
}

/**
 * @param {string} file absolute path
 * @returns {string} the same as the path of a URI, which starts with a slash on Windows too
 */
function uriPath(file) {
  return file.replaceAll("\\", "/").replace(/^(?!\/)/u, "/");
}

/**
 * @param {string} dataFolder
 * @param {"en" | "ko"} language
 * @param {Record<string, unknown>} settings
 */
function writeUserData(dataFolder, language, settings) {
  const data = path.join(dataFolder, "data");
  mkdirSync(path.join(data, "User"), { recursive: true });
  const settingsFile = path.join(data, "User/settings.json");
  // A second start of the same data folder keeps what its user has changed.
  if (!existsSync(settingsFile)) writeJson(settingsFile, { ...quietSettings, ...settings });
  const packs = path.join(data, "languagepacks.json");
  rmSync(packs, { force: true });
  if (language === "en") return;
  // An empty language pack: VS Code itself stays English, extensions are told the language.
  const translations = path.join(data, `empty-${language}.json`);
  writeJson(translations, { version: "1.0.0", contents: {} });
  writeJson(packs, {
    [language]: {
      hash: "career-gap",
      label: language,
      extensions: [{ extensionIdentifier: { id: "career-gap.empty", uuid: "empty" }, version: "1.0.0" }],
      translations: { vscode: translations },
    },
  });
}

/**
 * @param {string} file
 * @param {unknown} value
 */
function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** @param {NodeJS.ProcessEnv} added */
function serverEnvironment(added) {
  // Without a gallery it looks nothing up; the variables of an editor's terminal would reach the wrong editor.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...added };
  for (const name of Object.keys(env)) {
    if (/^(?:VSCODE_|ELECTRON_)/u.test(name)) delete env[name];
  }
  return env;
}

/**
 * @param {number | undefined} wanted
 * @returns {Promise<number>} that port if nobody listens there, else a free one
 */
async function freePort(wanted = 0) {
  const server = createServer();
  const listening = await new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(wanted, "127.0.0.1", () => resolve(true));
  });
  if (!listening) return freePort();
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

/**
 * Sees to it that the process group ends with this process.
 *
 * @param {import("node:child_process").ChildProcess} child leader of its group
 * @returns {() => void} ends the group now
 */
function endWithThisProcess(child) {
  const kill = () => {
    try {
      if (process.platform === "win32") child.kill();
      else if (child.pid) process.kill(-child.pid, "SIGTERM");
    } catch {
      // The group has ended already.
    }
  };
  const interrupted = () => process.exit(130);
  process.once("exit", kill);
  process.once("SIGINT", interrupted);
  process.once("SIGTERM", interrupted);
  return () => {
    kill();
    process.off("exit", kill);
    process.off("SIGINT", interrupted);
    process.off("SIGTERM", interrupted);
  };
}

/**
 * @param {string} address answers once the server is up
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} log named where it does not come up
 */
async function answers(address, child, log) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`VS Code's server did not start; its log is ${log}.`);
}
