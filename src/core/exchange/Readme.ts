import type { Span } from "../text/SourceText";
import type { Cadence } from "../time/Cadence";

/**
 * What a career-goal README says. Texts are without Markdown's markup, in NFC; spans are zero-based UTF-16
 * offsets of what was written, markup included.
 */
export interface Readme {
  readonly name: ReadmeEntry | undefined;
  readonly strengths: readonly ReadmeEntry[];
  readonly readme: readonly ReadmeEntry[];
  readonly goals: readonly ReadmeEntry[];
  readonly gapGoal: readonly ReadmeEntry[];
  readonly required: readonly ReadmeCompetency[];
  readonly current: readonly ReadmeCurrent[];
  readonly analysis: readonly ReadmeAnalysis[];
  readonly todos: readonly ReadmeTodo[];
  /** The template's own lines. */
  readonly instructions: readonly ReadmeEntry[];
  /** Every line with text that is none of the above, nor a heading of the template or mere markup. */
  readonly unread: readonly ReadmeUnread[];
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
}
