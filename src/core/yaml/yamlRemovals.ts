import type { SourceText } from "../text/SourceText";
import type { MapNode, PairNode, SeqNode, SyntaxNode } from "./SyntaxNode";
import type { Edits } from "./yamlEdits";

/** Takes an item out of a list; in block style its lines go whole, with a comment behind it. */
export function removeItem(source: SourceText, list: SeqNode, index: number): Edits {
  const item = list.items[index];
  if (!item) return undefined;
  if (list.flow) return cutFromFlow(list.items, index);
  const dash = dashOf(source, item);
  return dash === undefined ? undefined : cutLines(source, dash, item.end);
}

/** Takes a key and its value out of an object; in block style its lines go whole, with a comment behind it. */
export function removePairOf(source: SourceText, map: MapNode, pair: PairNode): Edits {
  const index = map.pairs.findIndex(({ start }) => start === pair.start);
  if (index < 0) return undefined;
  if (map.flow) return cutFromFlow(map.pairs, index);
  if (isFirstOnLine(source, pair.start)) {
    // A block text below a dash or a key must keep something to hold on to; the reader of the edit checks that.
    return cutLines(source, pair.start, pair.end);
  }
  // `- id: a`: the next key moves up to the dash.
  const next = map.pairs[index + 1];
  if (!next || source.slice(pair.end, next.start).trim() !== "") return undefined;
  return [{ start: pair.start, end: next.start, newText: "" }];
}

/** Where the dash of a block list's item stands; undefined where other things stand before it on its line. */
export function dashOf(source: SourceText, item: SyntaxNode): number | undefined {
  let at = item.start - 1;
  while (at >= 0 && /\s/.test(source.slice(at, at + 1))) at--;
  return source.slice(at, at + 1) === "-" && isFirstOnLine(source, at) ? at : undefined;
}

/** Whether only blanks stand before a place on its line. */
export function isFirstOnLine(source: SourceText, offset: number): boolean {
  return /^\uFEFF?[ \t]*$/.test(source.slice(source.lineStart(source.lineAt(offset)), offset));
}

function cutLines(source: SourceText, start: number, end: number): Edits {
  const first = source.lineAt(start);
  const last = source.lineAt(Math.max(start, end));
  const hasNext = last + 1 < source.lineCount;
  // The last line has no break of its own: that of the line above goes with it.
  if (!hasNext && first > 0) return [{ start: source.lineEnd(first - 1), end: source.length, newText: "" }];
  return [{ start: source.lineStart(first), end: hasNext ? source.lineStart(last + 1) : source.length, newText: "" }];
}

function cutFromFlow(all: readonly { readonly start: number; readonly end: number }[], index: number): Edits {
  const [one, before, next] = [all[index], all[index - 1], all[index + 1]];
  if (!one) return undefined;
  if (before) return [{ start: before.end, end: one.end, newText: "" }];
  return [{ start: one.start, end: next ? next.start : one.end, newText: "" }];
}
