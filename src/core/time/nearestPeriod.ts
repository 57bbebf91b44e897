import { daysInMonth } from "./CalendarDate";
import { periodOf } from "./Period";

/**
 * The period of the calendar that lies nearest to one which it does not have, in the same form: `2025-W53` becomes
 * `2025-W52`, `2026-13` becomes `2026-12`, and a day past the end of its month the last one.
 * @returns undefined where the text is not shaped like a period.
 */
export function nearestPeriod(text: string): string | undefined {
  const ends = text.split("/");
  if (ends.length === 2) {
    const [from, to] = ends.map((end) => nearestPeriod(end));
    return from && to ? `${from}/${to}` : undefined;
  }
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day) {
    const [year, month] = [Number(day[1]), within(Number(day[2]), 12)];
    return `${day[1]}-${two(month)}-${two(within(Number(day[3]), daysInMonth(year, month)))}`;
  }
  const part = /^(\d{4})-([HQW]?)(\d{1,2})$/.exec(text);
  if (!part) return undefined;
  const [, year = "", unit = "", digits = ""] = part;
  const number = Number(digits);
  if (unit === "H") return `${year}-H${within(number, 2)}`;
  if (unit === "Q") return `${year}-Q${within(number, 4)}`;
  if (unit === "") return `${year}-${two(within(number, 12))}`;
  const weeks = periodOf(`${year}-W53`) ? 53 : 52;
  return `${year}-W${two(within(number, weeks))}`;
}

function within(number: number, most: number): number {
  return Math.min(most, Math.max(1, number));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
