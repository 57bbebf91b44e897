import type { AnalysisEntry, Competency, CurrentState, Gap, Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { flatCompetencies } from "../career/readCompetencies";
import { type Pauses, withoutPause } from "../Pauses";
import { type CurrentOf, currentOf } from "./currentOf";
import { isLeveled, requiredLevel } from "./requiredLevel";

/** The gap between what a goal requires and what is there, by competency. */
export interface GapMatrix {
  readonly gap: Gap;
  /** Whether it is measured in levels 0 to 4; without any level in the file, in 0, ½ and 1. */
  readonly leveled: boolean;
  /** All competencies in the order of the file, parents before their parts. */
  readonly rows: readonly GapRow[];
  /** Σ importance·min(current, required) over the leaves. */
  readonly have: number;
  /** Σ importance·required over the leaves; readiness is have / need, and 1 where nothing is needed. */
  readonly need: number;
}

export interface GapRow {
  readonly competency: Competency;
  readonly depth: number;
  readonly parent: GapRow | undefined;
  readonly parts: readonly GapRow[];
  /** Leaves: as written or by the rules of levels. Parents: the mean of their parts, weighted by importance. */
  readonly required: number;
  readonly current: number;
  /** Leaves: max(0, required − current). Parents: the mean of their parts' gaps, weighted by importance. */
  readonly gap: number;
  /** 1 to 3. */
  readonly importance: number;
  /** Leaves: importance × gap. Parents: the highest of their parts. */
  readonly priority: number;
  /** The line of `current` that the figure comes from; undefined for parents and where none speaks of it. */
  readonly state: CurrentState | undefined;
  readonly analysis: readonly AnalysisEntry[];
  /** The to-dos that close it; parents: those of their parts, each once. */
  readonly todos: readonly Todo[];
}

/** Whether a to-do is still to be done. */
export function isOpenTodo(todo: Todo): boolean {
  return todo.status === "open" || todo.status === "doing";
}

/** How many of a row's to-dos are done, and how many there are; what was dropped does not count. */
export function todoProgress(todos: readonly Todo[]): { readonly done: number; readonly all: number } {
  const kept = todos.filter((todo) => todo.status !== "dropped");
  return { done: kept.filter((todo) => todo.status === "done").length, all: kept.length };
}

/** Whether a row is a leaf with a gap that no open to-do closes. */
export function needsTodo(row: GapRow): boolean {
  return row.parts.length === 0 && row.gap > 0 && !row.todos.some(isOpenTodo);
}

/** The leaves of a matrix in the order of the file. */
export function leavesOf(matrix: GapMatrix): GapRow[] {
  return matrix.rows.filter((row) => row.parts.length === 0);
}

/** Readiness from 0 to 1; 1 where nothing is required. */
export function readinessOf(matrix: Pick<GapMatrix, "have" | "need">): number {
  return matrix.need === 0 ? 1 : matrix.have / matrix.need;
}

/** Readiness in whole per cent, rounded; 100 only where nothing is missing. */
export function readinessPercent(matrix: Pick<GapMatrix, "have" | "need">): number {
  const readiness = readinessOf(matrix);
  return readiness < 1 ? Math.min(99, Math.round(readiness * 100)) : 100;
}

/**
 * The matrix of one gap analysis of a document by the rules of levels (see docs/format.md, Levels). It is computed
 * once for a document.
 */
export function gapMatrix(document: CareerDocument, gap: Gap): GapMatrix {
  return document.remember("matrix", gap, () => matrixOf(document, gap, gap.required.items));
}

/** The row of one competency of a gap, the same as in the matrix; of the others, only what it depends on is computed. */
export function gapRow(document: CareerDocument, gap: Gap, competency: Competency): GapRow | undefined {
  let top = competency;
  while (top.parent) top = top.parent;
  return matrixOf(document, gap, [top]).rows.find((row) => row.competency === competency);
}

/** The competencies without parts that have a gap which no open to-do closes; in no order. */
export function competenciesWithoutTodo(document: CareerDocument, gap: Gap): Competency[] {
  return withoutPause(findWithoutTodo(document, gap));
}

/** The same with pauses. */
export function* findWithoutTodo(document: CareerDocument, gap: Gap): Pauses<Competency[]> {
  const leveled = isLeveled(gap);
  const current = currentOf(document, gap);
  const links = document.links(gap);
  const isOpen = (one: Competency): boolean => {
    if (one.parts.length > 0 || links.todosOf(one).some(isOpenTodo)) return false;
    const required = requiredLevel(one, leveled);
    return (current(one).level ?? required) < required;
  };
  // What one gap is silent about, another may say: then nothing is known without asking anew.
  if (document.career.gaps.length > 1) return gap.competencies.filter(isOpen);
  return yield* links.ofTreesSlowly(`without to-do ${leveled}`, (top) => flatCompetencies([top]).filter(isOpen));
}

/** @param competencies those at the top that get rows */
function matrixOf(document: CareerDocument, gap: Gap, competencies: readonly Competency[]): GapMatrix {
  const links = document.links(gap);
  const current = currentOf(document, gap);
  const leveled = isLeveled(gap);
  const rows: GapRow[] = [];

  const add = (competency: Competency, depth: number, parent: GapRow | undefined): GapRow => {
    const parts: GapRow[] = [];
    const row: Mutable<GapRow> = {
      competency,
      depth,
      parent,
      parts,
      required: 0,
      current: 0,
      gap: 0,
      importance: 2,
      priority: 0,
      state: undefined,
      analysis: links.analysisOf(competency),
      todos: [],
    };
    // The place of the row is taken before its parts', its figures come after theirs.
    rows.push(row);
    for (const part of competency.parts) parts.push(add(part, depth + 1, row));
    const figures = parts.length === 0 ? leafFigures(competency, leveled, current) : parentFigures(row);
    // One by one: copying them all at once makes objects that are slow to build and to read.
    row.required = figures.required;
    row.current = figures.current;
    row.gap = figures.gap;
    row.importance = figures.importance;
    row.priority = figures.priority;
    row.state = figures.state;
    row.todos = parts.length === 0 ? links.todosOf(competency) : union(parts);
    return row;
  };
  for (const competency of competencies) add(competency, 0, undefined);

  let [have, need] = [0, 0];
  for (const row of rows) {
    if (row.parts.length > 0) continue;
    have += row.importance * Math.min(row.current, row.required);
    need += row.importance * row.required;
  }
  return { gap, leveled, rows, have, need };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Figures = Pick<GapRow, "required" | "current" | "gap" | "importance" | "priority" | "state">;

function leafFigures(competency: Competency, leveled: boolean, current: (leaf: Competency) => CurrentOf): Figures {
  const required = requiredLevel(competency, leveled);
  const importance = importanceOf(competency);
  const { state, level } = current(competency);
  const now = level ?? required;
  const gap = Math.max(0, required - now);
  return { required, current: now, gap, importance, priority: importance * gap, state };
}

/** A parent's figures are derived: the mean of its parts, weighted by their importance. */
function parentFigures(row: GapRow): Figures {
  const weight = row.parts.reduce((sum, part) => sum + part.importance, 0);
  const mean = (figure: (part: GapRow) => number): number =>
    row.parts.reduce((sum, part) => sum + part.importance * figure(part), 0) / weight;
  return {
    required: mean((part) => part.required),
    current: mean((part) => part.current),
    gap: mean((part) => part.gap),
    importance: importanceOf(row.competency),
    priority: Math.max(...row.parts.map((part) => part.priority)),
    state: undefined,
  };
}

function importanceOf(competency: Competency): number {
  return importanceHolder(competency)?.importance ?? 2;
}

/** The competency whose importance counts: itself, or the nearest that it is part of; undefined where none says one. */
export function importanceHolder(competency: Competency): Competency | undefined {
  for (let one: Competency | undefined = competency; one; one = one.parent) {
    if (one.importance !== undefined) return one;
  }
  return undefined;
}

function union(parts: readonly GapRow[]): Todo[] {
  return [...new Set(parts.flatMap((part) => part.todos))].sort((a, b) => a.index - b.index);
}
