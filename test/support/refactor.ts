import { CareerDocument } from "../../src/core/career/CareerDocument";
import type { Refactoring } from "../../src/core/refactoring/Refactoring";
import { RetroDocument } from "../../src/core/retro/RetroDocument";
import type { Span } from "../../src/core/text/SourceText";
import { marked } from "./markedText";

/** What is selected in a marked text: its range, or its cursor. */
export function selectionIn(text: string): { readonly text: string; readonly selection: Span } {
  const { text: plain, cursor, ranges } = marked(text);
  const [range] = ranges;
  if (range) return { text: plain, selection: range };
  if (cursor === undefined) throw new Error("nothing is marked");
  return { text: plain, selection: { start: cursor, end: cursor } };
}

/** The text after the refactoring of a title at what is marked in a career file; undefined where it is not offered. */
export function refactored(
  text: string,
  refactor: (document: CareerDocument, selection: Span) => readonly Refactoring[],
  title: Refactoring["title"],
): string | undefined {
  const { text: plain, selection } = selectionIn(text);
  const document = CareerDocument.open(plain);
  const found = refactor(document, selection).find((one) => one.title === title);
  return found && document.change(found.edits).source.text;
}

/** The same in a retrospective. */
export function refactoredRetro(
  text: string,
  refactor: (document: RetroDocument, selection: Span) => readonly Refactoring[],
): string | undefined {
  const { text: plain, selection } = selectionIn(text);
  const document = RetroDocument.open(plain);
  const [found] = refactor(document, selection);
  return found && document.change(found.edits).source.text;
}
