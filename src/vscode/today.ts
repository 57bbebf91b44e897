import { type CalendarDate, dateOf } from "../core/time/CalendarDate";

/** Today by the clock and the time zone of the user's machine. */
export function today(): CalendarDate {
  return dayOf(new Date());
}

/** The day of a moment in the time zone of the user's machine. */
export function dayOf(moment: Date): CalendarDate {
  return dateOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
