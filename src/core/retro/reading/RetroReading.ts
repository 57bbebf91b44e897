import type { SourceText, Span } from "../../text/SourceText";
import type { Cadence } from "../../time/Cadence";
import type { CalendarDate } from "../../time/CalendarDate";
import type { Period } from "../../time/Period";

/** How the line that opens a period, a review or a plan is written. */
export type OpenerForm = "heading" | "bullet" | "bold" | "plain";

export type ReviewKind = "good" | "bad" | "lesson" | "try" | "goal-review";

/** What kind of entry a planned thing is: `stretch` = level up, `spare` = only if time is left. */
export type ItemBucket = "recurring" | "dated" | "stretch" | "spare" | "plain";

export type ItemState = "open" | "done" | "partial" | "dropped";

export type ActivityKind = "book" | "course" | "talk" | "project" | "article" | "exam" | "problems" | "work";

/** A line that opens a part: its span (zero-based offsets), what it says, and how far the part reaches. */
interface Opener {
  /** The opening line's own words, markup around them left out. */
  readonly span: Span;
  readonly text: string;
  readonly form: OpenerForm;
  /** The whole part, from the beginning of its first line to the end of its last. */
  readonly part: Span;
}

/** A part about one stretch of time. Whole months run from their first day to their last. */
export interface RetroPeriod extends Opener, Period {}

/** A part that looks back. */
export interface RetroReview extends Opener {
  readonly kind: ReviewKind;
}

/** A part that plans; `for` is `2025`, `2025-H1`, `2025-Q2`, `2025-03`, `next`, or null where nothing says. */
export interface RetroPlan extends Opener {
  readonly for: string | null;
}

/** One planned thing, or an earlier goal with its verdict. */
export interface RetroItem {
  readonly span: Span;
  /** What is planned, without checkbox, verdict marks and `^id`. */
  readonly text: string;
  /** What the item says that it is nested in; null where it is nested in none. */
  readonly under: string | null;
  /** What is nested in it and is no item by itself: the lines in their order. */
  readonly below: readonly string[];
  /** The span of the plan or goal review it belongs to; the item's own where a heading is both. */
  readonly of: Span;
  readonly bucket: ItemBucket;
  readonly state: ItemState;
  /** The rate; null where nothing says how often, or only "regularly" (then the bucket is `recurring`). */
  readonly every: Cadence | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Words that end it without being a date ("until I change jobs"), as written. */
  readonly until: string | null;
  /** A length of time as written ("3개월"), where there is one. */
  readonly duration: string | null;
  /** The checkbox as written, with its brackets. */
  readonly checkbox: Span | null;
  /** Obsidian's block id at its end (`^gc-lab`), without the caret. */
  readonly id: { readonly span: Span; readonly text: string } | null;
  /** Marked as not decided: "(?)". */
  readonly undecided: Span | null;
  /** A bullet that says nothing yet: `- h`, `-`. */
  readonly stub: boolean;
  /** Words that seem to say how often, but could not be read. */
  readonly unreadCadence: Span | null;
}

/** Something that was done in a period. */
export interface RetroActivity {
  readonly span: Span;
  readonly text: string;
  readonly kind: ActivityKind;
  /** Link targets, in order. */
  readonly links: readonly string[];
  /** The span of the period it stands in; null outside of any. */
  readonly period: Span | null;
}

/** What a careful reader sees in a retrospective. All spans are zero-based offsets into the source, end exclusive. */
export interface RetroReading {
  readonly source: SourceText;
  /** The title, of the front matter or of the first heading; null without either. */
  readonly title: { readonly span: Span; readonly text: string } | null;
  /** The time that the whole document looks back on, if it can be told. */
  readonly covers: Period | null;
  readonly periods: readonly RetroPeriod[];
  readonly reviews: readonly RetroReview[];
  readonly plans: readonly RetroPlan[];
  /** Lines that state one overall goal of a plan. */
  readonly goal: readonly { readonly span: Span; readonly text: string }[];
  readonly items: readonly RetroItem[];
  readonly activities: readonly RetroActivity[];
  /** Lines of git's conflict markers. */
  readonly conflicts: readonly Span[];
  /** How sure the reader is that the document looks back: 0 (not at all) to 1; from 0.5 call it a retrospective. */
  readonly isRetro: number;
}
