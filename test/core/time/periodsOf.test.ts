import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween, weekOf } from "../../../src/core/time/CalendarDate";
import { periodOf } from "../../../src/core/time/Period";
import { currentPeriod, monthsOf, nextPeriodLike } from "../../../src/core/time/periodsOf";

describe("nextPeriodLike", () => {
  it.each([
    ["2026", "2027"],
    ["2026-H1", "2026-H2"],
    ["2026-H2", "2027-H1"],
    ["2026-Q3", "2026-Q4"],
    ["2026-Q4", "2027-Q1"],
    ["2026-04", "2026-05"],
    ["2026-12", "2027-01"],
    ["2026-W52", "2026-W53"],
    ["2026-W53", "2027-W01"],
    ["2025-W52", "2026-W01"],
    ["2026-02-28", "2026-03-01"],
    ["2026-03-01/2026-06-30", "2026-07-01/2026-10-31"],
    ["2026-11-01/2026-12-31", "2027-01-01/2027-02-28"],
    ["2025-12-29/2026-01-05", "2026-01-06/2026-01-13"],
  ])("%s is followed by %s", (text, next) => {
    expect(nextPeriodLike(text)).toBe(next);
  });

  it.each(["", "곧", "2026-H3", "2026-02-30", "9999", "9999-12-31", "9999-H2"])("nothing follows %j", (text) => {
    expect(nextPeriodLike(text)).toBeUndefined();
  });

  it("begins on the day behind the one before", () => {
    const form = fc.constantFrom("", "-H1", "-H2", "-Q1", "-Q4", "-01", "-12", "-W01", "-W52", "-02-28", "-12-31");
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9000 }), form, (year, part) => {
        const [period, next] = [periodOf(`${year}${part}`), nextPeriodLike(`${year}${part}`)];
        expect(next && periodOf(next)?.from).toBe(period && addDays(period.to, 1));
      }),
    );
  });
});

describe("currentPeriod", () => {
  const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1970-01-01", days));

  it("is the one that holds the day", () => {
    fc.assert(
      fc.property(date, fc.constantFrom("year", "half", "quarter", "month", "week", "day"), (day, unit) => {
        const period = periodOf(currentPeriod(unit, day));
        expect(period && period.from <= day && day <= period.to).toBe(true);
      }),
    );
  });

  it("has the year of the week, not of the day", () => {
    expect(["2025-12-29", "2026-12-31", "2027-01-03", "2027-01-04"].map(weekOf)).toEqual([
      "2026-W01",
      "2026-W53",
      "2026-W53",
      "2027-W01",
    ]);
  });
});

describe("monthsOf", () => {
  it("has twelve months without a hole", () => {
    const months = monthsOf(2024);
    expect(months).toHaveLength(12);
    expect(months[1]).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    for (const [index, month] of months.entries()) {
      if (index > 0) expect(month.from).toBe(addDays(months[index - 1]?.to ?? "", 1));
    }
    expect(daysBetween(months[0]?.from ?? "", months[11]?.to ?? "")).toBe(365);
  });
});

describe("addMonths", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-08-31", -18, "2025-02-28"],
  ])("%s and %i months is %s", (date, months, result) => {
    expect(addMonths(date, months)).toBe(result);
  });
});
