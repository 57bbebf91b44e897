import type { Span } from "../text/SourceText";

/** The HTML comments of a text, in order; one that is never closed is none. */
export function commentSpans(text: string): Span[] {
  const comments: Span[] = [];
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", start)) {
    const close = text.indexOf("-->", start + 4);
    if (close < 0) break;
    comments.push({ start, end: close + 3 });
    start = close + 3;
  }
  return comments;
}
