import { append } from "../text/append";
import type { Span } from "../text/SourceText";
import type { Block, ListItem } from "./Block";
import type { InlineText } from "./inlineText";

/**
 * Adds the blocks of a stretch to those before it. Both were just read, and are known to nobody else: lists and tables
 * that go on are added to in their place, so that the time stays linear.
 * @param seam where the stretch begins: a block that begins before it goes on from the last one before
 */
export function joinBlocks(blocks: Block[], more: readonly Block[], seam: number): void {
  const [first, ...rest] = more;
  if (!first) return;
  const last = blocks.at(-1);
  const joined = last && first.span.start < seam ? joinedBlock(last, first, seam) : undefined;
  if (joined) blocks[blocks.length - 1] = joined;
  else blocks.push(first);
  append(blocks, rest);
}

function joinedBlock(last: Block, next: Block, seam: number): Block | undefined {
  const span = joinedSpan(last.span, next.span, seam);
  if (last.kind === "paragraph" && next.kind === "paragraph") {
    append(last.lines as InlineText[], next.lines);
    return { ...last, span, inner: joinedText(last.inner, next.inner) };
  }
  // A line of dashes right below makes a heading of all the lines above it, for the parser those of a table too.
  if (last.kind === "paragraph" && next.kind === "heading") {
    return { kind: "heading", level: next.level, span, inner: joinedText(last.inner, next.inner) };
  }
  if (last.kind === "table" && next.kind === "heading") {
    return { kind: "heading", level: next.level, span, inner: joinedText({ ...last.span, text: "" }, next.inner) };
  }
  if (last.kind === "table" && next.kind === "table") {
    append(last.rows as (typeof last.rows)[number][], next.rows);
    return { ...last, span };
  }
  if (last.kind === "quote" && next.kind === "quote") {
    joinBlocks(last.children as Block[], next.children, seam);
    return { ...last, span };
  }
  if (last.kind === "list" && next.kind === "list") {
    joinItems(last.items as ListItem[], next.items, seam);
    return { ...last, span };
  }
  return undefined;
}

function joinItems(items: ListItem[], [first, ...rest]: readonly ListItem[], seam: number): void {
  const last = items.at(-1);
  if (last && first) items[items.length - 1] = joinedItem(last, first, seam);
  append(items, rest);
}

function joinedItem(last: ListItem, next: ListItem, seam: number): ListItem {
  const { marker } = last;
  const span = joinedSpan(last.span, next.span, seam);
  const [heading] = next.children;
  if (
    last.inner.text !== "" &&
    last.children.length === 0 &&
    heading?.kind === "heading" &&
    heading.span.start < seam
  ) {
    // The item's own words were those of a heading.
    const box = last.task;
    const words = { ...last.inner, ...(box && { start: box.span.start, text: `[${box.mark}] ${last.inner.text}` }) };
    const inner = joinedText(words, heading.inner);
    const whole = { ...heading, span: { start: inner.start, end: heading.span.end }, inner };
    const none = { start: marker.end, end: marker.end, text: "" };
    return { span, marker, inner: none, children: [whole, ...next.children.slice(1)] };
  }
  joinBlocks(last.children as Block[], next.children, seam);
  return { ...last, span, inner: joinedText(last.inner, next.inner) };
}

/** What goes on only by the lines that were put before a stretch ends where it did. */
function joinedSpan({ start, end }: Span, next: Span, seam: number): Span {
  return { start, end: next.end > seam ? next.end : end };
}

function joinedText(text: InlineText, more: InlineText): InlineText {
  return more.text === "" ? text : { start: text.start, end: more.end, text: `${text.text} ${more.text}` };
}
