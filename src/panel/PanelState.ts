import type { Language } from "../core/Language";

/** All that the page shows, as plain data made from the model; numbers are not yet formatted. */
export interface PanelState {
  /** The version of the document that the state was made from. */
  readonly version: number;
  readonly language: Language;
  /** The name of the file as the user knows it (relative to its folder), or null where there is no file. */
  readonly file: string | null;
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
  readonly todos: readonly TodoRow[];
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
  /** Whether the row is measured in levels 0..4. */
  readonly leveled: boolean;
  readonly have: readonly string[];
  readonly lack: readonly string[];
  /** Ids of the to-dos that close it, or one of its parts; what was dropped is left out. */
  readonly todos: readonly string[];
  readonly todosDone: number;
  /** Leaves only: a gap, and no open to-do closes it. */
  readonly needsTodo: boolean;
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
  /** The cadence in the words of the state's language (`주 2회`, `2 a week`), or null. */
  readonly every: string | null;
  readonly section: "now" | "later" | "habit" | "stretch" | "spare" | "closed";
  readonly target: string;
  /** Whether a tick can be written to the file. */
  readonly tickable: boolean;
}
