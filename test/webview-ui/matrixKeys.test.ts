import { describe, expect, test } from "vitest";
import { states, withRow } from "./states";
import { usePanel } from "./usePanel";

const { focused, open, panel, press, visibleRows } = usePanel();

describe("the matrix by keyboard", () => {
  test("is one tab stop, and its rows are walked with the arrows", async () => {
    await open({ state: states.english });
    for (let stop = 0; stop < 20 && (await focused()) !== "events"; stop++) await press("Tab");
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
    expect(await focused()).toBe("oncall#5");
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
      { type: "command", command: "generateTodos", row: "law" },
    ]);
    await panel.page.focus('tr[data-row="events"]');
    await press("Space");
    expect(await panel.page.isVisible('tr[data-details="events"]')).toBe(true);
    expect(await visibleRows()).toContain("outbox");
    await press("Space");
    expect(await panel.page.locator('tr[data-details="events"]').count()).toBe(0);
    expect(await focused()).toBe("events");
  });

  test("0 to 4 on the current level write it; F2 opens the choice, and Escape gives the focus back", async () => {
    await open({ state: states.english });
    await panel.page.focus('tr[data-row="outbox"] td.current');
    await press("3", "2");
    expect(await panel.posted()).toEqual([{ type: "setLevel", row: "outbox", level: 3, version: 7 }]);
    await panel.show(withRow(states.english, "outbox", { current: 3, gap: 0 }));
    expect(await panel.page.textContent('.page > [role="status"]')).toBe("Transactional outbox: current level 3");
    await press("F2");
    const items = panel.page.getByRole("menuitemradio");
    expect(await items.allInnerTexts()).toEqual(expect.arrayContaining(["0 none", "4 deep: improves and explains it"]));
    expect(await focused()).toContain("3 alone");
    await press("Escape");
    expect(await focused()).toBe("outbox#1");
    await press("F2", "ArrowDown", "Enter");
    expect(await focused()).toBe("outbox#1");
    expect(await panel.posted()).toEqual([{ type: "setLevel", row: "outbox", level: 4, version: 8 }]);
    await panel.page.focus('tr[data-row="events"] td.current');
    await press("3", "F2");
    expect(await items.count()).toBe(0);
    expect(await panel.posted()).toEqual([]);
  });

  test("by the pointer too: a button in the row it is on opens the choice", async () => {
    await open({ state: states.english });
    await panel.page.hover('tr[data-row="schemas"] .name-text');
    await panel.page.getByRole("button", { name: "Change the current level: Schema evolution" }).click();
    await panel.page.getByRole("menuitemradio", { name: "2 toy project" }).click();
    expect(await panel.posted()).toEqual([{ type: "setLevel", row: "schemas", level: 2, version: 7 }]);
  });

  test("nothing is written while the text cannot be read", async () => {
    await open({ state: states.brokenEnglish });
    await panel.page.focus('tr[data-row="outbox"] td.current');
    await press("3", "F2", "+");
    expect(await panel.posted()).toEqual([]);
    expect(await panel.page.getByRole("menu").count()).toBe(0);
  });

  test("+ makes a to-do for the row; / goes to the filter, and Escape empties it and comes back", async () => {
    await open({ state: states.english });
    await panel.page.focus('tr[data-row="slo"]');
    await press("+");
    expect(await panel.posted()).toEqual([{ type: "command", command: "generateTodos", row: "slo" }]);
    await press("/");
    await panel.page.keyboard.type("SCHEMA");
    expect(await visibleRows()).toEqual(["events", "schemas"]);
    expect(await panel.page.textContent('.page > [role="status"]')).toBe("1 of 6 competencies");
    // The row that had the focus is gone: the one in its place has it.
    await press("ArrowDown");
    expect(await focused()).toBe("schemas");
    await press("/", "Escape");
    expect(await visibleRows()).toHaveLength(8);
    await press("Escape");
    expect(await focused()).toBe("schemas");
  });
});
