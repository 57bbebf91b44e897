import { expect } from "vitest";
import { Lexer, parseDocument } from "yaml";
import { CareerDocument } from "../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../src/core/features/diagnoseCareer";
import { SourceText, type Span } from "../../src/core/text/SourceText";
import { applyEdits, inverseEdits, type TextEdit } from "../../src/core/text/TextEdit";

const anyBreak = /\r\n|\r|\n/g;

/** The value of a YAML text by the parser itself, with nothing shared in it that aliases share. */
export function parsedValue(text: string): unknown {
  const parsed = parseDocument(text.replace(/^\uFEFF/, ""), { logLevel: "silent", uniqueKeys: false });
  const [error] = parsed.errors;
  if (error) throw error;
  return JSON.parse(JSON.stringify(parsed.toJS())) as unknown;
}

/** The comments of a YAML text in their order, by the lexer of the parser. */
export function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text.replace(/^\uFEFF/, ""))].filter((token) => token.startsWith("#"));
}

/**
 * Expects all that edits are not meant to touch to be as it was: they lie in the lines of a span, their inverse gives
 * the text back, and their line breaks are those of the text.
 * @returns the text after them
 */
export function expectWithin(text: string, edits: readonly TextEdit[], { start, end }: Span): string {
  const source = new SourceText(text);
  const [from, to] = [source.lineStart(source.lineAt(start)), source.lineEnd(source.lineAt(end))];
  const breaks = [source.lineBreak, ...new Set(text.match(anyBreak))];
  for (const edit of edits) {
    expect(edit.start).toBeGreaterThanOrEqual(from);
    expect(edit.end).toBeLessThanOrEqual(to);
    for (const [lineBreak] of edit.newText.matchAll(anyBreak)) expect(breaks).toContain(lineBreak);
  }
  const after = applyEdits(text, edits);
  expect(applyEdits(after, inverseEdits(source, edits))).toBe(text);
  expect(after.slice(0, from)).toBe(text.slice(0, from));
  expect(after.endsWith(text.slice(to))).toBe(true);
  return after;
}

/**
 * Expects a career file after edits to be read without a new error (what references lead to aside), and to say what is meant: by the parser itself,
 * and by our own reading of it.
 * @param losesComments whether comments may go, with the lines that do
 */
export function expectMeant(before: string, after: string, meant: unknown, losesComments = false): void {
  expect(parsedValue(after)).toEqual(meant);
  const [old, now] = [before, after].map((text) => CareerDocument.open(text));
  const errors = (document: CareerDocument | undefined): string[] =>
    (document ? diagnoseCareer(document) : [])
      .filter(({ code, severity }) => severity === "error" && !/competency|goal|reference/.test(code))
      .map(({ code }) => code);
  expect(now?.tree.problems).toEqual([]);
  expect(errors(now).length).toBeLessThanOrEqual(errors(old).length);
  const [kept, left] = [commentsOf(before), commentsOf(after)];
  if (!losesComments) expect(left).toEqual(kept);
  else expect(kept.filter((comment) => left.includes(comment)).length).toBeGreaterThanOrEqual(left.length - 1);
}
