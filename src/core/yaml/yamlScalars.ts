import type { SourceText } from "../text/SourceText";
import { type MapNode, pairOf, type SeqNode } from "./SyntaxNode";
import { writeScalar } from "./writeScalar";
import { type Edits, indentAt, insertLines, setText, writeRaw } from "./yamlEdits";
import type { YamlScalar } from "./YamlItem";
import { dashOf } from "./yamlRemovals";

/** Sets the text or number under a key of an object; the key is made where it is missing. */
export function setScalar(
  source: SourceText,
  map: MapNode,
  key: string,
  scalar: YamlScalar,
  keyOrder: readonly string[],
): Edits {
  if (typeof scalar === "string") return setText(source, map, key, scalar, keyOrder);
  const pair = pairOf(map, key);
  if (!pair) return newPair(source, map, key, String(scalar), keyOrder);
  if (!pair.value) return writeRaw({ start: pair.end, end: pair.end }, ` ${scalar}`);
  return pair.value.kind === "scalar" ? writeRaw(pair.value, String(scalar)) : undefined;
}

/**
 * Puts a text or number into the list under a key of an object, in the style of the list that is there. A value alone
 * becomes a list; where the key is missing it is made, with its list on the same line.
 * @param index zero-based, where in the list it is to stand; at most the number of its items
 */
export function addToList(
  source: SourceText,
  map: MapNode,
  key: string,
  index: number,
  scalar: YamlScalar,
  keyOrder: readonly string[],
): Edits {
  const pair = pairOf(map, key);
  const text = scalarText(scalar, "flow");
  if (!pair) return newPair(source, map, key, `[${text}]`, keyOrder);
  const { value } = pair;
  if (!value) return writeRaw({ start: pair.end, end: pair.end }, ` [${text}]`);
  if (value.kind === "seq") {
    return value.flow ? addToFlow(value, index, text) : addToBlock(source, value, index, scalarText(scalar, "block"));
  }
  if (value.kind !== "scalar" || value.style === "block" || value.misread !== undefined) return undefined;
  if (value.value === null) return writeRaw(value, `[${text}]`);
  const own = source.slice(value.start, value.end);
  return writeRaw(value, `[${index === 0 ? `${text}, ${own}` : `${own}, ${text}`}]`);
}

function newPair(source: SourceText, map: MapNode, key: string, text: string, keyOrder: readonly string[]): Edits {
  if (!map.flow) return insertLines(source, map, key, keyOrder, [`${key}: ${text}`]);
  const last = map.pairs.at(-1);
  const at = last?.end ?? map.start + 1;
  return writeRaw({ start: at, end: at }, `${last ? ", " : ""}${key}: ${text}`);
}

function addToFlow({ start, items }: SeqNode, index: number, text: string): Edits {
  const next = items[index];
  if (next) return writeRaw({ start: next.start, end: next.start }, `${text}, `);
  const last = items.at(-1);
  const at = last?.end ?? start + 1;
  return writeRaw({ start: at, end: at }, last ? `, ${text}` : text);
}

function addToBlock(source: SourceText, list: SeqNode, index: number, text: string): Edits {
  const next = list.items[index];
  if (next) {
    const dash = dashOf(source, next);
    if (dash === undefined) return undefined;
    return writeRaw({ start: dash, end: dash }, `- ${text}${source.lineBreak}${indentAt(source, dash)}`);
  }
  const last = list.items.at(-1);
  if (!last) return undefined;
  const at = source.lineEnd(source.lineAt(last.end));
  return writeRaw({ start: at, end: at }, `${source.lineBreak}${indentAt(source, list.start)}- ${text}`);
}

function scalarText(scalar: YamlScalar, place: "block" | "flow"): string {
  return typeof scalar === "number" ? String(scalar) : writeScalar(scalar, place);
}
