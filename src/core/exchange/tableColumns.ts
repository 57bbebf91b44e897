import type { InlineText } from "../markdown/inlineText";
import type { TableBlock } from "../markdown/Block";
import { careerHeading } from "../vocabulary/careerHeadings";
import type { ReadmeSection } from "./Readme";

/** The table with each cell in its column: the parser leaves out those that are empty, wherever they stand. */
export function withAllCells(table: TableBlock, text: string): TableBlock {
  const width = Math.max(table.head.length, ...table.rows.slice(0, 3).map((row) => row.cells.length));
  if (table.head.length === width && table.rows.every((row) => row.cells.length >= width)) return table;
  const rows = table.rows.map((row) => {
    if (row.cells.length === 0 || row.cells.length >= width) return row;
    const cells: InlineText[] = [];
    let column = 0;
    let at = row.span.start;
    const source = text.slice(row.span.start, row.span.end);
    if (/^\s*\|/u.test(source)) at += source.indexOf("|") + 1;
    for (const cell of row.cells) {
      for (; at < cell.start; at++) if (text[at] === "|" && text[at - 1] !== "\\") column++;
      while (cells.length < column) cells.push({ start: cell.start, end: cell.start, text: "" });
      cells.push(cell);
      at = cell.end;
    }
    return { ...row, cells };
  });
  const none = { start: table.span.start, end: table.span.start, text: "" };
  const head = [...table.head, ...Array.from({ length: width - table.head.length }, () => none)];
  return { ...table, head, rows };
}

/** A table of one column may have the heading of its part as its head. */
export function sectionOfHead([first, ...more]: readonly InlineText[]): ReadmeSection | undefined {
  const told = first && more.length === 0 ? careerHeading(first.text) : undefined;
  return told === "keyStrengths" ? "strengths" : told === "required" || told === "todos" ? told : undefined;
}
