import type { parser } from "@lezer/markdown";
import { isAsciiOrHangul } from "../text/asciiOrHangul";
import type { Span } from "../text/SourceText";

/** A stretch of inline Markdown: its span in the text, and what it says without its markup. */
export interface InlineText extends Span {
  readonly text: string;
}

type Node = ReturnType<typeof parser.parse>["topNode"];

/** Markup without a meaning of its own; links, images and strikethrough say something and stay as written. */
const silentMarks = new Set(["EmphasisMark", "CodeMark", "HeaderMark", "QuoteMark"]);

/** A piece of markup: where it stands in the parsed text, and what is read instead. */
export interface SilentMark {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

/** The markup of a leaf block that says nothing, in order. */
export function silentMarksOf(node: Node, source: string): SilentMark[] {
  const marks: SilentMark[] = [];
  // Most lines have no markup: there is nothing to look for.
  if (!node.name.includes("Heading") && !/[*_`>\\]/.test(source.slice(node.from, node.to))) return marks;
  const cursor = node.cursor();
  let depth = 0;
  const walk = () => {
    do {
      const { name, from, to } = cursor;
      if (silentMarks.has(name)) marks.push({ from, to, instead: "" });
      else if (name === "Escape") marks.push({ from, to, instead: source.slice(from + 1, to) });
      // A link is kept as written, marks inside it too.
      else if (name !== "Link" && name !== "Image" && cursor.firstChild()) {
        depth++;
        walk();
        cursor.parent();
        depth--;
      }
    } while (depth > 0 && cursor.nextSibling());
  };
  walk();
  return marks;
}

/**
 * What a stretch of a leaf block says: emphasis, code and heading marks taken off, escapes undone, line breaks
 * and the blanks around them made one blank, NFC.
 *
 * @param node the block; `source` the text that was parsed, `offset` where it begins in the whole text
 * @param part the stretch by offsets into `source`; what is returned has offsets into the whole text
 * @param marks the markup in the stretch
 */
export function inlineText(
  node: Node,
  source: string,
  offset: number,
  part: Span,
  marks: readonly SilentMark[] = silentMarksOf(node, source),
): InlineText {
  let text = "";
  let at = part.start;
  for (const { from, to, instead } of marks) {
    if (from < at || to > part.end) continue;
    text += source.slice(at, from) + instead;
    at = to;
  }
  text += source.slice(at, part.end);
  if (text.includes("\n")) {
    text = text
      .split("\n")
      // A backslash at the end of a line stands for a line break.
      .map((line, index, lines) => (index + 1 < lines.length ? line.replace(/\\$/u, "") : line).trim())
      .join(" ");
  }
  const span = trimmed(node, source, part);
  const words = withoutLooseStars(text).trim();
  return {
    start: span.start + offset,
    end: span.end + offset,
    text: isAsciiOrHangul(words) ? words : words.normalize("NFC"),
  };
}

/** CommonMark leaves `**"말"**을` alone, since a letter follows a closing mark behind punctuation; people mean bold. */
function withoutLooseStars(text: string): string {
  if (!text.includes("**")) return text;
  return text.replace(/\*\*(?=\S)([^*]*[^*\s])\*\*/g, "$1");
}

function trimmed(node: Node, source: string, part: Span): Span {
  let { start, end } = part;
  if (node.name.includes("Heading")) {
    for (const mark of node.getChildren("HeaderMark")) {
      if (mark.from === node.from) start = mark.to;
      else end = mark.from;
    }
  }
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether a UTF-16 unit is white space, as `\s` says it. */
export function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14);
  if (code >= 0xac00 && code <= 0xd7a3) return false;
  return /\s/.test(String.fromCharCode(code));
}
