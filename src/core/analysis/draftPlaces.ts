import { bodyText } from "../retro/bodyText";
import type { RetroPlan, RetroReview } from "../retro/reading/RetroReading";
import type { RetroDocument } from "../retro/RetroDocument";

/** Blank lines, rules, and what links and footnotes lead to: they belong to no part. */
const between = /^\s*(?:(?:[-*_] ?){3,}|\[[^\]]+\]:.*)?$/u;

/**
 * The line behind a part: behind the code, comments and HTML too that follow on what a reader sees of it, up to the next
 * heading, part or rule.
 */
export function lineBehind(document: RetroDocument, end: number): number {
  const { source, reading } = document;
  const body = bodyText(source);
  const parts = [...reading.periods, ...reading.reviews, ...reading.plans];
  const starts = new Set(parts.map(({ part }) => source.lineAt(part.start)));
  const opens = (line: number): boolean => {
    const text = body.slice(source.lineStart(line), source.lineEnd(line));
    return (
      starts.has(line) || (text.trim() !== "" && (between.test(text) || headingLevel(document, line) !== undefined))
    );
  };
  const last = source.lineAt(end);
  let next = last + 1;
  while (next < source.lineCount && !opens(next)) next++;
  while (next - 1 > last && between.test(source.lineText(next - 1))) next--;
  return next;
}

/**
 * The line of the first of some parts; without any, that behind the last line. Only headings at the document's own
 * level count: before one that is deeper, or a bold line, a new heading would take what follows away from its part.
 */
export function firstLineOf(document: RetroDocument, parts: readonly (RetroReview | RetroPlan)[]): number {
  const { source } = document;
  const level = marksOf(document).length;
  const lines = parts
    .map(({ part }) => source.lineAt(part.start))
    .filter((line) => (headingLevel(document, line) ?? Infinity) <= level);
  return Math.min(source.lineCount, ...lines);
}

/** How deep a line is as a heading; undefined where it is none. */
export function headingLevel({ source }: RetroDocument, line: number): number | undefined {
  const marks = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(source.lineText(line))?.[1];
  if (marks !== undefined) return marks.length;
  const below = /^ {0,3}(=+|-+)[ \t]*$/.exec(source.lineText(line + 1))?.[1];
  return below === undefined ? undefined : below.startsWith("=") ? 1 : 2;
}

/** The marks of headings at the document's own level. */
export function marksOf({ source, reading }: RetroDocument): string {
  for (const { span, form } of [...reading.reviews, ...reading.plans, ...reading.periods]) {
    const marks =
      form === "heading" ? /^ {0,3}(#{1,6})\s/.exec(source.lineText(source.lineAt(span.start)))?.[1] : undefined;
    if (marks) return marks;
  }
  return "##";
}
