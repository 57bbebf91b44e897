import type { Pauses } from "../Pauses";
import type { SourceText, Span } from "../text/SourceText";
import { isBlank, isEntryLine, isLineEnd } from "./keyLine";
import { nextContent } from "./nextContent";
import { isOutside, isWithinEntry, strayLine } from "./strayLine";

/** A list or a map in block style, as far as it matters to where its entries begin. */
export interface BlockShape {
  readonly kind: "map" | "seq";
  /** The column, zero-based, at which each of its entries begins. */
  readonly indent: number;
  /** The block that this one stands in. */
  readonly above: BlockShape | undefined;
}

/** The lines of one entry, with the blank lines and comments behind it. */
export interface Cut extends Span {
  /** Where lines begin that are no entry, and not deeper than one either; the end where there are none. */
  readonly oddFrom: number;
}

/** After so many lines there is a pause. */
const linesToPause = 2000;

/**
 * Cuts a stretch of text into the entries of a block, by indentation alone: what is indented deeper than an entry
 * belongs to it. The stretch begins at a line, or at the first entry itself. Of many lines, it pauses now and then.
 * @returns nothing where it does not begin with an entry of this block; undefined where the block or the document ends
 * in it, so that a stretch that begins further up cannot be cut either
 */
export function* cutEntries(source: SourceText, { start, end }: Span, shape: BlockShape): Pauses<Cut[] | undefined> {
  const { kind, indent, above } = shape;
  const outer = above?.indent ?? -1;
  const text = source.slice(start, end);
  const firstColumn = start - source.lineStart(source.lineAt(start));
  const cuts: Cut[] = [];
  let [from, oddFrom, hasMark] = [-1, -1, false];
  let isCompact: boolean | undefined;
  const close = (at: number): void => {
    if (from >= 0) cuts.push({ start: start + from, end: start + at, oddFrom: start + (oddFrom < 0 ? at : oddFrom) });
  };
  let lines = 0;
  for (let at = 0, lineEnd = 0; at < text.length; at = lineEnd + 1) {
    if (++lines % linesToPause === 0) yield;
    lineEnd = text.indexOf("\n", at);
    if (lineEnd < 0) lineEnd = text.length;
    let content = at;
    while (text.charCodeAt(content) === 32) content++;
    const column = content - at + (at === 0 ? firstColumn : 0);
    if (column > indent) continue;
    const first = text.charCodeAt(content);
    if (isLineEnd(first) || first === 35) continue;
    if (first === 9 && isBlankBehind(text, content)) continue;
    if (column === 0 && isDocumentMark(text, content)) return undefined;
    const isMark = isBlank(text.charCodeAt(content + 1));
    const isDash = first === 45 && isMark;
    const isMarked =
      first === 63 && isMark && column === indent && strayLine(source, source.lineAt(start + at)).isMarked;
    if (column === indent && (kind === "seq" ? isDash : isMarked || isEntryLine(text, content, lineEnd))) {
      close(at);
      [from, oddFrom, hasMark] = [at, -1, isMarked];
      isCompact = undefined;
      continue;
    }
    // The value of a key that is marked by `?`.
    if (hasMark && first === 58 && isMark && column === indent) {
      hasMark = false;
      continue;
    }
    // A list may stand at the indentation of its key.
    if (from >= 0 && isDash && kind === "map" && column === indent) {
      isCompact ??= hasItems(source, start + from, indent);
      if (isCompact) continue;
    }
    if (from < 0) return [];
    // Behind an odd line, whatever is no entry is odd as well; but the block may end.
    if (column > outer && oddFrom >= 0) continue;
    const line = strayLine(source, source.lineAt(start + at));
    if (column <= outer && isOutside(shape, line)) return undefined;
    if (oddFrom >= 0 || (endsFlow(first) && opensFlow(text, from))) continue;
    if (!isWithinEntry(shape, line, () => contentColumn(text, from))) oddFrom = at;
  }
  close(text.length);
  return cuts;
}

/** Whether the first thing below a key is a list item at the same column. */
function hasItems(source: SourceText, key: number, column: number): boolean {
  const next = nextContent(source, source.lineAt(key));
  return next !== undefined && next.isDash && next.column === column;
}

/** The column behind the dash of an item and its blanks; Infinity where nothing stands there. */
function contentColumn(text: string, from: number): number {
  return /^ *- +(?=[^ \t\r\n])/.exec(text.slice(from, from + 400))?.[0].length ?? Infinity;
}

/** Whether the line of an entry leaves a bracket open. */
function opensFlow(text: string, from: number): boolean {
  const lineEnd = text.indexOf("\n", from);
  return lineEnd > 0 && /[[{][^\]}]*$/.test(text.slice(from, lineEnd));
}

/** Whether a bracket is closed at the beginning of a line. */
function endsFlow(first: number): boolean {
  return first === 93 || first === 125;
}

/** `---` and `...` at the beginning of a line. */
function isDocumentMark(text: string, at: number): boolean {
  return (text.startsWith("---", at) || text.startsWith("...", at)) && isBlank(text.charCodeAt(at + 3));
}

function isBlankBehind(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) === 9 || text.charCodeAt(at) === 32) at++;
  const code = text.charCodeAt(at);
  return isLineEnd(code) || code === 35;
}
