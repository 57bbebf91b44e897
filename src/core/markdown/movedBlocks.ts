import type { Pauses } from "../Pauses";
import type { Span } from "../text/SourceText";
import type { Block, ListItem } from "./Block";
import type { InlineText } from "./inlineText";

/**
 * Blocks as they stand where their text stands elsewhere; with pauses, since one may be as long as a text.
 * @param by how much farther behind, in UTF-16 units
 */
export function movedBlocks(blocks: readonly Block[], by: number): Pauses<Block[]> {
  return inRuns(blocks, (block) => movedBlock(block, by));
}

function* movedBlock(block: Block, by: number): Pauses<Block> {
  const span = moved(block.span, by);
  switch (block.kind) {
    case "heading":
      return { ...block, span, inner: movedText(block.inner, by) };
    case "paragraph": {
      const inner = movedText(block.inner, by);
      const isOne = block.lines[0] === block.inner;
      return { ...block, span, inner, lines: isOne ? [inner] : block.lines.map((line) => movedText(line, by)) };
    }
    case "list":
      return { ...block, span, items: yield* inRuns(block.items, (item) => movedItem(item, by)) };
    case "fence":
      return { ...block, span, content: moved(block.content, by) };
    case "table": {
      const rows: (typeof block.rows)[number][] = [];
      for (const row of block.rows) {
        rows.push({ span: moved(row.span, by), cells: row.cells.map((cell) => movedText(cell, by)) });
        if (rows.length % runLength === 0) yield;
      }
      return { ...block, span, head: block.head.map((cell) => movedText(cell, by)), rows };
    }
    case "quote":
      return { ...block, span, children: yield* movedBlocks(block.children, by) };
    default:
      return { ...block, span };
  }
}

function* movedItem(item: ListItem, by: number): Pauses<ListItem> {
  const { span, marker, task, inner, children } = item;
  return {
    span: moved(span, by),
    marker: moved(marker, by),
    ...(task && { task: { mark: task.mark, span: moved(task.span, by) } }),
    inner: movedText(inner, by),
    children: children.length === 0 ? children : yield* movedBlocks(children, by),
  };
}

/** So many blocks, items or rows are moved between two pauses. */
const runLength = 500;

function* inRuns<Part>(parts: readonly Part[], move: (part: Part) => Pauses<Part>): Pauses<Part[]> {
  const found: Part[] = [];
  for (const part of parts) {
    found.push(yield* move(part));
    if (found.length % runLength === 0) yield;
  }
  return found;
}

function movedText({ start, end, text }: InlineText, by: number): InlineText {
  return { start: start + by, end: end + by, text };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
