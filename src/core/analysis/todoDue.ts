import type { Todo } from "../career/Career";
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
  const to = todo.until && isRealDate(todo.until.text) ? todo.until.text : period?.to;
  return { from, to };
}

/**
 * The whole days since a to-do should have been done; 0 where it is not over, not dated, or not open. A habit comes to
 * an end and is never overdue.
 */
export function overdueDays(todo: Todo, today: CalendarDate): number {
  const { to } = todoDates(todo);
  return to !== undefined && !todo.every && isOpenTodo(todo) ? Math.max(0, daysBetween(to, today)) : 0;
}
