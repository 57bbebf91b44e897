import type { Pauses } from "../Pauses";
import type { Span } from "../text/SourceText";
import type { MapNode, PairNode, SyntaxNode } from "../yaml/SyntaxNode";
import type { AnalysisEntry, Written } from "./Career";
import type { NodeMemo } from "./NodeMemo";
import { eachRun, isPrivateMap, pairRuns, type Runs } from "./readRuns";
import { isPrivateNode, itemsOf, written, writtenAt } from "./readValues";

/** Reads the gap analysis, run by run: a map from references to a sentence, an entry, or a list of entries. */
export function* readAnalysis(node: SyntaxNode | undefined, memo: NodeMemo): Pauses<Runs<AnalysisEntry>> {
  return node?.kind === "map" ? yield* memo.slowly("entries of analysis", node, () => readEntries(node, memo)) : [];
}

function readEntries(node: MapNode, memo: NodeMemo): Pauses<Runs<AnalysisEntry>> {
  const hidden = isPrivateMap(node, memo);
  return eachRun(pairRuns(node), (run) => {
    const read = (): EntryRun => ({ hidden, entries: readPairs(run, hidden, memo) });
    return memo.of("run of analysis", run, read, (old) => old.hidden === hidden).entries;
  });
}

interface EntryRun {
  readonly hidden: boolean;
  readonly entries: readonly AnalysisEntry[];
}

function readPairs(pairs: readonly PairNode[], hidden: boolean, memo: NodeMemo): readonly AnalysisEntry[] {
  const entries: AnalysisEntry[] = [];
  for (const pair of pairs) {
    for (const entry of memo.of("analysis", pair, readPair)) {
      entries.push(hidden && !entry.isPrivate ? { ...entry, isPrivate: true } : entry);
    }
  }
  return entries;
}

function readPair(pair: PairNode): readonly AnalysisEntry[] {
  const reference = written(pair.key);
  if (!reference || pair.key.text === "private") return [];
  if (pair.value?.kind !== "seq") return [readEntry(reference, pair.value, pair)];
  return itemsOf(pair.value).map((item) => readEntry(reference, item, item));
}

function readEntry(reference: Written, node: SyntaxNode | undefined, span: Span): AnalysisEntry {
  return {
    reference,
    subject: writtenAt(node, "subject"),
    have: writtenAt(node, "have"),
    lack: node?.kind === "map" ? writtenAt(node, "lack") : written(node),
    isPrivate: isPrivateNode(node),
    span,
  };
}
