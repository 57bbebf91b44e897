import type { SyntaxNode } from "../yaml/SyntaxNode";
import type { AnalysisEntry, Written } from "./Career";
import { isPrivateNode, itemsOf, written, writtenAt } from "./readValues";

/** Reads the gap analysis: a map from references to a sentence, an entry, or a list of entries. */
export function readAnalysis(node: SyntaxNode | undefined): readonly AnalysisEntry[] {
  if (node?.kind !== "map") return [];
  const hidden = isPrivateNode(node);
  return node.pairs.flatMap((pair) => {
    const reference = written(pair.key);
    if (!reference || pair.key.text === "private") return [];
    if (pair.value?.kind !== "seq") return [readEntry(reference, pair.value, hidden, pair)];
    return itemsOf(pair.value).map((item) => readEntry(reference, item, hidden, item));
  });
}

function readEntry(
  reference: Written,
  node: SyntaxNode | undefined,
  hidden: boolean,
  span: { readonly start: number; readonly end: number },
): AnalysisEntry {
  return {
    reference,
    subject: writtenAt(node, "subject"),
    have: writtenAt(node, "have"),
    lack: node?.kind === "map" ? writtenAt(node, "lack") : written(node),
    isPrivate: hidden || isPrivateNode(node),
    span: { start: span.start, end: span.end },
  };
}
