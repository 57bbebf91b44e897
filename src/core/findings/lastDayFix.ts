import { daysInMonth } from "../time/CalendarDate";
import type { FindingData } from "./Finding";

/** For a day past the end of its month: the date with the month's last day, written alike. */
export function lastDayFix(date: string): FindingData | undefined {
  const match = /^((\d{4})\D{1,3}(\d{1,2})\D{1,3})(\d{1,2})(\D*)$/.exec(date);
  if (!match) return undefined;
  const [, before = "", year, month, day, after = ""] = match;
  const last = lastDay(Number(year), Number(month), Number(day));
  return last === undefined ? undefined : { replacement: `${before}${last}${after}` };
}

/** The last day of a month where a day lies past it; undefined where it does not, or where there is no such month. */
export function lastDay(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day > 31) return undefined;
  const last = daysInMonth(year, month);
  return day > last ? last : undefined;
}
