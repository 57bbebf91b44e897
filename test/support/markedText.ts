import type { Span } from "../../src/core/text/SourceText";

/** A text whose places are marked in a test: `‸` is the cursor, `«…»` a range. */
export interface MarkedText {
  /** The text without its marks. */
  readonly text: string;
  /** The zero-based offset of the cursor in `text`. */
  readonly cursor: number | undefined;
  /** In the order in which they begin; one may lie inside another. */
  readonly ranges: readonly Span[];
}

/**
 * Takes the marks out of a text.
 * @throws Error where two cursors stand in it, or where a range is opened or closed only.
 */
export function marked(text: string): MarkedText {
  let plain = "";
  let cursor: number | undefined;
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const char of text) {
    if (char === "‸") {
      if (cursor !== undefined) throw new Error("two cursors are marked");
      cursor = plain.length;
    } else if (char === "«") {
      const range = { start: plain.length, end: -1 };
      ranges.push(range);
      open.push(range);
    } else if (char === "»") {
      const range = open.pop();
      if (!range) throw new Error("a range is closed that was not opened");
      range.end = plain.length;
    } else plain += char;
  }
  if (open.length > 0) throw new Error("a range is not closed");
  return { text: plain, cursor, ranges };
}

/** The text with its cursor, which has to be there. */
export function markedCursor(text: string): { readonly text: string; readonly cursor: number } {
  const { text: plain, cursor } = marked(text);
  if (cursor === undefined) throw new Error("no cursor is marked");
  return { text: plain, cursor };
}

/** Puts the marks of ranges into a text: the other way round. Ranges may lie inside each other, but not cross. */
export function markRanges(text: string, ranges: readonly Span[]): string {
  const marks = ranges.flatMap(({ start, end }) => [
    { at: start, order: start === end ? 1 : 2, mark: start === end ? "«»" : "«", length: end - start },
    ...(start === end ? [] : [{ at: end, order: 0, mark: "»", length: 0 }]),
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order || b.length - a.length);
  let result = "";
  let from = 0;
  for (const { at, mark } of marks) {
    result += text.slice(from, at) + mark;
    from = at;
  }
  return result + text.slice(from);
}
