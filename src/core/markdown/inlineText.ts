import { isAsciiOrHangul } from "../text/asciiOrHangul";
import type { Span } from "../text/SourceText";
import type { MarkdownTree } from "./markdownParser";

/** A stretch of inline Markdown: its span in the text, and what it says without its markup. */
export interface InlineText extends Span {
  readonly text: string;
}

/** A piece of markup that says nothing: where it stands in the parsed text, and what is read instead. */
export interface SilentMark {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
  /** It is the mark of a heading. */
  readonly isHead: boolean;
}

/** Markup without a meaning of its own; links, images and strikethrough say something and stay as written. */
const silent = new Set(["EmphasisMark", "CodeMark", "HeaderMark", "QuoteMark"]);

type Cursor = ReturnType<MarkdownTree["cursor"]>;

/**
 * The markup below a node that says nothing, in order.
 * @param cursor stands on the node, and stands there again afterwards
 * @param source the parsed text, `from` where the cursor's tree begins in it
 */
export function silentMarks(cursor: Cursor, source: string, from: number): SilentMark[] {
  const marks: SilentMark[] = [];
  addMarks(cursor, source, from, marks);
  return marks;
}

function addMarks(cursor: Cursor, source: string, base: number, marks: SilentMark[]): void {
  if (!cursor.firstChild()) return;
  do {
    const { name } = cursor;
    const from = cursor.from + base;
    const to = cursor.to + base;
    if (silent.has(name)) marks.push({ from, to, instead: "", isHead: name === "HeaderMark" });
    else if (name === "Escape") marks.push({ from, to, instead: source.slice(from + 1, to), isHead: false });
    // A link is kept as written, marks inside it too.
    else if (name !== "Link" && name !== "Image") addMarks(cursor, source, base, marks);
  } while (cursor.nextSibling());
  cursor.parent();
}

/** What a stretch of text holds, as bits: characters of markup, `#`, line breaks, other than ASCII and Hangul. */
export const signs = { markup: 1, hash: 2, lineBreak: 4, other: 8 } as const;

const signOf = new Uint8Array(128);
for (const mark of "*_`>\\") signOf[mark.charCodeAt(0)] = signs.markup;
signOf["#".charCodeAt(0)] = signs.hash;
signOf["\n".charCodeAt(0)] = signs.lineBreak;

/** The signs of the stretch of a text between two offsets. */
export function signsIn(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) found |= signOf[code] ?? 0;
    else if (code < 0xac00 || code > 0xd7a3) found |= signs.other;
  }
  return found;
}

/**
 * What a stretch of a leaf block says: its markup taken off, escapes undone, line breaks and the blanks around them
 * made one blank, NFC.
 *
 * @param source the text that was parsed, `offset` where it begins in the whole text
 * @param from where the stretch begins in `source`, `to` where it ends; what is returned has offsets into the whole text
 * @param marks the markup of the block
 */
export function inlineText(
  source: string,
  offset: number,
  from: number,
  to: number,
  marks: readonly SilentMark[] = [],
): InlineText {
  let start = from;
  let end = to;
  let text = "";
  if (marks.length === 0) text = source.slice(from, to);
  else {
    let at = from;
    for (const mark of marks) {
      if (mark.from < at || mark.to > to) continue;
      if (mark.isHead && mark.from === from) start = mark.to;
      else if (mark.isHead) end = mark.from;
      text += source.slice(at, mark.from) + mark.instead;
      at = mark.to;
    }
    text += source.slice(at, to);
  }
  if (text.includes("\n")) text = inOneLine(text);
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  const words = withoutLooseStars(text).trim();
  return {
    start: start + offset,
    end: end + offset,
    text: isAsciiOrHangul(words) ? words : words.normalize("NFC"),
  };
}

/** What a stretch of ASCII and Hangul without markup and line breaks says; as `inlineText`, but at once. */
export function plainText(source: string, offset: number, from: number, to: number): InlineText {
  let start = from;
  let end = to;
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return { start: start + offset, end: end + offset, text: source.slice(start, end) };
}

function inOneLine(text: string): string {
  return (
    text
      .split("\n")
      // A backslash at the end of a line stands for a line break.
      .map((line, index, lines) => (index + 1 < lines.length ? line.replace(/\\$/u, "") : line).trim())
      .join(" ")
  );
}

/** CommonMark leaves `**"말"**을` alone, since a letter follows a closing mark behind punctuation; people mean bold. */
function withoutLooseStars(text: string): string {
  if (!text.includes("**")) return text;
  return text.replace(/\*\*(?=\S)([^*]*[^*\s])\*\*/g, "$1");
}

/** Whether a UTF-16 unit is white space, as `\s` says it. */
export function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14);
  if (code >= 0xac00 && code <= 0xd7a3) return false;
  return /\s/.test(String.fromCharCode(code));
}
