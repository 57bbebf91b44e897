import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { checkout } from "../../scripts/lib/checkout.mjs";
import { findBrowser, launchArguments } from "../../scripts/lib/findBrowser.mjs";
import { startServer } from "../../scripts/lib/startServer.mjs";
import { buildSuite } from "./buildSuite.mjs";

/** The whole suite must be over by then, in milliseconds. */
const deadline = 240_000;

/**
 * Runs the suite in an extension host of VS Code's server, with its workbench in a browser.
 *
 * @param {"node" | "web"} host
 * @param {string} countsFile absolute path, to which the Node host's suite writes its counts
 * @returns {Promise<{ passed: number, failed: number } | undefined>} the counts as the console told them
 */
export async function runServer(host, countsFile) {
  const tests = await buildSuite(host);
  mkdirSync(checkout.work, { recursive: true });
  const scratch = mkdtempSync(path.join(checkout.work, `${host}-`));
  const folder = path.join(scratch, "workspace");
  cpSync(path.join(checkout.root, "test/workspace"), folder, { recursive: true });
  const dataFolder = path.join(scratch, "server");
  const server = await startServer({
    dataFolder,
    env: { CAREER_GAP_COUNTS: countsFile },
    // The workbench picks the host by this setting; Node would be its choice for an extension that has both entries.
    settings: { "remote.extensionKind": { "career-gap.career-gap": [host === "web" ? "web" : "workspace"] } },
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
    return await finished;
  } finally {
    await browser?.close();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {import("playwright-core").Page} page
 * @returns {Promise<{ passed: number, failed: number } | undefined>} settles when the suite has ended
 */
async function listen(page) {
  /** @type {{ passed: number, failed: number } | undefined} */
  let counts;
  await page.exposeFunction("codeAutomationLog", (type, values) => {
    const line = values.join(" ");
    const told = /^career-gap-counts (\{.*\})/u.exec(line);
    if (told?.[1]) counts = JSON.parse(told[1]);
    else if (/^ {2}[✓✗] /u.test(line)) console.log(line);
    else if (process.env.CAREER_GAP_VERBOSE) console.log(`[${type}] ${line}`);
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("The suite did not end in time.")), deadline);
    const end = () => {
      clearTimeout(late);
      resolve(counts);
    };
    page.exposeFunction("codeAutomationExit", end).catch(reject);
    page.once("crash", () => reject(new Error("The browser's page has crashed.")));
  });
}
