import type { RetroDocument } from "../retro/RetroDocument";
import { insertTop } from "../retro/markdownEdits";
import type { Refactoring } from "../refactoring/Refactoring";
import type { CalendarDate } from "../time/CalendarDate";
import { periodText } from "../time/periodText";
import { writeScalar } from "../yaml/writeScalar";

/**
 * Front matter for a retrospective that has none: its title from the first heading, the day, and what it looks back on
 * where that can be told.
 * @param today the day that it is dated
 */
export function addFrontMatter(document: RetroDocument, today: CalendarDate): readonly Refactoring[] {
  const { source, reading } = document;
  // Front matter that is never closed has a finding of its own.
  if (document.frontMatter || /^\uFEFF?(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/.test(source.text)) return [];
  const { title, covers } = reading;
  const lines = [
    "---",
    ...(title ? [`title: ${writeScalar(title.text)}`] : []),
    `date: ${today}`,
    ...(covers ? [`period: ${periodText(covers)}`] : []),
    "---",
    "",
  ];
  const edits = insertTop(source, lines);
  const after = document.change(edits);
  if (!after.frontMatter || after.tree.problems.length > 0) return [];
  return [{ title: "addFrontMatter", values: {}, kind: "rewrite", edits }];
}
