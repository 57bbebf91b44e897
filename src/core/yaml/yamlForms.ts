import type { SourceText } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import type { MapNode, PairNode, ScalarNode, SeqNode, SyntaxNode } from "./SyntaxNode";
import { writeScalar } from "./writeScalar";
import { type Edits, indentAt, insertLines } from "./yamlEdits";
import { moveLines } from "./yamlLines";
import { dashOf, isFirstOnLine } from "./yamlRemovals";

/** Another form for what a node says, or a key more; where the form is not handled they give undefined. */

/** Writes other text in the place of a node that stands on one line. */
export function replaceWritten(source: SourceText, node: SyntaxNode, newText: string): Edits {
  if (!isOneLine(source, node)) return undefined;
  return [{ start: node.start, end: node.end, newText }];
}

/** A node on one line as the text that its author wrote, in quotes. */
export function textOfNode(source: SourceText, node: SyntaxNode): Edits {
  const text = source.slice(node.start, node.end);
  return text === "" ? undefined : replaceWritten(source, node, JSON.stringify(text));
}

/** Inserts a key into an object, at its place in the order. @param value as YAML; empty for none */
export function insertKey(
  source: SourceText,
  map: MapNode,
  key: string,
  value: string,
  keyOrder: readonly string[],
): Edits {
  const written = `${writeScalar(key, "key")}:${value === "" ? "" : ` ${value}`}`;
  if (!map.flow) return insertLines(source, map, key, keyOrder, [written]);
  const last = map.pairs.at(-1);
  return last && [{ start: last.end, end: last.end, newText: `, ${written}${value === "" ? " " : ""}` }];
}

/** A text, an object or several texts parted by commas become a list. */
export function itemize(source: SourceText, node: SyntaxNode): Edits {
  if (node.kind === "seq") return undefined;
  if (node.kind === "scalar" || node.flow) {
    if (!isOneLine(source, node)) return undefined;
    const raw = source.slice(node.start, node.end);
    // Commas part a plain text into the items that its author listed.
    const isText = node.kind === "scalar" && node.style === "plain" && /[[\]{}]|: |,\s*,|^,|,$/.test(raw);
    const items = isText ? writeScalar(node.text, "flow") : raw;
    return [{ start: node.start, end: node.end, newText: `[${items}]` }];
  }
  if (!isFirstOnLine(source, node.start)) return undefined;
  const [first, last] = [source.lineAt(node.start), source.lineAt(node.end)];
  return [{ start: node.start, end: node.start, newText: "- " }, ...moveLines(source, first + 1, last, 2)];
}

/** `- a: [b]` becomes an object with the name `a` and the parts below it. */
export function nameWithParts(source: SourceText, map: MapNode): Edits {
  const pair = map.pairs[0];
  if (!pair || map.pairs.length !== 1 || pair.value?.kind !== "seq") return undefined;
  const { key, value } = pair;
  const dash = dashOf(source, map);
  if (map.flow || dash === undefined || !isOneLine(source, key)) return undefined;
  const indent = indentAt(source, map.start);
  const edits: TextEdit[] = [
    { start: key.start, end: key.start, newText: "name: " },
    { start: key.end, end: key.end, newText: `${source.lineBreak}${indent}parts` },
  ];
  // A list right below the dash would stand no deeper than `parts`.
  const column = value.start - source.lineStart(source.lineAt(value.start));
  if (value.flow || column >= indent.length) return edits;
  return undefined;
}

/** Whether a node begins and ends on the same line. */
export function isOneLine(source: SourceText, { start, end }: Pick<ScalarNode, "start" | "end">): boolean {
  return source.lineAt(start) === source.lineAt(end);
}

/**
 * Puts a key before all that an item of a list says; a text becomes an object, in which it stands under `textKey`.
 * @param value a text
 */
