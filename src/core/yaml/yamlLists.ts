import type { SourceText } from "../text/SourceText";
import { type MapNode, pairOf, type ScalarNode } from "./SyntaxNode";
import { writeScalar } from "./writeScalar";
import { appendItems, type Edits, writeRaw } from "./yamlEdits";
import { insertKey } from "./yamlForms";
import { removeItem, removePairOf } from "./yamlRemovals";

/** What stands under a key as one text or as a list of texts; where a form cannot be edited they give undefined. */

/**
 * Adds a text to what stands under a key: a missing key is made with it alone, one text becomes a list on its line,
 * a list in block or flow style gets another item, in the quotes of the last one.
 */
export function addText(
  source: SourceText,
  map: MapNode,
  key: string,
  text: string,
  keyOrder: readonly string[],
): Edits {
  const pair = pairOf(map, key);
  if (!pair) return insertKey(source, map, key, writeScalar(text, map.flow ? "flow" : "block"), keyOrder);
  const { value } = pair;
  if (!value) return [{ start: pair.end, end: pair.end, newText: ` ${writeScalar(text, "flow")}` }];
  if (value.kind === "map") return undefined;
  if (value.kind === "scalar") {
    if (value.value === null) return writeRaw(value, writeScalar(text, "flow"));
    if (value.style === "block" || value.misread !== undefined) return undefined;
    return [
      { start: value.start, end: value.start, newText: "[" },
      { start: value.end, end: value.end, newText: `, ${likeText(text, value)}]` },
    ];
  }
  const last = value.items.at(-1);
  if (value.flow && !last)
    return [{ start: value.start + 1, end: value.start + 1, newText: writeScalar(text, "flow") }];
  const edits = appendItems(source, map, key, [text], keyOrder);
  if (last?.kind !== "scalar") return edits;
  const plain = writeScalar(text, value.flow ? "flow" : "block");
  return edits?.map((edit) => ({ ...edit, newText: edit.newText.replace(plain, () => likeText(text, last)) }));
}

/** A text in the quotes that another one has. */
function likeText(text: string, { style }: ScalarNode): string {
  if (style === "double") return JSON.stringify(text);
  return style === "single" ? `'${text.replaceAll("'", "''")}'` : writeScalar(text, "flow");
}

/**
 * Takes one text away from what stands under a key; with the last one the key goes.
 * @param index zero-based among the items of the list; 0 for a text that stands alone
 */
export function removeText(source: SourceText, map: MapNode, key: string, index: number): Edits {
  const pair = pairOf(map, key);
  const value = pair?.value;
  if (!pair || !value) return undefined;
  if (value.kind === "seq" && value.items.length > 1) return removeItem(source, value, index);
  return index === 0 ? removePairOf(source, map, pair) : undefined;
}
