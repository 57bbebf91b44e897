import type { TextEdit } from "../text/TextEdit";
import { type SeqNode, pairOf } from "../yaml/SyntaxNode";
import { removePair, setText, textToObject } from "../yaml/yamlEdits";
import type { Gap, Todo } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { type CareerEdit, checkedEdit, refused } from "./CareerEdit";
import { gapValue, isObject } from "./gapValue";
import { todoKeys } from "./keyOrder";

/**
 * Marks a to-do done, or open again. A short one becomes an object; dates in `done` that alone made it done are taken
 * away when it is opened again. A habit has a ledger and no mark: it is refused.
 */
export function setTodoDone(document: CareerDocument, gap: Gap, todo: Todo, done: boolean): CareerEdit {
  if (document.isBroken) return refused("broken");
  const list = gap.todos.node;
  if (todo.every || list?.kind !== "seq") return refused("form");
  const status = done ? "done" : "open";
  const at = list.items.indexOf(todo.node);
  const change = (root: unknown): void => {
    const todos = gapValue(root, gap)["todos"] as unknown[];
    const before = todos[at];
    todos[at] = isObject(before) ? { ...before, status } : { todo: before, status };
    if (!done && isObject(todos[at])) {
      delete (todos[at] as Record<string, unknown>)["done"];
      delete (todos[at] as Record<string, unknown>)["skipped"];
    }
  };
  return checkedEdit(document, statusEdits(document, list, todo, status), change);
}

function statusEdits(
  document: CareerDocument,
  list: SeqNode,
  todo: Todo,
  status: string,
): readonly TextEdit[] | undefined {
  const { source } = document;
  if (todo.node.kind === "scalar") return textToObject(source, todo.node, list, "todo", [["status", status]]);
  if (todo.node.kind !== "map") return undefined;
  const map = todo.node;
  const set = setText(source, map, "status", status, todoKeys);
  if (!set || status === "done") return set;
  const dates = ["done", "skipped"].filter((key) => pairOf(map, key));
  const removed = dates.map((key) => removePair(source, map, key));
  return removed.includes(undefined) ? undefined : [...set, ...removed.flatMap((edits) => edits ?? [])];
}
