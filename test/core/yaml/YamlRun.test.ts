import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import { gapOf } from "../../support/career";

/** So many to-dos that they stand in several runs. */
const todos = Array.from({ length: 400 }, (_, at) => `    - todo: 일 ${at}\n      closes: [Cache]\n`);
const text = `gap:\n  required:\n    - Cache\n    - SQL\n  todos:\n${todos.join("")}`;

function replaced(document: CareerDocument, from: string, to: string): CareerDocument {
  const start = document.source.text.indexOf(from);
  if (start < 0) throw new Error(`no ${from}`);
  const after = document.change([{ start, end: start + from.length, newText: to }]);
  const anew = CareerDocument.open(after.source.text);
  const said = (of: CareerDocument): unknown => [
    diagnoseCareer(of).map(({ start: at, end, code }) => [at, end, code]),
    gapOf(of).todos.items.map(({ index, key, text: words, node }) => [index, key, words, node.start, node.end]),
  ];
  expect(said(after)).toEqual(said(anew));
  return after;
}

describe("a list in several runs", () => {
  it("keeps those that an edit has not touched", () => {
    const before = CareerDocument.open(text);
    const runs = gapOf(before).todos.runs;
    expect(runs.length).toBeGreaterThan(4);
    const after = replaced(before, "일 70\n", "일 일흔\n");
    const now = gapOf(after).todos.runs;
    expect(now.map((run, at) => run === runs[at])).toEqual(runs.map((_, at) => at !== 1));
  });

  it("tells to-dos their new places where others come or go before them", () => {
    let document = CareerDocument.open(text);
    const last = gapOf(document).todos.items.at(-1);
    document = replaced(document, todos[3] ?? "", (todos[3] ?? "") + "    - todo: 새 일\n".repeat(120));
    expect(gapOf(document).todos.items).toHaveLength(520);
    expect(gapOf(document).todos.items.at(-1)).toBe(last);
    expect([last?.index, last?.key]).toEqual([519, "0:todos/519"]);
    document = replaced(document, "    - todo: 새 일\n".repeat(120), "");
    expect(last?.index).toBe(399);
    document = replaced(document, todos.slice(10, 380).join(""), "");
    expect(gapOf(document).todos.items).toHaveLength(30);
    expect(gapOf(document).todos.items.at(-1)).toBe(last);
    document = replaced(document, "closes: [Cache]", "closes: [Chache]");
    expect(diagnoseCareer(document).map(({ code }) => code)).toContain("unknown-competency");
  });

  it("is read in slices to the same end, through edits in between", () => {
    let document = CareerDocument.open(text);
    let slices = 0;
    while (!document.readSome(() => true)) {
      slices++;
      if (slices === 1 || slices === 40) {
        // Nothing is asked of it in between: that would read all at once.
        const start = document.source.text.indexOf(`일 ${slices}\n`);
        document = document.change([{ start, end: start, newText: "딴 " }]);
      }
      if (slices > 10_000) throw new Error("no end");
    }
    expect(slices).toBeGreaterThan(100);
    expect(diagnoseCareer(document).map(({ code }) => code)).toEqual(
      diagnoseCareer(CareerDocument.open(document.source.text)).map(({ code }) => code),
    );
  });
});
