import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { type ProgressAction, recordAll, recordProgress } from "../../../src/core/career/recordProgress";
import { gapOf, textAfter, todoOf } from "../../support/career";
import { styledDocument } from "../../support/styledDocument";

const day = "2026-03-09";
const done: ProgressAction = { kind: "done", date: day };
const skipped: ProgressAction = { kind: "skipped", date: day };

/** The lines of a list of to-dos after something was recorded of one of them. */
function record(lines: string, action: ProgressAction, index = 0): string {
  const head = ["gap:", "  todos:", ""].join(lines.includes("\r\n") ? "\r\n" : "\n");
  const document = CareerDocument.open(head + lines);
  return textAfter(document, recordProgress(document, todoOf(gapOf(document), index), action)).replace(head, "");
}

describe("recordProgress: a habit done", () => {
  it.each([
    ["    - todo: a\n      every: 2/week\n", "    - todo: a\n      every: 2/week\n      done: 2026-03-09\n"],
    [
      "    - todo: a\n      every: 2/week # 둘\n      done: 2026-03-02 # 첫 주\n",
      "    - todo: a\n      every: 2/week # 둘\n      done: [2026-03-02, 2026-03-09] # 첫 주\n",
    ],
    [
      "    - todo: a\n      every: 2/week\n      done: [2026-03-02, 2026-03-03]   # 쭉\n",
      "    - todo: a\n      every: 2/week\n      done: [2026-03-02, 2026-03-03, 2026-03-09]   # 쭉\n",
    ],
    [
      "    - todo: a\n      every: 2/week\n      done:\n      - 2026-03-02 # 첫\n      # 끝\n    - b\n",
      "    - todo: a\n      every: 2/week\n      done:\n      - 2026-03-02 # 첫\n      - 2026-03-09\n      # 끝\n    - b\n",
    ],
    [
      "    - todo: a\n      every: 2/week\n      done:\n        - '2026-03-02'\n",
      "    - todo: a\n      every: 2/week\n      done:\n        - '2026-03-02'\n        - '2026-03-09'\n",
    ],
    [
      '    - todo: a\n      every: 2/week\n      done: "2026-03-02"\n',
      '    - todo: a\n      every: 2/week\n      done: ["2026-03-02", "2026-03-09"]\n',
    ],
    [
      "    - todo: a\n      every: 2/week\n      done: # 아직\n",
      "    - todo: a\n      every: 2/week\n      done: 2026-03-09 # 아직\n",
    ],
    [
      "    - todo: a\n      every: 2/week\n      done: []\n",
      "    - todo: a\n      every: 2/week\n      done: [2026-03-09]\n",
    ],
    [
      "    - todo: a\n      every: 2/week\n      done: ~\n",
      "    - todo: a\n      every: 2/week\n      done: 2026-03-09\n",
    ],
    ["    - {todo: a, every: 2/week}\n", "    - {todo: a, every: 2/week, done: 2026-03-09}\n"],
    [
      "    - { todo: a, done: 2026-03-02, every: 2/week }\n",
      "    - { todo: a, done: [2026-03-02, 2026-03-09], every: 2/week }\n",
    ],
    [
      "    - done: [\n        2026-03-02,\n        2026-03-03, # 둘\n      ]\n      todo: a\n      every: 2/week\n",
      "    - done: [\n        2026-03-02,\n        2026-03-03, 2026-03-09, # 둘\n      ]\n      todo: a\n      every: 2/week\n",
    ],
  ])("%j", (before, after) => {
    expect(record(before, done)).toBe(after);
    expect(record(before.replaceAll("\n", "\r\n"), done)).toBe(after.replaceAll("\n", "\r\n"));
  });

  it("is no change where that day is recorded", () => {
    const text =
      "gap:\n  todos:\n    - todo: a\n      every: 2/week\n      done: [2026-03-09]\n      skipped: 2026-03-09\n";
    const document = CareerDocument.open(text);
    for (const action of [done, skipped]) {
      expect(recordProgress(document, todoOf(gapOf(document)), action)).toEqual({ kind: "edits", edits: [] });
    }
  });

  it("is recorded again on a day where the rate asks for more than one a day", () => {
    const before = "    - todo: a\n      every: 2/day\n      done: 2026-03-09\n";
    const after = "    - todo: a\n      every: 2/day\n      done: [2026-03-09, 2026-03-09]\n";
    expect(record(before, done)).toBe(after);
    expect(record(after, done)).toBe(after);
  });

  it("leaves the status of a habit alone", () => {
    const before = "    - todo: a\n      every: weekly\n      status: doing\n";
    expect(record(before, done)).toBe(`${before}      done: 2026-03-09\n`);
  });
});

