import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { cadencePatterns } from "../../../src/core/vocabulary/cadence";
import { checkPatterns } from "../../../src/core/vocabulary/planHeadings";
import { reviewPatterns } from "../../../src/core/vocabulary/reviewHeadings";
import { PatternTable } from "../../../src/core/vocabulary/PatternTable";
import { TextPattern } from "../../../src/core/vocabulary/TextPattern";
import { timeRules } from "../../../src/core/vocabulary/timeRules";
import { timeWordsAt } from "../../../src/core/vocabulary/timeWords";
import { foldCase, WordPattern } from "../../../src/core/vocabulary/WordPattern";
import { canMatchWithout } from "../../support/canMatchWithout";

/** The patterns that stand in the source with what they need behind them. */
const written = readdirSync("src/core", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [
    ...readFileSync(path.join("src/core", file), "utf8").matchAll(
      /new (?:Text|Word)Pattern\(\s*\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+)\/([a-z]*),((?:\s*"(?:\\.|[^"\\])*",?)+)\s*\)/g,
    ),
  ])
  .flatMap(([, source = "", flags, sets = ""]) =>
    [...sets.matchAll(/"(?:\\.|[^"\\])*"/g)].map(
      ([set]) => [JSON.parse(set) as string, new RegExp(source, flags)] as const,
    ),
  );
const textPatterns = [
  ...reviewPatterns.flatMap(({ korean, english, loose }) => [korean, english, loose]),
  ...cadencePatterns.map(({ pattern }) => pattern),
  ...checkPatterns,
].flatMap((pattern) =>
  pattern instanceof WordPattern ? [pattern.text] : pattern instanceof TextPattern ? [pattern] : [],
);
const needs = [
  ...written,
  ...textPatterns.flatMap(({ pattern, needed }) => needed.map((set) => [set, pattern] as const)),
  ...timeRules.flatMap(({ pattern, needed }) => needed.map((set) => [set, pattern] as const)),
];

describe("what patterns need", () => {
  it("is told of many", () => {
    expect(needs.length).toBeGreaterThan(250);
  });

  it.each(needs)("one of %s is in whatever is matched by %s", (set, pattern) => {
    expect(canMatchWithout(pattern, set)).toBe(false);
  });

  it("leaves nothing out where a table tries many at once", () => {
    const table = new PatternTable(cadencePatterns.map(({ pattern }, i) => [pattern, i]));
    const piece = constantFrom(
      ..."매주 매일 주 2회 한 달에 한번 격주 every week twice a month daily 월수금 토요일 마다 주말 정기적으로 1일 1커밋 분기 말 3x / ".split(
        " ",
      ),
      " ",
    );
    assert(
      property(array(piece, { minLength: 1, maxLength: 7 }), (pieces) => {
        const text = foldCase(pieces.join(""));
        const found = cadencePatterns.flatMap(({ pattern }, i) => (pattern.exec(text) ? [i] : []));
        expect([...table.findAll(text)].map(([, i]) => i)).toEqual(found);
        expect(table.find(text)).toBe(found[0]);
      }),
      { numRuns: 2000 },
    );
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
