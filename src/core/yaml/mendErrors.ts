import { isAlias, isMap, isScalar, isSeq, type Document, type YAMLError } from "yaml";
import type { SourceText, Span } from "../text/SourceText";
import { isBlankLine, nextContent } from "./nextContent";
import type { YamlError } from "./YamlProblem";

/** An error that the parser cannot get over, and the stretch of text that it can read on without. */
export interface MendedError {
  readonly problem: YamlError;
  /** To be covered: by a text of the same length, or (`how` is `blank`) by blanks. */
  readonly span: Span;
  readonly how: "text" | "blank";
}

/**
 * Finds the errors that would swallow what stands behind them: a quote or bracket that is never closed, a line that
 * is indented too deep, and a line that is not yet a key. Each is confined to its own lines, so that the rest of the document is read.
 */
export function mendErrors(document: Document.Parsed, source: SourceText): MendedError[] {
  const mended: MendedError[] = [];
  for (const error of document.errors) {
    const one =
      mendTab(error, source) ??
      mendBracketAtLeft(error, source) ??
      mendUnclosed(error, document, source) ??
      mendIndent(error, source) ??
      mendDash(error, source) ??
      mendHalfKey(error, source);
    if (one) mended.push(one);
  }
  // What begins first may have swallowed the others.
  return mended.sort((a, b) => a.span.start - b.span.start);
}

function mendUnclosed(error: YAMLError, document: Document.Parsed, source: SourceText): MendedError | undefined {
  const quote = /Missing closing (["'])/.exec(error.message)?.[1] ?? closedByAnother(error, source);
  const bracket = /end with a ([\]}])/.exec(error.message)?.[1];
  const subject = quote ?? bracket;
  if (subject === undefined) return undefined;
  const start = openedAt(document, source, subject, error.pos[0] + (quote ? 1 : 0));
  if (start === undefined) return undefined;
  const problem: YamlError = { kind: "unclosed", subject, start, end: lineEnd(source, start) };
  // A text without its quote is a text; of a list or an object without its bracket, nothing is certain.
  // At the left there is no key that it could be the value of; it would be taken for a part of the next one.
  const isText = quote !== undefined && start > source.lineStart(source.lineAt(start));
  return { problem, span: { start, end: endOfDeeperLines(source, start) }, how: isText ? "text" : "blank" };
}

/** A bracket at the left that is not closed on its line: one further down may have closed it. */
function mendBracketAtLeft({ code, pos: [start] }: YAMLError, source: SourceText): MendedError | undefined {
  const subject = { "[": "]", "{": "}" }[source.slice(start, start + 1)];
  const isAtLeft = start === source.lineStart(source.lineAt(start));
  if (code !== "MULTILINE_IMPLICIT_KEY" || subject === undefined || !isAtLeft) return undefined;
  const problem: YamlError = { kind: "unclosed", subject, start, end: lineEnd(source, start) };
  return { problem, span: { start, end: endOfDeeperLines(source, start) }, how: "blank" };
}

/** The quote of a text that ends at a quote of another one, lines below it: a text that is meant so stands for a key. */
function closedByAnother({ code, pos: [start, end] }: YAMLError, source: SourceText): string | undefined {
  if (code !== "MULTILINE_IMPLICIT_KEY") return undefined;
  const quote = source.slice(start, start + 1);
  const isOpen = (quote === '"' || quote === "'") && end > source.lineEnd(source.lineAt(start));
  return isOpen && !/^[ \t]*:/.test(source.slice(end, end + 100)) ? quote : undefined;
}

/** Where the last quoted text or the first collection without its bracket before a place begins. */
function openedAt(document: Document.Parsed, source: SourceText, subject: string, before: number): number | undefined {
  const isQuote = subject === '"' || subject === "'";
  let found: number | undefined;
  const visit = (node: unknown): void => {
    const range = (node as { range?: [number, number, number] } | null)?.range;
    if (!range || isAlias(node)) return;
    if (isScalar(node)) {
      if (isQuote && source.text[range[0]] === subject && range[0] < before) found = Math.max(found ?? 0, range[0]);
    } else if (isMap(node) || isSeq(node)) {
      const isOpen = node.flow === true && source.text[range[0]] === (subject === "]" ? "[" : "{");
      if (!isQuote && isOpen && source.text[range[1] - 1] !== subject && range[0] < before) found ??= range[0];
      for (const item of node.items as unknown[]) {
        if (isSeq(node)) visit(item);
        else {
          const pair = item as { key: unknown; value: unknown };
          visit(pair.key);
          visit(pair.value);
        }
      }
    }
  };
  visit(document.contents);
  return found;
}