describe("recordProgress: a to-do done once", () => {
  it.each([
    ["    - a # 하나\n", "    - todo: a # 하나\n      done: 2026-03-09\n"],
    ["    - a: b\n", '    - todo: "a: b"\n      done: 2026-03-09\n'],
    ["    [a, b]\n", "    [{ todo: a, done: 2026-03-09 }, b]\n"],
    ["    - todo: a\n      closes: [b]\n", "    - todo: a\n      closes: [b]\n      done: 2026-03-09\n"],
    ["    - todo: a\n      status: doing # 중\n", "    - todo: a\n      status: done # 중\n      done: 2026-03-09\n"],
    ["    - todo: a\n      status: done\n", "    - todo: a\n      status: done\n      done: 2026-03-09\n"],
    [
      "    - todo: a\n      skipped: 2026-03-01\n",
      "    - todo: a\n      done: 2026-03-09\n      skipped: 2026-03-01\n",
    ],
  ])("%j", (before, after) => {
    const result = record(before, done);
    expect(result.split("\n").sort()).toEqual(after.split("\n").sort());
    expect(todoOf(gapOf(CareerDocument.open(`gap:\n  todos:\n${result}`))).status).toBe("done");
  });

  it.each([
    ["    - a\n", "    - todo: a\n      skipped: 2026-03-09\n"],
    ["    - todo: a\n      status: open\n", "    - todo: a\n      status: dropped\n      skipped: 2026-03-09\n"],
    [
      "    - todo: a\n      done: 2026-03-01\n",
      "    - todo: a\n      status: dropped\n      done: 2026-03-01\n      skipped: 2026-03-09\n",
    ],
  ])("skipped: %j", (before, after) => {
    expect(record(before, skipped)).toBe(after);
  });
});

describe("recordProgress: undo", () => {
  it.each([
    [
      "    - todo: a\n      every: 2/week\n      done: [2026-03-02, 2026-03-09] # 둘\n",
      "    - todo: a\n      every: 2/week\n      done: [2026-03-02] # 둘\n",
    ],
    [
      "    - todo: a\n      every: 2/week\n      done: [2026-03-08, 2026-03-02]\n      skipped: 2026-03-01\n",
      "    - todo: a\n      every: 2/week\n      done: [2026-03-02]\n      skipped: 2026-03-01\n",
    ],
    [
      "    - todo: a\n      every: 2/week\n      done:\n        - 2026-03-02 # 첫\n        - 2026-03-09 # 둘째\n",
      "    - todo: a\n      every: 2/week\n      done:\n        - 2026-03-02 # 첫\n",
    ],
    [
      "    - todo: a\n      every: 2/week\n      done: 2026-03-02\n      skipped: 2026-03-09\n",
      "    - todo: a\n      every: 2/week\n      done: 2026-03-02\n",
    ],
    ["    - todo: a\n      done: 2026-03-09\n    - b\n", "    - todo: a\n    - b\n"],
    ["    - done: 2026-03-09\n      todo: a\n", "    - todo: a\n"],
    ["    - {todo: a, done: [2026-03-09]}\n", "    - {todo: a}\n"],
    ["    - todo: a\n      status: done\n      done: 2026-03-09\n", "    - todo: a\n      status: open\n"],
    ["    - todo: a\n      status: done # 끝\n", "    - todo: a\n      status: open # 끝\n"],
    ["    - todo: a\n      status: doing\n", "    - todo: a\n      status: doing\n"],
    ["    - a\n", "    - a\n"],
  ])("the latest: %j", (before, after) => {
    expect(record(before, { kind: "undo" })).toBe(after);
  });

  it("takes back that day and no other", () => {
    const before = "    - todo: a\n      every: 2/week\n      done: [2026-03-02, 2026-03-08]\n";
    expect(record(before, { kind: "undo", date: "2026-03-02" })).toBe(before.replace("2026-03-02, ", ""));
    expect(record(before, { kind: "undo", date: "2026-03-03" })).toBe(before);
    const once = "    - todo: a\n      status: done\n      done: 2026-03-01\n";
    expect(record(once, { kind: "undo", date: day })).toBe(once);
  });
});

