import { describe, expect, test } from "vitest";
import { states } from "./states";
import { usePanel } from "./usePanel";

const { open, panel, visibleRows } = usePanel();

describe("the matrix", () => {
  test("has a row for each competency, nested as in the file", async () => {
    await open({ state: states.english });
    const table = panel.page.getByRole("treegrid", { name: "Gap matrix" });
    expect(await table.getByRole("columnheader").allTextContents()).toEqual([
      "Competency",
      "Current",
      "Required",
      "Gap",
      "To-dos",
      "Evidence Jan–Dec",
    ]);
    const rows = await panel.page.$$eval("tr.row", (all) =>
      all.map((row) => [
        row.getAttribute("aria-level"),
        ...[...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim()),
      ]),
    );
    expect(rows).toEqual([
      ["1", "Event-driven design", "1.6", "3.0", "1.4", "0/4", "16"],
      ["2", "Transactional outbox", "2", "3", "1", "0/3", "14"],
      ["2", "Schema evolution", "1", "3", "2", "0/1", "2"],
      ["1", "Reliability", "0.8", "2.8", "2.3", "0/3", "10"],
      ["2", "Service level objectives", "0", "3", "3", "0/1", "0"],
      ["2", "On-call handover", "3", "2", "no gap", "0/2", "10"],
      ["1", "Payroll law of three countries", "1", "2", "1", "to-do", "1"],
      ["1", "SQL", "3", "3", "no gap", "1/1", expect.stringMatching(/^no evidence for twelve months\s+0$/)],
    ]);
  });

  test("draws levels by shape: there, missing, beyond, more than required", async () => {
    await open({ state: states.english });
    const shapes = (id: string) =>
      panel.page.$$eval(`tr[data-row="${id}"] .levels path`, (all) =>
        // One path for each kind, with a move for each cell.
        Object.fromEntries(all.map((path) => [path.getAttribute("class"), path.getAttribute("d")?.split("M").length])),
      );
    const of = (counts: Record<string, number>) =>
      Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, count + 1]));
    expect(await shapes("outbox")).toEqual(of({ solid: 2, outline: 1, dot: 1 }));
    expect(await shapes("oncall")).toEqual(of({ solid: 2, bar: 1, dot: 1 }));
    expect(await shapes("slo")).toEqual(of({ outline: 3, dot: 1 }));
  });

  test("without levels: one cell and a word, and no column for what is the same everywhere", async () => {
    await open({ state: states.unleveled });
    const cell = panel.page.locator('tr[data-row="a11y"] td.current');
    expect((await cell.innerText()).trim()).toBe("일부");
    expect(await cell.locator("path").count()).toBe(2);
    expect((await panel.page.locator("thead .required").boundingBox())?.width).toBeLessThan(2);
  });

  test("a click on a cell shows its text, and where there is none the competency's", async () => {
    await open({ state: states.english });
    const row = panel.page.locator('tr[data-row="outbox"]');
    for (const cell of ["th", "td.current", "td.required", "td.gap", "td.todos"]) await row.locator(cell).click();
    await panel.page.locator('tr[data-row="events"] td.current').click();
    expect(await panel.posted()).toEqual(
      ["name:outbox", "current:outbox", "required:outbox", "analysis:outbox", "todo:replay", "name:events"].map(
        (target) => ({
          type: "reveal",
          target,
          version: 7,
        }),
      ),
    );
  });

  test("a gap without a to-do offers one", async () => {
    await open({ state: states.english });
    await panel.page.getByRole("button", { name: "Generate a to-do: Payroll law of three countries" }).click();
    expect(await panel.posted()).toEqual([{ type: "command", command: "generateTodos", row: "law" }]);
  });

  test("parents close and open; details open under their row", async () => {
    await open({ state: states.english });
    await panel.page.click('tr[data-row="events"] .twisty');
    expect(await visibleRows()).toEqual(["events", "reliability", "slo", "oncall", "law", "sql"]);
    await panel.page.click('tr[data-row="events"] .twisty');
    await panel.page.click('tr[data-row="outbox"] .twisty');
    const details = panel.page.locator('tr[data-details="outbox"]');
    expect(await details.locator("dd").allInnerTexts()).toEqual([
      "2 toy project, or with help → 3 alone, in production · importance 3 × gap 1 = priority 3",
      "has run one in production for a year",
      "replaying a day without paying twice",
      expect.stringMatching(/^in progress:\s+Replay last March[^]*2026-Q3$/),
      expect.stringContaining("Break the staging queue"),
      expect.stringContaining("exactly-once"),
      "Feb\u{a0}2\u{a0}· Mar\u{a0}1\u{a0}· Jun\u{a0}3\u{a0}· Jul\u{a0}5\u{a0}· Aug\u{a0}1\u{a0}· Oct\u{a0}2",
    ]);
    await details.getByText("replaying a day").click();
    await details.getByText("Replay last March").click();
    await details.getByText("Add a to-do…").click();
    await details.getByText("Record progress…").click();
    expect(await panel.posted()).toEqual([
      { type: "reveal", target: "analysis:outbox", version: 7 },
      { type: "reveal", target: "todo:replay", version: 7 },
      { type: "command", command: "generateTodos", row: "outbox" },
      { type: "command", command: "recordProgress", row: "outbox" },
    ]);
  });

  test("tells its rows' places in the tree and in the whole", async () => {
    await open({ state: states.english });
    const table = panel.page.getByRole("treegrid");
    expect(await table.getAttribute("aria-rowcount")).toBe("9");
    const places = await panel.page.$$eval("tr.row", (all) =>
      all.map((row) => ["rowindex", "posinset", "setsize"].map((name) => row.getAttribute(`aria-${name}`)).join(" ")),
    );
    expect(places).toEqual(["2 1 4", "3 1 2", "4 2 2", "5 2 4", "6 1 2", "7 2 2", "8 3 4", "9 4 4"]);
  });

  test("shows evidence by month on one scale, and its sum alone for an open parent", async () => {
    await open({ state: states.english });
    const path = (id: string) =>
      panel.page.$eval(`tr[data-row="${id}"] .spark path`, (element) => element.getAttribute("d") ?? "");
    // Ten months have begun; January has nothing, February two, July the most.
    expect(await path("outbox")).toBe(
      "M0 13h5v1h-5zM6 7h5v7h-5zM12 10h5v4h-5zM18 13h5v1h-5zM24 13h5v1h-5z" +
        "M30 4h5v10h-5zM36 0h5v14h-5zM42 10h5v4h-5zM48 13h5v1h-5zM54 7h5v7h-5z",
    );
    expect(await panel.page.locator('tr[data-row="events"] .spark').count()).toBe(0);
    await panel.page.click('tr[data-row="events"] .twisty');
    expect(await panel.page.locator('tr[data-row="events"] .spark').count()).toBe(1);
  });

  test("marks the row under the editor's cursor, or the parent that hides it", async () => {
    await open({ state: states.english });
    const marked = () =>
      panel.page.$$eval('[aria-current="true"]', (all) => all.map((row) => (row as HTMLElement).dataset.row));
    await panel.send({ type: "cursor", row: "outbox" });
    expect(await marked()).toEqual(["outbox"]);
    await panel.page.click('tr[data-row="events"] .twisty');
    expect(await marked()).toEqual(["events"]);
    await panel.send({ type: "cursor", row: null });
    expect(await marked()).toEqual([]);
  });
});
