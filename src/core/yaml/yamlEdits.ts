import { type ScalarPlace, writeScalar } from "./writeScalar";
import type { SourceText, Span } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import { type MapNode, pairOf, type ScalarNode, type SeqNode } from "./SyntaxNode";
import { blockLines, flowText, pairLines, type YamlItem, type YamlPair } from "./YamlItem";

/**
 * The smallest text edits that write something into a YAML text. All of them take what was read and touch nothing
 * else: comments, order, quoting, indentation and line breaks stay. Where a form cannot be edited they give undefined.
 */
export type Edits = readonly TextEdit[] | undefined;

/** The white space before a place: what stands on its line before it, dashes turned into blanks. */
export function indentAt(source: SourceText, offset: number): string {
  // A byte order mark is no column of what is written.
  const before = source.slice(source.lineStart(source.lineAt(offset)), offset).replace(/^\uFEFF/, "");
  return before.replaceAll(/[^ \t]/g, " ");
}

/** Appends items to the list under a key of an object; the key is made where it is missing. */
export function appendItems(
  source: SourceText,
  map: MapNode,
  key: string,
  items: readonly YamlItem[],
  keyOrder: readonly string[],
): Edits {
  const pair = pairOf(map, key);
  if (!pair) {
    if (map.flow) return undefined;
    return insertLines(source, map, key, keyOrder, [`${key}:`, ...dashed(items, "  ")]);
  }
  const value = pair.value;
  if (value?.kind === "seq" && value.items.length > 0) {
    return value.flow ? appendFlow(value, items) : appendBlock(source, value, items);
  }
  if (value && !(value.kind === "seq" && value.flow)) return undefined;
  if (map.flow) return undefined;
  const lineEnd = source.lineEnd(source.lineAt(pair.end));
  const indent = indentAt(source, pair.start);
  const lines = dashed(items, `${indent}  `).map((line) => source.lineBreak + line);
  const insert = { start: lineEnd, end: lineEnd, newText: lines.join("") };
  if (!value) return [insert];
  // `[]` goes, with the blanks before it; a comment behind it stays.
  const colon = source.slice(0, value.start).trimEnd().length;
  return [{ start: colon, end: value.end, newText: "" }, insert];
}

function dashed(items: readonly YamlItem[], indent: string): string[] {
  return items.flatMap((item) => blockLines(item).map((line, at) => `${indent}${at === 0 ? "- " : "  "}${line}`));
}

function appendFlow(list: SeqNode, items: readonly YamlItem[]): Edits {
  const last = list.items.at(-1);
  const at = last?.end ?? list.start + 1;
  return [{ start: at, end: at, newText: items.map((item) => `, ${flowText(item)}`).join("") }];
}

function appendBlock(source: SourceText, list: SeqNode, items: readonly YamlItem[]): Edits {
  const indent = indentAt(source, list.start);
  const last = list.items.at(-1);
  const at = source.lineEnd(source.lineAt(Math.max(last?.end ?? list.end, list.start)));
  const lines = dashed(items, indent).map((line) => source.lineBreak + line);
  return [{ start: at, end: at, newText: lines.join("") }];
}

/** Appends an empty item to a list in block style that is not empty, to be written in. */
export function appendBlank(source: SourceText, list: SeqNode): Edits {
  const last = list.items.at(-1);
  if (!last || list.flow) return undefined;
  const at = source.lineEnd(source.lineAt(last.end));
  return [{ start: at, end: at, newText: `${source.lineBreak}${indentAt(source, list.start)}- ` }];
}

/** Sets the text under a key of an object; the key is made where it is missing. */
export function setText(
  source: SourceText,
  map: MapNode,
  key: string,
  text: string,
  keyOrder: readonly string[],
): Edits {
  const pair = pairOf(map, key);
  if (pair) {
    if (!pair.value)
      return [{ start: pair.end, end: pair.end, newText: ` ${writeScalar(text, map.flow ? "flow" : "block")}` }];
    return pair.value.kind === "scalar" ? replaceText(pair.value, text, map.flow) : undefined;
  }
  if (!map.flow) return insertLines(source, map, key, keyOrder, pairLines([key, text]));
  const last = map.pairs.at(-1);
  const at = last?.end ?? map.start + 1;
  const newText = `${last ? ", " : ""}${key}: ${writeScalar(text, "flow")}`;
  return [{ start: at, end: at, newText }];
}

