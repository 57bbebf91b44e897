import type { SourceText, Span } from "../text/SourceText";
import { fencedSpans } from "./fencedSpans";
import { frontMatter } from "./frontMatter";

/**
 * The body of a Markdown text, as long as the text, so that offsets stay true: blanks stand for the front matter,
 * fenced code and comments.
 */
export function bodyText(source: SourceText): string {
  const front = frontMatter(source);
  const hidden: Span[] = front ? [{ start: 0, end: front.whole.end }] : [];
  hidden.push(...fencedSpans(source, front?.whole.end));
  return withoutComments(blanked(source.text, hidden));
}

/** A text with blanks for some stretches of it, given in order; line breaks stay. */
function blanked(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), text.slice(start, end).replaceAll(/[^\r\n]/g, " "));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

function withoutComments(text: string): string {
  const comments: Span[] = [];
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", start)) {
    const close = text.indexOf("-->", start + 4);
    if (close < 0) break;
    comments.push({ start, end: close + 3 });
    start = close + 3;
  }
  return blanked(text, comments);
}
