import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { checkout } from "../../scripts/lib/checkout.mjs";
import { findBrowser, launchArguments } from "../../scripts/lib/findBrowser.mjs";
import { startServer } from "../../scripts/lib/startServer.mjs";
import { makeWorkspace } from "./makeWorkspace.mjs";

/** The whole suite must be over by then, in milliseconds. */
const deadline = 480_000;

/**
 * Runs a bundled suite in an extension host of VS Code's server, with its workbench in a browser.
 *
 * @param {"node" | "web"} host
 * @param {"suite" | "folders"} suite which one it is
 * @param {string} tests absolute path of the bundle
 * @returns {Promise<void>} settles when the suite has ended, passed or not
 * @throws {Error} where the editor does not start, or the suite does not end in time
 */
export async function runServer(host, suite, tests) {
  mkdirSync(checkout.work, { recursive: true });
  const scratch = mkdtempSync(path.join(checkout.work, `${host}-`));
  const folder = makeWorkspace(suite, scratch);
  const dataFolder = path.join(scratch, "server");
  const server = await startServer({
    dataFolder,
    settings: {
      // The workbench picks the host by this setting; Node would be its choice for an extension that has both entries.
      "remote.extensionKind": { "career-gap.career-gap": [host === "web" ? "web" : "workspace"] },
      // In a browser the editor saves by itself after a second, which a test may take or not.
      "files.autoSave": "off",
    },
  });
  let browser;
  try {
    browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: launchArguments,
    });
    const page = await browser.newPage();
    const finished = listen(page);
    await page.goto(server.address({ folder, tests, develop: true }));
    await finished;
  } finally {
    await browser?.close();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Prints what the suite says.
 *
 * @param {import("playwright-core").Page} page
 * @returns {Promise<void>} settles when the suite has ended
 */
async function listen(page) {
  await page.exposeFunction("codeAutomationLog", (type, values) => {
    const line = values.join(" ");
    // The editor says much of itself; of that, only what happened in the suite is of interest.
    if (/^ {2}[✓✗] /u.test(line) || process.env.CAREER_GAP_VERBOSE) console.log(line);
    else if (type === "error" && /vscode-test.suite/u.test(line)) console.log(line);
  });
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("The suite did not end in time.")), deadline);
    const end = () => {
      clearTimeout(late);
      resolve(undefined);
    };
    page.exposeFunction("codeAutomationExit", end).catch(reject);
    page.once("crash", () => reject(new Error("The browser's page has crashed.")));
  });
}
