import type { SourceText } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";

/** The blanks at the beginning of a zero-based line; -1 for a line without words. A byte order mark counts as none. */
export function indentOfLine(source: SourceText, line: number): number {
  const text = source.lineText(line).replace(/^\uFEFF/, "");
  return text.trim() === "" ? -1 : text.length - text.trimStart().length;
}

/** The last zero-based line of a line and the lines below it that are indented deeper, blank ones between included. */
export function lastDeeperLine(source: SourceText, line: number): number {
  const indent = indentOfLine(source, line);
  let last = line;
  for (let at = line + 1; at < source.lineCount; at++) {
    const below = indentOfLine(source, at);
    if (below >= 0 && below <= indent) break;
    if (below > indent) last = at;
  }
  return last;
}

/**
 * Moves lines to the left or right; blank ones stay.
 * @param first zero-based
 * @param last zero-based, moved too
 * @param by blanks; less than zero moves to the left, as far as there are blanks
 */
export function moveLines(source: SourceText, first: number, last: number, by: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let line = first; line <= last; line++) {
    const indent = indentOfLine(source, line);
    if (indent < 0) continue;
    const start = source.lineStart(line) + (source.lineText(line).startsWith("\uFEFF") ? 1 : 0);
    if (by > 0) edits.push({ start, end: start, newText: " ".repeat(by) });
    else edits.push({ start, end: start + Math.min(indent, -by), newText: "" });
  }
  return edits;
}

/** Writes the blanks at the beginning of lines anew, each tab as so many spaces. */
export function tabsToSpaces(source: SourceText, first: number, last: number, width: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let line = first; line <= last; line++) {
    const white = /^[ \t]*/.exec(source.lineText(line))?.[0] ?? "";
    const start = source.lineStart(line);
    if (white.includes("\t"))
      edits.push({ start, end: start + white.length, newText: white.replaceAll("\t", " ".repeat(width)) });
  }
  return edits;
}

/** Turns lines into comments, blank ones aside. */
export function commentLines(source: SourceText, first: number, last: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let line = first; line <= last; line++) {
    if (source.lineText(line).trim() === "") continue;
    const start = source.lineStart(line);
    edits.push({ start, end: start, newText: "# " });
  }
  return edits;
}

/** How deep the first line that is indented by spaces stands: the step of the document; 2 where there is none. */
export function indentStep(source: SourceText): number {
  return /^ +(?=\S)/m.exec(source.text.slice(0, 10_000))?.[0].length ?? 2;
}
