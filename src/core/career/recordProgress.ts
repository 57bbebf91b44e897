import type { TextEdit } from "../text/TextEdit";
import { mostPerDay } from "../time/Cadence";
import { type CalendarDate, isRealDate } from "../time/CalendarDate";
import { type SeqNode, type SyntaxNode, valueOf } from "../yaml/SyntaxNode";
import { setText, textToObject } from "../yaml/yamlEdits";
import { addText, removeText } from "../yaml/yamlLists";
import type { Gap, Todo, TodoStatus } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { type CareerEdit, checkedEdit, refused } from "./CareerEdit";
import { gapValue, isObject } from "./gapValue";
import { todoKeys } from "./keyOrder";
import { itemsOf } from "./readValues";

/** What is recorded of a to-do. */
export type ProgressAction =
  /** On that day it was done, or left out on purpose. */
  | { readonly kind: "done" | "skipped"; readonly date: CalendarDate }
  /** The record of that day is taken back; without a day, the latest. */
  | { readonly kind: "undo"; readonly date?: CalendarDate | undefined };

/** One to-do of the document, and what is recorded of it. */
export interface ProgressRecord {
  readonly todo: Todo;
  readonly action: ProgressAction;
}

/**
 * Records that a to-do was done or skipped on a day, or takes such a record back. The dates of a habit are its ledger;
 * a to-do that is done once is closed by them, so a written `status` that says otherwise is changed too.
 * @returns edits; none where there is nothing to change, as what is recorded already
 */
export function recordProgress(document: CareerDocument, todo: Todo, action: ProgressAction): CareerEdit {
  return recordAll(document, [{ todo, action }]);
}

/** Records of several to-dos of the document in one edit, each of them named once at most; see `recordProgress`. */
export function recordAll(document: CareerDocument, records: readonly ProgressRecord[]): CareerEdit {
  if (document.isBroken) return refused("broken");
  const edits: TextEdit[] = [];
  const changes: { readonly gap: Gap; readonly at: number; readonly steps: readonly Step[] }[] = [];
  for (const { todo, action } of records) {
    const gap = document.career.gaps.find(({ todos }) => todos.items.some(({ key }) => key === todo.key));
    const found = gap?.todos.items.find(({ key, text }) => key === todo.key && text === todo.text);
    if (!gap || !found) return refused("gone");
    const list = gap.todos.node;
    const steps = stepsOf(found, action);
    if (steps.length === 0) continue;
    if (list?.kind !== "seq") return refused("form");
    const more = todoEdits(document, list, found.node, steps);
    if (!more) return refused("form");
    edits.push(...more);
    changes.push({ gap, at: list.items.indexOf(found.node), steps });
  }
  if (edits.length === 0) return { kind: "edits", edits };
  return checkedEdit(document, edits, (root: unknown) => {
    for (const { gap, at, steps } of changes) {
      const todos = gapValue(root, gap)["todos"] as unknown[];
      const before = todos[at];
      todos[at] = valueAfter(isObject(before) ? before : { todo: before }, steps);
    }
  });
}

type DateKey = "done" | "skipped";

/** A change of one to-do's object. `index` is zero-based among all that stands under the key. */
type Step =
  | { readonly kind: "add"; readonly key: DateKey; readonly date: CalendarDate }
  | { readonly kind: "remove"; readonly key: DateKey; readonly index: number }
  | { readonly kind: "status"; readonly status: TodoStatus };

function stepsOf(todo: Todo, action: ProgressAction): readonly Step[] {
  if (action.kind === "undo") return undoSteps(todo, action.date);
  const { kind: key, date } = action;
  const recorded = todo[key].filter(({ text }) => text === date).length;
  const isFull = recorded >= (key === "done" ? mostPerDay(todo.every?.rate ?? null) : 1);
  const add: readonly Step[] = isFull ? [] : [{ kind: "add", key, date }];
  if (todo.every) return add;
  const meant = key === "done" ? "done" : "dropped";
  // The dates alone say it, but for a status that is written, and for what was done before it is dropped.
  const isSaid = todo.statusNode ? todo.status === meant : meant === "done" || todo.done.length === 0;
  return isSaid ? add : [...add, { kind: "status", status: meant }];
}

function undoSteps(todo: Todo, date: CalendarDate | undefined): readonly Step[] {
  const found = latestRecord(todo, date);
  const remove: readonly Step[] = found ? [{ kind: "remove", key: found.key, index: found.index }] : [];
  if (todo.every) return remove;
  const isMarked = todo.statusNode !== undefined && (todo.status === "done" || todo.status === "dropped");
  if (!isMarked || (!found && date !== undefined)) return remove;
  const left = todo.done.length + todo.skipped.length - remove.length;
  return left > 0 ? remove : [...remove, { kind: "status", status: "open" }];
}

/** A record, and where it stands: zero-based among all under its key. */
export interface LatestRecord {
  readonly key: DateKey;
  readonly index: number;
  readonly date: CalendarDate;
}

/** What `undo` takes back: the record of a day, or the latest of all; of records on the same day the last one written, and `done` before. */
export function latestRecord(todo: Todo, date?: CalendarDate): LatestRecord | undefined {
  let best: LatestRecord | undefined;
  for (const key of ["skipped", "done"] as const) {
    itemsOf(valueOf(todo.node, key)).forEach((item, index) => {
      const text = item.kind === "scalar" ? item.text.trim() : "";
      if (!isRealDate(text) || (date !== undefined && text !== date)) return;
      if (!best || text >= best.date) best = { key, index, date: text };
    });
  }
  return best;
}

function todoEdits(
  { source }: CareerDocument,
  list: SeqNode,
  todo: SyntaxNode,
  steps: readonly Step[],
): readonly TextEdit[] | undefined {
  if (todo.kind === "seq") return undefined;
  if (todo.kind === "scalar") return textToObject(source, todo, list, "todo", newKeys(steps));
  const map = todo;
  const edits = steps.map((step) => {
    if (step.kind === "add") return addText(source, map, step.key, step.date, todoKeys);
    if (step.kind === "remove") return removeText(source, map, step.key, step.index);
    return setText(source, map, "status", step.status, todoKeys);
  });
  return edits.includes(undefined) ? undefined : edits.flatMap((one) => one ?? []);
}

/** What is written behind a to-do in short form. */
function newKeys(steps: readonly Step[]): [string, string][] {
  return steps.flatMap((step): [string, string][] => (step.kind === "add" ? [[step.key, step.date]] : []));
}

function valueAfter(todo: Record<string, unknown>, steps: readonly Step[]): Record<string, unknown> {
  const after = { ...todo };
  for (const step of steps) {
    if (step.kind === "status") after["status"] = step.status;
    else if (step.kind === "add") {
      const before = after[step.key] ?? undefined;
      if (before === undefined) after[step.key] = step.date;
      else after[step.key] = [...(Array.isArray(before) ? (before as unknown[]) : [before]), step.date];
    } else {
      const before = after[step.key];
      const left = Array.isArray(before) ? before.filter((_, index) => index !== step.index) : [];
      if (left.length > 0) after[step.key] = left;
      else delete after[step.key];
    }
  }
  return after;
}
