import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from "playwright-core";
import { pageBundle } from "../../scripts/lib/pageBundle.mjs";
import { findBrowser, launchArguments } from "../../scripts/lib/findBrowser.mjs";
import type { HostMessage, PageMessage } from "../../src/panel/messages";
import type { PanelState } from "../../src/panel/PanelState";
import { panelHtml } from "../../src/panel/panelHtml";
import { type Theme, type ThemeName, themes } from "./themes";

/** The page's bundle, served as the editor serves it, and a browser to open it in. */
export interface Harness {
  readonly open: (options?: OpenOptions) => Promise<PanelPage>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  readonly state?: PanelState;
  /** What the page saved the last time. */
  readonly memory?: unknown;
  readonly forcedColors?: boolean;
  /** The editor's font size in CSS pixels; 13 as it is by default. */
  readonly fontSize?: number;
  /** How many device pixels a CSS pixel is. */
  readonly scale?: number;
}

/** The open page, with what it did. */
export interface PanelPage {
  readonly page: Page;
  /** Sends a message as the editor's side does; done when the page has handled it. */
  readonly send: (message: HostMessage | unknown) => Promise<void>;
  readonly show: (state: PanelState) => Promise<void>;
  /** Takes the messages that the page has posted since the last time. */
  readonly posted: () => Promise<PageMessage[]>;
  /** What the page saved last. */
  readonly memory: () => Promise<unknown>;
  /** Errors and console messages, violations of the page's policy among them; they should be none. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

interface StubWindow {
  posted: PageMessage[];
  saved: unknown;
  acquireVsCodeApi: () => unknown;
}

/** Builds the page, serves it, and starts the browser. */
export async function startHarness(): Promise<Harness> {
  const result = await build({ ...pageBundle, outdir: "panel", write: false });
  const files = new Map((result.outputFiles ?? []).map((file) => [file.path.replace(/^.*[\\/]/, "/"), file.contents]));
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const body = files.get(url.pathname);
    if (url.pathname === "/") {
      const origin = originOf(server);
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(
        panelHtml({
          cspSource: origin,
          scriptUri: `${origin}/panel.js`,
          styleUri: `${origin}/panel.css`,
          nonce: "abc123",
          language: url.searchParams.get("language") === "ko" ? "ko" : "en",
        }),
      );
    } else if (body !== undefined) {
      response.setHeader("content-type", url.pathname.endsWith(".css") ? "text/css" : "text/javascript");
      response.end(body);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: launchArguments,
  });
  const tabs = makeTabs(browser);
  return {
    open: (options = {}) => openPage(tabs, originOf(server), options),
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A tab of the browser, to open one page after another in: to start one takes longer than most tests. */
interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
}

interface Tabs {
  /** A tab that nobody uses. */
  readonly take: (options: BrowserContextOptions) => Promise<Tab>;
  /** Gives a tab back. */
  readonly give: (tab: Tab, options: BrowserContextOptions) => void;
}

function makeTabs(browser: Browser): Tabs {
  const idle = new Map<string, Tab[]>();
  return {
    take: async (options) => {
      const found = idle.get(JSON.stringify(options))?.pop();
      if (found) return found;
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Page.enable");
      return { context, page, session };
    },
    give: (tab, options) => {
      const key = JSON.stringify(options);
      idle.set(key, [...(idle.get(key) ?? []), tab]);
    },
  };
}

async function openPage(tabs: Tabs, origin: string, options: OpenOptions): Promise<PanelPage> {
  const {
    theme = "dark",
    width = 640,
    height = 760,
    state,
    memory,
    forcedColors = false,
    scale = 1,
    fontSize = 13,
  } = options;
  const kind: BrowserContextOptions = { deviceScaleFactor: scale, forcedColors: forcedColors ? "active" : "none" };
  const tab = await tabs.take(kind);
  const { page, session } = tab;
  await page.setViewportSize({ width, height });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // The browser itself asks for an icon that no page names.
    if (!message.location().url.endsWith("/favicon.ico")) complaints.push(message.text());
  });
  const prepare = (given: Theme & { readonly saved: unknown }) => {
    const { bodyClass, kind: themeKind, variables, saved } = given;
    const stub = window as unknown as StubWindow;
    stub.posted = [];
    stub.saved = saved;
    stub.acquireVsCodeApi = () => ({
      postMessage: (message: PageMessage) => stub.posted.push(message),
      getState: () => stub.saved,
      setState: (next: unknown) => (stub.saved = structuredClone(next)),
    });
    // As the editor does it: variables on the root element, classes on the body.
    const dress = new MutationObserver(() => {
      for (const [name, value] of Object.entries(variables)) {
        document.documentElement.style.setProperty(`--vscode-${name}`, value);
      }
      if (document.body === null) return;
      dress.disconnect();
      document.body.className = bodyClass;
      document.body.dataset.vscodeThemeKind = themeKind;
    });
    dress.observe(document, { childList: true, subtree: true });
  };
  const dressing = themes[theme];
  const variables = { ...dressing.variables, "font-size": `${fontSize}px` };
  const prepared = await session.send("Page.addScriptToEvaluateOnNewDocument", {
    source: `(${prepare.toString()})(${JSON.stringify({ ...dressing, variables, saved: memory })})`,
  });
  await page.goto(`${origin}/?language=${state?.language ?? "en"}`);
  const send = (message: unknown) =>
    page.evaluate(
      (data) =>
        new Promise<void>((resolve) => {
          // Added after the page's own listener, and so told after it.
          const settle = (): void => {
            // A view may be loading its code.
            if (document.querySelector("[aria-busy=true]") === null) resolve();
            else requestAnimationFrame(settle);
          };
          window.addEventListener("message", () => requestAnimationFrame(settle), { once: true });
          window.postMessage(data, "*");
        }),
      message,
    );
  const panel: PanelPage = {
    page,
    send,
    show: (next) => send({ type: "state", state: next }),
    posted: () => page.evaluate(() => (window as unknown as StubWindow).posted.splice(0)),
    memory: () => page.evaluate(() => (window as unknown as StubWindow).saved),
    complaints,
    close: async () => {
      await session.send("Page.removeScriptToEvaluateOnNewDocument", prepared);
      page.removeAllListeners("pageerror");
      page.removeAllListeners("console");
      await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, contrast: null });
      await page.goto("about:blank");
      tabs.give(tab, kind);
    },
  };
  if (state !== undefined) {
    await panel.show(state);
    await panel.posted();
  }
  return panel;
}
