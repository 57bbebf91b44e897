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

/**
 * Takes an inline link away and leaves its words; undefined for images and the other forms of links.
 * @param target where the link's target stands
 */
export function unwrapLink(source: SourceText, target: Span): TextEdit[] | undefined {
  const line = source.lineAt(target.start);
  const from = source.lineStart(line);
  const before = /(!?)\[((?:[^[\]\\\n]|\\.)*)\]\([ \t]*<?$/.exec(source.slice(from, target.start));
  const behind = /^>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)/.exec(source.slice(target.end, source.lineEnd(line)));
  if (!before || before[1] === "!" || !behind) return undefined;
  const opening = from + before.index;
  const wordsEnd = opening + 1 + (before[2] ?? "").length;
  return [
    { start: opening, end: opening + 1, newText: "" },
    { start: wordsEnd, end: target.end + behind[0].length, newText: "" },
  ];
}

/** Puts words behind a line, a blank before them. @param line zero-based */
export function appendToLine(source: SourceText, line: number, words: string): TextEdit[] {
  const start = source.lineStart(line) + source.lineText(line).trimEnd().length;
  return [{ start, end: start, newText: ` ${words}` }];
}

/** Puts lines at the beginning of a text, behind its byte order mark. @param lines without line breaks */
export function insertTop(source: SourceText, lines: readonly string[]): TextEdit[] {
  const start = source.text.startsWith("\uFEFF") ? 1 : 0;
  return [{ start, end: start, newText: lines.map((line) => line + source.lineBreak).join("") }];
}

/** Leaves one side of a conflict alone. @param whole from its first marker to its last @param side whole lines */
export function keepSide(source: SourceText, whole: Span, side: Span): TextEdit[] {
  const next = source.lineAt(whole.end) + 1;
  const end = next < source.lineCount ? source.lineStart(next) : source.length;
  return [
    { start: whole.start, end: side.start, newText: "" },
    { start: side.end, end, newText: "" },
  ];
}

/**
 * Puts lines between others: before a zero-based line, or behind the last one where that is past the end. A blank line
 * parts them from what stands around them, unless `isTight`. A text without a final line break stays without one.
 * @param lines without line breaks
 */
export function insertBlock(source: SourceText, line: number, lines: readonly string[], isTight = false): TextEdit[] {
  const { lineBreak } = source;
  const isBlank = (at: number): boolean =>
    at < 0 ||
    source
      .lineText(at)
      .replace(/^\uFEFF/, "")
      .trim() === "";
  const block = lines.join(lineBreak);
  const last = source.lineCount - 1;
  if (line > last || (line === last && source.lineText(last) === "")) {
    const isEnded = source.lineText(last) === "";
    const above = isEnded ? last - 1 : last;
    const gap = isTight || isBlank(above) ? "" : lineBreak;
    const newText = isEnded ? gap + block + lineBreak : lineBreak + gap + block;
    return [{ start: source.length, end: source.length, newText }];
  }
  const at = source.lineStart(line) + (line === 0 && source.text.startsWith("\uFEFF") ? 1 : 0);
  const above = isTight || isBlank(line - 1) ? "" : lineBreak;
  const below = isTight || isBlank(line) ? "" : lineBreak;
  return [{ start: at, end: at, newText: above + block + lineBreak + below }];
}

/** Writes a mark in the place of another, or where none stands yet. */
export function writeMark({ start, end }: Span, newText: string): TextEdit[] {
  return [{ start, end, newText }];
}
