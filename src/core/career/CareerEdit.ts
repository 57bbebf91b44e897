import type { TextEdit } from "../text/TextEdit";
import { valueOfNode } from "../yaml/SyntaxNode";
import type { CareerDocument } from "./CareerDocument";

/** An edit of a career.yaml, or why it cannot be made. All edits speak of the text of the document that was read. */
export type CareerEdit =
  | { readonly kind: "edits"; readonly edits: readonly TextEdit[] }
  | { readonly kind: "refused"; readonly reason: RefusalReason };

/** Why an edit is refused; each has a sentence of its own where edits are made. `dated`: dates of its own decide. */
export type RefusalReason = "broken" | "form" | "gone" | "dated";

/** A refusal. */
export function refused(reason: RefusalReason): CareerEdit {
  return { kind: "refused", reason };
}

/**
 * Holds edits against what they are meant to do: the text after them must be read without a new problem, and its
 * value must be the old one with `change` made to it. Otherwise the form of the text is one that cannot be edited.
 */
export function checkedEdit(
  document: CareerDocument,
  edits: readonly TextEdit[] | undefined,
  change: (value: never) => void,
): CareerEdit {
  if (!edits) return refused("form");
  const after = document.valueAfter(edits);
  if (after.problems > document.tree.problems.length) return refused("form");
  const meant: unknown = valueOfNode(document.tree.root);
  change(meant as never);
  return same(after.value, meant) ? { kind: "edits", edits } : refused("form");
}

/** Whether two plain values are equal; the order of keys does not count. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]));
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && same(left[key], right[key]));
}
