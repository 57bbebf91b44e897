/** A plain calendar date, `YYYY-MM-DD`; no time zone ever shifts it, and as text it sorts by time. */
export type CalendarDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is shaped like a date, `YYYY-MM-DD`, whether or not that day exists. */
export function isDateShaped(text: string): boolean {
  return pattern.test(text);
}

/** Whether a text is a day of the calendar: `2026-02-29` and `2022-06-31` are not. */
export function isRealDate(text: string): text is CalendarDate {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days of a month; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000, month, 0)).getUTCDate() - (month === 2 && !isLeapYear(year) ? 1 : 0);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The date of a year, month and day, both counted from 1. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A date so many days later, or earlier for a negative number. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(utcTime(date) + days * millisecondsPerDay);
  return dateOf(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The whole days from one date to a later one; negative where it is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utcTime(to) - utcTime(from)) / millisecondsPerDay);
}

const millisecondsPerDay = 86_400_000;

function utcTime(date: CalendarDate): number {
  const time = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  time.setUTCFullYear(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
  return time.getTime();
}

/** The weekday of a date: 1 is Monday and 7 is Sunday, as in ISO 8601. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(utcTime(date)).getUTCDay() || 7;
}
