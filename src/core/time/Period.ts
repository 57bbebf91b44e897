import { addDays, type CalendarDate, dateOf, daysInMonth, isRealDate, weekdayOf } from "./CalendarDate";

/** A stretch of time by its first and last day, both of them part of it. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What is wrong with the text of a period. */
export type PeriodProblem = "shape" | "unreal" | "reversed";

/**
 * Reads `2026`, `2026-H1`, `2026-Q3`, `2026-04`, `2026-W14` (ISO 8601 week), `2026-03-01` (one day) or an ISO 8601
 * interval of two dates, `2026-03-01/2026-06-30`. Halves and quarters are common usage, not ISO 8601.
 * @returns the period, or what is wrong: not shaped like one, not in the calendar, or ending before it begins.
 */
export function readPeriod(text: string): Period | PeriodProblem {
  const interval = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (interval) {
    const [from, to] = [interval[1] as string, interval[2] as string];
    if (!isRealDate(from) || !isRealDate(to)) return "unreal";
    return from > to ? "reversed" : { from, to };
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isRealDate(text) ? { from: text, to: text } : "unreal";
  const match = /^(\d{4})(?:-(?:(\d{2})|H(\d)|Q(\d)|W(\d{2})))?$/.exec(text);
  if (!match) return "shape";
  const year = Number(match[1]);
  if (match[2]) return monthsOf(year, Number(match[2]), 1, 12);
  if (match[3]) return monthsOf(year, Number(match[3]) * 6 - 5, 6, 7);
  if (match[4]) return monthsOf(year, Number(match[4]) * 3 - 2, 3, 10);
  if (match[5]) return weekOf(year, Number(match[5]));
  return monthsOf(year, 1, 12, 1);
}

/** The period of a text, or undefined where it is none. */
export function periodOf(text: string): Period | undefined {
  const period = readPeriod(text);
  return typeof period === "string" ? undefined : period;
}

/** The half of the year that a date lies in, as written in a file: `2026-H2`. */
export function halfOf(date: CalendarDate): string {
  return `${date.slice(0, 4)}-H${date.slice(5, 7) <= "06" ? 1 : 2}`;
}

function monthsOf(year: number, first: number, count: number, lastFirst: number): Period | PeriodProblem {
  if (first < 1 || first > lastFirst) return "unreal";
  const last = first + count - 1;
  return { from: dateOf(year, first, 1), to: dateOf(year, last, daysInMonth(year, last)) };
}

function weekOf(year: number, week: number): Period | PeriodProblem {
  // ISO 8601: week 1 holds the fourth of January; a year has 53 weeks where the 28th of December lies in one.
  const monday = (date: CalendarDate): CalendarDate => addDays(date, 1 - weekdayOf(date));
  const from = addDays(monday(dateOf(year, 1, 4)), (week - 1) * 7);
  if (week < 1 || from > monday(dateOf(year, 12, 28))) return "unreal";
  return { from, to: addDays(from, 6) };
}
