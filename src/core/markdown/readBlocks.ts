import { append } from "../text/append";
import { parser, Table } from "@lezer/markdown";
import type { Span } from "../text/SourceText";
import { inlineText, type InlineText, isBlank, silentMarksOf } from "./inlineText";

/** A heading, `#` or underlined. `level` is 1 to 6. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: number;
  readonly span: Span;
  readonly inner: InlineText;
}

/** A paragraph as a whole and line by line. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly span: Span;
  readonly inner: InlineText;
  readonly lines: readonly InlineText[];
}

/** A bullet or numbered list. */
export interface ListBlock {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly span: Span;
  readonly items: readonly ListItem[];
}

/** One item: its marker, its checkbox (the character between the brackets), its own text, what is nested in it. */
export interface ListItem {
  readonly span: Span;
  readonly marker: Span;
  readonly task?: { readonly mark: string; readonly span: Span };
  readonly inner: InlineText;
  readonly children: readonly Block[];
}

/** A fenced code block; `content` is what stands between the fences. */
export interface FenceBlock {
  readonly kind: "fence";
  readonly span: Span;
  readonly language: string;
  readonly content: Span;
}

/** A table with a head. */
export interface TableBlock {
  readonly kind: "table";
  readonly span: Span;
  readonly head: readonly InlineText[];
  readonly rows: readonly { readonly span: Span; readonly cells: readonly InlineText[] }[];
}

export interface QuoteBlock {
  readonly kind: "quote";
  readonly span: Span;
  readonly children: readonly Block[];
}

