import { isOpenTodo } from "../core/analysis/gapMatrix";
import { ledgerOf, type QuotaLedger } from "../core/analysis/quotaLedger";
import { overdueDays, todoDates } from "../core/analysis/todoDue";
import type { Gap, Todo } from "../core/career/Career";
import type { CareerDocument } from "../core/career/CareerDocument";
import type { Language } from "../core/Language";
import { cadenceWords } from "../core/messages/cadenceMessages";
import type { CalendarDate } from "../core/time/CalendarDate";
import { halfOf, type Period, periodOf } from "../core/time/Period";
import type { TodoLedger, TodoRow, TodoSection } from "./PanelState";
import { panelTarget } from "./panelTargets";

/** The to-dos of a gap analysis as the panel and the side bar show them, in file order. */
export function todoRows(document: CareerDocument, gap: Gap, today: CalendarDate, language: Language): TodoRow[] {
  const references = document.competencies(gap);
  const half = periodOf(halfOf(today));
  return gap.todos.items.map((todo) => ({
    id: todo.key,
    text: todo.text,
    status: todo.status,
    kind: todo.kind,
    closes: todo.closes.map((reference) => references.find(reference.text)?.name ?? reference.text),
    due: todo.until?.text ?? todo.period?.text ?? null,
    overdueDays: overdueDays(todo, today),
    doneOn: todo.done.at(-1)?.text ?? null,
    period: todo.period?.text ?? null,
    carriedFrom: todo.carriedFrom.map((period) => period.text),
    every: todo.every ? cadenceWords(todo.every.rate, language) : null,
    ledger: ledgerState(ledgerOf(document, todo, today)),
    section: todoSection(todo, today, half),
    target: panelTarget.todo(todo),
    tickable: !todo.every && todo.status !== "dropped",
  }));
}

/** The part of the list that a to-do stands in; see `TodoSection`. */
export function todoSection(todo: Todo, today: CalendarDate, half: Period | undefined): TodoSection {
  if (!isOpenTodo(todo)) return "closed";
  const { from, to } = todoDates(todo);
  if (todo.every) return to !== undefined && to < today ? "closed" : "habit";
  if (todo.kind !== "core") return todo.kind;
  if (todo.status === "doing" || (to !== undefined && to < today) || !half) return "now";
  if (from === undefined && to === undefined) return "now";
  if (from !== undefined && from > half.to) return "later";
  if (from !== undefined && from > today) return "half";
  // What runs is up now, but for what may take the whole half.
  return (from ?? today) <= half.from && (to ?? half.to) >= half.to ? "half" : "now";
}

const weeksOf: Readonly<Record<QuotaLedger["unit"], number>> = {
  day: 1,
  week: 1,
  "2week": 2,
  month: 4,
  quarter: 4,
  half: 4,
  year: 4,
};

function ledgerState(ledger: QuotaLedger | undefined): TodoLedger | null {
  if (!ledger) return null;
  return {
    cells: ledger.cells.map(({ state, from }) => ({ state, from })),
    weeks: weeksOf[ledger.unit],
    met: ledger.met,
    counted: ledger.counted,
    streak: ledger.streak,
    done: ledger.now?.done ?? 0,
    times: ledger.now?.due ?? 0,
  };
}
