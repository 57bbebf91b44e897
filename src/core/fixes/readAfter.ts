import { CareerDocument } from "../career/CareerDocument";
import type { TextEdit } from "../text/TextEdit";
import { valueOfNode } from "../yaml/SyntaxNode";
import type { FixableDocument } from "./QuickFix";

/** What the YAML of a document would say after edits, and how many problems it would have. The document stays. */
export function readAfter(
  document: FixableDocument,
  edits: readonly TextEdit[],
): { readonly value: unknown; readonly problems: number } {
  if (document instanceof CareerDocument) return document.valueAfter(edits);
  const { tree } = document.change(edits);
  return { value: valueOfNode(tree.root), problems: tree.problems.length };
}
