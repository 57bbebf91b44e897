import { linesWith } from "../text/linesWith";
import type { SourceText, Span } from "../text/SourceText";

/** A line that opens or closes a code fence, with the quote and list markers that may stand before it. */
const fenceLine = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/;

/** The fenced code of a Markdown text with its fences, in order; one that is never closed runs to the end. */
export function fencedSpans(source: SourceText, from = 0): Span[] {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly mark: string } | undefined;
  for (const line of linesWith(source, ["```", "~~~"], from)) {
    const match = fenceLine.exec(source.lineText(line));
    const mark = match?.[1];
    if (mark === undefined) continue;
    const rest = match?.[2] ?? "";
    if (!open) {
      // Behind backticks no backtick may follow: that would be inline code.
      if (mark.startsWith("`") && rest.includes("`")) continue;
      open = { start: source.lineStart(line), mark };
    } else if (mark.startsWith(open.mark) && rest.trim() === "") {
      spans.push({ start: open.start, end: source.lineEnd(line) });
      open = undefined;
    }
  }
  if (open) spans.push({ start: open.start, end: source.length });
  return spans;
}
