import type { Pauses } from "../Pauses";
import type { Span } from "../text/SourceText";

/** Longer than any paragraph that people write. */
const longestParagraph = 20_000;

/** So many lines are looked at between two pauses. */
const linesToPause = 500;

/**
 * The parser looks for the ends of links in time quadratic to a paragraph's length. In one of extreme length, nothing
 * is a link: its brackets are hidden from the parser, each by one character. It pauses now and then.
 * @param source with LF as its only line break
 */
export function* withoutLinkStorms(source: string): Pauses<string> {
  if (source.length <= longestParagraph || !source.includes("[")) return source;
  let result = "";
  let at = 0;
  for (const { start, end } of yield* longParagraphs(source)) {
    result += source.slice(at, start) + source.slice(start, end).replaceAll(/[[\]]/g, ".");
    at = end;
  }
  return result + source.slice(at);
}

/** A line that opens a list item, quote, heading, table row or fence, or is empty. */
const opening = /[ \t]*(?:[-*+>#|]|\d{1,9}[.)]|```|~~~|\n|$)/y;

/** Where lines of other kinds stand one below the other, and are too long in all. */
function* longParagraphs(source: string): Pauses<Span[]> {
  const found: Span[] = [];
  let start = 0;
  let lines = 0;
  for (let at = 0; at < source.length;) {
    if (++lines % linesToPause === 0) yield;
    const lineBreak = source.indexOf("\n", at);
    const end = lineBreak < 0 ? source.length : lineBreak + 1;
    opening.lastIndex = at;
    if (opening.test(source)) {
      if (at - start > longestParagraph) found.push({ start, end: at });
      start = end;
    }
    at = end;
  }
  if (source.length - start > longestParagraph) found.push({ start, end: source.length });
  return found;
}
