import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type Harness, type OpenOptions, type PanelPage, startHarness } from "./harness";

/** What the tests of a file share: a browser, and the page that the running test has opened in it. */
export interface UsedPanel {
  readonly open: (options: OpenOptions) => Promise<void>;
  /** The page that was opened last. */
  readonly panel: PanelPage;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /**
   * What has the focus: a row's id, with `#n` for its cell n (0 is the name); else the text of the to-do, or of the
   * element itself.
   */
  readonly focused: () => Promise<string>;
  /** The ids of the competencies' rows that can be seen. */
  readonly visibleRows: () => Promise<string[]>;
}

/** Starts a browser for the tests of a file, and after each test asserts that the page had nothing to complain of. */
export function usePanel(): UsedPanel {
  let harness: Harness | undefined;
  let opened: PanelPage | undefined;

  const current = (): PanelPage => {
    if (opened === undefined) throw new Error("No page is open.");
    return opened;
  };

  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness?.close());
  afterEach(async () => {
    const { complaints } = current();
    await current().close();
    expect(complaints).toEqual([]);
  });

  return {
    open: async (options) => {
      opened = await harness?.open(options);
    },
    panel: {
      get page() {
        return current().page;
      },
      get complaints() {
        return current().complaints;
      },
      send: (message) => current().send(message),
      show: (state) => current().show(state),
      posted: () => current().posted(),
      memory: () => current().memory(),
      close: () => current().close(),
    },
    press: async (...keys) => {
      for (const key of keys) await current().page.keyboard.press(key);
    },
    focused: () =>
      current().page.evaluate(() => {
        const active = document.activeElement as HTMLElement;
        const { row, details } = active.closest<HTMLElement>("tr")?.dataset ?? {};
        const id = row ?? (details === undefined ? undefined : `details of ${details}`);
        if (id === undefined) {
          return active.closest("li")?.querySelector(".todo-text")?.textContent ?? active.textContent ?? "";
        }
        const cell = active.closest<HTMLTableCellElement>("td, th");
        return cell === null ? id : `${id}#${cell.cellIndex}`;
      }),
    visibleRows: () =>
      current().page.$$eval("tr.row:not([hidden])", (rows) =>
        rows.map((row) => (row as HTMLElement).dataset.row ?? ""),
      ),
  };
}
