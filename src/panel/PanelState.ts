import type { Language } from "../core/Language";

/** All that the page shows, as plain data made from the model; numbers are not yet formatted. */
export interface PanelState {
  /** The version of the document that the state was made from. */
  readonly version: number;
  readonly language: Language;
  /** The name of the file as the user knows it (relative to its folder), or null where there is no file. */
  readonly file: string | null;
  /** The career files that can be shown, where there are several; else empty. `id` is opaque to the page. */
  readonly files: readonly { readonly id: string; readonly name: string; readonly shown: boolean }[];
  /** The current day, `YYYY-MM-DD`. */
  readonly today: string;
  /**
   * - `none`: no career file is open or found.
   * - `checklist`: the file is too unfinished for a matrix; `checklist` says what is there.
   * - `matrix`: there is a matrix to show.
   */
  readonly view: "none" | "checklist" | "matrix";
  /** Set where the text cannot be read now, and the state is the last good one. */
  readonly broken: BrokenNotice | null;
  readonly checklist: readonly ChecklistItem[];
  /** The gap analyses of the file, one a goal. */
  readonly gaps: readonly { readonly title: string }[];
  /** Zero-based index of the one that is shown. */
  readonly gap: number;
  /** The chosen goal's text. */
  readonly goal: string;
  readonly goalTarget: string | null;
  /** When the goal is to be reached, as written, or null. */
  readonly by: string | null;
  readonly readiness: Readiness;
  /** Leaves with a gap, and all leaves. */
  readonly openGaps: number;
  readonly leaves: number;
  /** Leaves with a gap that no open to-do closes. */
  readonly withoutTodo: number;
  /** In file order, parents before their parts. */
  readonly rows: readonly MatrixRow[];
  /**
   * How many more rows follow on these. They are sent once these are shown (`firstPart`); until then some to-dos and the
   * year are not there either.
   */
  readonly rowsToCome: number;
  readonly todos: readonly TodoRow[];
  /** The year that the Year tab shows; null until the retrospectives have been read. */
  readonly year: YearState | null;
  /** The goals side by side; null where there is one gap analysis only. */
  readonly compare: CompareState | null;
}

/** Σ importance·min(current, required) and Σ importance·required over the leaves: readiness is have / need. */
export interface Readiness {
  readonly have: number;
  readonly need: number;
}

export interface BrokenNotice {
  /** One-based line of the first error. */
  readonly line: number;
  readonly message: string;
  readonly target: string;
  /** When the state that is still shown was the text's, `HH:MM` in the time of the machine. */
  readonly since: string;
}

export interface ChecklistItem {
  readonly part: "keyStrengths" | "readme" | "goals" | "gapGoal" | "required" | "current" | "analysis" | "todos";
  /** empty: nothing there · partial: fewer than the template asks · done. */
  readonly state: "empty" | "partial" | "done";
  /** How many there are. */
  readonly count: number;
  /** Where to write it; selects the key, or the place for it. */
  readonly target: string;
}

export interface MatrixRow {
  /** Stable while the file's structure is: use it as the key of the row. */
  readonly id: string;
  readonly depth: number;
  /** The row above it in the tree, or null. */
  readonly parent: string | null;
  readonly hasParts: boolean;
  readonly name: string;
  /** 0..4, or 0..1 where the file has no levels (`leveled` false). Parents: the weighted mean of their leaves. */
  readonly required: number;
  readonly current: number;
  /** max(0, required − current); parents: weighted mean of their leaves' gaps. */
  readonly gap: number;
  readonly importance: number;
  /** Leaves: importance × gap; parents: the highest of their parts. */
  readonly priority: number;
  /** Whether the row is measured in levels 0..4. */
  readonly leveled: boolean;
  readonly have: readonly string[];
  readonly lack: readonly string[];
  /** Ids of the to-dos that close it, or one of its parts; what was dropped is left out. */
  readonly todos: readonly string[];
  readonly todosDone: number;
  /** The nearest last day of those of them that are open, `YYYY-MM-DD`, or null where none has one. */
  readonly dueOn: string | null;
  /** Leaves only: a gap, and no open to-do closes it. */
  readonly needsTodo: boolean;
  /** How often it is mentioned or recorded in each month of this year, January first: 12 counts; null until known. */
  readonly evidence: readonly number[] | null;
  /** A leaf with a level of which nothing has been told or recorded for twelve months. */
  readonly stale: boolean;
  /** Whether its current level can be written: a leaf, measured in levels. */
  readonly levelEditable: boolean;
  readonly targets: {
    readonly name: string;
    /** The text behind the cell; null where the file says nothing of it. */
    readonly required: string | null;
    readonly current: string | null;
    readonly analysis: string | null;
    readonly todos: string | null;
  };
}

