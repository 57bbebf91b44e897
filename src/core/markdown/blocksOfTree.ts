import type { Span } from "../text/SourceText";
import { type Pauses, withoutPause } from "../Pauses";
import type { Block, FenceBlock, ListBlock, ListItem, ParagraphBlock, QuoteBlock, TableBlock } from "./Block";
import {
  type InlineText,
  inlineText,
  isBlank,
  plainText,
  type SilentMark,
  signs,
  signsIn,
  silentMarks,
} from "./inlineText";
import type { MarkdownTree } from "./markdownParser";

/** Blocks that hold others. */
const holders = new Set(["BulletList", "OrderedList", "Blockquote"]);

/** What is nested deeper than anyone writes is left alone: reading goes down by recursion. */
const deepest = 100;

/**
 * The blocks of a parsed text, in order. Trees are walked by their children, since the parser's own nodes cost more
 * than the parse does.
 *
 * @param source the text that was parsed
 * @param offset where it begins in the whole text: spans are offsets into that
 */
export function blocksOfTree(tree: MarkdownTree, source: string, offset: number): Block[] {
  return withoutPause(blocksOfTreeSlowly(tree, source, offset));
}

/**
 * As `blocksOfTree`, with a pause behind each block and each item of a list.
 * @param seam how much of `source` was put before the text to open what is open there: of what begins in it, only what
 * reaches over it is read, and of that only what stands behind it, but for its span
 */
export function blocksOfTreeSlowly(
  tree: MarkdownTree,
  source: string,
  offset: number,
  seam: number = 0,
): Pauses<Block[]> {
  return new TreeReader(source, offset, seam).childBlocks(tree, 0, 0);
}

interface Child {
  readonly tree: MarkdownTree;
  /** Where it begins in the parsed text. */
  readonly from: number;
}

/** What stands directly below a block. Long lists are balanced by nodes without a name, which do not count. */
function childrenOf(parent: MarkdownTree, from: number, found: Child[] = []): Child[] {
  const { children, positions } = parent;
  for (let i = 0; i < children.length; i++) {
    const tree = children[i];
    // Blocks are trees; buffers hold what stands inside of them.
    if (!tree || !("children" in tree)) continue;
    const start = from + (positions[i] ?? 0);
    if (tree.type.isAnonymous) childrenOf(tree, start, found);
    else found.push({ tree, from: start });
  }
  return found;
}

class TreeReader {
  constructor(
    private readonly source: string,
    private readonly offset: number,
    private readonly seam: number,
  ) {}

  *childBlocks(parent: MarkdownTree, from: number, depth: number): Pauses<Block[]> {
    const blocks: Block[] = [];
    if (depth > deepest) return blocks;
    for (const child of childrenOf(parent, from)) {
      const block = holders.has(child.tree.type.name) ? yield* this.toHolder(child, depth) : this.toLeaf(child);
      if (block) blocks.push(block);
      yield;
    }
    return blocks;
  }

  /** A list or quote, with the blocks in it. */
  private *toHolder({ tree, from }: Child, depth: number): Pauses<ListBlock | QuoteBlock> {
    const span = this.spanOf(tree, from);
    const { name } = tree.type;
    if (name === "Blockquote") return { kind: "quote", span, children: yield* this.childBlocks(tree, from, depth + 1) };
    const items: ListItem[] = [];
    for (const child of childrenOf(tree, from)) {
      if (child.tree.type.name !== "ListItem") continue;
      items.push(yield* this.toItem(child, depth));
      yield;
    }
    return { kind: "list", ordered: name === "OrderedList", span, items };
  }

  private toLeaf({ tree, from }: Child): Block | undefined {
    const { name } = tree.type;
    if (from < this.seam && from + tree.length <= this.seam) return undefined;
    switch (name) {
      case "Paragraph":
        return this.paragraph(tree, from);
      case "FencedCode":
        return this.fence(tree, from);
      case "Table":
        return this.table(tree, from);
      case "HorizontalRule":
        return { kind: "rule", span: this.spanOf(tree, from) };
      case "CodeBlock":
        return { kind: "code", span: this.spanOf(tree, from) };
      case "LinkReference":
        return { kind: "reference", span: this.spanOf(tree, from) };
      case "HTMLBlock":
      case "CommentBlock":
      case "ProcessingInstructionBlock":
        return { kind: "html", span: this.spanOf(tree, from) };
      default:
        if (!name.includes("Heading")) return undefined;
        return {
          kind: "heading",
          level: Number(name.slice(-1)),
          span: this.spanOf(tree, from),
          inner: this.headingText(tree, from, Number(name.slice(-1))),
        };
    }
  }

  private headingText(tree: MarkdownTree, from: number, level: number): InlineText {
    const to = from + tree.length;
    if (from < this.seam)
      return inlineText(this.source, this.offset, this.seam, to, silentMarks(tree.cursor(), this.source, from));
    if (this.source.charCodeAt(from) === 35 && signsIn(this.source, from + level, to) === 0)
      return plainText(this.source, this.offset, from + level, to);
    return inlineText(this.source, this.offset, from, to, silentMarks(tree.cursor(), this.source, from));
  }

  private paragraph(tree: MarkdownTree, begin: number): ParagraphBlock {
    const span = this.spanOf(tree, begin);
    const to = begin + tree.length;
    const from = Math.max(begin, this.seam);
    const found = signsIn(this.source, from, to);
    const marks = this.marksOf(tree, begin, found);
    const inner =
      found === 0
        ? plainText(this.source, this.offset, from, to)
        : inlineText(this.source, this.offset, from, to, marks);
    if ((found & signs.lineBreak) === 0)
      return { kind: "paragraph", span, inner, lines: inner.text === "" ? [] : [inner] };
    return { kind: "paragraph", span, inner, lines: this.linesOf(from, to, marks) };
  }

