import type { SourceText } from "../text/SourceText";
import type { BlockShape } from "./cutEntries";
import { isBlank, isEntryLine, isKeyLine } from "./keyLine";
import { type ContentLine, nextContent } from "./nextContent";

/**
 * A line of a block that is no entry of it, and not deeper than its entries either: something was typed before it, or
 * its indentation is not right yet. What stands behind it is not to be lost, so it is left to the block that goes on
 * behind it; an item, to the list.
 */
export interface StrayLine {
  readonly text: string;
  /** That of its first character that is no blank, zero-based. */
  readonly column: number;
  /** Whether a list item begins there. */
  readonly isDash: boolean;
  /** Whether it is `? key`, with a key that is no block of lines: before such, the mark was rather typed. */
  readonly isMarked: boolean;
  /** Whether it is a list item, or one with something before its dash. */
  readonly isItem: boolean;
  /** The column of the first line behind it that is neither blank nor a comment; -1 where there is none. */
  readonly next: number;
}

const item = /^[ \t]*\S?[ \t]*-(?:[ \t]|$)/;
/** Words that become a key as soon as they have a colon, and what else a key may begin with. */
const halfKey = /^ *(?:[\p{L}\p{N}_][^\s:#]*(?: [^\s:#]+)* *$|[&!*][^ \t])/u;

/** @param line zero-based */
export function strayLine(source: SourceText, line: number): StrayLine {
  const text = source.lineText(line);
  const column = text.search(/[^ ]/);
  const next = nextContent(source, line);
  return {
    text,
    column,
    isDash: isMark(text, column, "-"),
    isMarked: isMark(text, column, "?") && isKeyMark(text, column, next),
    isItem: item.test(text),
    next: next?.column ?? -1,
  };
}

/** Whether a character stands at a column with a blank or nothing behind it. */
function isMark(text: string, column: number, mark: string): boolean {
  return text[column] === mark && isBlank(text.charCodeAt(column + 1));
}

/** Whether what a `?` marks is a key, and no block of lines. */
function isKeyMark(text: string, column: number, next: ContentLine | undefined): boolean {
  const content = column + 1 + text.slice(column + 1).search(/[^ \t]|$/);
  if (content < text.length && text[content] !== "#") return !beginsBlock(text, content);
  return !next || next.column <= column || !beginsBlock(next.text, next.column);
}

function beginsBlock(text: string, content: number): boolean {
  return isMark(text, content, "-") || isMark(text, content, "?") || isKeyLine(text, content, text.length);
}

/**
 * Whether a line belongs to an entry of a block or to what is below it, and not to the block itself.
 * @param content where that entry begins behind its dash, a column; only asked for of a list
 */
export function isWithinEntry({ kind, indent }: BlockShape, line: StrayLine, content: () => number): boolean {
  // Words where a key is meant will be one.
  if (kind === "map" && line.column === indent && halfKey.test(line.text)) return false;
  return line.next > (kind === "seq" && line.isItem ? content() : indent);
}

/** Whether a line that stands further left than a block belongs to one of those that the block stands in. */
export function isOutside(shape: BlockShape, line: StrayLine): boolean {
  for (let [below, block] = [shape, shape.above]; block; [below, block] = [block, block.above]) {
    const { indent } = below;
    if (block.indent < line.column) return false;
    if (block.indent === line.column && isEntryOf(block, line)) return true;
    if (!isWithinEntry(block, line, () => indent)) return true;
  }
  return false;
}

function isEntryOf({ kind }: BlockShape, line: StrayLine): boolean {
  const { text, column, isDash } = line;
  return kind === "seq" ? isDash : isEntryLine(text, column, text.length) || line.isMarked;
}
