import { isRealDate, type CalendarDate } from "../time/CalendarDate";
import { halfOf, periodOf } from "../time/Period";
import type { SeqNode } from "../yaml/SyntaxNode";
import { type Edits, textToObject } from "../yaml/yamlEdits";
import { setTexts } from "../yaml/yamlTexts";
import type { Gap, Todo } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { type CareerEdit, checkedEdit, refused } from "./CareerEdit";
import { gapValue, isObject } from "./gapValue";
import { todoKeys } from "./keyOrder";

/** The parts of the to-do list that a to-do can be moved to; see `todoSection` for what lies in which. */
export type PlanSection = "now" | "half" | "later" | "stretch" | "spare";

/** Writes the period of a to-do, as readPeriod reads it; refused where it has dates of its own. */
export function setTodoPeriod(document: CareerDocument, gap: Gap, todo: Todo, period: string): CareerEdit {
  if (!periodOf(period)) return refused("form");
  if (hasDates(todo)) return refused("dated");
  return setTodoTexts(document, gap, todo, [["period", period]]);
}

/**
 * Moves a to-do to another part of the list: by its kind, or by its period (this month, this half, the next half). What
 * was begun and is put off is open again. Refused where it has dates of its own, as these decide where it stands.
 */
export function moveTodo(
  document: CareerDocument,
  gap: Gap,
  todo: Todo,
  section: PlanSection,
  today: CalendarDate,
): CareerEdit {
  if (section === "stretch" || section === "spare") return setTodoTexts(document, gap, todo, [["kind", section]]);
  if (hasDates(todo)) return refused("dated");
  const half = halfOf(today);
  const period = { now: today.slice(0, 7), half, later: nextHalf(half) }[section];
  return setTodoTexts(document, gap, todo, [
    ["period", period],
    ...(todo.kind === "core" ? [] : ([["kind", "core"]] as const)),
    ...(todo.status === "doing" && section !== "now" ? ([["status", "open"]] as const) : []),
  ]);
}

function nextHalf(half: string): string {
  const year = Number(half.slice(0, 4));
  return half.endsWith("1") ? `${half.slice(0, 4)}-H2` : `${year + 1}-H1`;
}

/** Whether dates of its own say when it is to be done, whatever its period. */
function hasDates({ from, until }: Todo): boolean {
  return [from, until].some((date) => date !== undefined && isRealDate(date.text));
}

/** Sets texts of a to-do, one line or pair each; a short one becomes an object. */
function setTodoTexts(
  document: CareerDocument,
  gap: Gap,
  todo: Todo,
  texts: readonly (readonly [key: string, text: string])[],
): CareerEdit {
  if (document.isBroken) return refused("broken");
  const list = gap.todos.node;
  if (list?.kind !== "seq") return refused("form");
  const at = list.items.indexOf(todo.node);
  return checkedEdit(document, textEdits(document, list, todo, texts), (root: unknown) => {
    const todos = gapValue(root, gap)["todos"] as unknown[];
    const before = todos[at];
    todos[at] = { ...(isObject(before) ? before : { todo: before }), ...Object.fromEntries(texts) };
  });
}

function textEdits(
  { source }: CareerDocument,
  list: SeqNode,
  { node }: Todo,
  texts: readonly (readonly [key: string, text: string])[],
): Edits {
  if (node.kind === "scalar") return textToObject(source, node, list, "todo", texts);
  return node.kind === "map" ? setTexts(source, node, texts, todoKeys) : undefined;
}
