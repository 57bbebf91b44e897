import type { Span } from "../text/SourceText";
import { type MapNode, type SyntaxNode, valueOf } from "../yaml/SyntaxNode";
import type { CurrentState, Written } from "./Career";
import { isPrivateNode, itemsOf, numberIn, written, writtenAt, writtenListAt } from "./readValues";

/** Reads 나의 상태: a list of references, of `reference: level`, or a map from references to levels or objects. */
export function readCurrent(node: SyntaxNode | undefined): readonly CurrentState[] {
  if (node?.kind === "map") return readMap(node, node);
  return itemsOf(node).flatMap((item) => {
    if (item.kind === "map") return readMap(item, item);
    const reference = written(item);
    return reference ? [listed(reference, undefined, item, false)] : [];
  });
}

function readMap(map: MapNode, whole: SyntaxNode): CurrentState[] {
  const hidden = isPrivateNode(whole);
  return map.pairs.flatMap((pair) => {
    const reference = written(pair.key);
    if (!reference || pair.key.text === "private") return [];
    return [listed(reference, pair.value, pair, hidden)];
  });
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
    span: { start: span.start, end: span.end },
  };
}
