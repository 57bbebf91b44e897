import type { parser } from "@lezer/markdown";
import type { Span } from "../text/SourceText";

/** A stretch of inline Markdown: its span in the text, and what it says without its markup. */
export interface InlineText extends Span {
  readonly text: string;
}

type Node = ReturnType<typeof parser.parse>["topNode"];

/** Markup without a meaning of its own; links, images and strikethrough say something and stay as written. */
const silentMarks = new Set(["EmphasisMark", "CodeMark", "HeaderMark", "QuoteMark"]);

/**
 * What a stretch of a leaf block says: emphasis, code and heading marks taken off, escapes undone, line breaks
 * and the blanks around them made one blank, NFC.
 *
 * @param node the block; `source` the text that was parsed, `offset` where it begins in the whole text
 * @param part the stretch by offsets into `source`; what is returned has offsets into the whole text
 */
export function inlineText(node: Node, source: string, offset: number, part: Span): InlineText {
  const pieces: string[] = [];
  let at = part.start;
  const skip = (from: number, to: number, instead: string) => {
    if (from < at || to > part.end) return;
    pieces.push(source.slice(at, from), instead);
    at = to;
  };
  let depth = 0;
  const cursor = node.cursor();
  const walk = () => {
    do {
      if (silentMarks.has(cursor.name)) skip(cursor.from, cursor.to, "");
      else if (cursor.name === "Escape") skip(cursor.from, cursor.to, source.slice(cursor.from + 1, cursor.to));
      else if (cursor.name === "HardBreak") skip(cursor.from, cursor.to, " ");
      // A link is kept as written, marks inside it too.
      else if (cursor.name !== "Link" && cursor.name !== "Image" && cursor.firstChild()) {
        depth++;
        walk();
        cursor.parent();
        depth--;
      }
    } while (depth > 0 && cursor.nextSibling());
  };
  walk();
  pieces.push(source.slice(at, part.end));
  const text = withoutLooseStars(pieces.join("").replace(/[ \t]*\n[ \t]*/g, " "))
    .trim()
    .normalize("NFC");
  const span = trimmed(node, source, part);
  return { start: span.start + offset, end: span.end + offset, text };
}

/** CommonMark leaves `**"말"**을` alone, since a letter follows a closing mark behind punctuation; people mean bold. */
function withoutLooseStars(text: string): string {
  return text.replace(/\*\*(?=\S)([^*]*[^*\s])\*\*/g, "$1");
}

function trimmed(node: Node, source: string, part: Span): Span {
  let { start, end } = part;
  if (/Heading/.test(node.name)) {
    for (const mark of node.getChildren("HeaderMark")) {
      if (mark.from === node.from) start = mark.to;
      else end = mark.from;
    }
  }
  while (start < end && /\s/.test(source[start] ?? "")) start++;
  while (end > start && /\s/.test(source[end - 1] ?? "")) end--;
  return { start, end };
}
