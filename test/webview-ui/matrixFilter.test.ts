import { describe, expect, test } from "vitest";
import { manyRows, states } from "./states";
import { usePanel } from "./usePanel";

const { focused, open, panel, press, visibleRows } = usePanel();
const chip = (name: RegExp) => panel.page.getByRole("group", { name: "Filter by state" }).getByRole("button", { name });

describe("the matrix narrowed and sorted", () => {
  test("chips count what they show, and parents stay above it", async () => {
    await open({ state: states.english });
    const chips = await panel.page.locator(".chip").allInnerTexts();
    expect(chips.map((text) => text.replace(/\s+/g, " "))).toEqual([
      "All 6",
      "Gaps 4",
      "No to-do 1",
      "Stale 1",
      "Closed 2",
    ]);
    await chip(/^Gaps/).click();
    expect(await visibleRows()).toEqual(["events", "outbox", "schemas", "reliability", "slo", "law"]);
    expect(await chip(/^Gaps/).getAttribute("aria-pressed")).toBe("true");
    await chip(/^No to-do/).click();
    expect(await visibleRows()).toEqual(["law"]);
    await chip(/^Stale/).click();
    expect(await visibleRows()).toEqual(["sql"]);
    await chip(/^Closed/).click();
    expect(await visibleRows()).toEqual(["reliability", "oncall", "sql"]);
    await chip(/^Closed/).click();
    expect(await visibleRows()).toHaveLength(8);
  });

  test("a parent's name brings its parts; closed parents are open while the rows are narrowed", async () => {
    await open({ state: states.english, memory: { closedRows: ["events"] } });
    await press("/");
    await panel.page.keyboard.type("event");
    expect(await visibleRows()).toEqual(["events", "outbox", "schemas"]);
    await panel.page.click('tr[data-row="events"] .twisty');
    expect(await visibleRows()).toEqual(["events"]);
    await press("/", "Escape");
    expect(await visibleRows()).not.toContain("outbox");
    expect(await panel.page.isVisible('tr[data-row="sql"]')).toBe(true);
  });

  test("says where nothing matches, and shows all again", async () => {
    await open({ state: states.english });
    await press("/");
    await panel.page.keyboard.type("no such thing");
    expect(await visibleRows()).toEqual([]);
    expect(await panel.page.innerText(".nothing")).toContain("No competency matches");
    await panel.page.getByRole("button", { name: "Show all" }).click();
    expect(await visibleRows()).toHaveLength(8);
    expect(await focused()).toBe("events");
  });

  test("by priority: a flat list of leaves with their parents' names, the greatest first", async () => {
    await open({ state: states.english });
    await panel.page.getByRole("button", { name: "Sort by priority" }).click();
    expect(await visibleRows()).toEqual(["slo", "schemas", "outbox", "law", "sql", "oncall"]);
    expect(await panel.page.innerText('tr[data-row="slo"] .name-text')).toBe("Reliability › Service level objectives");
    expect(await panel.page.getAttribute('tr[data-row="slo"]', "aria-level")).toBe("1");
    await panel.page.getByRole("button", { name: "Sort by priority" }).click();
    expect((await visibleRows())[0]).toBe("events");
  });

  test("of one priority: the nearer date first, then less evidence, then the order of the file", async () => {
    const [first] = manyRows(1).rows;
    if (first === undefined) throw new Error("no rows");
    const months = (count: number) => [count, ...Array.from({ length: 11 }, () => 0)];
    const rows = [
      { ...first, id: "told", evidence: months(3) },
      { ...first, id: "late", dueOn: "2026-12-31", evidence: months(0) },
      { ...first, id: "untold", evidence: months(0) },
      { ...first, id: "soon", dueOn: "2026-06-30", evidence: months(9) },
      { ...first, id: "untold too", evidence: months(0) },
      { ...first, id: "greater", priority: first.priority + 1, evidence: months(9) },
    ];
    await open({ state: { ...manyRows(1), rows, leaves: rows.length }, memory: { sort: "priority" } });
    expect(await visibleRows()).toEqual(["greater", "soon", "late", "untold", "untold too", "told"]);
  });

  test("the filter, the chip and the order survive being loaded again", async () => {
    await open({ state: states.english, memory: { filter: "o", chip: "gaps", sort: "priority" } });
    expect(await visibleRows()).toEqual(["slo", "schemas", "outbox", "law"]);
    expect(await panel.page.locator("vscode-text-field input").inputValue()).toBe("o");
  });

  test("tables and pictures are asked for", async () => {
    await open({ state: states.english });
    const tool = panel.page.getByRole("button", { name: "Export" });
    await tool.focus();
    await press("Enter", "Enter");
    expect(await focused()).toBe("");
    await press("Enter", "ArrowDown", "Enter", "Enter", "End", "ArrowUp", "Enter", "Enter", "End", "Enter");
    expect(await panel.posted()).toEqual([
      { type: "export", form: "markdown" },
      { type: "export", form: "csv" },
      { type: "export", form: "svg" },
      { type: "export", form: "png" },
    ]);
  });
});
