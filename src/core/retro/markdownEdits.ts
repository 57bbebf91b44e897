import type { SourceText, Span } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";

/** Takes away the lines that a span touches, each with one line break; nothing else changes. */
export function removeLines(source: SourceText, span: Span): TextEdit[] {
  const first = source.lineAt(span.start);
  const last = source.lineAt(Math.max(span.start, span.end));
  const isLast = last + 1 >= source.lineCount;
  // The last line has no break of its own: that of the line above goes with it.
  const start = isLast && first > 0 ? source.lineEnd(first - 1) : source.lineStart(first);
  const end = isLast ? source.length : source.lineStart(last + 1);
  return [{ start, end, newText: "" }];
}

/** Takes away a mark in a line with the blanks before it, or behind it where it begins the line's words. */
export function removeMark(source: SourceText, mark: Span): TextEdit[] {
  const line = source.lineAt(mark.start);
  let { start, end } = mark;
  while (start > source.lineStart(line) && /[ \t]/.test(source.slice(start - 1, start))) start--;
  const before = source.slice(source.lineStart(line), start);
  if (/^\s*(?:[-*+>]|\d+[.)]|#+)?\s*(?:\[.\])?$/.test(before)) {
    start = mark.start;
    while (end < source.lineEnd(line) && /[ \t]/.test(source.slice(end, end + 1))) end++;
  }
  return [{ start, end, newText: "" }];
}

/** Exchanges two stretches of a text; what stands between them stays. */
export function exchange(source: SourceText, first: Span, second: Span): TextEdit[] {
  return [
    { start: first.start, end: first.end, newText: source.slice(second.start, second.end) },
    { start: second.start, end: second.end, newText: source.slice(first.start, first.end) },
  ];
}

/**
 * Puts a line of its own before a zero-based line, or behind the last one where that is past the end.
 * @param words without a line break
 */
export function insertLine(source: SourceText, line: number, words: string): TextEdit[] {
  const { lineBreak } = source;
  if (line < source.lineCount) {
    const at = source.lineStart(line);
    return [{ start: at, end: at, newText: words + lineBreak }];
  }
  return [{ start: source.length, end: source.length, newText: lineBreak + words }];
}
