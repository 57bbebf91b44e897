import type { Todo, Written } from "../career/Career";
import { type CalendarDate, daysBetween, isRealDate } from "../time/CalendarDate";
import { periodOf } from "../time/Period";
import { isOpenTodo } from "./gapMatrix";

/** The first and the last day of a to-do, as far as the file says; `until` in words has no last day. */
export function todoDates(todo: Todo): {
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
} {
  const period = todo.period && periodOf(todo.period.text);
  const from = todo.from && isRealDate(todo.from.text) ? todo.from.text : period?.from;
  const to = endsByUntil(todo) ? todo.until.text : period?.to;
  return { from, to };
}

/** What says the last day of a to-do that has one: `until` where it is a date, else `period`. */
export function lastDayWritten(todo: Todo): Written | undefined {
  return endsByUntil(todo) ? todo.until : todo.period;
}

function endsByUntil(todo: Todo): todo is Todo & { readonly until: Written } {
  return todo.until !== undefined && isRealDate(todo.until.text);
}

/**
 * The last day of a to-do that should have been done by then; undefined where it is not over, not dated, or not open. A
 * habit comes to an end and is never overdue, nor is what was only for time that is left.
 */
export function overdueSince(todo: Todo, today: CalendarDate): CalendarDate | undefined {
  // Dates are read last: that takes longest.
  if (todo.every || todo.kind === "spare" || !isOpenTodo(todo)) return undefined;
  const { to } = todoDates(todo);
  return to !== undefined && to < today ? to : undefined;
}

/** The whole days since then; 0 where it is not overdue. */
export function overdueDays(todo: Todo, today: CalendarDate): number {
  const since = overdueSince(todo, today);
  return since === undefined ? 0 : daysBetween(since, today);
}
