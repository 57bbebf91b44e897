/** Longer than any paragraph that people write. */
const longestParagraph = 20_000;

/**
 * The parser looks for the ends of links in time quadratic to a paragraph's length. In one of extreme length, nothing
 * is a link: its brackets are hidden from the parser, each by one character.
 * @param source with LF as its only line break
 */
export function withoutLinkStorms(source: string): string {
  if (source.length <= longestParagraph || !source.includes("[")) return source;
  let result = "";
  let at = 0;
  // Lines that open no list item, quote, heading, table row or fence, one below the other.
  for (const { 0: lines, index } of source.matchAll(/(?:^(?![ \t]*(?:[-*+>#|]|\d{1,9}[.)]|```|~~~|\n|$)).*\n?)+/gm)) {
    if (lines.length <= longestParagraph) continue;
    result += source.slice(at, index) + lines.replaceAll(/[[\]]/g, ".");
    at = index + lines.length;
  }
  return result + source.slice(at);
}
