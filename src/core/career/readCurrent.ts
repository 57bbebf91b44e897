import { type Pauses, withoutPause } from "../Pauses";
import type { Span } from "../text/SourceText";
import { flat } from "../yaml/flat";
import { type MapNode, type PairNode, type SyntaxNode, valueOf } from "../yaml/SyntaxNode";
import type { CurrentState, Written } from "./Career";
import type { NodeMemo } from "./NodeMemo";
import { eachRun, isPrivateMap, itemRuns, pairRuns, type Runs } from "./readRuns";
import { isPrivateNode, numberIn, written, writtenAt, writtenListAt } from "./readValues";

/**
 * Reads 나의 상태, run by run: a list of references, of `reference: level`, or a map from references to levels or
 * objects.
 */
export function* readCurrent(node: SyntaxNode | undefined, memo: NodeMemo): Pauses<Runs<CurrentState>> {
  return node ? yield* memo.slowly("states of current", node, () => readStates(node, memo)) : [];
}

function readStates(node: SyntaxNode, memo: NodeMemo): Pauses<Runs<CurrentState>> {
  if (node.kind === "map") return readMap(node, memo);
  return eachRun(itemRuns(node), (run) =>
    memo.of("run of states", run, () => run.flatMap((item) => readItem(item, memo))),
  );
}

function readItem(item: SyntaxNode, memo: NodeMemo): readonly CurrentState[] {
  if (item.kind === "map") return flat(withoutPause(readMap(item, memo)));
  return memo.of("current item", item, () => {
    const reference = written(item);
    return reference ? [listed(reference, undefined, item, false)] : [];
  });
}

function readMap(map: MapNode, memo: NodeMemo): Pauses<Runs<CurrentState>> {
  const hidden = isPrivateMap(map, memo);
  return eachRun(pairRuns(map), (run) => {
    const read = (): StateRun => ({ hidden, states: readPairs(run, hidden, memo) });
    return memo.of("run of current", run, read, (old) => old.hidden === hidden).states;
  });
}

interface StateRun {
  readonly hidden: boolean;
  readonly states: readonly CurrentState[];
}

function readPairs(pairs: readonly PairNode[], hidden: boolean, memo: NodeMemo): readonly CurrentState[] {
  const states: CurrentState[] = [];
  for (const pair of pairs) {
    const state = memo.of("current", pair, readPair);
    if (state) states.push(hidden && !state.isPrivate ? { ...state, isPrivate: true } : state);
  }
  return states;
}

function readPair(pair: PairNode): CurrentState | undefined {
  const reference = written(pair.key);
  if (!reference || pair.key.text === "private") return undefined;
  return listed(reference, pair.value, pair, false);
}

function listed(reference: Written, value: SyntaxNode | undefined, span: Span, hidden: boolean): CurrentState {
  const levelNode = value?.kind === "map" ? valueOf(value, "level") : value;
  return {
    reference,
    level: numberIn(levelNode, 0, 4),
    levelNode,
    note: writtenAt(value, "note")?.text,
    evidence: writtenListAt(value, "evidence"),
    isPrivate: hidden || isPrivateNode(value),
    span,
  };
}