/** The end of a line, or of the lines below it that are indented deeper than it. */
function endOfDeeperLines(source: SourceText, start: number): number {
  const line = source.lineAt(start);
  const indent = indentOf(source.lineText(line));
  return endOfLines(source, line, (text) => indentOf(text) > indent);
}

/** The end of a list item, with what is below it and the items that follow. */
function endOfItems(source: SourceText, line: number): number {
  const indent = indentOf(source.lineText(line));
  return endOfLines(source, line, (text) => indentOf(text) > indent || (indentOf(text) === indent && isDash(text)));
}

/** The end of a line, or of those below it that belong to it; blank ones and comments between them do. */
function endOfLines(source: SourceText, line: number, belongs: (text: string) => boolean): number {
  let last = line;
  for (let at = line + 1; at < source.lineCount; at++) {
    const text = source.lineText(at);
    if (isBlankLine(text)) continue;
    if (!belongs(text)) break;
    last = at;
  }
  return lineEnd(source, source.lineStart(last) + indentOf(source.lineText(last)));
}

function isDash(line: string): boolean {
  return /^[ \t]*-(?:[ \t]|$)/.test(line);
}

function indentOf(line: string): number {
  return line.trim() === "" ? -1 : line.length - line.trimStart().length;
}

function lineEnd(source: SourceText, offset: number): number {
  const line = source.lineAt(offset);
  return source.lineStart(line) + source.lineText(line).trimEnd().length;
}

/** A line that a tab indents: how deep it was meant to stand cannot be told, nor what stands below it. */
function mendTab(error: YAMLError, source: SourceText): MendedError | undefined {
  if (error.code !== "TAB_AS_INDENT") return undefined;
  const line = source.lineAt(error.pos[0]);
  const lineStart = source.lineStart(line);
  const tabs = /^[ ]*(\t[ \t]*)/.exec(source.lineText(line));
  if (!tabs || source.lineText(line).trim() === "") return undefined;
  const end = lineStart + tabs[0].length;
  const problem: YamlError = { kind: "tab", start: end - (tabs[1] as string).length, end };
  return { problem, span: { start: end, end: endOfDeeperLines(source, end) }, how: "blank" };
}

/** Lines that are indented deeper than the value above them, and items below a key that has a value already. */
function mendIndent({ code, pos: [at] }: YAMLError, source: SourceText): MendedError | undefined {
  const above = source.lineAt(at);
  const isItem = code !== "BLOCK_AS_IMPLICIT_KEY";
  const line = isItem ? above : nextContent(source, above)?.line;
  if (line === undefined) return undefined;
  const text = source.lineText(line);
  const start = source.lineStart(line) + indentOf(text);
  const isBelow = isItem ? start === at && isDash(text) : indentOf(text) > indentOf(source.lineText(above));
  if (!isBelow) return undefined;
  const problem: YamlError = { kind: "indent", start, end: lineEnd(source, start) };
  // Nothing of what follows in the same way can be read either, and each line of it would be told of again.
  const end = isItem ? endOfItems(source, line) : endOfDeeperLines(source, source.lineStart(above));
  return { problem, span: { start, end }, how: "blank" };
}

/** `-text`: an item whose dash has no blank behind it, in the middle of a list. */
function mendDash(error: YAMLError, source: SourceText): MendedError | undefined {
  const line = source.lineAt(error.pos[0]);
  const start = source.lineStart(line) + Math.max(0, indentOf(source.lineText(line)));
  const isFirst = error.pos[0] <= start && !/end with/.test(error.message);
  if (
    !/^(?:UNEXPECTED_TOKEN|BAD_INDENT)$/.test(error.code) ||
    !isFirst ||
    !/^-[^\s-]/.test(source.slice(start, start + 2))
  )
    return undefined;
  const span = { start, end: lineEnd(source, start) };
  return { problem: { kind: "syntax", ...span }, span, how: "blank" };
}

/** A word on a line of its own, which YAML takes for the beginning of the key on the next line. */
function mendHalfKey(error: YAMLError, source: SourceText): MendedError | undefined {
  if (error.code !== "MULTILINE_IMPLICIT_KEY" && !/followed by map values/.test(error.message)) return undefined;
  const line = source.lineAt(error.pos[0]);
  const text = source.lineText(line);
  const half = /^[ \t]*(?:-[ \t]+)*([^\s"'[\]{}|>&*!%@`#:-][^"'[\]{}#]*)$/.exec(text)?.[1]?.trimEnd();
  const start = error.pos[0];
  if (half === undefined || /:[ \t]/.test(half) || half.endsWith(":")) return undefined;
  if (source.slice(start, start + half.length) !== half) return undefined;
  const span = { start, end: start + half.length };
  return { problem: { kind: "missing-colon", ...span }, span, how: "blank" };
}