/** Writes a text in the place of what stands there. */
export function writeText({ start, end }: Span, text: string, place: ScalarPlace): readonly TextEdit[] {
  return [{ start, end, newText: writeScalar(text, place) }];
}

/** Writes something in the place of what stands there, as it is: a number, a date, or nothing. */
export function writeRaw({ start, end }: Span, newText: string): readonly TextEdit[] {
  return [{ start, end, newText }];
}

/** Writes another text in the place of a scalar. */
function replaceText(scalar: ScalarNode, text: string, inFlow: boolean): Edits {
  return [{ start: scalar.start, end: scalar.end, newText: writeScalar(text, inFlow ? "flow" : "block") }];
}

/** Inserts the lines of a new key into a block map, behind the nearest key that the order puts before it. */
export function insertLines(
  source: SourceText,
  map: MapNode,
  key: string,
  keyOrder: readonly string[],
  lines: readonly string[],
): Edits {
  const place = keyOrder.indexOf(key);
  const before = map.pairs.findLast((pair) => keyOrder.indexOf(pair.key.text) < place) ?? map.pairs.at(-1);
  const first = map.pairs[0];
  if (!before || !first) return undefined;
  const at = source.lineEnd(source.lineAt(before.end));
  const indent = indentAt(source, first.start);
  return [{ start: at, end: at, newText: lines.map((line) => source.lineBreak + indent + line).join("") }];
}

/** Takes a key and its value out of an object; its line goes whole, with a comment behind it. Not for a first key. */
export function removePair(source: SourceText, map: MapNode, key: string): Edits {
  const at = map.pairs.findIndex((pair) => pair.key.text === key);
  const pair = map.pairs[at];
  const before = map.pairs[at - 1];
  if (!pair || !before) return undefined;
  if (map.flow) return [{ start: before.end, end: pair.end, newText: "" }];
  const start = source.lineEnd(source.lineAt(pair.start) - 1);
  return [{ start, end: source.lineEnd(source.lineAt(pair.end)), newText: "" }];
}

/** Turns a list item that is a text into an object: the text goes under `key`, further keys follow. */
export function textToObject(
  source: SourceText,
  item: ScalarNode,
  list: SeqNode,
  key: string,
  more: readonly YamlPair[],
): Edits {
  if (list.flow) {
    const rest = more.map((pair) => `, ${flowText([pair]).slice(2, -2)}`).join("");
    const text = item.misread === undefined ? source.slice(item.start, item.end) : writeScalar(item.text, "flow");
    return [{ start: item.start, end: item.end, newText: `{ ${key}: ${text}${rest} }` }];
  }
  const indent = indentAt(source, item.start);
  const lines = more.flatMap(pairLines).map((line) => source.lineBreak + indent + line);
  const end = source.lineEnd(source.lineAt(item.end));
  // A text over several lines, or one that YAML misreads, would not be read the same behind a key.
  const isPlain = source.lineAt(item.start) === source.lineAt(item.end) && item.misread === undefined;
  const head: TextEdit = isPlain
    ? { start: item.start, end: item.start, newText: `${key}: ` }
    : { start: item.start, end: item.end, newText: `${key}: ${writeScalar(item.text)}${headComment(source, item)}` };
  return [head, { start: end, end, newText: lines.join("") }];
}

/** The comment in the first line of a block text, with the blanks before it, which stays when the text moves up to it. */
export function headComment(source: SourceText, { start, end, style }: ScalarNode): string {
  if (style !== "block") return "";
  return /^[^\s#]*([ \t]+#[^\r\n]*)/.exec(source.slice(start, end))?.[1] ?? "";
}
