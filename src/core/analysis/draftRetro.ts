import type { Todo } from "../career/Career";
import { CareerDocument } from "../career/CareerDocument";
import { publicDocument } from "../exchange/export/publicDocument";
import type { Language } from "../Language";
import { monthName, planTitle, retroTitle } from "../messages/periodNames";
import type { RetroItem } from "../retro/reading/RetroReading";
import type { RetroDocument } from "../retro/RetroDocument";
import { foldName } from "../text/likeness";
import type { CalendarDate } from "../time/CalendarDate";
import { type Period, periodOf } from "../time/Period";
import { nextPeriodLike } from "../time/periodsOf";
import { writeScalar } from "../yaml/writeScalar";
import { valueOf } from "../yaml/SyntaxNode";
import { type DraftPlace, draftSay, monthLines, question, reviewTable } from "./draftLines";
import { type DraftPlan, draftPlan, planLines } from "./draftPlan";
import { type DraftQuestion, lessonQuestions } from "./draftQuestions";
import { evidenceMatcher } from "./findEvidence";
import type { OwnCommit } from "./groupCommits";
import { monthDigests } from "./monthDigest";
import { type ReviewedItem, reviewGoals } from "./reviewGoals";
import type { YearRetro } from "./YearRetro";

/** What a draft is made of. */
export interface DraftInput {
  readonly career: CareerDocument | undefined;
  /** The retrospectives that belong to it, whose plans are reviewed and whose lines prove things. */
  readonly retros: readonly YearRetro[];
  /** As written: `2026`, `2026-H1`, `2026-Q3`, `2026-04`, an interval. */
  readonly period: string;
  readonly today: CalendarDate;
  readonly language: Language;
  /** The user's own, where they want them. */
  readonly commits?: readonly OwnCommit[] | undefined;
  /** Where the file of the draft lies or will lie, `/` between its parts; links of other files are written for it. */
  readonly path?: string | undefined;
  /** Where the career file lies, from the same folder. */
  readonly careerFile?: string | undefined;
  /** What the front matter is to name as `career`, where the nearest file is not the one that is meant. */
  readonly careerPath?: string | undefined;
}

/** What a draft says, part by part; nothing private is in it. */
export interface RetroDraft {
  readonly period: Period;
  readonly language: Language;
  /** A month from 1 to 12, the year it lies in, and its lines: none where nothing is recorded. */
  readonly months: readonly { readonly month: number; readonly year: number; readonly lines: readonly string[] }[];
  readonly reviewed: readonly ReviewedItem[];
  /** The lines of the goal review below its heading; none where nothing was planned. */
  readonly review: readonly string[];
  /** Headings and questions: what went well, what did not, lessons. */
  readonly lessons: readonly DraftQuestion[];
  readonly plan: DraftPlan & { readonly heading: string };
}

/**
 * Puts together what a retrospective of a period can say from the record.
 * @throws RangeError where the period is none
 * @throws ExportRefused where the career file is broken, or its private parts cannot be told with certainty
 */
export function retroDraft(input: DraftInput): RetroDraft {
  const { today, language, commits = [], path, careerFile } = input;
  const place: DraftPlace = { path, careerFile };
  const period = periodOf(input.period);
  if (!period) throw new RangeError(`${input.period} is no period`);
  // What is cut would take from the caller's document what it has read.
  const career = input.career && publicDocument(CareerDocument.open(input.career.source.text));
  const retros = input.retros.filter(({ retro }) => !isPrivateRetro(retro.document));
  const isHidden = privateItems(input.career);
  const matcher = career && evidenceMatcher(career);
  const reviewed = reviewGoals({ career, retros, period, today, isHidden });
  const digests = monthDigests({ career, retros, period, today, commits, matcher, path });
  const next = nextPeriodLike(input.period);
  return {
    period,
    language,
    months: digests.map((digest) => ({
      month: digest.month,
      year: Number(digest.period.from.slice(0, 4)),
      lines: monthLines(digest, place, language),
    })),
    reviewed,
    review: reviewed.length > 0 ? reviewTable(reviewed, place, language) : [],
    lessons: lessonQuestions(reviewed, retros, period, language),
    plan: {
      heading: next === undefined ? draftSay("planOther", language) : planTitle(next, language),
      ...draftPlan(career, reviewed, next === undefined ? undefined : periodOf(next), language),
    },
  };
}

/** A new retrospective of a period, with LF. See `retroDraft` for what it throws. */
export function draftRetro(input: DraftInput): string {
  const { period, today, language, careerPath } = input;
  const draft = retroDraft(input);
  const lines = ["---", `title: "${retroTitle(period, language)}"`, `date: ${today}`, "draft: true"];
  lines.push(`period: ${period}`);
  if (careerPath !== undefined) lines.push(`career: ${writeScalar(careerPath)}`);
  lines.push("---", "", question(draftSay("intro", language)), "");
  for (const { month, lines: own } of draft.months) {
    const told = own.length > 0 ? own : [question(draftSay("emptyMonth", language))];
    const name = monthName(month, language);
    const heading = draft.months.length > 1 ? draftSay("month", language, { month: name }) : draftSay("did", language);
    lines.push(`## ${heading}`, "", ...told, "");
  }
  const review = draft.review.length > 0 ? draft.review : [question(draftSay("noReview", language))];
  lines.push(`## ${draftSay("review", language)}`, "", ...review, "");
  for (const { heading, lines: own } of draft.lessons) lines.push(`## ${heading}`, "", ...own, "");
  lines.push(`## ${draft.plan.heading}`, "", ...planLines(draft.plan, "###", language));
  return `${lines.join("\n").trimEnd()}\n`;
}

/** A retrospective whose front matter says that it is private gives a draft nothing. */
function isPrivateRetro(document: RetroDocument): boolean {
  const node = valueOf(document.tree.root, "private");
  return node?.kind === "scalar" && !/^(?:false|no|off|n|0|)$/i.test(node.text);
}

/** Which items of plans speak of a private to-do: by its id, or in its words. */
function privateItems(career: CareerDocument | undefined): (item: RetroItem) => boolean {
  const todos: Todo[] = (career?.career.gaps ?? []).flatMap(({ todos: { items } }) =>
    items.filter((todo) => todo.isPrivate),
  );
  const ids = new Set(todos.flatMap(({ id }) => (id ? [id.text.normalize("NFC")] : [])));
  const texts = new Set(todos.map(({ text }) => foldName(text)));
  return ({ id, text }) => (id !== null && ids.has(id.text.normalize("NFC"))) || texts.has(foldName(text));
}
