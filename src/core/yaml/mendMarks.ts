import { type Document, isCollection, isMap, isPair } from "yaml";
import type { SourceText } from "../text/SourceText";
import { isBlankLine } from "./nextContent";
import type { MendedError } from "./mendErrors";

const marked = /^[ \t]*(?:-[ \t]+)*\?(?=[ \t\r]|$)/m;
const markAlone = /^[ \t]*(?:-[ \t]+)*\?[ \t]*(?:#|$)/;

/**
 * Finds marks (`? key`) that make a list or an object of the lines behind them a key. YAML allows that, but nothing of
 * it can be meant, and of lines that do not stand as deep the parser loses some without a word: the mark was typed
 * before a line of something else.
 */
export function mendMarks(document: Document.Parsed, source: SourceText): MendedError[] {
  const { text } = source;
  if (!text.includes("?") || !marked.test(text)) return [];
  const mended: MendedError[] = [];
  const visit = (node: unknown): void => {
    if (!isCollection(node) || node.flow === true) return;
    for (const item of node.items) {
      if (!isPair(item)) visit(item);
      else {
        const mark = isMap(node) && isCollection(item.key) && !item.key.flow ? markOf(item.key, source) : undefined;
        if (mark) mended.push(mark);
        visit(item.value);
      }
    }
  };
  visit(document.contents);
  return mended;
}

function markOf({ range }: { range?: [number, number, number] | null }, source: SourceText): MendedError | undefined {
  if (!range) return undefined;
  const [start, end] = range;
  let line = source.lineAt(start);
  if (!marked.test(source.lineText(line))) {
    do line--;
    while (line >= 0 && isBlankLine(source.lineText(line)));
    if (line < 0 || !markAlone.test(source.lineText(line))) return undefined;
  }
  const at = source.lineStart(line) + source.lineText(line).indexOf("?");
  const span = { start: at, end: start + source.slice(start, end).trimEnd().length };
  return { problem: { kind: "marked-key", start: at, end: at + 1 }, span, how: "blank" };
}
