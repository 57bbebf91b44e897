import type { SourceText } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import { type MapNode, pairOf } from "./SyntaxNode";
import { type Edits, setText } from "./yamlEdits";

/**
 * Sets several texts under keys of an object; see `setText`. What is new goes behind its nearest neighbour, several at
 * one place in the order of the keys.
 */
export function setTexts(
  source: SourceText,
  map: MapNode,
  texts: readonly (readonly [key: string, text: string])[],
  keyOrder: readonly string[],
): Edits {
  const edits: TextEdit[] = [];
  const ordered = [...texts].sort(([a], [b]) => keyOrder.indexOf(a) - keyOrder.indexOf(b));
  for (const [key, text] of ordered) {
    const set = setText(source, map, key, text, keyOrder);
    const [first] = set ?? [];
    if (!set || !first) return undefined;
    const isNew = !pairOf(map, key);
    const at = edits.findIndex((one) => isNew && one.start === first.start && one.end === one.start);
    const before = edits[at];
    if (before) edits[at] = { ...before, newText: before.newText + first.newText };
    else edits.push(...set);
  }
  return edits;
}
