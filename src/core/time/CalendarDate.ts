import * as PlainDate from "temporal-polyfill/fns/PlainDate";

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

// Readers of long texts ask these two for every number that may be a date: they are told without making a date.

/** The number of days of a month; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The date of a year, month and day, both counted from 1. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * A date so many days later, or earlier for a negative number.
 * @throws RangeError where the date is none of the calendar.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return (Math.abs(days) <= 28 ? nearby(date, days) : undefined) ?? textOf(PlainDate.addDays(plainDate(date), days));
}

/** A date at most 28 days away, as ledgers go from week to week: told without the library, of which each call costs. */
function nearby(date: CalendarDate, days: number): CalendarDate | undefined {
  if (!isRealDate(date)) return undefined;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const day = Number(date.slice(8, 10)) + days;
  if (day < 1) return month === 1 ? undefined : dateOf(year, month - 1, daysInMonth(year, month - 1) + day);
  const length = daysInMonth(year, month);
  if (day <= length) return dateOf(year, month, day);
  return month === 12 ? undefined : dateOf(year, month + 1, day - length);
}

/**
 * The same day so many months later, or earlier for a negative number; the last day of a shorter month.
 * @throws RangeError where the date is none of the calendar.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return textOf(PlainDate.addMonths(plainDate(date), months));
}

/**
 * The whole days from one date to a later one; negative where it is earlier.
 * @throws RangeError where a date is none of the calendar.
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return PlainDate.diffDays(plainDate(from), plainDate(to));
}

/**
 * The weekday of a date: 1 is Monday and 7 is Sunday, as in ISO 8601.
 * @throws RangeError where the date is none of the calendar.
 */
export function weekdayOf(date: CalendarDate): number {
  return PlainDate.dayOfWeek(plainDate(date));
}

/**
 * The ISO 8601 week that a date lies in, as written in a file: `2026-W01` for 2025-12-29.
 * @throws RangeError where the date is none of the calendar.
 */
export function weekOf(date: CalendarDate): string {
  const plain = plainDate(date);
  const [year, week] = [PlainDate.yearOfWeek(plain) ?? 0, PlainDate.weekOfYear(plain) ?? 0];
  return `${String(year).padStart(4, "0")}-W${String(week).padStart(2, "0")}`;
}

function plainDate(date: CalendarDate): PlainDate.Record {
  return PlainDate.create(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** Beyond the years 0 to 9999 the text is that of ISO 8601's long years, which is no date of a file. */
function textOf(date: PlainDate.Record): CalendarDate {
  return PlainDate.toString(date);
}