  private linesOf(from: number, to: number, marks: readonly SilentMark[]): InlineText[] {
    const lines: InlineText[] = [];
    let next = 0;
    for (let start = from; start < to;) {
      const lineBreak = this.source.indexOf("\n", start);
      const end = lineBreak < 0 || lineBreak > to ? to : lineBreak;
      const first = next;
      while (next < marks.length && (marks[next]?.from ?? 0) < end) next++;
      const line = inlineText(
        this.source,
        this.offset,
        start,
        end,
        first < next ? marks.slice(first, next) : undefined,
      );
      if (line.text !== "") lines.push(line);
      start = end + 1;
    }
    return lines;
  }

  private *toItem({ tree, from }: Child, depth: number): Pauses<ListItem> {
    const inside = childrenOf(tree, from);
    const at = inside.findIndex((child) => child.tree.type.name === "ListMark");
    const mark = inside[at];
    const start = mark?.from ?? from;
    const span = this.shifted(start, this.trimmedEnd(start, from + tree.length));
    const marker = this.shifted(start, mark ? mark.from + mark.tree.length : start);
    const first = mark && inside[at + 1];
    const own = first?.tree.type.name === "Paragraph" ? first : undefined;
    const to = own ? own.from + own.tree.length : 0;
    const blocks: Block[] = [];
    if (mark && depth < deepest)
      for (let i = own ? at + 2 : at + 1; i < inside.length; i++) {
        const child = inside[i];
        if (!child) continue;
        const block = holders.has(child.tree.type.name) ? yield* this.toHolder(child, depth + 1) : this.toLeaf(child);
        if (block) blocks.push(block);
      }
    if (!own || to < this.seam)
      return { span, marker, inner: { start: marker.end, end: marker.end, text: "" }, children: blocks };
    const task = this.source.charCodeAt(own.from) === 91 ? checkbox.exec(this.source.slice(own.from, to)) : null;
    const words = Math.max(this.seam, own.from + (task?.[0].length ?? 0));
    const found = signsIn(this.source, words, to);
    const inner =
      found === 0
        ? plainText(this.source, this.offset, words, to)
        : inlineText(this.source, this.offset, words, to, this.marksOf(own.tree, own.from, found));
    if (!task?.[1]) return { span, marker, inner, children: blocks };
    const box = this.shifted(own.from, own.from + 3);
    return { span, marker, task: { mark: task[1], span: box }, inner, children: blocks };
  }

  private fence(tree: MarkdownTree, from: number): FenceBlock {
    const to = from + tree.length;
    const info = tree.topNode.getChild("CodeInfo");
    const marks = tree.topNode.getChildren("CodeMark");
    const firstBreak = this.source.indexOf("\n", from);
    const start = firstBreak < 0 ? to : Math.min(firstBreak + 1, to);
    const closing = marks.length > 1 ? marks.at(-1) : undefined;
    const end = closing ? Math.max(start, this.source.lastIndexOf("\n", closing.from + from) + 1) : to;
    const language = info ? this.source.slice(info.from + from, info.to + from).trim() : "";
    return { kind: "fence", span: this.spanOf(tree, from), language, content: this.shifted(start, end) };
  }

  private table(tree: MarkdownTree, from: number): TableBlock {
    const cursor = tree.cursor();
    let head: InlineText[] = [];
    const rows: { readonly span: Span; readonly cells: readonly InlineText[] }[] = [];
    if (cursor.firstChild())
      do {
        if (cursor.name === "TableHeader") head = this.cells(cursor, from);
        if (cursor.name !== "TableRow" || cursor.from + from < this.seam) continue;
        rows.push({ span: this.shifted(cursor.from + from, cursor.to + from), cells: this.cells(cursor, from) });
      } while (cursor.nextSibling());
    return { kind: "table", span: this.spanOf(tree, from), head, rows };
  }

  private cells(cursor: ReturnType<MarkdownTree["cursor"]>, base: number): InlineText[] {
    const cells: InlineText[] = [];
    if (!cursor.firstChild()) return cells;
    do {
      if (cursor.name !== "TableCell") continue;
      const from = cursor.from + base;
      const to = cursor.to + base;
      const marks = signsIn(this.source, from, to) & signs.markup ? silentMarks(cursor, this.source, base) : undefined;
      cells.push(inlineText(this.source, this.offset, from, to, marks));
    } while (cursor.nextSibling());
    cursor.parent();
    return cells;
  }

  private marksOf(tree: MarkdownTree, from: number, found: number): readonly SilentMark[] {
    // Most lines have no markup: there is nothing to look for.
    return found & signs.markup ? silentMarks(tree.cursor(), this.source, from) : [];
  }

  private spanOf(tree: MarkdownTree, from: number): Span {
    return this.shifted(from, this.trimmedEnd(from, from + tree.length));
  }

  /** Lists and quotes may run on over blank lines; their span ends where their last text does. */
  private trimmedEnd(from: number, to: number): number {
    let end = to;
    while (end > from && isBlank(this.source.charCodeAt(end - 1))) end--;
    return end;
  }

  private shifted(from: number, to: number): Span {
    return { start: from + this.offset, end: to + this.offset };
  }
}

/** CommonMark has no checkboxes; those of GitHub know a blank and an x, those of note-takers a few more. */
const checkbox = /^\[([ xX/>-])\](?=\s|$)\s*/;
