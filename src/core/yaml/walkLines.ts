import type { SourceText } from "../text/SourceText";

/**
 * What a line looks like from its first characters. Offsets are zero-based in the whole text.
 * @param start where the line begins
 * @param end behind its last character, its line break left out
 * @param column that of the first character that is no white space; -1 for a blank line and for a comment
 * @param isDash whether the dash of a list item stands there
 * @param comment the column of a comment that the line is; else -1
 * @returns whether to go on
 */
export type VisitLine = (start: number, end: number, column: number, isDash: boolean, comment: number) => boolean;

/** So much text is looked at in one go. */
const windowLength = 16_384;
const [tab, lineFeed, carriageReturn, space, hash, dash, byteOrderMark] = [9, 10, 13, 32, 35, 45, 0xfeff];

/**
 * Goes through the lines above an offset at which a line begins, from the nearest. It looks at each character once and
 * makes no text of a line, so that many thousands of lines can be passed.
 * @param limit the column behind which nothing that begins there is of interest any more, nor list items at it; such
 * lines may be passed over, and of comments among them only the least column told
 */
export function walkUp(source: SourceText, from: number, visit: VisitLine, limit: () => number = () => Infinity): void {
  for (let windowEnd = from; windowEnd > 0;) {
    const lines = source.linesAround(windowEnd - 1);
    const windowStart = lines.start;
    const { columns } = lines;
    if (windowStart > 0 && columns.other > limit() && columns.dash >= limit()) {
      // Of the comments among them, the one that stands furthest to the left speaks for all.
      if (columns.comment < Infinity && !visit(windowStart, windowStart, -1, false, columns.comment)) return;
      windowEnd = windowStart;
      continue;
    }
    const text = lines.text.slice(0, windowEnd - windowStart);
    // The line break at the end of the window belongs to its last line.
    let end = text.length - breakBefore(text, text.length);
    let first = -1;
    for (let at = end - 1; at >= -1; at--) {
      const code = at < 0 ? lineFeed : text.charCodeAt(at);
      if (code === lineFeed || code === carriageReturn) {
        if (!visitLine(visit, text, windowStart, at + 1, end, first)) return;
        if (at < 0) break;
        end = at;
        if (code === lineFeed && text.charCodeAt(at - 1) === carriageReturn) end = --at;
        first = -1;
      } else if (code !== space && code !== tab && !(code === byteOrderMark && windowStart + at === 0)) first = at;
    }
    windowEnd = windowStart;
  }
}

/** Goes through the lines from an offset at which a line begins downwards, as `walkUp` does. */
export function walkDown(source: SourceText, from: number, visit: VisitLine): void {
  for (let windowStart = from; windowStart < source.length;) {
    const windowEnd = endOfWindow(source, windowStart);
    const text = source.slice(windowStart, windowEnd);
    let start = 0;
    let first = -1;
    for (let at = 0; at <= text.length; at++) {
      const code = at === text.length ? -1 : text.charCodeAt(at);
      if (code === lineFeed || code === carriageReturn || (code === -1 && start < text.length)) {
        if (!visitLine(visit, text, windowStart, start, at, first)) return;
        if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at++;
        start = at + 1;
        first = -1;
      } else if (first < 0 && code !== space && code !== tab) first = at;
    }
    windowStart = windowEnd;
  }
}

function visitLine(visit: VisitLine, text: string, base: number, start: number, end: number, first: number): boolean {
  if (first < 0 || first >= end) return visit(base + start, base + end, -1, false, -1);
  const code = text.charCodeAt(first);
  if (code === hash) return visit(base + start, base + end, -1, false, first - start);
  let isDash = false;
  if (code === dash) {
    const next = first + 1 < end ? text.charCodeAt(first + 1) : space;
    isDash = next === space || next === tab;
  }
  return visit(base + start, base + end, first - start, isDash, -1);
}

/** The length of the line break that ends before an offset. */
function breakBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  if (code === lineFeed) return text.charCodeAt(at - 2) === carriageReturn ? 2 : 1;
  return code === carriageReturn ? 1 : 0;
}

/** Where a line begins, so far on that the window has one line at least. */
function endOfWindow(source: SourceText, start: number): number {
  if (start + windowLength >= source.length) return source.length;
  const line = source.lineAt(start + windowLength);
  const begin = source.lineStart(line);
  return begin > start ? begin : source.lineStart(line + 1);
}
