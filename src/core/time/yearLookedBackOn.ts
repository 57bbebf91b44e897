import type { CalendarDate } from "./CalendarDate";

/** The year that people look back on at a day: in the first two months the one before. */
export function yearLookedBackOn(today: CalendarDate): string {
  const year = Number(today.slice(0, 4));
  return String(today.slice(5, 7) <= "02" ? year - 1 : year).padStart(4, "0");
}
