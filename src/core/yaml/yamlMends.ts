import { nearestWord } from "../schema/nearestWord";
import type { SourceText, Span } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import { indentOfLine, indentStep, lastDeeperLine, moveLines, tabsToSpaces } from "./yamlLines";

/**
 * Edits that may mend a text which YAML cannot read, the likeliest first. Which of them does, if any, is told by
 * reading the text after each.
 */
export type Mends = readonly (readonly TextEdit[] | undefined)[];

/** A tab becomes blanks, in its line and in those with tabs right below it. */
export function tabMends(source: SourceText, { start }: Span): Mends {
  const line = source.lineAt(start);
  const isTabbed = (at: number): boolean => /^[ ]*\t|^[ \t]*$/.test(source.lineText(at));
  let last = line;
  while (last + 1 < source.lineCount && isTabbed(last + 1)) last++;
  const widths = [...new Set([indentStep(source), 2, 4, 1, 3, 6, 8])];
  return [last, line].flatMap((to) => widths.map((width) => tabsToSpaces(source, line, to, width)));
}

/** How many lines above are looked at for the depth that a line may have been meant to have. */
const linesAbove = 60;

/** A line moves, with what is below it, to where one above it stands; the nearest first. */
export function indentMends(source: SourceText, { start }: Span): Mends {
  const line = source.lineAt(start);
  const indent = indentOfLine(source, line);
  return columnsAbove(source, line)
    .filter((column) => column !== indent)
    .sort((a, b) => Math.abs(a - indent) - Math.abs(b - indent))
    .map((column) => moveLines(source, line, lastDeeperLine(source, line), column - indent));
}

/** An item that was swallowed by the one above, with those behind it, moves to the dash of one above. */
export function joinedMends(source: SourceText, start: number, textEnd: number): Mends {
  const line = source.lineAt(start);
  const last = Math.max(source.lineAt(textEnd), lastDeeperLine(source, line));
  const indent = indentOfLine(source, line);
  return columnsAbove(source, line)
    .filter((column) => column < indent)
    .sort((a, b) => b - a)
    .map((column) => moveLines(source, line, last, column - indent));
}

/** Where the lines above a line, and what stands behind their dashes, begin. */
function columnsAbove(source: SourceText, line: number): number[] {
  const columns = new Set<number>();
  for (let at = line - 1; at >= 0 && at > line - linesAbove; at--) {
    const indent = indentOfLine(source, at);
    if (indent < 0) continue;
    columns.add(indent);
    const dashes = /^(?:-[ ]+)+/.exec(source.lineText(at).slice(indent))?.[0].length ?? 0;
    if (dashes > 0) columns.add(indent + dashes);
    if (indent === 0) break;
  }
  return [...columns];
}

/** What stands before the end of a line's words: behind it come blanks and a comment. */
function wordsEnd(source: SourceText, line: number): number {
  const words = source.lineText(line).replace(/[ \t]+#.*$/, "");
  return source.lineStart(line) + words.trimEnd().length;
}

/** The quote or the brackets that are missing go to the end of the line, or of the lines that hang below it. */
export function unclosedMends(source: SourceText, { start }: Span): Mends {
  const first = source.lineAt(start);
  const isQuote = /["']/.test(source.slice(start, start + 1));
  return [...new Set([first, lastDeeperLine(source, first)])].map((line) => {
    const end = isQuote ? source.lineStart(line) + source.lineText(line).trimEnd().length : wordsEnd(source, line);
    const missing = isQuote ? source.slice(start, start + 1) : missingBrackets(source.slice(start, end));
    return missing === "" ? undefined : [{ start: end, end, newText: missing }];
  });
}

/** What closes the brackets that a text leaves open, the innermost first. */
function missingBrackets(text: string): string {
  const open: string[] = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[[\]{}]/g)) {
    if (token === "[") open.push("]");
    else if (token === "{") open.push("}");
    else if (token === open.at(-1)) open.pop();
  }
  return open.reverse().join("");
}

/** A key gets its colon: behind the first word where that is a key, behind a wide colon, else behind all of it. */
export function colonMends(source: SourceText, { start, end }: Span, keys: readonly string[]): Mends {
  const text = source.slice(start, end);
  const insert = (at: number, words: string): readonly TextEdit[] => [{ start: at, end: at, newText: words }];
  const glued = /[:：]/u.exec(text);
  const [word = ""] = /^\S+/u.exec(text) ?? [];
  const blanks = /^[ \t]*/.exec(text.slice(word.length))?.[0].length ?? 0;
  const key = nearestWord(
    text,
    keys.map((one) => ({ word: one })),
  );
  const begun = keys.find((one) => text.length > 1 && one.startsWith(text));
  return [
    glued
      ? [{ start: start + glued.index, end: start + glued.index + 1 + blanksAt(text, glued.index + 1), newText: ": " }]
      : undefined,
    keys.includes(word) && word !== text
      ? [{ start: start + word.length, end: start + word.length + blanks, newText: ": " }]
      : undefined,
    ...[begun, key].map((whole) => (whole ? [{ start, end, newText: `${whole}:` }] : undefined)),
    insert(end, ":"),
  ];
}

function blanksAt(text: string, at: number): number {
  return /^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0;
}

/** A dash gets its blank, a wide colon of an input method becomes one. */
export function lineMends(source: SourceText, finding: Span): Mends {
  const line = source.lineAt(finding.start);
  const text = source.lineText(line);
  const from = source.lineStart(line);
  const dash = /^([ \t]*-)[^\s-]/.exec(text)?.[1];
  const candidates: (readonly TextEdit[] | undefined)[] = [];
  if (dash !== undefined) {
    candidates.push([{ start: from + dash.length, end: from + dash.length, newText: " " }]);
  }
  const wide = text.indexOf("：");
  if (wide > 0) {
    const end = wide + 1 + blanksAt(text, wide + 1);
    candidates.push([{ start: from + wide, end: from + end, newText: ": " }]);
  }
  return candidates;
}

/** The mark of a key goes, alone or with the blanks behind it; a line that holds nothing else goes whole. */
export function markMends(source: SourceText, { start, end }: Span): Mends {
  const line = source.lineAt(start);
  const blanks = blanksAt(source.lineText(line), end - source.lineStart(line));
  return [
    [{ start, end, newText: "" }],
    [{ start, end: end + blanks, newText: "" }],
    source.lineText(line).trim() === "?" ? removeLine(source, start) : undefined,
  ];
}

/** An anchor before an alias goes; an alias of nothing was meant as text. */
export function aliasMends(source: SourceText, { start, end }: Span): Mends {
  const before = /&\S+[ \t]+$/.exec(source.slice(source.lineStart(source.lineAt(start)), start))?.[0].length ?? 0;
  const text = source.slice(start, end).trimEnd();
  return [
    before > 0 ? [{ start: start - before, end: start, newText: "" }] : undefined,
    [{ start, end: start + text.length, newText: `'${text}'` }],
  ];
}

/** The backslash is doubled. */
export function escapeMends(_source: SourceText, { start }: Span): Mends {
  return [[{ start, end: start, newText: "\\" }]];
}

/** The line of a place goes whole. */
export function removeLine(source: SourceText, offset: number): readonly TextEdit[] {
  const line = source.lineAt(offset);
  const end = line + 1 < source.lineCount ? source.lineStart(line + 1) : source.length;
  return [{ start: source.lineStart(line), end, newText: "" }];
}
