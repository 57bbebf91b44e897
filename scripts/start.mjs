// npm start: opens a real VS Code on a sample with the extension running.
// `-- --server` skips the desktop's VS Code, `-- --language ko|en` chooses the language.
import { spawn } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { checkout } from "./lib/checkout.mjs";
import { ensureDependencies } from "./lib/ensureDependencies.mjs";
import { downloadDesktop, findDesktop, hasDisplay, openDesktop } from "./lib/openDesktop.mjs";
import { runCommand } from "./lib/runCommand.mjs";
import { runScript } from "./lib/runScript.mjs";
import { quietSettings, startServer } from "./lib/startServer.mjs";

await runScript(async () => {
  await ensureDependencies();
  console.log("Building the extension …");
  await runCommand(process.execPath, ["esbuild.mjs"]);
  const language = chosenLanguage();
  const samples = path.join(checkout.work, "sample");
  // A copy, made once: what was edited in it stays, and the checkout stays clean.
  if (!existsSync(samples)) {
    cpSync(path.join(checkout.root, "sample"), samples, { recursive: true });
  }
  const folder = path.join(samples, language);
  const file = path.join(folder, "career.yaml");
  console.log(`Sample: ${path.relative(checkout.root, folder)} (delete it to start afresh)`);
  if (!process.argv.includes("--server") && (await openOnDesktop({ folder, file, language }))) {
    return;
  }
  await openInBrowser({ folder, file, language });
});

/**
 * @typedef {object} Target
 * @property {string} folder absolute
 * @property {string} file absolute
 * @property {"en" | "ko"} language
 */

/** @returns {"en" | "ko"} as `--language` says, else that of the environment */
function chosenLanguage() {
  const flag = process.argv.indexOf("--language");
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const system = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  const locale = flag === -1 ? system : (process.argv[flag + 1] ?? "");
  return /^ko\b/iu.test(locale.replace("_", "-")) ? "ko" : "en";
}

/**
 * @param {Target} target
 * @returns {Promise<boolean>} whether a window was opened
 */
async function openOnDesktop(target) {
  if (!hasDisplay()) {
    console.log("No display here: VS Code runs as a server, to be opened in a browser.");
    return false;
  }
  const installed = findDesktop();
  if (!installed) console.log("No VS Code is installed: trying to download it …");
  const executable = installed ?? (await downloadDesktop());
  if (!executable) {
    console.log("It cannot be downloaded: VS Code runs as a server, to be opened in a browser.");
    return false;
  }
  console.log(`Opening ${executable} …`);
  try {
    await openDesktop(executable, { ...target, settings: quietSettings });
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`${reason} VS Code runs as a server instead, to be opened in a browser.`);
    return false;
  }
}

/** @param {Target} target */
async function openInBrowser(target) {
  const { folder, file, language } = target;
  const server = await startServer({
    dataFolder: path.join(checkout.work, `start-${language}`),
    language,
    // The same address as last time where it is free: the browser keeps the layout by address.
    port: 8137,
  });
  const address = server.address({ folder, file, develop: true });
  console.log(`VS Code runs. Open this in Chrome, Edge or Chromium; Ctrl+C ends it:\n${address}`);
  if (hasDisplay()) openAddress(address);
  await server.exited;
}

/** @param {string} address opened in the default browser; where that fails, the address has been printed */
function openAddress(address) {
  const [command, ...first] =
    process.platform === "darwin"
      ? ["open"]
      : process.platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler"]
        : ["xdg-open"];
  const child = spawn(command, [...first, address], { stdio: "ignore", detached: true });
  child.once("error", () => undefined);
  child.unref();
}
