import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceText, type Span } from "../../../../src/core/text/SourceText";
import { isRealDate } from "../../../../src/core/time/CalendarDate";
import { readRetro } from "../../../../src/core/retro/reading/readRetro";
import type { RetroReading } from "../../../../src/core/retro/reading/RetroReading";
import { markedRetro } from "./markedRetro";
import { goalReviews, periods, plans, reviews, unmarked } from "./ownRetros";

const texts = Object.values({ ...periods, ...reviews, ...plans, ...goalReviews, ...unmarked }).map(
  (marked) => markedRetro(marked).text,
);
const pieces = [
  "\r\n",
  "\n\n",
  "# ",
  "- ",
  "> ",
  "**",
  "~~",
  "[x] ",
  "](",
  "<!--",
  "```",
  "---\n",
  "+++\n",
  "| a |\n|-|\n",
  "1월",
  "2/30 ~ 13/1",
  "13월",
  "0주차",
  "\u200b",
  "\uFEFF",
  "ᄀ",
  "99999",
  "{%",
  "<<<<<<< a\n",
  "\ud83d",
];

/** A text of ours with pieces put in, cut out and doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(1500), fc.nat(40), fc.constantFrom(...pieces, "")), { maxLength: 12 }),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, length, piece]) => now.slice(0, at) + piece + now.slice(at + length), text),
  );

function spansOf(reading: RetroReading): Span[] {
  const { items, activities } = reading;
  return [
    ...[...reading.periods, ...reading.reviews, ...reading.plans].flatMap(({ span, part }) => [span, part]),
    ...reading.goal.map(({ span }) => span),
    ...items.flatMap(({ span, of, checkbox, id, undecided }) =>
      [span, of, checkbox, id?.span, undecided].filter((found) => found !== null && found !== undefined),
    ),
    ...activities.map(({ span }) => span),
    ...reading.conflicts,
  ];
}

describe("any text", () => {
  it("is read without an error, into spans of the text and days of the calendar", () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: "binary", maxLength: 300 })), (text) => {
        const reading = readRetro(new SourceText(text));
        for (const { start, end } of spansOf(reading)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { from, to } of reading.periods) {
          expect([isRealDate(from), isRealDate(to), from <= to]).toEqual([true, true, true]);
        }
        for (const { from, to } of reading.items) {
          if (from !== null) expect(isRealDate(from)).toBe(true);
          if (to !== null) expect(isRealDate(to)).toBe(true);
        }
        expect(reading.isRetro).toBeGreaterThanOrEqual(0);
        expect(reading.isRetro).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["nested without end", "> ".repeat(20_000)],
    ["lists in lists", "- ".repeat(20_000)],
    ["brackets", "[".repeat(20_000)],
    ["a long line of months", "1월 ".repeat(20_000)],
    ["a long line of words", `# ${"last year goals review of january ".repeat(2000)}`],
  ])("is read where it is %s", (_name, text) => {
    const reading = readRetro(new SourceText(`# 2024 회고\n\n${text}`));
    expect(reading.periods).toEqual([]);
    expect(reading.items).toEqual([]);
  });

  it.each([
    ["of many parts", "", `${texts.join("\n\n")}\n\n`],
    ["whose plan is one list in an item", "## 2026년 계획\n\n- 읽기\n", "  - 설계 글 한 편 골라 읽기\n".repeat(50)],
  ])("takes time in proportion to the length of a text %s", (_name, before, part) => {
    const timeOf = (times: number) => {
      const source = new SourceText(before + part.repeat(times));
      const start = process.cpuUsage();
      readRetro(source);
      const used = process.cpuUsage(start);
      return used.user + used.system;
    };
    timeOf(4);
    const short = Math.min(timeOf(8), timeOf(8));
    const long = Math.min(timeOf(64), timeOf(64));
    // Eight times the text; a quadratic reader would take sixty-four times as long.
    expect(long).toBeLessThan(short * 30);
  });
});
