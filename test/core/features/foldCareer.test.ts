import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { foldCareer } from "../../../src/core/features/foldCareer";

/**
 * Holds the folds of a text against its margin: a line that begins with `>` and a letter opens the fold of that
 * letter, the last line that the fold has ends with the same letter behind `<`.
 */
function expectFolds(lines: readonly string[], lineBreak = "\n"): void {
  const opened = new Map<string, number>();
  const expected: string[] = [];
  for (const [index, line] of lines.entries()) {
    for (const letter of /<(\w+)$/.exec(line)?.[1] ?? "") {
      const kind = letter === letter.toUpperCase() ? "comment" : "block";
      expected.push(`${opened.get(letter)}-${index} ${kind}`);
    }
    const letter = /^>(\w)/.exec(line)?.[1];
    if (letter !== undefined) opened.set(letter, index);
  }
  const text = lines.map((line) => line.slice(3).replace(/\s*<\w+$/, "")).join(lineBreak);
  const folds = foldCareer(CareerDocument.open(text)).map(
    ({ startLine, endLine, kind }) => `${startLine}-${endLine} ${kind}`,
  );
  expect(folds.toSorted()).toEqual(expected.toSorted());
}

describe("foldCareer", () => {
  it("folds parts, items, lists at the column of their key, and flow style", () => {
    const lines = [
      "   name: a",
      ">a kys:",
      ">b   goals:",
      ">c     - id: x",
      "         goal: X <c",
      "       - Y <ba",
      "   ",
      ">d gap:",
      ">e   todos:",
      ">f   - todo: a",
      ">g     closes: [",
      "         b,",
      "         c",
      "       ] <f",
      "     - b <e",
      ">h   current: {",
      "       a: 1 <h",
      "     } <d",
    ];
    // A closing bracket at the column of its key belongs to the block around it, as the editor folds it.
    expectFolds(lines.map((line) => line.replace("         c", "         c <g")));
    expectFolds(
      lines.map((line) => line.replace("         c", "         c <g")),
      "\r\n",
    );
  });

  it("folds texts of several lines, whatever stands in them", () => {
    expectFolds([
      ">a kys:",
      ">b   readme: | # why",
      "       one",
      "       # no comment",
      "       # no comment either",
      "   ",
      "         deeper: 1",
      "       - two <b",
      ">c   keyStrengths:",
      ">d     - >-",
      "         long",
      "         text <d",
      ">e     - plain text",
      "         goes on <eca",
      "   ",
      "   name: a",
    ]);
  });

  it("folds comments of several lines, and leaves them out of the block before", () => {
    expectFolds([
      ">A # one",
      "   # two <A",
      "   ",
      "   # alone",
      ">a gap:",
      ">b   required:",
      "       - a",
      "       # of the list <b",
      ">B   # before the next",
      "     # part <B",
      ">c   todos:",
      "       - b <ca",
      "   # the end",
    ]);
  });

  it("holds while the text is broken", () => {
    expectFolds([">a gap:", ">b   required: [a", "       b: } <b", "     c: 'd <a", ">c kys:", "     goals <c"]);
    expect(foldCareer(CareerDocument.open(""))).toEqual([]);
    expect(foldCareer(CareerDocument.open("\uFEFFkys:\n  name: a"))).toEqual([
      { startLine: 0, endLine: 1, kind: "block" },
    ]);
  });
});
