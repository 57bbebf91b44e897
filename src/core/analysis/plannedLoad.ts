import type { CareerDocument } from "../career/CareerDocument";
import type { CalendarDate } from "../time/CalendarDate";
import { type Period, periodOf } from "../time/Period";
import { currentPeriod, nextPeriodLike } from "../time/periodsOf";
import { isOpenTodo } from "./gapMatrix";
import { todoDates } from "./todoDue";

/** A half or a quarter, and how much is planned for it. */
export interface PlannedStretch extends Period {
  /** As written in a file: `2026-H2`. */
  readonly period: string;
  /** The open core to-dos planned for it, private ones included. */
  readonly todos: number;
}

/**
 * What is planned already for the stretches from the running one on. A to-do counts where it ends, an overdue one in
 * the running stretch, a habit in each stretch that it runs through; one without any date counts nowhere.
 * @param count how many stretches
 */
export function plannedLoad(
  document: CareerDocument,
  today: CalendarDate,
  unit: "half" | "quarter",
  count: number,
): readonly PlannedStretch[] {
  const stretches: { period: string; from: CalendarDate; to: CalendarDate; todos: number }[] = [];
  let period: string | undefined = currentPeriod(unit, today);
  while (period !== undefined && stretches.length < count) {
    const span = periodOf(period);
    if (!span) break;
    stretches.push({ period, ...span, todos: 0 });
    period = nextPeriodLike(period);
  }
  for (const todo of document.career.gaps.flatMap((gap) => gap.todos.items)) {
    if (todo.kind !== "core" || !isOpenTodo(todo)) continue;
    const { from, to } = todoDates(todo);
    if (from === undefined && to === undefined) continue;
    if (todo.every) {
      for (const one of stretches) if ((from ?? "") <= one.to && (to ?? "9999") >= one.from) one.todos++;
      continue;
    }
    const day = to ?? from ?? today;
    const found = day < today ? stretches[0] : stretches.find((one) => one.from <= day && day <= one.to);
    if (found) found.todos++;
  }
  return stretches;
}

/** Whether the file is planned by quarters: most of the periods of its open to-dos are quarters. */
export function planningUnit(document: CareerDocument): "half" | "quarter" {
  const periods = document.career.gaps
    .flatMap((gap) => gap.todos.items)
    .flatMap((todo) => (isOpenTodo(todo) && todo.period ? [todo.period.text] : []));
  const quarters = periods.filter((text) => /^\d{4}-Q/.test(text)).length;
  return quarters * 2 > periods.length ? "quarter" : "half";
}
