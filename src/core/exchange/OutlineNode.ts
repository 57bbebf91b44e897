import type { InlineText } from "../markdown/inlineText";
import type { Block, ListItem, TableBlock } from "../markdown/Block";
import { readBlocks } from "../markdown/readBlocks";
import type { Span } from "../text/SourceText";

/** A thing in a section, with what is nested in it: an item, a paragraph, a table, or a heading of the author's own. */
export interface OutlineNode {
  readonly kind: "item" | "paragraph" | "heading" | "table";
  /** Its own text without markup. */
  readonly text: string;
  /** Where the text stands, the list marker and the checkbox left out. */
  readonly span: Span;
  /** A paragraph line by line; for the others the text itself. */
  readonly lines: readonly InlineText[];
  /** The character in its checkbox. */
  readonly task: string | undefined;
  readonly table?: TableBlock;
  /** It stands in a quote. */
  readonly isQuoted?: boolean;
  readonly children: readonly OutlineNode[];
}

/** A mark without text. Fences count only where something `around` which they stand is read. */
export interface Markup extends Span {
  readonly around?: Span;
}

/** A node that says one text. */
export function textNode(kind: OutlineNode["kind"], inner: InlineText): OutlineNode {
  return { kind, ...own(inner), task: undefined, children: [] };
}

/** What a block holds as nodes; what is mere markup is added to `markup`. */
export function nodesOf(block: Block, text: string, markup: Markup[]): OutlineNode[] {
  switch (block.kind) {
    case "list":
      if (isContents(block.items)) {
        markup.push(block.span);
        return [];
      }
      return block.items.map((item) => itemNode(item, text, markup));
    case "heading":
      return [textNode("heading", block.inner)];
    case "paragraph":
      return paragraphNodes(block);
    case "table":
      return [{ ...textNode("table", { ...block.span, text: "" }), lines: [], table: block }];
    case "quote":
      return block.children
        .flatMap((child) => nodesOf(child, text, markup))
        .map((node) => ({ ...node, isQuoted: true }));
    case "fence": {
      // People fence the lists that they fill in; code stays code.
      if (!isProse(block.language)) return [];
      const inside = readBlocks(text, block.content).flatMap((child) => nodesOf(child, text, markup));
      if (inside.length > 0) markup.push(...fenceMarks(block.span, block.content));
      return inside;
    }
    case "code":
      return linesAsItems(text, block.span, markup);
    case "html":
      return htmlItems(text, block.span);
    case "rule":
      markup.push(block.span);
      return [];
    default:
      return [];
  }
}

/** The two lines of a fence. */
export function fenceMarks(fence: Span, content: Span): Markup[] {
  const marks: Markup[] = [{ start: fence.start, end: Math.max(fence.start, content.start - 1), around: content }];
  if (content.end < fence.end) marks.push({ start: content.end, end: fence.end, around: content });
  return marks;
}

/** Whether a fence of that language holds words and no code. */
export function isProse(language: string): boolean {
  return /^(?:te?xt|plain(?:text)?|md|markdown)?$/i.test(language);
}

function itemNode(item: ListItem, text: string, markup: Markup[]): OutlineNode {
  // An empty item; what is nested in it may begin on its line.
  if (item.inner.text === "" && item.children.length === 0) markup.push(item.marker);
  return {
    kind: "item",
    ...own(item.inner),
    task: item.task?.mark,
    children: item.children.flatMap((child) => nodesOf(child, text, markup)),
  };
}

/** A table of contents: nothing but links to places of the document itself. */
function isContents(items: readonly ListItem[]): boolean {
  return (
    items.length > 1 &&
    items.every(
      ({ inner, children }) =>
        /^\[[^\]]*\]\(#[^)]*\)$/u.test(inner.text) &&
        children.every((child) => child.kind === "list" && (child.items.length === 1 || isContents(child.items))),
    )
  );
}

/** Marks that word processors and messengers put before an item, which Markdown does not know. */
const foreignBullet = /^(?:[•·‣▪▫◦●○■□▶►➤➔→⇒✔✅☑☐☒⬜🔲◻①-⑳]\ufe0f?\s*|\d\ufe0f?\u20e3\s*|\[[ xXvV✓]\]\s+)(?=\S)/u;

function paragraphNodes(block: Extract<Block, { kind: "paragraph" }>): OutlineNode[] {
  const { lines, inner } = block;
  if (!lines.some((line) => foreignBullet.test(line.text))) {
    return [{ kind: "paragraph", text: inner.text, span: inner, lines, task: undefined, children: [] }];
  }
  return lines.map((line) => {
    const mark = foreignBullet.exec(line.text)?.[0];
    if (mark === undefined) return textNode("paragraph", line);
    const rest = { start: line.start + mark.length, end: line.end, text: line.text.slice(mark.length) };
    return {
      ...textNode("item", rest),
      task: /[xv✔✅☑☒✓]/iu.test(mark) ? "x" : /[☐⬜🔲◻[]/u.test(mark) ? " " : undefined,
    };
  });
}

/** Four blanks make code of what people meant as a list: lines with bullets are items, nested by their indentation. */
function linesAsItems(text: string, span: Span, markup: Markup[]): OutlineNode[] {
  const source = text.slice(span.start, span.end);
  const lines = [...source.matchAll(/^([ \t]*)(?:[-*+]|\d{1,3}[.)])([ \t]+)(\S[^\r\n]*)$/gm)];
  if (lines.length === 0 || !/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/.test(source)) return [];
  const roots: OutlineNode[] = [];
  const open: { indent: number; children: OutlineNode[] }[] = [];
  for (const line of lines) {
    const rest = (line[3] ?? "").trimEnd();
    const start = span.start + line.index + line[0].length - (line[3] ?? "").length;
    // The first line's blanks stand before the block.
    const blanks =
      line.index === 0 ? text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start) : (line[1] ?? "");
    const indent = blanks.replaceAll("\t", "    ").length;
    const [item] = readBlocks(text, { start: start - 1, end: start + rest.length }).flatMap((block) =>
      nodesOf(block, text, markup),
    );
    const children: OutlineNode[] = [];
    const node: OutlineNode = {
      ...textNode("item", { start, end: start + rest.length, text: item?.text ?? rest }),
      children,
    };
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    open.push({ indent, children });
  }
  return roots;
}

/** The items of lists and the heads of folded parts that are written in HTML. */
function htmlItems(text: string, span: Span): OutlineNode[] {
  const source = text.slice(span.start, span.end);
  if (source.startsWith("<!")) return [];
  return [...source.matchAll(/<(?:summary|li)\b[^<>\n]{0,200}>\s*([^<>\r\n]*[^<>\s])/giu)].map((match) => {
    const inner = match[1] ?? "";
    const start = span.start + match.index + match[0].length - inner.length;
    return textNode("item", { start, end: start + inner.length, text: inner.normalize("NFC") });
  });
}

function own(inner: InlineText): Pick<OutlineNode, "text" | "span" | "lines"> {
  return { text: inner.text, span: { start: inner.start, end: inner.end }, lines: [inner] };
}