/** What is kept as it is: front matter, a horizontal rule, HTML, indented code, a link's definition. */
export interface OpaqueBlock {
  readonly kind: "frontMatter" | "rule" | "html" | "code" | "reference";
  readonly span: Span;
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | FenceBlock | TableBlock | QuoteBlock | OpaqueBlock;

type Node = ReturnType<typeof parser.parse>["topNode"];

/** Without its hard breaks, which take quadratic time on a run of blanks: `inlineText` reads line breaks itself. */
const markdown = parser.configure([
  Table,
  {
    remove: ["HardBreak"],
    // Skips what no inline markup begins with in one step; the parser asks each of its rules about each character.
    parseInline: [
      {
        name: "Plain",
        before: "Escape",
        parse(context, next, position) {
          if (isSpecial(next)) return -1;
          const { text, offset } = context;
          let at = position - offset + 1;
          while (at < text.length && !isSpecial(text.charCodeAt(at))) at++;
          return at + offset;
        },
      },
    ],
  },
]);

/** Whether inline markup may begin with a character: one of `!&*<[\]_` and the grave accent. */
function isSpecial(code: number): boolean {
  if (code > 96) return false;
  return (
    code === 33 || code === 38 || code === 42 || code === 60 || (code >= 91 && code <= 93) || code === 95 || code === 96
  );
}

/**
 * The blocks of a Markdown text (CommonMark with tables) or of a part of it, in order, with exact zero-based
 * UTF-16 offsets into `text`. A byte order mark and front matter (YAML or TOML) are told from the body; CRLF
 * and CR end lines as LF does. Never throws.
 */
export function readBlocks(text: string, part: Span = { start: 0, end: text.length }): Block[] {
  const blocks: Block[] = [];
  let offset = part.start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : part.start;
  let source = parsable(text.slice(offset, part.end));
  const body = part.start === 0 ? frontMatterEnd(source) : 0;
  if (body > 0) blocks.push({ kind: "frontMatter", span: { start: offset, end: offset + body } });
  source = source.slice(body);
  offset += body;
  append(blocks, childBlocks(markdown.parse(withoutLinkStorms(source)).topNode, { source, offset, depth: 0 }));
  return blocks;
}

/**
 * The text as the parser wants it, each replacement as long as what it replaces, so that offsets stay true:
 * line breaks are LF, and no blanks stand behind a table's row of dashes (which the parser would not know then).
 */
function parsable(text: string): string {
  return text
    .replaceAll("\r\n", " \n")
    .replaceAll("\r", "\n")
    .replace(/^[-:| \t]+$/gm, (line) => {
      const dashes = line.trimEnd();
      const first = dashes.indexOf("-") + 1;
      if (first === 0 || dashes.length === line.length || !dashes.includes("|")) return line;
      return dashes.slice(0, first) + "-".repeat(line.length - dashes.length) + dashes.slice(first);
    });
}

/** Longer than any paragraph that people write. */
const longestParagraph = 20_000;

/**
 * The parser looks for the ends of links in time quadratic to a paragraph's length. In one of extreme length, nothing
 * is a link: its brackets are hidden from the parser, each by one character.
 */
function withoutLinkStorms(source: string): string {
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

interface Reading {
  readonly source: string;
  /** Where `source` begins in the text. */
  readonly offset: number;
  /** How many quotes and lists stand around. */
  readonly depth: number;
}

/** What is nested deeper than anyone writes is left alone: reading goes down by recursion. */
const deepest = 100;

function childBlocks(parent: Node, reading: Reading): Block[] {
  const blocks: Block[] = [];
  if (reading.depth > deepest) return blocks;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const block = toBlock(node, reading);
    if (block) blocks.push(block);
  }
  return blocks;
}

function deeper(reading: Reading): Reading {
  return { ...reading, depth: reading.depth + 1 };
}

function toBlock(node: Node, reading: Reading): Block | undefined {
  const span = shifted(node.from, trimmedEnd(node, reading), reading);
  if (node.name.includes("Heading")) {
    return { kind: "heading", level: Number(node.name.slice(-1)), span, inner: textOf(node, reading) };
  }
  switch (node.name) {
    case "Paragraph":
      return paragraph(node, span, reading);
    case "BulletList":
    case "OrderedList": {
      const items = node.getChildren("ListItem").map((item) => toItem(item, reading));
      return { kind: "list", ordered: node.name === "OrderedList", span, items };
    }
    case "FencedCode":
      return fence(node, span, reading);
    case "Table":
      return table(node, span, reading);
    case "Blockquote":
      return { kind: "quote", span, children: childBlocks(node, deeper(reading)) };
    case "HorizontalRule":
      return { kind: "rule", span };
    case "CodeBlock":
      return { kind: "code", span };
    case "LinkReference":
      return { kind: "reference", span };
    case "HTMLBlock":
    case "CommentBlock":
    case "ProcessingInstructionBlock":
      return { kind: "html", span };
    default:
      return undefined;
  }
}

function paragraph(node: Node, span: Span, reading: Reading): ParagraphBlock {
  const inner = textOf(node, reading);
  const isOneLine = !reading.source.slice(node.from, node.to).includes("\n");
  return {
    kind: "paragraph",
    span,
    inner,
    lines: isOneLine ? (inner.text === "" ? [] : [inner]) : linesOf(node, reading),
  };
}

function toItem(node: Node, reading: Reading): ListItem {
  const mark = node.getChild("ListMark");
  const from = mark?.from ?? node.from;
  const span = shifted(from, trimmedEnd(node, reading), reading);
  const marker = shifted(from, mark?.to ?? from, reading);
  const first = mark?.nextSibling;
  const own = first?.name === "Paragraph" ? first : undefined;
  const children: Block[] = [];
  const inside = deeper(reading);
  for (let child = own ? own.nextSibling : (first ?? null); child; child = child.nextSibling) {
    const block = inside.depth > deepest ? undefined : toBlock(child, inside);
    if (block) children.push(block);
  }
  if (!own) {
    const inner = { start: marker.end, end: marker.end, text: "" };
    return { span, marker, inner, children };
  }
  // CommonMark has no checkboxes; those of GitHub know a blank and an x, those of note-takers a few more.
  const task = /^\[([ xX/>-])\](?=\s|$)\s*/.exec(reading.source.slice(own.from, own.to));
  if (!task?.[1]) return { span, marker, inner: textOf(own, reading), children };
  const box = shifted(own.from, own.from + 3, reading);
  const inner = textOf(own, reading, own.from + task[0].length);
  return { span, marker, task: { mark: task[1], span: box }, inner, children };
}

function fence(node: Node, span: Span, reading: Reading): FenceBlock {
  const info = node.getChild("CodeInfo");
  const marks = node.getChildren("CodeMark");
  const firstBreak = reading.source.indexOf("\n", node.from);
  const start = firstBreak < 0 ? node.to : Math.min(firstBreak + 1, node.to);
  const closing = marks.length > 1 ? marks.at(-1) : undefined;
  const end = closing ? Math.max(start, reading.source.lastIndexOf("\n", closing.from) + 1) : node.to;
  const language = info ? reading.source.slice(info.from, info.to).trim() : "";
  return { kind: "fence", span, language, content: shifted(start, end, reading) };
}

function table(node: Node, span: Span, reading: Reading): TableBlock {
  const cells = (row: Node | null) => (row ? row.getChildren("TableCell").map((cell) => textOf(cell, reading)) : []);
  const rows = node
    .getChildren("TableRow")
    .map((row) => ({ span: shifted(row.from, row.to, reading), cells: cells(row) }));
  return { kind: "table", span, head: cells(node.getChild("TableHeader")), rows };
}

function textOf(node: Node, reading: Reading, from = node.from): InlineText {
  return inlineText(node, reading.source, reading.offset, { start: from, end: node.to });
}

function linesOf(node: Node, reading: Reading): InlineText[] {
  const lines: InlineText[] = [];
  const marks = silentMarksOf(node, reading.source);
  let next = 0;
  for (let start = node.from; start < node.to;) {
    const lineBreak = reading.source.indexOf("\n", start);
    const end = lineBreak < 0 || lineBreak > node.to ? node.to : lineBreak;
    const first = next;
    while (next < marks.length && (marks[next]?.from ?? 0) < end) next++;
    const line = inlineText(node, reading.source, reading.offset, { start, end }, marks.slice(first, next));
    if (line.text !== "") lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Lists and quotes may run on over blank lines; their span ends where their last text does. */
function trimmedEnd(node: Node, { source }: Reading): number {
  let end = node.to;
  while (end > node.from && isBlank(source.charCodeAt(end - 1))) end--;
  return end;
}

function shifted(from: number, to: number, { offset }: Reading): Span {
  return { start: from + offset, end: to + offset };
}

/** The length of the front matter at the beginning of a text, its closing line included; 0 where there is none. */
function frontMatterEnd(text: string): number {
  const first = /^(---|\+\+\+)[ \t]*\n(?=[ \t]*(?:[\w"'-]+[ \t]*[:=]|#|---|\+\+\+))/.exec(text);
  if (!first?.[1]) return 0;
  const close = first[1] === "---" ? /^---(?=[ \t]*$)/gm : /^\+\+\+(?=[ \t]*$)/gm;
  close.lastIndex = first[0].length;
  const last = close.exec(text);
  return last ? last.index + last[0].length : 0;
}
