import { describe, expect, test } from "vitest";
import { firstPart, statePatch } from "../../src/panel/statePatch";
import { atRest } from "./atRest";
import { manyRows } from "./states";
import { usePanel } from "./usePanel";
import { watchTouched } from "./watchTouched";

const { focused, open, panel, press, visibleRows } = usePanel();
const one = manyRows(1);

/** Shows ten thousand rows, made in the page: handing them over takes the driver long. Every `nth` has a long name. */
async function showMany(nth = Number.POSITIVE_INFINITY): Promise<void> {
  await open({ state: one });
  await panel.page.evaluate(
    ({ state, every, long }) => {
      const rows = Array.from({ length: 10_000 }, (_, index) =>
        Object.assign({}, state.rows[0], { id: `c${index}`, name: index % every === 0 ? long : `Competency ${index}` }),
      );
      window.dispatchEvent(new MessageEvent("message", { data: { type: "state", state: { ...state, rows } } }));
    },
    { state: one, every: Math.min(nth, 100_000), long: longName },
  );
  await atRest(panel.page);
}

const longName = "A competency whose name is so long that it takes a second line in a panel of this width";

describe("ten thousand rows", () => {
  test("are counted, and only those near are in the page; the keys reach all", async () => {
    await showMany();
    expect(await panel.page.getByRole("treegrid").getAttribute("aria-rowcount")).toBe("10001");
    expect((await visibleRows()).length).toBeLessThan(60);
    await panel.page.focus('tr[data-row="c0"] td.gap');
    await press("Control+End");
    expect(await focused()).toBe("c9999#3");
    expect(await panel.page.getAttribute('tr[data-row="c9999"]', "aria-rowindex")).toBe("10001");
    const place = await panel.page.locator('tr[data-row="c9999"]').boundingBox();
    expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(760);
    await press("PageUp");
    const up = Number(/^c(\d+)/.exec(await focused())?.[1]);
    expect(up).toBeGreaterThan(9950);
    expect(up).toBeLessThan(9990);
    await press("Control+Home");
    expect(await focused()).toBe("c0#3");
    expect((await visibleRows()).length).toBeLessThan(60);
  });

  test("the one that has the focus stays when it is scrolled away", async () => {
    await showMany();
    await panel.page.focus('tr[data-row="c3"]');
    await panel.page.$eval("#panel-matrix .scroller", (element) => (element.scrollTop = 100_000));
    await expect.poll(async () => (await visibleRows()).length > 1 && (await visibleRows())[1]).toMatch(/^c41\d\d$/);
    expect(await focused()).toBe("c3");
    await press("ArrowDown");
    expect(await focused()).toBe("c4");
    expect(await panel.page.$eval("#panel-matrix .scroller", (element) => element.scrollTop)).toBeLessThan(200);
  });

  test("the pages before and after what is seen are there when it has come to rest", async () => {
    await showMany();
    const scroller = panel.page.locator("#panel-matrix .scroller");
    await scroller.evaluate((element) => (element.scrollTop = 50_000));
    await expect.poll(visibleRows).toContain("c2090");
    await atRest(panel.page);
    const [first, last, height] = await scroller.evaluate((element) => {
      const tops = [...element.querySelectorAll("tr.row")].slice(1).map((row) => row.getBoundingClientRect());
      const { top, height: visible } = element.getBoundingClientRect();
      return [(tops[0]?.top ?? 0) - top, (tops.at(-1)?.bottom ?? 0) - top, visible];
    });
    expect(first).toBeLessThanOrEqual(-height);
    expect(last).toBeGreaterThanOrEqual(2 * height);
    expect((await visibleRows()).length).toBeLessThan(100);
  });

  test("rows of two lines are measured when they are come near, and nothing jumps", async () => {
    await showMany(3);
    await panel.page.$eval("#panel-matrix .scroller", (element) => (element.scrollTop = 50_000));
    await expect.poll(async () => (await visibleRows()).length).toBeGreaterThan(10);
    const places = () =>
      panel.page.$$eval("tr.row", (rows) =>
        Object.fromEntries(rows.map((row) => [(row as HTMLElement).dataset.row, row.getBoundingClientRect().top])),
      );
    await panel.page.hover("tbody");
    // The rows that the jump has brought near are measured first.
    let before = await places();
    await expect
      .poll(async () => {
        const last = before;
        before = await places();
        return JSON.stringify(before) === JSON.stringify(last);
      })
      .toBe(true);
    const watched = Object.keys(before).find((id) => (before[id] ?? 0) > 300) ?? "";
    await panel.page.mouse.wheel(0, -100);
    await expect.poll(async () => Math.round(((await places())[watched] ?? 0) - (before[watched] ?? 0))).toBe(100);
  });

  test("the first part is there at once and asks for the rest; then it is scrolled to where it was left", async () => {
    const whole = manyRows(1000);
    await open({ memory: { scroll: { matrix: 12_000 }, filter: "" } });
    const part = firstPart(whole);
    await panel.show(part);
    expect(await panel.page.getByRole("treegrid").getAttribute("aria-rowcount")).toBe("1001");
    expect(await visibleRows()).toContain("c0");
    await expect.poll(async () => (await panel.posted()).at(-1)).toEqual({ type: "shown" });
    await panel.send({ type: "cursor", row: "c499" });
    await panel.send({ type: "patch", patch: statePatch(part, whole) });
    expect(await panel.page.$eval("#panel-matrix .scroller", (element) => element.scrollTop)).toBe(12_000);
    expect(await visibleRows()).toContain("c505");
    expect(await panel.page.getAttribute('tr[data-row="c499"]', "aria-current")).toBe("true");
    expect(await panel.posted()).toEqual([]);
  });

  test("a filter that finds nothing in the first part waits for the rest", async () => {
    const whole = manyRows(1000);
    await open({ memory: { filter: "competency 900" } });
    await panel.show(firstPart(whole));
    expect(await panel.page.isVisible(".nothing")).toBe(false);
    await panel.send({ type: "patch", patch: statePatch(firstPart(whole), whole) });
    expect(await visibleRows()).toEqual(["c900"]);
  });

  test("one row's change is a patch, and touches one row", async () => {
    await showMany();
    const touched = await watchTouched(panel.page);
    const row = { ...one.rows[0], id: "c7", name: "Competency 7", current: 2, gap: 1 };
    const patch = { base: 7, changed: { version: 8 }, rows: [{ start: 7, removed: 1, items: [row] }], todos: [] };
    await panel.send({ type: "patch", patch });
    expect(await touched()).toEqual(["c7"]);
    expect(await panel.posted()).toEqual([]);
    await panel.send({ type: "patch", patch });
    expect(await panel.posted()).toEqual([{ type: "ready" }]);
    await panel.send({ type: "patch", patch: { ...patch, base: 8, changed: { rows: [] } } });
    expect(await visibleRows()).toContain("c7");
  });
});
