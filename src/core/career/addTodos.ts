import { appendItems } from "../yaml/yamlEdits";
import { itemValue, type YamlItem } from "../yaml/YamlItem";
import type { Gap } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { type CareerEdit, checkedEdit, refused } from "./CareerEdit";
import { gapValue } from "./gapValue";
import { gapKeys } from "./keyOrder";

/** A to-do that is to be written. */
export interface NewTodo {
  readonly todo: string;
  /** References to the competencies that it closes. */
  readonly closes: readonly string[];
}

/** Appends to-dos to the list of a gap, in the style of the list that is there. */
export function addTodos(document: CareerDocument, gap: Gap, todos: readonly NewTodo[]): CareerEdit {
  if (document.isBroken) return refused("broken");
  if (gap.node.kind !== "map") return refused("form");
  const items = todos.map((todo): YamlItem =>
    todo.closes.length === 0
      ? todo.todo
      : [
          ["todo", todo.todo],
          ["closes", todo.closes],
        ],
  );
  const edits = appendItems(document.source, gap.node, "todos", items, gapKeys);
  return checkedEdit(document, edits, (root: unknown) => {
    const value = gapValue(root, gap);
    value["todos"] = [...((value["todos"] as unknown[] | null | undefined) ?? []), ...items.map(itemValue)];
  });
}
