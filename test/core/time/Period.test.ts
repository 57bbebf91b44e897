import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, weekdayOf } from "../../../src/core/time/CalendarDate";
import { halfOf, periodOf, readPeriod } from "../../../src/core/time/Period";

describe("readPeriod", () => {
  it.each([
    ["2026", "2026-01-01", "2026-12-31"],
    ["2026-H1", "2026-01-01", "2026-06-30"],
    ["2026-H2", "2026-07-01", "2026-12-31"],
    ["2026-Q1", "2026-01-01", "2026-03-31"],
    ["2026-Q4", "2026-10-01", "2026-12-31"],
    ["2026-02", "2026-02-01", "2026-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    // Calendar weeks by ISO 8601: the week belongs to the year of its Thursday.
    ["2026-W01", "2025-12-29", "2026-01-04"],
    ["2026-W14", "2026-03-30", "2026-04-05"],
    ["2026-W53", "2026-12-28", "2027-01-03"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["2021-W01", "2021-01-04", "2021-01-10"],
    ["2024-W52", "2024-12-23", "2024-12-29"],
    ["2026-03-01", "2026-03-01", "2026-03-01"],
    ["2026-03-01/2026-06-30", "2026-03-01", "2026-06-30"],
    ["2025-12-29/2026-01-05", "2025-12-29", "2026-01-05"],
  ])("%s is %s to %s", (text, from, to) => {
    expect(readPeriod(text)).toEqual({ from, to });
    expect(periodOf(text)).toEqual({ from, to });
  });

  it.each([
    ["2026-H3", "unreal"],
    ["2026-H0", "unreal"],
    ["2026-Q5", "unreal"],
    ["2026-13", "unreal"],
    ["2026-00", "unreal"],
    ["2025-W53", "unreal"],
    ["2026-W00", "unreal"],
    ["2026-W54", "unreal"],
    ["2026-02-29", "unreal"],
    ["2026-02-29/2026-03-01", "unreal"],
    ["2026-03-02/2026-03-01", "reversed"],
    ["2026-W1", "shape"],
    ["2026-h1", "shape"],
    ["26", "shape"],
    ["2026-3", "shape"],
    ["2026 상반기", "shape"],
    ["2026-01/2026-03", "shape"],
    ["", "shape"],
  ])("%j is wrong: %s", (text, problem) => {
    expect(readPeriod(text)).toBe(problem);
    expect(periodOf(text)).toBeUndefined();
  });

  it("has weeks of seven days from Monday, without gap between years", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), (year) => {
        const weeks = Array.from({ length: 53 }, (_, at) => periodOf(`${year}-W${String(at + 1).padStart(2, "0")}`));
        const real = weeks.flatMap((week) => week ?? []);
        for (const { from, to } of real) expect([weekdayOf(from), daysBetween(from, to)]).toEqual([1, 6]);
        const next = periodOf(`${year + 1}-W01`);
        expect(real.at(-1) && addDays(real.at(-1)?.to ?? "", 1)).toBe(next?.from);
      }),
      { numRuns: 200 },
    );
  });
});

describe("halfOf", () => {
  it.each([
    ["2026-01-01", "2026-H1"],
    ["2026-06-30", "2026-H1"],
    ["2026-07-01", "2026-H2"],
    ["2026-12-31", "2026-H2"],
  ])("%s lies in %s", (date, half) => {
    expect(halfOf(date)).toBe(half);
  });
});
