import type { CareerDocument } from "../career/CareerDocument";
import { checkedEdit } from "../career/CareerEdit";
import { isObject } from "../career/gapValue";
import { slug } from "../career/slug";
import { wordsInUse } from "../career/wordsInUse";
import { type Refactoring, refactoringBy } from "../refactoring/Refactoring";
import { foldName } from "../text/likeness";
import type { Span } from "../text/SourceText";
import { changeValueAt, nodesAround, type LocatedNode } from "../yaml/nodePath";
import { pairOf, type PathStep, type SeqNode, type SyntaxNode, valueOf } from "../yaml/SyntaxNode";
import { prependKey } from "../yaml/yamlForms";

/** The lists whose items can have ids, by the key that their text stands under. */
const textKeys: Readonly<Record<string, string>> = { goals: "goal", required: "name", parts: "name", todos: "todo" };

/**
 * Gives the item at a selection an id that is made of its name, or all items of its list that have none. What refers
 * to them by their names does so still.
 */
export function addIds(document: CareerDocument, selection: Span): readonly Refactoring[] {
  if (document.isBroken) return [];
  const found = itemAt(document, selection);
  if (!found) return [];
  const { list, path, textKey, item } = found;
  const taken = wordsInUse(document);
  const isOpen = (node: SyntaxNode): boolean => nameOf(node, textKey) !== undefined && !pairOf(node, "id");
  const idOf = (node: SyntaxNode): string => {
    const name = nameOf(node, textKey) ?? "";
    const others = new Set(taken);
    // An item's own name leads to itself in any case.
    others.delete(foldName(name));
    const id = slug(name, others);
    taken.add(foldName(id));
    return id;
  };
  const add = (nodes: readonly SyntaxNode[]): { ids: string[]; edit: ReturnType<typeof checkedEdit> } => {
    const ids = nodes.map(idOf);
    const edits = nodes.map((node, at) => prependKey(document.source, list, node, "id", ids[at] ?? "", textKey));
    const whole = edits.includes(undefined) ? undefined : edits.flatMap((one) => one ?? []);
    const edit = checkedEdit(document, whole, (root: unknown) =>
      changeValueAt(root, path, (items) =>
        (items as unknown[]).map((value, at) => {
          const id = ids[nodes.indexOf(list.items[at] as SyntaxNode)];
          if (id === undefined) return value;
          return isObject(value) ? { id, ...value } : { id, [textKey]: value };
        }),
      ),
    );
    return { ids, edit };
  };
  const open = list.items.filter(isOpen);
  const all = open.length > 1 ? refactoringBy("addIds", "rewrite", add(open).edit, { count: open.length }) : [];
  if (!isOpen(item)) return all;
  const start = wordsInUse(document);
  taken.clear();
  for (const word of start) taken.add(word);
  const { ids, edit } = add([item]);
  return [...refactoringBy("addId", "rewrite", edit, { id: ids[0] ?? "" }), ...all];
}

/** The innermost item of such a list that a selection lies in. */
function itemAt(
  document: CareerDocument,
  selection: Span,
): { list: SeqNode; path: readonly PathStep[]; item: SyntaxNode; textKey: string } | undefined {
  const around = nodesAround(document.tree.root, selection);
  const chain: readonly LocatedNode[] = around.toReversed();
  for (const { node, parent, path, isKey } of chain) {
    if (isKey || parent?.kind !== "seq") continue;
    const textKey = textKeys[String(path.at(-2))];
    // Within gap.current and the like, `goals` is a word of the author's.
    const isPlace = path[0] === "kys" ? path[1] === "goals" : path[0] === "gap";
    if (textKey !== undefined && isPlace) return { list: parent, path: path.slice(0, -1), item: node, textKey };
  }
  return undefined;
}

function nameOf(node: SyntaxNode, textKey: string): string | undefined {
  const text = node.kind === "map" ? valueOf(node, textKey) : node;
  return text?.kind === "scalar" && text.text.trim() !== "" ? text.text.trim() : undefined;
}
