import type { Span } from "../text/SourceText";
import type { Block, ListItem } from "./Block";
import type { InlineText } from "./inlineText";

/** A block as it stands where its text stands elsewhere. @param by how much farther behind, in UTF-16 units */
export function movedBlock(block: Block, by: number): Block {
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
      return { ...block, span, items: block.items.map((item) => movedItem(item, by)) };
    case "fence":
      return { ...block, span, content: moved(block.content, by) };
    case "table":
      return {
        ...block,
        span,
        head: block.head.map((cell) => movedText(cell, by)),
        rows: block.rows.map((row) => ({
          span: moved(row.span, by),
          cells: row.cells.map((cell) => movedText(cell, by)),
        })),
      };
    case "quote":
      return { ...block, span, children: block.children.map((child) => movedBlock(child, by)) };
    default:
      return { ...block, span };
  }
}

function movedItem(item: ListItem, by: number): ListItem {
  const { span, marker, task, inner, children } = item;
  return {
    span: moved(span, by),
    marker: moved(marker, by),
    ...(task && { task: { mark: task.mark, span: moved(task.span, by) } }),
    inner: movedText(inner, by),
    children: children.map((child) => movedBlock(child, by)),
  };
}

function movedText({ start, end, text }: InlineText, by: number): InlineText {
  return { start: start + by, end: end + by, text };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
