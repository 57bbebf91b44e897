import type { NewTodo } from "../career/addTodos";
import type { Gap } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { canTie } from "../workspace/retroTies";
import { slug } from "../career/slug";
import { wordsInUse } from "../career/wordsInUse";
import { cutName, foldName } from "../text/likeness";
import type { CalendarDate } from "../time/CalendarDate";
import { competencyReference } from "./competencyReference";
import { type GapMatrix, type GapRow, needsTodo } from "./gapMatrix";
import { PeriodPlan } from "./PeriodPlan";
import { gapLanguage, stepWording, todoWording } from "./todoWording";

/** A to-do that would close a gap that no open to-do closes. */
export interface TodoProposal {
  readonly row: GapRow;
  readonly todo: string;
  /** The reference to write: its id, else its name. */
  readonly closes: string;
  /** When it is to be done; undefined where nobody said what day it is. */
  readonly period: string | undefined;
  /** The same as several to-dos, one for each level of the gap; empty where it spans one level, or none is written. */
  readonly steps: readonly TodoStep[];
}

/** One of several to-dos that close a gap together. */
export interface TodoStep {
  /** The level, 1 to 4, that is reached with it. */
  readonly level: number;
  /** Unique in the file and among all proposals. */
  readonly id: string;
  readonly todo: string;
  readonly period: string | undefined;
}

/** How proposals are to be placed. */
export interface ProposalOptions {
  /** Without it nothing is placed in time. */
  readonly today?: CalendarDate;
  /** Which of them are taken as steps, which plans more; none if left out. */
  readonly asSteps?: (row: GapRow) => boolean;
}

/**
 * One proposal for each leaf with a gap that no open to-do closes, the highest priority first; ties: less evidence
 * first, then the order of the file. They are placed in time in that order, beside what is planned already; see
 * `PeriodPlan`. Once they are written, the same call proposes nothing.
 */
export function proposeTodos(
  document: CareerDocument,
  matrix: GapMatrix,
  { today, asSteps = () => false }: ProposalOptions = {},
): TodoProposal[] {
  const rows = matrix.rows
    .filter(needsTodo)
    .toSorted((a, b) => b.priority - a.priority || evidenceOf(a) - evidenceOf(b))
    .flatMap((row) => {
      const closes = competencyReference(document, matrix.gap, row.competency);
      // A name that two competencies share cannot be referred to; the findings say so.
      return closes === undefined ? [] : [{ row, closes, levels: matrix.leveled ? levelsOf(row) : [] }];
    });
  const taken = wordsInUse(document);
  const language = gapLanguage(matrix.gap);
  const wanted = rows.reduce((sum, { row, levels }) => sum + (asSteps(row) ? Math.max(1, levels.length) : 1), 0);
  const plan = today === undefined ? undefined : new PeriodPlan(document, today, goalEnd(document, matrix.gap), wanted);
  return rows.map(({ row, closes, levels }) => {
    const { name, id } = row.competency;
    const lacks = row.analysis.flatMap((entry) => (entry.lack ? [entry.lack.text] : []));
    const periods = plan?.place(levels.length, asSteps(row));
    const steps = levels.map((level, index): TodoStep => {
      const todo = stepWording(name, lacks, level, index === levels.length - 1, language);
      return { level, id: stepId(id?.text ?? name, level, taken), todo, period: periods?.steps[index] };
    });
    return { row, closes, todo: todoWording(name, lacks, language), period: periods?.whole, steps };
  });
}

/** The to-dos to write for a proposal. @param asSteps whether one for each level, where it has steps */
export function newTodosOf({ todo, closes, period, steps }: TodoProposal, asSteps: boolean): NewTodo[] {
  if (!asSteps || steps.length === 0) return [{ todo, closes: [closes], period }];
  return steps.map((step) => ({ id: step.id, todo: step.todo, closes: [closes], period: step.period }));
}

/** The levels that a gap spans, the lowest first; none where it spans fewer than two. */
function levelsOf({ required, current }: GapRow): number[] {
  const first = Math.floor(current) + 1;
  const levels = Array.from({ length: Math.max(0, Math.ceil(required) - first + 1) }, (_, index) => first + index);
  return levels.length > 1 ? levels : [];
}

const stepNames = ["", "theory", "toy", "production", "deep"];

function stepId(name: string, level: number, taken: Set<string>): string {
  const words = cutName(name).replaceAll(/[^\p{L}\p{N}_-]/gu, " ");
  const id = slug(`${slug(words, new Set())} ${stepNames[level] ?? level}`, taken);
  const kept = canTie(id) ? id : slug(stepNames[level] ?? "step", taken);
  taken.add(foldName(kept));
  return kept;
}

/** The day by which the goal of a gap is to be reached, or period, as written. */
function goalEnd(document: CareerDocument, gap: Gap): string | undefined {
  return gap.goal && document.goals.find(gap.goal.text)?.by?.text;
}

function evidenceOf(row: GapRow): number {
  return row.state?.evidence.length ?? 0;
}
