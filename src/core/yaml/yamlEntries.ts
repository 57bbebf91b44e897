import type { SourceText } from "../text/SourceText";
import { type MapNode, pairOf, type ScalarNode, type SeqNode } from "./SyntaxNode";
import { type Edits, headComment, indentAt, insertLines, removePair, setText } from "./yamlEdits";
import { writeScalar } from "./writeScalar";

/**
 * Sets an entry of the map under a key of an object (`verdicts: {2026: done}`), in the style that is there; map and
 * entry are made where they are missing.
 * @param entry a word that needs no quotes as a key
 */
export function setEntry(
  source: SourceText,
  map: MapNode,
  key: string,
  entry: string,
  text: string,
  keyOrder: readonly string[],
): Edits {
  const pair = pairOf(map, key);
  const written = `${entry}: ${writeScalar(text, "flow")}`;
  if (!pair) {
    if (!map.flow) return insertLines(source, map, key, keyOrder, [`${key}:`, `  ${written}`]);
    const last = map.pairs.at(-1);
    const at = last?.end ?? map.start + 1;
    return [{ start: at, end: at, newText: `${last ? ", " : ""}${key}: { ${written} }` }];
  }
  const { value } = pair;
  if (value?.kind === "map") {
    if (value.flow || pairOf(value, entry)) return setText(source, value, entry, text, []);
    return insertLines(source, value, entry, [], [written]);
  }
  const isNothing = value === undefined || (value.kind === "scalar" && value.start === value.end);
  if (!isNothing || map.flow) return undefined;
  const at = source.lineEnd(source.lineAt(pair.end));
  return [{ start: at, end: at, newText: `${source.lineBreak}${indentAt(source, pair.start)}  ${written}` }];
}

/** Takes an entry out of the map under a key of an object; the last one takes the key along. */
export function removeEntry(source: SourceText, map: MapNode, key: string, entry: string): Edits {
  const value = pairOf(map, key)?.value;
  if (value?.kind !== "map") return undefined;
  const at = value.pairs.findIndex((pair) => pair.key.text === entry);
  const [pair, next] = [value.pairs[at], value.pairs[at + 1]];
  if (!pair) return undefined;
  if (value.pairs.length === 1) return removePair(source, map, key);
  if (at > 0) return removePair(source, value, entry);
  if (value.flow) return next && [{ start: pair.start, end: next.start, newText: "" }];
  return [
    { start: source.lineEnd(source.lineAt(pair.start) - 1), end: source.lineEnd(source.lineAt(pair.end)), newText: "" },
  ];
}

/** Turns a list item that is a text into an object with a map: the text goes under `key`, the entry under `mapKey`. */
export function textToEntries(
  source: SourceText,
  item: ScalarNode,
  list: SeqNode,
  key: string,
  mapKey: string,
  entry: string,
  text: string,
): Edits {
  const written = `${entry}: ${writeScalar(text, "flow")}`;
  const isPlain = source.lineAt(item.start) === source.lineAt(item.end) && item.misread === undefined;
  const own = isPlain ? source.slice(item.start, item.end) : writeScalar(item.text, list.flow ? "flow" : "block");
  if (list.flow) {
    return [{ start: item.start, end: item.end, newText: `{ ${key}: ${own}, ${mapKey}: { ${written} } }` }];
  }
  const indent = indentAt(source, item.start);
  const end = source.lineEnd(source.lineAt(item.end));
  const lines = [`${mapKey}:`, `  ${written}`].map((line) => source.lineBreak + indent + line).join("");
  const head = isPlain
    ? { start: item.start, end: item.start, newText: `${key}: ` }
    : { start: item.start, end: item.end, newText: `${key}: ${own}${headComment(source, item)}` };
  return [head, { start: end, end, newText: lines }];
}