export interface TodoRow {
  readonly id: string;
  readonly text: string;
  readonly status: "open" | "doing" | "done" | "dropped";
  readonly kind: "core" | "stretch" | "spare";
  /** The names of the competencies that it closes. */
  readonly closes: readonly string[];
  /** The period or the end as written, or null. */
  readonly due: string | null;
  /** Whole days since its end, or 0 where it is not over, not dated or not open. */
  readonly overdueDays: number;
  /** The last day on which it was done, or null. */
  readonly doneOn: string | null;
  /** The period as written, or null. */
  readonly period: string | null;
  /** The periods it was carried over from, oldest first. */
  readonly carriedFrom: readonly string[];
  /** The cadence in the words of the state's language (`주 2회`, `2 a week`), or null. */
  readonly every: string | null;
  /** Of a habit with a rate: what came of it, week by week. */
  readonly ledger: TodoLedger | null;
  /**
   * `now`: overdue, begun, undated, or planned for a stretch of time that runs and is shorter than a half ·
   * `half`: planned within this half · `later`: begins after it · `habit`: has a cadence · `closed`: done or dropped.
   */
  readonly section: TodoSection;
  readonly target: string;
  /** Whether a tick can be written to the file. */
  readonly tickable: boolean;
}

export const todoSections = ["now", "habit", "half", "later", "stretch", "spare", "closed"] as const;
export type TodoSection = (typeof todoSections)[number];

/** The record of a habit, oldest stretch first. */
export interface TodoLedger {
  readonly cells: readonly {
    /** `now`: running, and not met yet · `ahead`: to come. */
    readonly state: "met" | "partly" | "missed" | "skipped" | "now" | "ahead";
    /** The first day of the stretch. */
    readonly from: string;
  }[];
  /** How many weeks one cell stands for: 1 or 2; longer units count as 4. */
  readonly weeks: number;
  readonly met: number;
  /** The stretches that count: over or met, and not skipped. */
  readonly counted: number;
  /** How many were met one after another up to now. */
  readonly streak: number;
  /** In the running stretch: how often it was done, and how often it is asked for. Zero times where none runs. */
  readonly done: number;
  readonly times: number;
}

/** One calendar year of evidence, readiness and reviews. */
export interface YearState {
  readonly year: number;
  /** The years with something to show before and after it, or null. */
  readonly previous: number | null;
  readonly next: number | null;
  /** How many months of it have begun: 0 to 12. */
  readonly monthsBegun: number;
  readonly evidence: readonly EvidenceItem[];
  /** Readiness at each change of the file that its history knows, oldest first; empty without a history. */
  readonly readiness: readonly ({ readonly date: string } & Readiness)[];
  readonly reviews: readonly ReviewRow[];
  /** What is worth a look today; only the year that runs has any. */
  readonly hints: readonly HintRow[];
}

/** A hint about the course of things: a goal without action, a half with too much, a streak, a stale claim. */
export interface HintRow {
  /** The code of the finding, which silences it. */
  readonly code: string;
  /** The goal or the to-do that it is about; empty where the text says that. */
  readonly about: string;
  /** Why, and how to silence it. */
  readonly text: string;
  readonly target: string;
}

export interface EvidenceItem {
  /** The id of the competency's row. */
  readonly row: string;
  /** 1 to 12. */
  readonly month: number;
  readonly kind: "retro" | "todo" | "link";
  readonly text: string;
  /** File and line (`retro.md:88`), or empty where the career file itself says it. */
  readonly where: string;
  readonly target: string;
}

/** What was planned for the year, and what came of it. */
export interface ReviewRow {
  readonly verdict: "done" | "partial" | "dropped" | "carried" | "open" | "unknown";
  readonly text: string;
  /** What the verdict rests on, in the state's language, or null. */
  readonly note: string | null;
  readonly evidence: number;
  readonly target: string;
}

/** The goals side by side, one column each. */
export interface CompareState {
  readonly goals: readonly ({ readonly title: string; readonly openGaps: number } & Readiness)[];
  /** Competencies with a gap, those of several goals first, then by the sum of their priorities. */
  readonly rows: readonly {
    readonly name: string;
    /** The levels for each goal, in the order of `goals`; null where that goal does not ask for it. */
    readonly cells: readonly (CompareCell | null)[];
    /** Σ of the priorities over the goals. */
    readonly priority: number;
    readonly target: string;
  }[];
}

/** What one goal asks of a competency, as in its own matrix; `derived` where it is summed up from parts. */
export type CompareCell = Pick<MatrixRow, "required" | "current" | "gap" | "leveled"> & { readonly derived: boolean };
