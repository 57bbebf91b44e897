import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dateOf,
  daysBetween,
  daysInMonth,
  isDateShaped,
  isRealDate,
  weekdayOf,
} from "../../../src/core/time/CalendarDate";

describe("CalendarDate", () => {
  it.each(["2026-02-28", "2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "9999-12-31"])(
    "%s is real",
    (text) => {
      expect(isRealDate(text)).toBe(true);
    },
  );

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2022-06-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-3",
    "2026-01-03 ",
    "26-01-03",
    "2026/01/03",
  ])("%j is not", (text) => {
    expect(isRealDate(text)).toBe(false);
  });

  it("tells the shape from the day", () => {
    expect(["2026-99-99", "2026-1-1", "오늘"].map(isDateShaped)).toEqual([true, false, false]);
  });

  it("knows the days of the months", () => {
    expect(Array.from({ length: 12 }, (_, at) => daysInMonth(2026, at + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([2024, 2100, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29]);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-10-24", 2, "2026-10-26"],
    ["0099-12-31", 1, "0100-01-01"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("%s and %i days is %s, and back", (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
    expect(daysBetween(date, result)).toBe(days);
    expect(addDays(result, -days)).toBe(date);
  });

  it("goes the same way in small steps and in one", () => {
    const day = fc.integer({ min: -300_000, max: 300_000 }).map((days) => addDays("2000-01-01", days));
    fc.assert(
      fc.property(day, fc.integer({ min: -28, max: 28 }), (date, days) => {
        const far = addDays(addDays(date, 1000), days - 1000);
        expect(addDays(date, days)).toBe(far);
        expect(daysBetween(date, far)).toBe(days);
        expect(weekdayOf(far)).toBe(((((weekdayOf(date) - 1 + days) % 7) + 7) % 7) + 1);
      }),
      { numRuns: 500 },
    );
  });

  it.each(["2026-02-30", "2026-13-01", "곧"])("knows no day around %s", (text) => {
    for (const days of [0, 1, 100]) expect(() => addDays(text, days)).toThrow(RangeError);
  });

  it("counts weekdays from Monday", () => {
    expect(["2026-01-05", "2026-01-11", "2024-02-29", "2000-01-01"].map(weekdayOf)).toEqual([1, 7, 4, 6]);
  });

  it("writes two digits and four", () => {
    expect(dateOf(98, 3, 4)).toBe("0098-03-04");
  });

  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "Asia/Seoul", "UTC"])(
    "gives the same in %s",
    (zone) => {
      const before = process.env["TZ"];
      process.env["TZ"] = zone;
      try {
        expect(addDays("2026-03-28", 1)).toBe("2026-03-29");
        expect(daysBetween("2026-01-01", "2027-01-01")).toBe(365);
        expect(weekdayOf("2026-11-01")).toBe(7);
        expect(daysInMonth(2024, 2)).toBe(29);
      } finally {
        if (before === undefined) delete process.env["TZ"];
        else process.env["TZ"] = before;
      }
    },
  );
});
