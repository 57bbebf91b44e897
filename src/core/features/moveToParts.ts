import type { Competency } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { checkedEdit } from "../career/CareerEdit";
import { isObject } from "../career/gapValue";
import { type Refactoring, refactoringBy } from "../refactoring/Refactoring";
import type { Span } from "../text/SourceText";
import { changeValueAt, isSame, locate } from "../yaml/nodePath";
import type { SyntaxNode } from "../yaml/SyntaxNode";
import { nestItems } from "../yaml/yamlItems";

/** Hangs the competencies that a selection touches below the one before them; their lines move to the right. */
export function moveToParts(document: CareerDocument, selection: Span): readonly Refactoring[] {
  if (document.isBroken) return [];
  const all = document.career.gaps.flatMap((gap) => gap.competencies);
  const touches = ({ node }: Competency): boolean => node.start <= selection.end && selection.start <= node.end;
  // The innermost one at the beginning of the selection says which list is meant.
  const first = all.findLast((one) => touches(one) && one.node.start <= Math.max(selection.start, one.node.start));
  const innermost = all.filter(touches).at(-1) ?? first;
  const list = innermost && locate(document.tree.root, innermost.node);
  if (list?.parent?.kind !== "seq" || list.parent.flow) return [];
  const { items } = list.parent;
  const chosen = items.flatMap((item, at) => (isTouched(item, selection) ? [at] : []));
  const [from = -1, to = -1] = [chosen[0], chosen.at(-1)];
  const before = items[from - 1];
  const holder = all.find(({ node }) => isSame(node, before));
  if (!before || !holder || to < from) return [];
  const edits = nestItems(document.source, list.parent, from, to, { text: "name", list: "parts" });
  const edit = checkedEdit(document, edits, (root: unknown) =>
    changeValueAt(root, list.path.slice(0, -1), (value) => {
      const values = value as unknown[];
      const old = values[from - 1];
      const object = isObject(old) ? old : { name: old };
      const parts = [...((object["parts"] as unknown[] | null | undefined) ?? []), ...values.slice(from, to + 1)];
      return [...values.slice(0, from - 1), { ...object, parts }, ...values.slice(to + 1)];
    }),
  );
  return refactoringBy("moveToParts", "move", edit, { name: holder.name });
}

function isTouched(item: SyntaxNode, selection: Span): boolean {
  return item.start <= selection.end && selection.start <= item.end;
}
