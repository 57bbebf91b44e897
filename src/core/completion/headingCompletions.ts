import { type Language, languageOfText } from "../Language";
import { completionMessages } from "../messages/completionMessages";
import { fencedSpans } from "../retro/fencedSpans";
import type { RetroDocument } from "../retro/RetroDocument";
import type { CalendarDate } from "../time/CalendarDate";
import { type CompletionDraft, escapeSnippet } from "./Completion";
import { monthHeadings } from "./monthHeadings";
import { bucketLines, planAround, planLine, reviewLines } from "./reviewHeadingLines";

/** A line that is being written, and what can open a part of the retrospective there. */
export interface HeadingPlace {
  readonly typed: string;
  readonly drafts: readonly CompletionDraft[];
}

/**
 * The lines that can open a part of a retrospective where one is begun with `#`: the next months, reviews, the plan
 * and its buckets, in the manner of the document.
 * @param isExplicit whether the user asked: then empty lines and lines that begin a bullet are such places too
 * @returns undefined where no such line is being written
 */
export function headingCompletions(
  document: RetroDocument,
  offset: number,
  language: Language,
  today: CalendarDate,
  isExplicit: boolean,
): HeadingPlace | undefined {
  const { source } = document;
  const line = source.lineAt(offset);
  const start = source.lineStart(line);
  const typed = source.slice(start, offset);
  const isHeading = /^#{1,6}(?:[ \t]|$)/.test(typed);
  const isBegun = isExplicit && /^(?:[-*+][ \t]?|\*\*)?$/.test(typed);
  if (!isHeading && !isBegun) return undefined;
  if (source.slice(offset, source.lineEnd(line)).trim() !== "") return undefined;
  const front = document.frontMatter?.whole;
  if (fencedSpans(source, front?.end).some((fence) => fence.start <= offset && offset <= fence.end)) return undefined;

  const written = languageOfBody(document, line) ?? language;
  const span = { start, end: source.lineEnd(line) };
  const draft = (text: string, detail: keyof typeof completionMessages): CompletionDraft => ({
    label: text,
    kind: "value",
    detail: completionMessages[detail][language],
    insertText: escapeSnippet(text),
    isSnippet: true,
    span,
    // Whatever marks are typed, the line that replaces them is found.
    words: [text, `${/^#+/.exec(typed)?.[0] ?? ""} ${text.replace(/^[#\s*+-]+/, "")}`],
    continues: false,
  });
  const plan = planAround(document, offset);
  if (plan) return { typed, drafts: bucketLines(document, plan, written).map((text) => draft(text, "planBucket")) };
  const next = planLine(document, written, today);
  const drafts = [
    ...monthHeadings(document, offset, written, today).map((month) =>
      draft(month.line, month.isNext ? "nextPeriod" : "missingPeriod"),
    ),
    ...reviewLines(document, written).map((text) => draft(text, "review")),
    ...(next === undefined ? [] : [draft(next, "plan")]),
  ];
  // On a line that begins something else than a heading, only lines of that kind.
  const marks = /^(?:[-*+]|\*\*)/.exec(typed)?.[0];
  return { typed, drafts: marks ? drafts.filter(({ label }) => label.startsWith(marks)) : drafts };
}

/** The language in which the body is written, the line of the cursor left out; undefined for an empty one. */
function languageOfBody(document: RetroDocument, line: number): Language | undefined {
  const { source, frontMatter } = document;
  const body =
    source.slice(frontMatter?.whole.end ?? 0, source.lineStart(line)) +
    source.slice(source.lineEnd(line), source.length);
  return body.trim() === "" ? undefined : languageOfText(body);
}
