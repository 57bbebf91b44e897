import type { CareerDocument } from "../career/CareerDocument";
import { checkedEdit } from "../career/CareerEdit";
import { splitTodoEdits, splitTodoValue, todoHalves } from "../career/splitTodo";
import { type Refactoring, refactoringBy } from "../refactoring/Refactoring";
import type { Span } from "../text/SourceText";
import { changeValueAt, locate } from "../yaml/nodePath";

/** Splits the to-do at a selection in two, at the word or sign between its two halves that is nearest to it. */
export function splitTodo(document: CareerDocument, selection: Span): readonly Refactoring[] {
  if (document.isBroken) return [];
  for (const gap of document.career.gaps) {
    const todo = gap.todos.items.find(({ node }) => node.start <= selection.start && selection.end <= node.end);
    const text = todo?.textNode;
    if (!todo || gap.todos.node?.kind !== "seq" || text?.kind !== "scalar") continue;
    const halves = todoHalves(text.text, selection.start - text.start);
    const path = locate(document.tree.root, todo.node)?.path;
    if (!halves || !path) return [];
    const edit = checkedEdit(document, splitTodoEdits(document, gap, todo, halves), (root: unknown) =>
      changeValueAt(root, path.slice(0, -1), (value) =>
        splitTodoValue(value as unknown[], Number(path.at(-1)), halves),
      ),
    );
    return refactoringBy("splitTodo", "rewrite", edit, { first: halves[0], second: halves[1] });
  }
  return [];
}
