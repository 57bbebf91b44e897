import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { cadencePatterns } from "../../../src/core/vocabulary/cadence";
import { reviewPatterns } from "../../../src/core/vocabulary/reviewHeadings";
import { TextPattern } from "../../../src/core/vocabulary/TextPattern";
import { timeRules } from "../../../src/core/vocabulary/timeRules";
import { timeWordsAt } from "../../../src/core/vocabulary/timeWords";
import { WordPattern } from "../../../src/core/vocabulary/WordPattern";
import { canMatchWithout } from "../../support/canMatchWithout";

const textPatterns = [
  ...reviewPatterns.flatMap(({ korean, english, loose }) => [korean, english, loose]),
  ...cadencePatterns.map(({ pattern }) => pattern),
].flatMap((pattern) =>
  pattern instanceof WordPattern ? [pattern.text] : pattern instanceof TextPattern ? [pattern] : [],
);
const needs = [
  ...textPatterns.flatMap(({ pattern, needed }) => needed.map((set) => [set, pattern] as const)),
  ...timeRules.flatMap(({ pattern, needed }) => needed.map((set) => [set, pattern] as const)),
];

describe("what patterns need", () => {
  it("is told of many", () => {
    expect(needs.length).toBeGreaterThan(80);
  });

  it.each(needs)("one of %s is in whatever is matched by %s", (set, pattern) => {
    expect(canMatchWithout(pattern, set)).toBe(false);
  });

  it("leaves no time words out", () => {
    const piece = constantFrom(
      ..."1 2 3 12 31 04 18 2024 2018 ' . - / ~ , : 년 년도 월 일 주 주차 째 첫 둘째 달 개월 상 하 반기 분기 제 w week q h fy jan march dec".split(
        " ",
      ),
      ..."작년 올해 다음 해 내년 의 부터 에서 to and of the first second last half quarter months two three 마지막 두 ſep ( ) st th".split(
        " ",
      ),
      " ",
    );
    assert(
      property(array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
        const text = pieces.join("").toLowerCase().replaceAll("ſ", "s");
        let longest = 0;
        for (const { pattern, read } of timeRules) {
          pattern.lastIndex = 0;
          const match = pattern.exec(text);
          if (match && read(match)) longest = Math.max(longest, match[0].trimEnd().length);
        }
        expect(timeWordsAt(text, 0)?.end ?? 0).toBe(longest);
      }),
      { numRuns: 5000 },
    );
  });
});
