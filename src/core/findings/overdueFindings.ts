import { lastDayWritten, overdueSince } from "../analysis/todoDue";
import type { Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { Pauses } from "../Pauses";
import { append } from "../text/append";
import type { CalendarDate } from "../time/CalendarDate";
import { type Finding, finding } from "./Finding";

/** The findings for to-dos whose time is over, at what says their last day; none in a file that cannot be read. */
export function* overdueFindings(document: CareerDocument, today: CalendarDate): Pauses<Finding[]> {
  if (document.isBroken) return [];
  const work = (todos: readonly Todo[]): { findings: readonly Finding[]; today: CalendarDate } => ({
    findings: todos.flatMap((todo) => overdueFinding(todo, today)),
    today,
  });
  const found: Finding[] = [];
  for (const gap of document.career.gaps) {
    for (const run of gap.todos.runs) {
      append(found, document.remember("overdue to-dos", run, work, (old) => old.today === today).findings);
      yield;
    }
  }
  return found;
}

function overdueFinding(todo: Todo, today: CalendarDate): readonly Finding[] {
  const date = overdueSince(todo, today);
  const written = lastDayWritten(todo);
  return date !== undefined && written ? [finding("overdue-todo", written.node, { date }, { today })] : [];
}
