// The panel's page in a real browser, from the message to what is painted; or with `plain` the yardstick beside it.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { panelHtml } from "../../../src/panel/panelHtml";
import type { PanelState } from "../../../src/panel/PanelState";
import { firstPart, statePatch } from "../../../src/panel/statePatch";
import { themes } from "../../webview-ui/themes";
import { pageTimes, scrollSteps, sendAll } from "../panel/PageTimes";
import { type BenchStates, panelStates } from "../panel/panelStates";
import { timesOf } from "../Times";

const [kind, executablePath, browserArguments] = process.argv.slice(2);
const isPlain = kind === "plain";
const sizes = { "1 row": 1, "1,000 rows": 1000, "10,000 rows": 10_000 };
/** How often each thing is done, besides those times that come first and are not kept: the script is compiled then. */
const rounds = isPlain ? 5 : 15;
const warmUp = isPlain ? 1 : 3;
const firstPaints = 7;

const folder = path.join(__dirname, isPlain ? "plain" : "panel");
const server = createServer(({ url = "/" }, response) => {
  const name = path.basename(url);
  if (url === "/") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(html());
  } else if (name.endsWith(".css") || name.endsWith(".js")) {
    response.setHeader("content-type", name.endsWith(".css") ? "text/css" : "text/javascript");
    response.end(readFileSync(path.join(folder, name)));
  } else {
    response.statusCode = 404;
    response.end();
  }
});

function origin(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function html(): string {
  const uri = (name: string) => `${origin()}/${name}`;
  const [scriptUri, styleUri] = isPlain
    ? [uri("plainTable.js"), uri("plainTable.css")]
    : [uri("panel.js"), uri("panel.css")];
  return panelHtml({ cspSource: origin(), scriptUri, styleUri, nonce: "abc123", language: "en" });
}

/** Opens the page as the editor does, in its dark theme; it has no state yet. */
async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 640, height: 760 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.addInitScript(({ variables, bodyClass }) => {
    const editor = { postMessage() {}, getState: () => undefined, setState() {} };
    Object.assign(window, { acquireVsCodeApi: () => editor });
    document.addEventListener("DOMContentLoaded", () => {
      for (const [name, value] of Object.entries(variables)) {
        document.documentElement.style.setProperty(`--vscode-${name}`, value);
      }
      document.body.className = bodyClass;
    });
  }, themes.dark);
  await page.goto(origin());
  return page;
}

async function measured(browser: Browser, count: number): Promise<object> {
  const states = panelStates(count, warmUp + rounds + 1);
  const first: number[] = [];
  const rest: number[] = [];
  let page = await openPage(browser);
  for (let at = 0; at <= firstPaints; at++) {
    if (at > 0) {
      await page.context().close();
      page = await openPage(browser);
    }
    const session = await page.context().newCDPSession(page);
    const [one = 0, other] = await pageTimes(session, () => sendAll(page, firstMessages(states.first)));
    if (at === 0) continue;
    first.push(one);
    if (other !== undefined) rest.push(other);
  }
  const session = await page.context().newCDPSession(page);
  const times = await pageTimes(session, () =>
    sendAll(
      page,
      // The last one is kept back, to see what it touches.
      states.patches.slice(0, -1).map((patch) => ({ type: "patch", patch })),
    ),
  );
  const result = {
    first: timesOf(first),
    ...(rest.length > 0 && { rest: timesOf(rest) }),
    update: timesOf(times.slice(warmUp)),
  };
  const touched = isPlain ? {} : { touchedRows: await touchedRows(page, states) };
  if (count === 1) return { ...result, ...touched };
  const scrolled = async (step: number, toRest: boolean): Promise<number[]> => {
    await page.$eval(".scroller", (element) => (element.scrollTop = 0));
    return (await pageTimes(session, () => scrollSteps(page, step, warmUp + rounds, toRest))).slice(warmUp);
  };
  const scroll = timesOf(await scrolled(100, false));
  const [far, held] = [timesOf(await scrolled(0, true)), timesOf(await scrolled(0, false))];
  return { ...result, scroll, page: far, pageHeld: held, ...touched };
}

/** As the editor's side sends them; the plain way is to send all at once. */
function firstMessages(state: PanelState): readonly object[] {
  const part = firstPart(state);
  if (isPlain || part === state) return [{ type: "state", state }];
  return [
    { type: "state", state: part },
    { type: "patch", patch: statePatch(part, state) },
  ];
}

/** In how many rows of the table something is written when one level changes. */
async function touchedRows(page: Page, { patches }: BenchStates): Promise<number> {
  await page.evaluate(() => {
    const touched = new Set<Element>();
    Object.assign(window, { touched });
    new MutationObserver((records) => {
      for (const { target } of records) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest("tr, tbody");
        if (row) touched.add(row);
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await sendAll(page, [{ type: "patch", patch: patches.at(-1) }]);
  return page.evaluate(() => (window as unknown as { touched: Set<Element> }).touched.size);
}

async function run(): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath, args: JSON.parse(browserArguments ?? "[]") as string[] });
  const results: Record<string, object> = {};
  const size = process.argv.indexOf("--size");
  for (const [name, count] of Object.entries(sizes)) {
    if (size === -1 || process.argv[size + 1] === name) results[name] = await measured(browser, count);
  }
  await browser.close();
  server.close();
  process.stdout.write(JSON.stringify(results));
}

void run();
