import type { Span } from "../text/SourceText";

/** How long the stretch is that words name. `day` is a single day, `days` a range of days. */
export type TimeUnit = "year" | "half" | "quarter" | "month" | "week" | "days" | "day";

/** A place in the calendar as far as words say it; months and days count from 1. */
export interface TimePoint {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/**
 * Words that name a stretch of time, and where they stand. `from` and `to` are its first and last month (and day,
 * where said); a year that is not said is null, or told by `relative` (-1 last year, 0 this year, 1 next year).
 */
export interface TimeWords extends Span {
  readonly unit: TimeUnit;
  readonly from: TimePoint;
  readonly to: TimePoint;
  readonly relative: -1 | 0 | 1 | null;
  /** A week by its number: in the month of `from`, or, where `weekOf` is `year`, of the year (ISO 8601). */
  readonly week: number | null;
  readonly weekOf: "month" | "year" | null;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The number that an ordinal says; of a year's quarters or halves the last is the fourth. */
export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  첫째: 1,
  첫: 1,
  둘째: 2,
  셋째: 3,
  넷째: 4,
  다섯째: 5,
};

/** A stretch of time from one point to another, or of one point. */
export function stretch(
  unit: TimeUnit,
  from: TimePoint,
  end: TimePoint = from,
  more: Partial<TimeWords> = {},
): Omit<TimeWords, "start" | "end"> {
  return { unit, from, to: end, relative: null, week: null, weekOf: null, ...more };
}

/** A month or a day as patterns catch it. */
export const point = (year: string | undefined, month: string | number | undefined, day?: string): TimePoint => ({
  year: yearOf(year),
  month: Number(month),
  day: day === undefined ? null : Number(day),
});

/** The year that digits say: `2024`, `24년`, `'98`; null where there are none. */
export function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = Number(text.replace(/\D/g, ""));
  return digits >= 1000 ? digits : digits > 69 ? 1900 + digits : 2000 + digits;
}

/** The number of the month that an English name or its beginning says. */
export function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

/** A half (`count` 2) or a quarter (`count` 4) of a year, by its number. */
export const parts = (count: 2 | 4, part: number, year: TimePoint["year"], relative: TimeWords["relative"] = null) => {
  const length = 12 / count;
  const first = (part - 1) * length + 1;
  return stretch(
    count === 2 ? "half" : "quarter",
    { year, month: first, day: null },
    { year, month: first + length - 1, day: null },
    { relative },
  );
};

/** A year, or the years up to a last one. */
export const wholeYear = (year: number | null, relative: TimeWords["relative"] = null, last = year) =>
  stretch("year", { year, month: 1, day: null }, { year: last, month: 12, day: null }, { relative });

const counts: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
};

/** The first or last months of a year. */
export function monthsAtEdge(
  first: boolean,
  count: string | undefined,
  y: string | undefined,
): Omit<TimeWords, "start" | "end"> {
  const length = counts[count?.toLowerCase() ?? ""] ?? Number(count);
  const year = yearOf(y);
  return stretch(
    "month",
    { year, month: first ? 1 : 13 - length, day: null },
    { year, month: first ? length : 12, day: null },
  );
}

/** Which year is meant by the words that were caught: the last, this one or the next. */
export const relation = (
  last: string | undefined,
  current: string | undefined,
  next: string | undefined,
): TimeWords["relative"] => (last ? -1 : current ? 0 : next ? 1 : null);