describe("recordProgress: refused", () => {
  it.each([
    ["    - todo: a\n      clo\n", "broken"],
    ["    - todo: a\n      done: {2026-03-01: x}\n", "form"],
    ["    - todo: a\n      every: 2/week\n      done: |\n        2026-03-01\n", "form"],
    ["    - &x\n      todo: a\n      every: 2/week\n    - *x\n", "form"],
  ])("%j", (lines, reason) => {
    expect(record(lines, done)).toBe(`refused: ${reason}`);
  });

  it("refuses a to-do that the file no longer has", () => {
    const todo = todoOf(gapOf(CareerDocument.open("gap:\n  todos:\n    - a\n")));
    for (const text of ["gap:\n  todos:\n    - b\n", "gap:\n  todos: []\n"]) {
      expect(recordProgress(CareerDocument.open(text), todo, done)).toEqual({ kind: "refused", reason: "gone" });
    }
  });
});

describe("recordAll", () => {
  it("records several in one edit, in several gaps, and leaves those that are recorded", () => {
    const text = `gap:
  - todos:
      - a
      - todo: b
        every: weekly
        done: 2026-03-09
      - c # 셋째
  - todos: [d]
`;
    const document = CareerDocument.open(text);
    const records = document.career.gaps.flatMap(({ todos }) => todos.items.map((todo) => ({ todo, action: done })));
    const edit = recordAll(document, records);
    expect(textAfter(document, edit)).toBe(`gap:
  - todos:
      - todo: a
        done: 2026-03-09
      - todo: b
        every: weekly
        done: 2026-03-09
      - todo: c # 셋째
        done: 2026-03-09
  - todos: [{ todo: d, done: 2026-03-09 }]
`);
  });

  it("takes several back in one edit", () => {
    const lines = "    - todo: a\n      done: 2026-03-09\n    - todo: b\n      done: 2026-03-09";
    const document = CareerDocument.open(`gap:\n  todos:\n${lines}`);
    const records = gapOf(document).todos.items.map((todo) => ({ todo, action: { kind: "undo" } as const }));
    expect(textAfter(document, recordAll(document, records))).toBe("gap:\n  todos:\n    - todo: a\n    - todo: b");
  });
});

describe("recordProgress: any document", () => {
  it("inserts a date and touches no other byte; undo takes it away again", () => {
    let recorded = 0;
    fc.assert(
      fc.property(styledDocument, fc.nat(3), fc.constantFrom(done, skipped), (text, at, action) => {
        const document = CareerDocument.open(text);
        const gap = document.isBroken ? undefined : gapOf(document);
        const todo = gap?.todos.items[at];
        if (!gap || !todo || todo.statusNode) return;
        const before = gap.todos.items.map((one) => [one.text, one.done.length, one.skipped.length]);
        const statusBefore = todo.status;
        const needsStatus = action.kind === "skipped" && todo.done.length > 0;
        const { start, end, kind } = todo.node;
        const isObject = kind === "map";
        const edit = recordProgress(document, todo, action);
        expect(edit, text).toMatchObject({ kind: "edits" });
        if (edit.kind !== "edits") return;
        recorded++;
        for (const one of edit.edits) {
          expect(one.start).toBeGreaterThanOrEqual(start);
          expect(document.source.lineAt(one.end)).toBeLessThanOrEqual(document.source.lineAt(end));
          // A to-do's object is only added to; of texts, one over several lines or a misread one is written anew.
          if (isObject) expect(one.end).toBe(one.start);
        }
        const after = document.change(edit.edits);
        const [isDone, isSkipped] = [action.kind === "done" ? 1 : 0, action.kind === "skipped" ? 1 : 0];
        expect(gapOf(after).todos.items.map((one) => [one.text, one.done.length, one.skipped.length])).toEqual(
          before.map(([words, dones, skips], index) =>
            index === at ? [words, Number(dones) + isDone, Number(skips) + isSkipped] : [words, dones, skips],
          ),
        );
        expect(todoOf(gapOf(after), at).status).toBe(action.kind === "done" ? "done" : "dropped");
        const undo = recordProgress(after, todoOf(gapOf(after), at), { kind: "undo", date: day });
        const back = undo.kind === "edits" ? after.change(undo.edits) : after;
        expect(gapOf(back).todos.items.map((one) => [one.text, one.done.length, one.skipped.length])).toEqual(before);
        if (!needsStatus) expect(todoOf(gapOf(back), at).status).toBe(statusBefore);
      }),
      { numRuns: 400 },
    );
    expect(recorded).toBeGreaterThan(80);
  });
});
