import type { TextEdit } from "../text/TextEdit";
import { splitItem } from "../yaml/yamlItems";
import type { Gap, Todo } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { isObject } from "./gapValue";

/** What the second to-do has in common with the first; its record and its id are its own. */
const shared = ["closes", "goal", "period", "from", "until", "kind", "every", "private"];

/** What stands between two things that are to be done. */
const separator = /\s*,?\s+(?:and|및|그리고)\s+|\s*[,;]\s+(?:그리고\s+)?|\s*·\s*/gu;

/** The words of two to-dos that were one. */
export type TodoHalves = readonly [first: string, second: string];

/**
 * The two things that a to-do's text asks for.
 * @param at the zero-based place in the text near which it is parted
 * @returns undefined where it asks for one thing
 */
export function todoHalves(text: string, at: number): TodoHalves | undefined {
  const places = [...text.matchAll(separator)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  for (const { start, end } of places) {
    const [first, second] = [text.slice(0, start).trim(), text.slice(end).trim()];
    if (/\p{L}/u.test(first) && /\p{L}/u.test(second)) return [first, second];
  }
  return undefined;
}

/** The edits that make two to-dos of one; undefined where its form cannot be edited. */
export function splitTodoEdits(
  { source }: CareerDocument,
  gap: Gap,
  todo: Todo,
  [first, second]: TodoHalves,
): readonly TextEdit[] | undefined {
  const list = gap.todos.node;
  const text = todo.textNode;
  if (list?.kind !== "seq" || text.kind !== "scalar" || todo.node.kind === "seq") return undefined;
  return splitItem(source, list, todo.node, text, { textKey: "todo", first, second, shared });
}

/** What the list of to-dos says once the one at a zero-based place is split. */
export function splitTodoValue(items: readonly unknown[], index: number, halves: TodoHalves): unknown[] {
  const old = items[index];
  const [first, second] = isObject(old) ? twoObjects(old, halves) : halves;
  return [...items.slice(0, index), first, second, ...items.slice(index + 1)];
}

function twoObjects(old: Record<string, unknown>, [first, second]: TodoHalves): [unknown, unknown] {
  const common = Object.fromEntries(Object.entries(old).filter(([key]) => shared.includes(key)));
  return [
    { ...old, todo: first },
    { todo: second, ...common },
  ];
}
