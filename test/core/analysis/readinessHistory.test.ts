import { describe, expect, it } from "vitest";
import { readinessHistory } from "../../../src/core/analysis/readinessHistory";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { gapOf } from "../../support/career";

const text = (goal: string, level: number, more = ""): string =>
  `kys:\n  goals:\n    - {id: search, goal: 빠른 검색}\n    - 둘째 목표\ngap:\n  - goal: ${goal}\n    required: [{name: 색인, level: 4}]\n    current: {색인: ${level}}\n${more}`;
const other = "  - goal: 둘째 목표\n    required: [{name: 말하기, level: 2}]\n    current: {말하기: 1}\n";

describe("readinessHistory", () => {
  it("follows one goal through the versions of the file, the last of each day", () => {
    const document = CareerDocument.open(text("search", 3, other));
    const versions = [
      { date: "2031-03-02", text: text("search", 2, other) },
      { date: "2031-01-05", text: text("빠른 검색", 0) },
      { date: "2031-03-02", text: text("search", 3, other) },
      { date: "2031-02-01", text: "gap: [" },
      { date: "2031-02-02", text: text("둘째 목표", 4) },
    ];
    expect(readinessHistory(versions, document, gapOf(document))).toEqual([
      { date: "2031-01-05", have: 0, need: 8 },
      { date: "2031-03-02", have: 6, need: 8 },
    ]);
    expect(readinessHistory(versions, document, gapOf(document, 1)).map(({ date, have }) => [date, have])).toEqual([
      ["2031-02-02", 8],
      ["2031-03-02", 2],
    ]);
  });

  it("takes the only analysis of a file for the one, whatever its goal is called", () => {
    const before = "gap:\n  goal: 예전 말\n  required: [{name: 색인, level: 2}]\n  current: {색인: 1}\n";
    const now = CareerDocument.open(before.replace("예전 말", "새 말"));
    expect(readinessHistory([{ date: "2031-01-01", text: before }], now, gapOf(now))).toEqual([
      { date: "2031-01-01", have: 2, need: 4 },
    ]);
  });
});
