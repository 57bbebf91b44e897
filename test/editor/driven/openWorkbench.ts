import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium, type FrameLocator, type Page } from "playwright-core";
import { checkout } from "../../../scripts/lib/checkout.mjs";
import { findBrowser, launchArguments } from "../../../scripts/lib/findBrowser.mjs";
import { startServer } from "../../../scripts/lib/startServer.mjs";

/** A real VS Code, opened on a copy of a folder. */
export interface Workbench {
  readonly page: Page;
  /** Absolute path of the copy that is open: a test may read and write it. */
  readonly folder: string;
  /** Absolute folder of the server's data; what is installed is in `extensions` of it. */
  readonly dataFolder: string;
  /** The document inside the visible webview, the panel. */
  panelFrame(): FrameLocator;
  /** Runs a command by its title, as written in the palette. */
  runCommand(title: string): Promise<void>;
  /** Writes .vscode-test/pictures/NAME.png. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** Folder to copy and open, relative to the checkout; test/workspace if left out. */
  readonly folder?: string;
  /** Files that the copy has besides, by their paths in it. */
  readonly files?: Readonly<Record<string, string>>;
  /** Does something to the copy before it is opened. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** File to open, relative to that folder. */
  readonly file?: string;
  readonly language?: "en" | "ko";
  /** User settings. */
  readonly settings?: Record<string, unknown>;
  /** Absolute path of a VSIX to install and run, in place of the extension of this checkout. */
  readonly vsix?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/**
 * Starts VS Code's server and opens its workbench in a browser; settles when the files are listed. Throws where the
 * server or the browser cannot be had.
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { language, settings, vsix, viewport = { width: 1440, height: 900 } } = options;
  await mkdir(checkout.work, { recursive: true });
  const scratch = await mkdtemp(path.join(checkout.work, "driven-"));
  const folder = path.join(scratch, "workspace");
  await cp(path.join(checkout.root, options.folder ?? "test/workspace"), folder, {
    recursive: true,
  });
  for (const [name, text] of Object.entries(options.files ?? {})) await writeFile(path.join(folder, name), text);
  await options.prepare?.(folder);
  const dataFolder = path.join(scratch, "server");
  const server = await startServer({ dataFolder, language, settings, vsix });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const page = await browser.newPage({ viewport });
    const file = options.file ? path.join(folder, options.file) : undefined;
    await page.goto(server.address({ folder, file, develop: vsix === undefined }));
    await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
    return {
      page,
      folder,
      dataFolder,
      panelFrame: () => page.frameLocator("iframe.webview.ready").frameLocator("#active-frame"),
      runCommand: (title) => runCommand(page, title),
      screenshot: async (name) => {
        await mkdir(checkout.pictures, { recursive: true });
        await page.screenshot({ path: path.join(checkout.pictures, `${name}.png`) });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input");
  await input.waitFor();
  await input.fill(`>${title}`);
  const row = page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first();
  await row.click();
}
