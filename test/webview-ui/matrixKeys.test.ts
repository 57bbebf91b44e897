import { describe, expect, test } from "vitest";
import { states } from "./states";
import { usePanel } from "./usePanel";

const { focused, open, panel, press, visibleRows } = usePanel();

describe("the matrix by keyboard", () => {
  test("is one tab stop, and its rows are walked with the arrows", async () => {
    await open({ state: states.english });
    await press("Tab", "Tab", "Tab", "Tab", "Tab");
    expect(await focused()).toBe("events");
    await press("ArrowDown", "ArrowDown");
    expect(await focused()).toBe("schemas");
    await press("ArrowUp");
    expect(await focused()).toBe("outbox");
    await press("End");
    expect(await focused()).toBe("sql");
    await press("Home");
    expect(await focused()).toBe("events");
    await press("Tab");
    expect(await panel.page.evaluate(() => document.activeElement?.closest("table"))).toBeNull();
  });

  test("→ opens, then goes into the cells; ← goes back, closes, goes to the parent", async () => {
    await open({ state: states.english });
    await panel.page.focus('tr[data-row="outbox"]');
    await press("ArrowRight");
    expect(await panel.page.getAttribute('tr[data-row="outbox"]', "aria-expanded")).toBe("true");
    await press("ArrowRight", "ArrowRight");
    expect(await focused()).toBe("outbox#1");
    await press("ArrowDown");
    expect(await focused()).toBe("details of outbox");
    await press("ArrowRight");
    expect(await focused()).toBe("details of outbox#0");
    await press("ArrowLeft", "ArrowLeft");
    expect(await focused()).toBe("outbox");
    await press("ArrowLeft");
    expect(await panel.page.getAttribute('tr[data-row="outbox"]', "aria-expanded")).toBe("false");
    await press("ArrowLeft");
    expect(await focused()).toBe("events");
    await press("ArrowLeft");
    expect(await visibleRows()).not.toContain("outbox");
  });

  test("keeps its column from row to row; Home and End go along the row", async () => {
    await open({ state: states.english });
    await panel.page.focus('tr[data-row="slo"] td.required');
    await press("ArrowDown");
    expect(await focused()).toBe("oncall#2");
    await press("End");
    expect(await focused()).toBe("oncall#4");
    await press("Home");
    expect(await focused()).toBe("oncall#0");
  });

  test("Enter shows the text of the row or the cell; Space opens the details, of parents too", async () => {
    await open({ state: states.english });
    await panel.page.focus('tr[data-row="outbox"]');
    await press("Enter");
    await panel.page.focus('tr[data-row="outbox"] td.required');
    await press("Enter");
    await panel.page.focus('tr[data-row="law"] td.todos button');
    await press("Enter");
    expect(await panel.posted()).toEqual([
      { type: "reveal", target: "name:outbox", version: 7 },
      { type: "reveal", target: "required:outbox", version: 7 },
      { type: "command", command: "generateTodos" },
    ]);
    await panel.page.focus('tr[data-row="events"]');
    await press("Space");
    expect(await panel.page.isVisible('tr[data-details="events"]')).toBe(true);
    expect(await visibleRows()).toContain("outbox");
    await press("Space");
    expect(await panel.page.locator('tr[data-details="events"]').count()).toBe(0);
    expect(await focused()).toBe("events");
  });
});
