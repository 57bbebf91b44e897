import type { CareerDocument } from "../career/CareerDocument";
import type { SourceText } from "../text/SourceText";

/** Lines that fold into their first, zero-based; the last is part of it. */
export interface CareerFold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: "block" | "comment";
}

/**
 * Every block of a career file that is longer than a line, texts over several lines too, and every comment of several
 * lines. Told from the lines alone, so that it holds while the text is broken. A comment before a block belongs to
 * what is around them, one that is indented deeper than a line to that line's block.
 */
export function foldCareer({ source }: CareerDocument): readonly CareerFold[] {
  const folds: CareerFold[] = [];
  const open: OpenBlock[] = [];
  let comment: { first: number; last: number; column: number } | undefined;
  const close = (block: OpenBlock): void => {
    if (block.last > block.first) folds.push({ startLine: block.first, endLine: block.last, kind: "block" });
  };
  const closeComment = (): void => {
    if (comment && comment.last > comment.first) {
      folds.push({ startLine: comment.first, endLine: comment.last, kind: "comment" });
    }
    comment = undefined;
  };
  for (let line = 0; line < source.lineCount; line++) {
    const text = textOf(source, line);
    const column = text.search(/[^ \t]/);
    const isInText = open.at(-1)?.textColumn !== undefined && column > (open.at(-1)?.textColumn ?? 0);
    const isComment = !isInText && text[column] === "#";
    if (!isComment || column !== comment?.column) closeComment();
    if (column < 0) continue;
    if (!isInText && !isComment) {
      const isDash = text[column] === "-" && /^[ \t]?$/.test(text.charAt(column + 1));
      // A list may stand at the column of its key.
      while (open.length > 0 && !holds(open.at(-1) as OpenBlock, column, isDash)) close(open.pop() as OpenBlock);
    }
    for (const block of open) if (block.column < column || (!isComment && block === open.at(-1))) block.last = line;
    if (isComment) comment = { first: comment?.first ?? line, last: line, column };
    else if (!isInText) open.push(openBlock(text, line, column));
  }
  closeComment();
  for (const block of open) close(block);
  return folds.toSorted((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** A line whose block goes on. */
interface OpenBlock {
  readonly first: number;
  last: number;
  readonly column: number;
  readonly isDash: boolean;
  /** Where the line opens a text with `|` or `>`: what is indented deeper than this column belongs to the text. */
  readonly textColumn: number | undefined;
}

function openBlock(text: string, line: number, column: number): OpenBlock {
  const dashes = text[column] === "-" ? (/^(?:-[ \t]+)*/.exec(text.slice(column))?.[0].length ?? 0) : 0;
  const isDash = dashes > 0 || text.slice(column) === "-";
  return { first: line, last: line, column, isDash, textColumn: textColumnOf(text, column, dashes) };
}

/** Where a line opens a text with `|` or `>`: the column that the text is indented deeper than. */
function textColumnOf(text: string, column: number, dashes: number): number | undefined {
  if (!text.includes("|") && !text.includes(">")) return undefined;
  if (!/(?:[:-]|^)[ \t]+(?:[&!]\S+[ \t]+)*[|>][-+\d]{0,2}[ \t]*(?:[ \t]#.*)?$/.test(text)) return undefined;
  // Behind dashes alone, the text is indented deeper than the last of them.
  const isItem = dashes > 0 && /^[|>&!]/.test(text.slice(column + dashes));
  return isItem ? text.slice(0, column + dashes).lastIndexOf("-") : column + dashes;
}

function holds(block: OpenBlock, column: number, isDash: boolean): boolean {
  return block.column < column || (block.column === column && isDash && !block.isDash);
}

/** The text of a line; a byte order mark counts for nothing. */
function textOf(source: SourceText, line: number): string {
  const text = source.lineText(line);
  return line === 0 ? text.replace(/^\uFEFF/, "") : text;
}
