import type { Pauses } from "../Pauses";
import type { SourceText, Span } from "../text/SourceText";

/** A list or a map in block style, as far as it matters to where its entries begin. */
export interface BlockShape {
  readonly kind: "map" | "seq";
  /** The column, zero-based, at which each of its entries begins. */
  readonly indent: number;
  /** The column of the entry that it is the value of; -1 where it is none. */
  readonly outer: number;
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
export function* cutEntries(
  source: SourceText,
  { start, end }: Span,
  { kind, indent, outer }: BlockShape,
): Pauses<Cut[] | undefined> {
  const text = source.slice(start, end);
  const firstColumn = start - source.lineStart(source.lineAt(start));
  const cuts: Cut[] = [];
  let [from, oddFrom] = [-1, -1];
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
    const isDash = first === 45 && isBlank(text.charCodeAt(content + 1));
    if (column <= outer && !(isDash && kind === "seq" && column === indent)) return undefined;
    if (column === indent && (kind === "seq" ? isDash : isKeyLine(text, content, lineEnd))) {
      close(at);
      [from, oddFrom] = [at, -1];
    } else if (from < 0) return [];
    // A list may stand at the indentation of its key.
    else if (oddFrom < 0 && !(isDash && kind === "map" && column === indent)) oddFrom = at;
  }
  close(text.length);
  return cuts;
}

/**
 * Whether a line begins with a key: `key:`, `"quoted key": value`.
 * @param content where it begins behind its indentation
 * @param lineEnd where its line ends, with or without a carriage return
 */
export function isKeyLine(text: string, content: number, lineEnd: number): boolean {
  const first = text[content] ?? "";
  if (first === '"' || first === "'") return quotedKey.test(text.slice(content, lineEnd));
  if ("#&*!|>%@`,[]{}".includes(first)) return false;
  if ((first === "-" || first === "?" || first === ":") && isBlank(text.charCodeAt(content + 1))) return false;
  for (let at = content; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 && isBlank(text.charCodeAt(at + 1))) return true;
    if (code === 35 && isBlank(text.charCodeAt(at - 1))) return false;
  }
  return false;
}

const quotedKey = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*:(?:[ \t\r]|$)/;
const bareKey =
  /^[ ]*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s"'#&*!|>%@`,[\]{}?:-]|[?:-](?=\S))[^:#]*?)[ \t]*:(?:[ \t]*|[ \t]+#.*)$/;

/** Whether a line is a key with nothing but a comment behind it. */
export function isBareKeyLine(line: string): boolean {
  return bareKey.test(line);
}

/** `---`, `...` and `%` at the beginning of a line. */
function isDocumentMark(text: string, at: number): boolean {
  const first = text[at];
  if (first === "%") return true;
  return (text.startsWith("---", at) || text.startsWith("...", at)) && isBlank(text.charCodeAt(at + 3));
}

function isBlankBehind(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) === 9 || text.charCodeAt(at) === 32) at++;
  const code = text.charCodeAt(at);
  return isLineEnd(code) || code === 35;
}

/** A blank, a line break, or the end of the text. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || isLineEnd(code);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code);
}
