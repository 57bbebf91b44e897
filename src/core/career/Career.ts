import type { Span } from "../text/SourceText";
import type { Cadence } from "../time/Cadence";
import type { SyntaxNode } from "../yaml/SyntaxNode";

/**
 * What a career.yaml says, with the node behind each part. Every part may be missing: an unfinished file is read as
 * far as it goes. Texts are as written, trimmed.
 */
export interface Career {
  readonly name: Written | undefined;
  readonly kys: Kys;
  readonly gaps: readonly Gap[];
}

/** A text and the node that says it. */
export interface Written {
  readonly text: string;
  /** The text as references compare it; see `foldName`. */
  readonly folded: string;
  readonly node: SyntaxNode;
}

/** KYS, Known Your Self. The nodes of the three parts are there where their keys are, even if nothing follows. */
export interface Kys {
  readonly keyStrengths: Part<Written>;
  readonly readme: Part<Written>;
  readonly goals: Part<Goal>;
}

/** A part of the template: what it holds, and where. */
export interface Part<Item> {
  readonly items: readonly Item[];
  /** The same in stretches that stay the same lists through edits elsewhere. */
  readonly runs: readonly (readonly Item[])[];
  /** The key, where the file has it. */
  readonly key: Span | undefined;
  readonly node: SyntaxNode | undefined;
}

export interface Goal {
  /** Tells it from the other goals. */
  readonly key: string;
  readonly id: Written | undefined;
  /** Goals have none; competencies do. */
  readonly aliases: readonly Written[];
  readonly text: string;
  /** The text and its node, or the id and its node where that is all. */
  readonly written: Written;
  readonly by: Written | undefined;
  readonly isPrivate: boolean;
  readonly node: SyntaxNode;
  /** The node of the text itself: the item, or the value of its `goal`. */
  readonly textNode: SyntaxNode;
}

/** One gap analysis: the way from here to one goal. */
export interface Gap {
  /** Zero-based, in the order of the file. */
  readonly index: number;
  readonly node: SyntaxNode;
  /** The whole of it: the key `gap`, or the list item. */
  readonly goal: Written | undefined;
  readonly goalKey: Span | undefined;
  /** The competencies at the top; their parts hang below. */
  readonly required: Part<Competency>;
  /** The competencies and all their parts, in the order of the file, parents before their parts. */
  readonly competencies: readonly Competency[];
  /** The same in stretches that stay the same lists through edits elsewhere. */
  readonly competencyRuns: readonly (readonly Competency[])[];
  readonly current: Part<CurrentState>;
  readonly analysis: Part<AnalysisEntry>;
  readonly todos: Part<Todo>;
}

export interface Competency {
  /** Stable while the file's structure is: `0:required/2/parts/1`. */
  readonly key: string;
  readonly id: Written | undefined;
  readonly name: string;
  /** The name and its node, or the id and its node where that is all. */
  readonly written: Written;
  /** The node of the name itself. */
  readonly nameNode: SyntaxNode;
  readonly node: SyntaxNode;
  /** 0 to 4, as written here; parts without one take that of what they are part of. */
  readonly level: number | undefined;
  readonly levelNode: SyntaxNode | undefined;
  /** 1 to 3, as written here; inherited likewise, else 2. */
  readonly importance: number | undefined;
  readonly aliases: readonly Written[];
  readonly notAliases: readonly Written[];
  readonly isPrivate: boolean;
  readonly parent: Competency | undefined;
  readonly parts: readonly Competency[];
}

/** A line of 나의 상태: a competency that I have, with a level or without. */
export interface CurrentState {
  readonly reference: Written;
  readonly level: number | undefined;
  readonly levelNode: SyntaxNode | undefined;
  readonly note: string | undefined;
  readonly evidence: readonly Written[];
  readonly isPrivate: boolean;
  /** The item or the pair, whole. */
  readonly span: Span;
}

/** A line of the gap analysis: what I have and what I lack of a competency. */
export interface AnalysisEntry {
  readonly reference: Written;
  /** What the entry is about, where it is not the competency as a whole. */
  readonly subject: Written | undefined;
  readonly have: Written | undefined;
  /** A plain sentence stands here: the template asks for what is missing. */
  readonly lack: Written | undefined;
  readonly isPrivate: boolean;
  readonly span: Span;
}

export type TodoStatus = "open" | "doing" | "done" | "dropped";
export type TodoKind = "core" | "stretch" | "spare";

export interface Todo {
  /** Zero-based place in its list. */
  readonly index: number;
  readonly key: string;
  readonly id: Written | undefined;
  readonly text: string;
  readonly textNode: SyntaxNode;
  readonly node: SyntaxNode;
  readonly closes: readonly Written[];
  readonly goal: Written | undefined;
  readonly period: Written | undefined;
  readonly from: Written | undefined;
  readonly until: Written | undefined;
  /** As it stands: `status`, else told from `done` and `skipped` where there is no `every`. */
  readonly status: TodoStatus;
  readonly statusNode: SyntaxNode | undefined;
  readonly kind: TodoKind;
  /** Undefined without `every`; `rate` is null where it has none (`regularly`) or could not be read. */
  readonly every: { readonly written: Written; readonly rate: Cadence | null } | undefined;
  readonly done: readonly Written[];
  readonly skipped: readonly Written[];
  readonly evidence: readonly Written[];
  /** The user's own word in reviews, in the order of the file. */
  readonly verdicts: readonly { readonly period: Written; readonly verdict: Written }[];
  readonly carriedFrom: readonly Written[];
  readonly isPrivate: boolean;
}
