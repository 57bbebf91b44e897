import type { SourceText } from "../text/SourceText";
import type { MapNode, PairNode, ScalarNode, SeqNode } from "./SyntaxNode";
import { type Edits, indentAt, writeRaw } from "./yamlEdits";
import { writeScalar } from "./writeScalar";

/** A key of an object, and the number that is to stand behind it. */
export type NumberPair = readonly [key: string, value: number];

/** Writes a number behind a key in the place of the scalar there, or of nothing. */
export function setPairNumber({ end, value }: PairNode, number: number): Edits {
  if (!value) return writeRaw({ start: end, end }, ` ${number}`);
  return value.kind === "scalar" && value.style === "plain" ? writeRaw(value, String(number)) : undefined;
}

/** Adds keys with numbers at the end of an object that has some already. */
export function appendNumbers(source: SourceText, map: MapNode, pairs: readonly NumberPair[]): Edits {
  const last = map.pairs.at(-1);
  const first = map.pairs[0];
  if (!last || !first) return undefined;
  if (map.flow)
    return writeRaw({ start: last.end, end: last.end }, pairs.map((pair) => `, ${flowPair(pair)}`).join(""));
  const at = source.lineEnd(source.lineAt(last.end));
  const indent = source.lineBreak + indentAt(source, first.start);
  return writeRaw({ start: at, end: at }, pairs.map((pair) => indent + blockPair(pair)).join(""));
}

/** Adds items that are a key with a number at the end of a list that has some already. */
export function appendNumberItems(source: SourceText, list: SeqNode, pairs: readonly NumberPair[]): Edits {
  const last = list.items.at(-1);
  if (!last) return undefined;
  if (list.flow)
    return writeRaw({ start: last.end, end: last.end }, pairs.map((pair) => `, ${flowPair(pair)}`).join(""));
  const at = source.lineEnd(source.lineAt(last.end));
  const indent = source.lineBreak + indentAt(source, list.start);
  return writeRaw({ start: at, end: at }, pairs.map((pair) => `${indent}- ${blockPair(pair)}`).join(""));
}

/** Turns a list item that is a text on one line into a key with a number. */
export function numberItem(source: SourceText, item: ScalarNode, number: number): Edits {
  if (item.style === "block" || source.lineAt(item.start) !== source.lineAt(item.end)) return undefined;
  if (item.misread !== undefined) return writeRaw(item, blockPair([item.text, number]));
  return writeRaw({ start: item.end, end: item.end }, `: ${number}`);
}

/** The lines of keys with numbers, one step deeper than the key that they go under. */
export function numberLines(pairs: readonly NumberPair[]): string[] {
  return pairs.map((pair) => `  ${blockPair(pair)}`);
}

function blockPair([key, number]: NumberPair): string {
  return `${writeScalar(key, "key")}: ${number}`;
}

function flowPair([key, number]: NumberPair): string {
  return `${writeScalar(key, "flow")}: ${number}`;
}
