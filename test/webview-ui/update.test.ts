import { describe, expect, test } from "vitest";
import { atRest } from "./atRest";
import { manyRows, states, withRow } from "./states";
import { usePanel } from "./usePanel";
import { watchTouched } from "./watchTouched";

const { focused, open, panel, press, visibleRows } = usePanel();

const scroller = "#panel-matrix .scroller";
/** Scrolls the matrix; done when the page has seen it. */
const scrollTo = (offset: number) =>
  panel.page.$eval(
    scroller,
    (element, top) =>
      new Promise<void>((resolve) => {
        if (Math.min(top, element.scrollHeight - element.clientHeight) === element.scrollTop) return resolve();
        element.addEventListener("scroll", () => requestAnimationFrame(() => resolve()), { once: true });
        element.scrollTop = top;
      }),
    offset,
  );

describe("an update", () => {
  test("touches only the row that changed", async () => {
    await open({ state: states.english });
    const touched = await watchTouched(panel.page);
    await panel.show(withRow(states.english, "schemas", { current: 2, gap: 1 }));
    expect(await touched()).toEqual(["schemas"]);
    expect(await panel.page.innerText('tr[data-row="schemas"] td.gap')).toMatch(/^1/);
  });

  test("touches only the row that changed where the table is scrolled, too", async () => {
    const many = manyRows(200);
    await open({ state: many, height: 400 });
    await scrollTo(1500);
    await atRest(panel.page);
    const touched = await watchTouched(panel.page);
    await panel.show(withRow(many, "c66", { current: 3, gap: 0 }));
    await atRest(panel.page);
    expect(await touched()).toEqual(["c66"]);
  });

  test("keeps focus, scroll, open rows and tab when rows come, go and move", async () => {
    const many = manyRows(200);
    await open({ state: many, height: 400 });
    await panel.page.click('tr[data-row="c3"] .twisty');
    await scrollTo(1500);
    await panel.page.focus('tr[data-row="c60"] td.gap');
    const scroll = () => panel.page.$eval(scroller, (element) => element.scrollTop);
    const before = await scroll();
    expect(before).toBeGreaterThan(500);
    const [first, ...rest] = many.rows;
    const moved = [...rest.filter((row) => row.id !== "c150"), first].filter((row) => row !== undefined);
    await panel.show({ ...many, version: 8, rows: moved });
    expect(await focused()).toBe("c60#3");
    expect(Math.abs((await scroll()) - before)).toBeLessThan(60);
    await panel.show({ ...many, version: 9, rows: moved.filter((row) => row.id !== "c60") });
    expect(await focused()).toBe("c61");
    await scrollTo(0);
    expect(await panel.page.isVisible('tr[data-details="c3"]')).toBe(true);
    await scrollTo(100_000);
    expect((await visibleRows()).slice(-2)).toEqual(["c199", "c0"]);
  });

  test("what is open, the tab and the scroll survive being hidden and loaded again", async () => {
    const many = manyRows(100);
    await open({ state: many, height: 400 });
    await panel.page.click('tr[data-row="c1"] .twisty');
    await panel.page.hover("tbody");
    await panel.page.mouse.wheel(0, 700);
    await expect
      .poll(async () => (await panel.memory()) as { scroll: { matrix: number } })
      .toMatchObject({ scroll: { matrix: 700 } });
    const memory = await panel.memory();
    await panel.close();
    await open({ state: many, height: 400, memory });
    expect(await panel.page.$eval(scroller, (element) => element.scrollTop)).toBe(700);
    await scrollTo(0);
    expect(await panel.page.locator('tr[data-details="c1"]').count()).toBe(1);
    await scrollTo(700);
    await panel.page.focus('[role="tab"][aria-selected="true"]');
    await press("ArrowRight");
    expect(await panel.page.isVisible("#panel-todos")).toBe(true);
    await panel.page.getByRole("tab", { name: "Matrix" }).click();
    expect(await panel.page.$eval(scroller, (element) => element.scrollTop)).toBe(700);
  });

  test("a memory of unknown shape is forgotten", async () => {
    await open({ state: states.english, memory: { tab: 3, closedRows: "events", scroll: null } });
    expect(await visibleRows()).toHaveLength(8);
  });
});
