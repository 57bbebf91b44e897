import type { CareerDocument } from "../career/CareerDocument";
import { type CompletionDraft, type Completions, noCompletions } from "../completion/Completion";
import { competencyWords, typedWordOfProse } from "../completion/competencyWords";
import { headingCompletions } from "../completion/headingCompletions";
import { keyCompletions } from "../completion/keyCompletions";
import { offerCompletions } from "../completion/offerCompletions";
import { inOfferedOrder } from "../completion/offeredOrder";
import { todoIdCompletions, typedId } from "../completion/todoIdCompletions";
import { valueCompletions } from "../completion/valueCompletions";
import type { Language } from "../Language";
import { completionMessages } from "../messages/completionMessages";
import type { RetroDocument } from "../retro/RetroDocument";
import { schemaAt } from "../schema/schemaAt";
import { SourceText } from "../text/SourceText";
import type { CalendarDate } from "../time/CalendarDate";
import { placeAt } from "../yaml/placeAt";

/** What lies around a retrospective, as far as it is known. */
export interface RetroCompletionOptions {
  /** The career file that it belongs to. */
  readonly career?: CareerDocument | undefined;
  /** The career files that its front matter can name, as paths relative to it. */
  readonly careerPaths?: readonly string[] | undefined;
  /** Whether the user asked for completion, and no typed character did. */
  readonly isExplicit?: boolean | undefined;
}

/** What of its surroundings the completion at an offset of a retrospective depends on. */
export function retroCompletionNeeds(
  document: RetroDocument,
  offset: number,
  isExplicit: boolean,
): "career" | "careerPaths" | undefined {
  const { source, frontMatter } = document;
  if (frontMatter && offset <= frontMatter.content.end) {
    const before = source.slice(source.lineStart(source.lineAt(offset)), offset);
    return /^career[ \t]*:/.test(before) ? "careerPaths" : undefined;
  }
  return isExplicit || typedId(document, offset) !== undefined ? "career" : undefined;
}

/**
 * What can be written at a zero-based offset of a retrospective: keys and values of a YAML front matter; lines that
 * open months, reviews, the plan and its buckets; behind a caret the ids of to-dos; and, where the user asks, the
 * names of competencies.
 */
export function completeRetro(
  document: RetroDocument,
  offset: number,
  language: Language,
  today: CalendarDate,
  { career, careerPaths, isExplicit = false }: RetroCompletionOptions = {},
): Completions {
  const front = document.frontMatter;
  if (front && offset <= front.whole.end) return completeFrontMatter(document, offset, language, today, careerPaths);
  if (!front && document.source.lineAt(offset) === 0) {
    const begun = frontMatterSnippet(document, offset, language, today, isExplicit);
    if (begun) return begun;
  }
  const id = typedId(document, offset);
  if (id !== undefined)
    return career ? offerCompletions(todoIdCompletions(document, offset, id, career), id) : noCompletions;
  const heading = headingCompletions(document, offset, language, today, isExplicit);
  const typed = heading && heading.typed !== "" ? undefined : typedWordOfProse(document, offset);
  const names = isExplicit && career && typed !== undefined ? competencyWords(offset, typed, career) : [];
  const drafts: readonly CompletionDraft[] = [...(heading?.drafts ?? []), ...names];
  return offerCompletions(drafts, heading?.typed ?? typed ?? "");
}

function completeFrontMatter(
  document: RetroDocument,
  offset: number,
  language: Language,
  today: CalendarDate,
  careerPaths: readonly string[] = [],
): Completions {
  const front = document.frontMatter;
  if (front?.language !== "yaml" || offset < front.content.start || offset > front.content.end) return noCompletions;
  const base = front.content.start;
  const found = placeAt(new SourceText(document.source.slice(base, front.content.end)), offset - base);
  const node = found && schemaAt("retro", found.path);
  if (!found || !node) return noCompletions;
  const place = { ...found, span: { start: found.span.start + base, end: found.span.end + base } };
  const texts = { career: careerPaths, date: [today] };
  const context = { place, language, today, references: () => [], texts };
  const drafts =
    place.role === "value" ? valueCompletions(node, context) : inOfferedOrder(keyCompletions(node, context), []);
  return offerCompletions(drafts, place.typed);
}

/** A whole front matter, at the beginning of a text without one, where `---` is begun or the user asks. */
function frontMatterSnippet(
  document: RetroDocument,
  offset: number,
  language: Language,
  today: CalendarDate,
  isExplicit: boolean,
): Completions | undefined {
  const { source } = document;
  const start = source.text.startsWith("\uFEFF") ? 1 : 0;
  const line = source.slice(start, source.lineEnd(0));
  if (!/^-{0,3}$/.test(line) || (line === "" && !isExplicit) || offset < start) return undefined;
  const year = document.reading.covers?.from.slice(0, 4) ?? today.slice(0, 4);
  const title = language === "ko" ? `${year}년 회고` : `${year} in review`;
  const draft: CompletionDraft = {
    label: "---",
    kind: "snippet",
    detail: completionMessages.wholePart[language],
    insertText: `---\ntitle: "\${1:${title}}"\ndate: \${2:${today}}\ndraft: \${3|true,false|}\nperiod: \${4:${year}}\n---\n\n$0`,
    isSnippet: true,
    span: { start, end: source.lineEnd(0) },
    words: ["---"],
    continues: false,
  };
  return offerCompletions([draft], line);
}
