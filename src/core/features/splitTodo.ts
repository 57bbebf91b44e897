import type { CareerDocument } from "../career/CareerDocument";
import { checkedEdit } from "../career/CareerEdit";
import { isObject } from "../career/gapValue";
import { type Refactoring, refactoringBy } from "../refactoring/Refactoring";
import type { Span } from "../text/SourceText";
import { changeValueAt, locate } from "../yaml/nodePath";
import { splitItem } from "../yaml/yamlItems";

/** What the second to-do has in common with the first; its record and its id are its own. */
const shared = ["closes", "goal", "period", "from", "until", "kind", "every", "private"];

/** What stands between two things that are to be done. */
const separator = /\s*,?\s+(?:and|및|그리고)\s+|\s*[,;]\s+(?:그리고\s+)?|\s*·\s*/gu;

/** Splits the to-do at a selection in two, at the word or sign between its two halves that is nearest to it. */
export function splitTodo(document: CareerDocument, selection: Span): readonly Refactoring[] {
  if (document.isBroken) return [];
  for (const gap of document.career.gaps) {
    const todo = gap.todos.items.find(({ node }) => node.start <= selection.start && selection.end <= node.end);
    const list = gap.todos.node;
    const text = todo?.textNode;
    if (!todo || list?.kind !== "seq" || text?.kind !== "scalar") continue;
    const halves = splitText(text.text, selection.start - text.start);
    const path = locate(document.tree.root, todo.node)?.path;
    if (!halves || !path || todo.node.kind === "seq") return [];
    const edits = splitItem(document.source, list, todo.node, text, {
      textKey: "todo",
      first: halves[0],
      second: halves[1],
      shared,
    });
    const index = Number(path.at(-1));
    const edit = checkedEdit(document, edits, (root: unknown) =>
      changeValueAt(root, path.slice(0, -1), (value) => {
        const items = value as unknown[];
        const old = items[index];
        const [first, second] = isObject(old) ? twoObjects(old, halves) : halves;
        return [...items.slice(0, index), first, second, ...items.slice(index + 1)];
      }),
    );
    return refactoringBy("splitTodo", "rewrite", edit, { first: halves[0], second: halves[1] });
  }
  return [];
}

function twoObjects(old: Record<string, unknown>, [first, second]: Halves): [unknown, unknown] {
  const common = Object.fromEntries(Object.entries(old).filter(([key]) => shared.includes(key)));
  return [
    { ...old, todo: first },
    { todo: second, ...common },
  ];
}

type Halves = readonly [string, string];

/** @param at where the cursor stands in it, about; the place nearest to it is taken */
function splitText(text: string, at: number): Halves | undefined {
  const places = [...text.matchAll(separator)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  for (const { start, end } of places) {
    const [first, second] = [text.slice(0, start).trim(), text.slice(end).trim()];
    if (/\p{L}/u.test(first) && /\p{L}/u.test(second)) return [first, second];
  }
  return undefined;
}
