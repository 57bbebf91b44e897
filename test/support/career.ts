import type { CareerEdit } from "../../src/core/career/CareerEdit";
import type { Gap, Todo } from "../../src/core/career/Career";
import type { CareerDocument } from "../../src/core/career/CareerDocument";

/** One of the gaps of a document that has to have it. */
export function gapOf(document: CareerDocument, index = 0): Gap {
  const gap = document.career.gaps[index];
  if (!gap) throw new Error(`no gap ${index}`);
  return gap;
}

/** One of the to-dos of a gap that has to have it; `index` counts those that say something. */
export function todoOf(gap: Gap, index = 0): Todo {
  const todo = gap.todos.items[index];
  if (!todo) throw new Error(`no to-do ${index}`);
  return todo;
}

/** The text after an edit, or why it was refused. */
export function textAfter(document: CareerDocument, edit: CareerEdit): string {
  return edit.kind === "edits" ? document.change(edit.edits).source.text : `refused: ${edit.reason}`;
}
