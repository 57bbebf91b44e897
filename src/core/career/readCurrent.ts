import type { Span } from "../text/SourceText";
import { type MapNode, type PairNode, type SyntaxNode, valueOf } from "../yaml/SyntaxNode";
import type { CurrentState, Written } from "./Career";
import type { NodeMemo } from "./NodeMemo";
import { isPrivateNode, itemsOf, numberIn, written, writtenAt, writtenListAt } from "./readValues";

/** Reads 나의 상태: a list of references, of `reference: level`, or a map from references to levels or objects. */
export function readCurrent(node: SyntaxNode | undefined, memo: NodeMemo): readonly CurrentState[] {
  return node ? memo.of("states of current", node, () => readStates(node, memo)) : [];
}

function readStates(node: SyntaxNode, memo: NodeMemo): readonly CurrentState[] {
  if (node.kind === "map") return readMap(node, memo);
  return itemsOf(node).flatMap((item) => {
    if (item.kind === "map") return readMap(item, memo);
    return memo.of("current item", item, () => {
      const reference = written(item);
      return reference ? [listed(reference, undefined, item, false)] : [];
    });
  });
}

function readMap(map: MapNode, memo: NodeMemo): CurrentState[] {
  const hidden = isPrivateNode(map);
  const states: CurrentState[] = [];
  for (const pair of map.pairs) {
    const state = memo.of("current", pair, readPair, (old) => old === undefined || !hidden || old.isPrivate);
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
