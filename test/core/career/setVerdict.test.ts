import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import type { ReviewVerdict } from "../../../src/core/career/ReviewVerdict";
import { setVerdict } from "../../../src/core/career/setVerdict";

function edited(text: string, period: string, verdict: ReviewVerdict | undefined, index = 0): string {
  const document = CareerDocument.open(text);
  const [gap] = document.career.gaps;
  const todo = gap?.todos.items[index];
  if (!gap || !todo) throw new Error("no such to-do");
  const edit = setVerdict(document, gap, todo, period, verdict);
  return edit.kind === "edits" ? document.change(edit.edits).source.text : `refused: ${edit.reason}`;
}

const of = (...lines: string[]): string => ["gap:", "  todos:", ...lines, ""].join("\n");

describe("setVerdict", () => {
  it.each([
    [
      "a short to-do",
      ["    - 글 쓰기  # 곧", "    - b"],
      ["    - todo: 글 쓰기  # 곧", "      verdicts:", "        2026: done", "    - b"],
    ],
    [
      "a folded text with a comment",
      ["    - >- # 왜", "      a", "      b"],
      ["    - todo: a b # 왜", "      verdicts:", "        2026: done"],
    ],
    [
      "an object",
      ["    - todo: a", "      period: 2026"],
      ["    - todo: a", "      period: 2026", "      verdicts:", "        2026: done"],
    ],
    [
      "one with verdicts in block style",
      ["    - todo: a", "      verdicts:", "        2025: open # 나의 말"],
      ["    - todo: a", "      verdicts:", "        2025: open # 나의 말", "        2026: done"],
    ],
    [
      "one with verdicts in flow style",
      ["    - todo: a", "      verdicts: {2025: open}"],
      ["    - todo: a", "      verdicts: {2025: open, 2026: done}"],
    ],
    [
      "one that has a word already",
      ["    - todo: a", "      verdicts: {2026: partial}"],
      ["    - todo: a", "      verdicts: {2026: done}"],
    ],
    [
      "an empty key",
      ["    - todo: a", "      verdicts:", "      done: 2026-01-01"],
      ["    - todo: a", "      verdicts:", "        2026: done", "      done: 2026-01-01"],
    ],
    [
      "an object in flow style",
      ["    - {todo: a, period: 2026}"],
      ["    - {todo: a, period: 2026, verdicts: { 2026: done }}"],
    ],
  ])("writes it into %s", (_what, before, after) => {
    expect(edited(of(...before), "2026", "done")).toBe(of(...after));
  });

  it("keeps CRLF and a text without a last line break", () => {
    expect(edited("gap:\r\n  todos:\r\n    - a", "2026-H1", "carried")).toBe(
      "gap:\r\n  todos:\r\n    - todo: a\r\n      verdicts:\r\n        2026-H1: carried",
    );
  });

  it.each([
    [
      ["    - todo: a", "      verdicts: {2025: open, 2026: done}"],
      ["    - todo: a", "      verdicts: {2025: open}"],
    ],
    [
      ["    - todo: a", "      verdicts: {2026: done, 2025: open}"],
      ["    - todo: a", "      verdicts: {2025: open}"],
    ],
    [
      ["    - todo: a", "      verdicts:", "        2026: done", "        2025: open"],
      ["    - todo: a", "      verdicts:", "        2025: open"],
    ],
    [
      ["    - todo: a", "      verdicts:", "        2026: done", "      period: 2026"],
      ["    - todo: a", "      period: 2026"],
    ],
    [["    - todo: a"], ["    - todo: a"]],
    [["    - a"], ["    - a"]],
    [
      ["    - todo: a", "      verdicts:"],
      ["    - todo: a", "      verdicts:"],
    ],
  ])("takes it back", (before, after) => {
    expect(edited(of(...before), "2026", undefined)).toBe(of(...after));
  });

  it("is read as the user's word", () => {
    const document = CareerDocument.open(edited(of("    - a"), "2026-01-01/2026-03-31", "dropped"));
    const todo = document.career.gaps[0]?.todos.items[0];
    expect(todo?.verdicts.map(({ period, verdict }) => [period.text, verdict.text])).toEqual([
      ["2026-01-01/2026-03-31", "dropped"],
    ]);
  });

  it("refuses broken files, and throws for what is no period", () => {
    expect(edited("gap:\n  todos:\n    - a\nx: [\n", "2026", "done")).toBe("refused: broken");
    expect(() => edited(of("    - a"), "soon", "done")).toThrow(RangeError);
  });

  it("changes nothing where the same is said already, so that no undo step is in the way", () => {
    const document = CareerDocument.open(of("    - todo: a", "      verdicts: {2026: done}"));
    const [gap] = document.career.gaps;
    const todo = gap?.todos.items[0];
    if (!gap || !todo) throw new Error("no such to-do");
    expect(setVerdict(document, gap, todo, "2026", "done")).toEqual({ kind: "edits", edits: [] });
    expect(setVerdict(document, gap, todo, "2026", "partial")).not.toEqual({ kind: "edits", edits: [] });
  });
});
