import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../src/core/career/CareerDocument";
import { todoRows } from "../../src/panel/todoRows";
import { gapOf } from "../support/career";

/** The rows of to-dos in flow style, on the 14th of October 2031. */
function rows(...todos: readonly string[]) {
  const document = CareerDocument.open(
    `gap:\n  todos:\n${todos.map((todo) => `    - {todo: 글, ${todo}}\n`).join("")}`,
  );
  return todoRows(document, gapOf(document), "2031-10-14", "ko");
}

describe("todoRows", () => {
  it.each([
    ["period: 2031-10", "now"],
    ["period: 2031-Q4", "now"],
    ["period: 2031-W42", "now"],
    ["period: 2031-09", "now"],
    ["until: 2031-10-20", "now"],
    ["status: doing, period: 2032", "now"],
    ["period: 2031-H2", "half"],
    ["period: 2031", "half"],
    ["period: 2031-12", "half"],
    ["from: 2031-11-01", "half"],
    ["period: 2032-H1", "later"],
    ["from: 2032-01-01", "later"],
    ["every: 1/week", "habit"],
    ["every: 1/week, until: 2031-10-13", "closed"],
    ["kind: stretch, period: 2032", "stretch"],
    ["kind: spare", "spare"],
    ["status: done", "closed"],
    ["status: dropped", "closed"],
    ["", "now"],
  ])("puts what has %s into %s", (todo, section) => {
    expect(rows(todo).map((row) => row.section)).toEqual([section]);
  });

  it("tells of a habit what came of it week by week", () => {
    const [row] = rows("every: 2/week, from: 2031-09-29, done: [2031-09-29, 2031-10-01, 2031-10-08, 2031-10-13]");
    expect(row?.ledger).toMatchObject({ weeks: 1, met: 1, counted: 2, streak: 0, done: 1, times: 2 });
    expect(row?.ledger?.cells.slice(0, 4)).toEqual([
      { state: "met", from: "2031-09-29" },
      { state: "partly", from: "2031-10-06" },
      { state: "now", from: "2031-10-13" },
      { state: "ahead", from: "2031-10-20" },
    ]);
    expect(row?.doneOn).toBe("2031-10-13");
    expect(rows("every: regularly").map((one) => one.ledger)).toEqual([null]);
  });

  it("tells where a to-do was carried over from", () => {
    expect(rows("carriedFrom: [2029, 2030-H1], period: 2031-H2").map((row) => [row.carriedFrom, row.period])).toEqual([
      [["2029", "2030-H1"], "2031-H2"],
    ]);
  });
});
