import { type CalendarDate, dateOf } from "../core/time/CalendarDate";

/** Today by the clock and the time zone of the user's machine. */
export function today(): CalendarDate {
  const now = new Date();
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
