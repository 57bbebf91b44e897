import { addDays, type CalendarDate, dateOf, daysInMonth, isRealDate, weekdayOf } from "../../time/CalendarDate";
import { type Period, periodOf } from "../../time/Period";
import type { TimeWords } from "../../vocabulary/timeStretch";

/** What tells the year where words do not: the year around them, and the day the text was written. */
export interface TimeContext {
  readonly year: number | null;
  /** The time the document looks back on; a month without a year lies in it. */
  readonly covers: Period | null;
  readonly written: CalendarDate | null;
}

/**
 * The calendar period that time words name: whole months from first to last day, a range that ends before it
 * begins crosses the year. @returns undefined where the year cannot be told, or the days are not real
 */
export function resolveTime(
  words: TimeWords,
  context: TimeContext,
  year = yearFor(words, context),
): Period | undefined {
  if (year === null) return undefined;
  if (words.unit === "days" || words.unit === "day") return daysOf(words, year);
  if (words.week !== null) return weekOf(words, year);
  const { from, to } = words;
  const lastYear = to.year ?? (to.month < from.month ? year + 1 : year);
  const firstYear = words.from.year ?? (to.year !== null && to.month < from.month ? to.year - 1 : year);
  if (!inRange(firstYear) || !inRange(lastYear)) return undefined;
  const period = wholeMonths(firstYear, from.month, lastYear, to.month);
  return period.from <= period.to ? period : undefined;
}

/** The days from the first of one month to the last of another. */
export function wholeMonths(fromYear: number, fromMonth: number, toYear: number, toMonth: number): Period {
  return { from: dateOf(fromYear, fromMonth, 1), to: dateOf(toYear, toMonth, daysInMonth(toYear, toMonth)) };
}

/** The year that words lie in: their own, else the one around them, else the latest that is not yet to come. */
export function yearFor(words: TimeWords, { year, covers, written }: TimeContext): number | null {
  const said = words.from.year ?? words.to.year;
  if (said !== null) return words.from.year ?? (words.to.month < words.from.month ? said - 1 : said);
  const around = year ?? yearOf(covers?.to) ?? null;
  if (words.relative !== null) {
    const base = words.relative === 0 && !around ? yearOf(written) : around;
    return base === undefined || base === null ? null : base + words.relative;
  }
  if (year === null && covers && covers.from.slice(0, 4) !== covers.to.slice(0, 4)) {
    const first = Number(covers.from.slice(0, 4));
    const last = Number(covers.to.slice(0, 4));
    for (let candidate = first; candidate <= last; candidate++) {
      const day = dateOf(candidate, words.from.month, 1);
      if (day >= `${covers.from.slice(0, 7)}-01` && day <= covers.to) return candidate;
    }
  }
  if (around !== null) return around;
  if (!written) return null;
  const writtenYear = Number(written.slice(0, 4));
  return dateOf(writtenYear, words.to.month, 1) <= written ? writtenYear : writtenYear - 1;
}

export function yearOf(date: CalendarDate | null | undefined): number | undefined {
  return date ? Number(date.slice(0, 4)) : undefined;
}

function daysOf(words: TimeWords, year: number): Period | undefined {
  const from = dateOf(words.from.year ?? year, words.from.month, words.from.day ?? 1);
  let toYear = words.to.year ?? words.from.year ?? year;
  if (words.to.year === null && words.to.month < words.from.month) toYear++;
  const to = dateOf(toYear, words.to.month, words.to.day ?? 1);
  if (!isRealDate(from) || !isRealDate(to)) return undefined;
  if (from <= to) return { from, to };
  // A slip of the pen: the month of the first day was not turned back ("10-24 ~ 09-30").
  const mended = dateOf(toYear, words.to.month, words.from.day ?? 1);
  return isRealDate(mended) && mended <= to && addDays(mended, 31) > to ? { from: mended, to } : undefined;
}

/** Weeks run from Monday to Sunday; the first of a month or year is the one that holds its first Thursday. */
function weekOf(words: TimeWords, year: number): Period | undefined {
  if (words.week === null || !inRange(year)) return undefined;
  if (words.weekOf === "year") return periodOf(`${year}-W${String(words.week).padStart(2, "0")}`);
  const first = dateOf(year, words.from.month, 1);
  const monday = addDays(first, 1 - weekdayOf(first));
  const start = addDays(weekdayOf(first) > 4 ? addDays(monday, 7) : monday, (words.week - 1) * 7);
  return { from: start, to: addDays(start, 6) };
}

function inRange(year: number): boolean {
  return year >= 1970 && year <= 2100;
}
