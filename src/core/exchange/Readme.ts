import type { Span } from "../text/SourceText";
import type { Cadence } from "../time/Cadence";

/** `career-goal`: the template; `plan`: a development or learning plan, a skill gap table; `other`: neither. */
export type ReadmeKind = "career-goal" | "plan" | "other";

/**
 * What a career-goal README or a development plan says. Texts are without Markdown's markup, in NFC; spans are
 * zero-based UTF-16 offsets of what was written, markup included. One line can say several things: a row of a
 * table, a goal with a checkbox.
 */
export interface Readme {
  readonly kind: ReadmeKind;
  /** False where the kind is no more than likely, and a retrospective could look the same. */
  readonly isSure: boolean;
  readonly name: ReadmeEntry | undefined;
  readonly strengths: readonly ReadmeEntry[];
  readonly readme: readonly ReadmeEntry[];
  readonly goals: readonly ReadmeEntry[];
  /** The gap analyses, one a goal; never empty, but the only one may be. */
  readonly gaps: readonly ReadmeGap[];
  /** The template's own lines. */
  readonly instructions: readonly ReadmeEntry[];
  /** Every line with text that is none of the above, nor a heading of the template or mere markup. */
  readonly unread: readonly ReadmeUnread[];
}

/** One gap analysis. */
export interface ReadmeGap {
  /** The goals chosen for it: one, where its author followed the template. */
  readonly goals: readonly ReadmeEntry[];
  readonly required: readonly ReadmeCompetency[];
  readonly current: readonly ReadmeCurrent[];
  readonly analysis: readonly ReadmeAnalysis[];
  readonly todos: readonly ReadmeTodo[];
}

export interface ReadmeEntry {
  readonly text: string;
  readonly span: Span;
}

export interface ReadmeCompetency extends ReadmeEntry {
  readonly parts: readonly ReadmeCompetency[];
}

export type ReadmeRating = "have" | "partial" | "none" | "high" | "middle" | "low";

export interface ReadmeCurrent extends ReadmeEntry {
  /** The name without its rating and note. */
  readonly name: string;
  /** As written; null for a bare name. */
  readonly rating: ReadmeRating | null;
  /** Words beside the name that say more than a rating does. */
  readonly note?: string;
  readonly parts: readonly ReadmeCurrent[];
}

export interface ReadmeAnalysis extends ReadmeEntry {
  /** The name of what it is about, as written; undefined for prose that names nothing. */
  readonly subject: string | undefined;
  /** The explanation: the lines below, or what stands behind the subject. */
  readonly texts: readonly ReadmeEntry[];
  /** The subject of the entry that this one is nested in. */
  readonly parent: string | undefined;
}

export type ReadmeTodoState = "open" | "doing" | "done" | "dropped";

export interface ReadmeTodo extends ReadmeEntry {
  readonly state: ReadmeTodoState;
  /** Undefined: not said; null: regularly, with no rate. */
  readonly every: Cadence | null | undefined;
  /** The end point as written. */
  readonly until: string | undefined;
  /** The heads that it stands under, outermost first: names of competencies, or to-dos that it is a step of. */
  readonly under: readonly string[];
}

/** The parts of a README that text can stand in; `head` is what comes before the first. */
export type ReadmeSection =
  | "head"
  | "name"
  | "kys"
  | "strengths"
  | "readme"
  | "goals"
  | "gap"
  | "gapGoal"
  | "required"
  | "current"
  | "analysis"
  | "todos";

/** A line that has no place, as it stands in the file without its line break. */
export interface ReadmeUnread extends ReadmeEntry {
  readonly section: ReadmeSection;
  /** Which of the gap analyses it stands in, where its section is one of theirs. */
  readonly gap: number;
}
