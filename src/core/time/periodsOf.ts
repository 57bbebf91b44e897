import { addDays, addMonths, type CalendarDate, dateOf, daysBetween, daysInMonth, weekOf } from "./CalendarDate";
import { halfOf, type Period, periodOf } from "./Period";

/** The twelve months of a year, January first. */
export function monthsOf(year: number): readonly Period[] {
  return Array.from({ length: 12 }, (_, index) => ({
    from: dateOf(year, index + 1, 1),
    to: dateOf(year, index + 1, daysInMonth(year, index + 1)),
  }));
}

/** The stretches of the calendar that a period can be written by. */
export type PeriodUnit = "year" | "half" | "quarter" | "month" | "week" | "day";

/** The period that today lies in, as written in a file: `2026`, `2026-H1`, `2026-Q2`, `2026-04`, `2026-W14`, a date. */
export function currentPeriod(unit: PeriodUnit, today: CalendarDate): string {
  switch (unit) {
    case "year":
      return today.slice(0, 4);
    case "half":
      return halfOf(today);
    case "quarter":
      return `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
    case "month":
      return today.slice(0, 7);
    case "week":
      return weekOf(today);
    case "day":
      return today;
  }
}

/**
 * The period that follows one, of the same length and in the same form: `2026-H1` gives `2026-H2`, `2026` gives `2027`,
 * `2026-W53` gives `2027-W01`. An interval of whole months is followed by as many whole months, another one by as many
 * days.
 * @returns undefined where the text is no period, or where nothing follows that could be written.
 */
export function nextPeriodLike(text: string): string | undefined {
  const period = periodOf(text);
  if (!period || period.to === "9999-12-31") return undefined;
  const first = addDays(period.to, 1);
  const next = text.includes("/") ? nextInterval(period, first) : currentPeriod(unitOf(text), first);
  return periodOf(next) && next;
}

function unitOf(text: string): PeriodUnit {
  if (text.length === 4) return "year";
  const part = text[5];
  if (part === "H") return "half";
  if (part === "Q") return "quarter";
  if (part === "W") return "week";
  return text.length === 7 ? "month" : "day";
}

function nextInterval({ from, to }: Period, first: CalendarDate): string {
  const isWholeMonths = from.endsWith("-01") && first.endsWith("-01");
  if (!isWholeMonths) return `${first}/${addDays(first, daysBetween(from, to))}`;
  const monthOf = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return `${first}/${addDays(addMonths(first, monthOf(first) - monthOf(from)), -1)}`;
}