export function prependKey(
  source: SourceText,
  list: SeqNode,
  item: SyntaxNode,
  key: string,
  value: string,
  textKey: string,
): Edits {
  const indent = source.lineBreak + indentAt(source, item.start);
  if (item.kind === "seq") return undefined;
  if (item.kind === "map") {
    const first = item.pairs[0];
    if (!first) return undefined;
    const pair = `${key}: ${writeScalar(value, item.flow ? "flow" : "block")}`;
    return [{ start: first.start, end: first.start, newText: item.flow ? `${pair}, ` : pair + indent }];
  }
  // A text that YAML misreads would not be read the same behind a key.
  if (item.misread !== undefined || item.start === item.end) return undefined;
  if (!list.flow) {
    const newText = `${key}: ${writeScalar(value)}${indent}${textKey}: `;
    return [{ start: item.start, end: item.start, newText }];
  }
  return [
    { start: item.start, end: item.start, newText: `{ ${key}: ${writeScalar(value, "flow")}, ${textKey}: ` },
    { start: item.end, end: item.end, newText: " }" },
  ];
}

/** An object that says nothing but the value of one key becomes that value. */
export function pairToValue(source: SourceText, map: MapNode): Edits {
  const [pair, another] = map.pairs;
  const value = pair?.value;
  if (!pair || another || !value || source.slice(map.start, pair.start).trim() !== (map.flow ? "{" : ""))
    return undefined;
  // A comment between key and value belongs to the key, and goes with it nowhere.
  if (!/^[ \t]*:[ \t]*$/.test(source.slice(pair.key.end, value.start))) return undefined;
  const behind = source.slice(value.end, map.end);
  if (behind.trim() !== (map.flow ? "}" : "")) return undefined;
  const edits = [{ start: map.start, end: value.start, newText: "" }];
  if (map.end > value.end) edits.push({ start: value.end, end: map.end, newText: "" });
  return edits;
}

/** The value of a key, on the key's line, becomes an object in which it stands under another key. */
export function valueToPair(source: SourceText, pair: PairNode, inFlow: boolean, key: string): Edits {
  const { value } = pair;
  if (value?.kind !== "scalar" || value.misread !== undefined || value.style === "block") return undefined;
  if (!isOneLine(source, { start: pair.start, end: value.end })) return undefined;
  if (inFlow) {
    return [
      { start: value.start, end: value.start, newText: `{ ${key}: ` },
      { start: value.end, end: value.end, newText: " }" },
    ];
  }
  const indent = indentAt(source, pair.start);
  const colon = source.slice(0, value.start).trimEnd().length;
  return [{ start: colon, end: value.start, newText: `${source.lineBreak}${indent}  ${key}: ` }];
}

/** A text in a list becomes an object with the text under a key. */
export function prependText(source: SourceText, list: SeqNode, item: ScalarNode, key: string): Edits {
  if (item.misread !== undefined || item.style === "block" || item.start === item.end) return undefined;
  if (!isOneLine(source, item)) return undefined;
  const [before, after] = list.flow ? ["{ ", " }"] : ["", ""];
  const edits = [{ start: item.start, end: item.start, newText: `${before}${key}: ` }];
  return list.flow ? [...edits, { start: item.end, end: item.end, newText: after }] : edits;
}

/** An object of one key below a key becomes the value of that one key, behind the key that it hung on. */
export function liftValue(source: SourceText, map: MapNode, pair: PairNode): Edits {
  if (map.flow) return pairToValue(source, map);
  const value = map.pairs[0]?.value;
  // A block text would lose its indentation, a comment its place.
  if (value?.kind !== "scalar" || value.style === "block") return undefined;
  if (!/^[ \t]*:\s*$/.test(source.slice(pair.key.end, map.start))) return undefined;
  if (!/^[^\r\n:]*:[ \t]*$/.test(source.slice(map.start, value.start))) return undefined;
  const colon = source.slice(0, map.start).trimEnd().length;
  return [{ start: colon, end: value.start, newText: " " }];
}
