import { checklist } from "../core/analysis/checklist";
import {
  type GapMatrix,
  type GapRow,
  gapMatrix,
  isOpenTodo,
  leavesOf,
  needsTodo,
  todoProgress,
} from "../core/analysis/gapMatrix";
import type { Gap, Todo } from "../core/career/Career";
import type { CareerDocument } from "../core/career/CareerDocument";
import type { Language } from "../core/Language";
import type { CalendarDate } from "../core/time/CalendarDate";
import { type EvidenceReach, evidenceReach, isStale } from "../core/analysis/staleness";
import { staleClaimsOf } from "../core/analysis/staleClaims";
import { todoDates } from "../core/analysis/todoDue";
import { compareState } from "./compareState";
import type { MatrixRow, PanelState, YearState } from "./PanelState";
import { levelNodeOf, panelTarget } from "./panelTargets";
import { todoRows } from "./todoRows";
import { yearHints } from "./yearHints";
import { evidenceByMonth, type Gathered, yearState } from "./yearState";

/** What the state needs to know besides the document. */
export interface PanelContext {
  readonly version: number;
  readonly language: Language;
  /** The file's name as the user knows it. */
  readonly file: string;
  /** Zero-based index of the gap analysis to show; one that is not there means the first. */
  readonly gap: number;
  readonly today: CalendarDate;
  /** The career files to choose between. */
  readonly files: PanelState["files"];
  /** The year that the Year tab shows. */
  readonly year: number;
  /** What is known around the file, of the gap that is shown; undefined while it is not gathered yet. */
  readonly gathered: Gathered | undefined;
  /** Codes of hints that the settings silence. */
  readonly ignored?: readonly string[];
}

/** The state of a panel that has no file to show. */
export function emptyPanelState(language: Language): PanelState {
  return {
    version: 0,
    language,
    file: null,
    files: [],
    today: "",
    view: "none",
    broken: null,
    checklist: [],
    gaps: [],
    gap: 0,
    goal: "",
    goalTarget: null,
    by: null,
    readiness: { have: 0, need: 0 },
    openGaps: 0,
    leaves: 0,
    withoutTodo: 0,
    rows: [],
    rowsToCome: 0,
    todos: [],
    year: null,
    compare: null,
  };
}

/** All that the page shows of a document that can be read. */
export function makePanelState(document: CareerDocument, context: PanelContext): PanelState {
  const { gaps } = document.career;
  const gap = gaps[context.gap] ?? gaps[0];
  const base = {
    ...emptyPanelState(context.language),
    version: context.version,
    file: context.file,
    files: context.files,
    today: context.today,
    checklist: checklist(document, gap).map(({ part, state, count }) => ({
      part,
      state,
      count,
      target: panelTarget.part(part, gap?.index ?? 0),
    })),
    gaps: gaps.map((one) => ({ title: goalText(document, one) })),
    gap: gap?.index ?? 0,
  };
  if (!gap) return { ...base, view: "checklist" };
  const matrix = gapMatrix(document, gap);
  const leaves = leavesOf(matrix);
  const evidence = context.gathered && {
    months: evidenceByMonth(context.gathered.evidence, Number(context.today.slice(0, 4))),
    reach: evidenceReach(context.gathered.evidence),
    today: context.today,
  };
  return {
    ...base,
    view: leaves.length > 0 || gap.todos.items.length > 0 ? "matrix" : "checklist",
    goal: goalText(document, gap),
    goalTarget: gap.goal ? panelTarget.goal(gap) : null,
    by: (gap.goal && document.goals.find(gap.goal.text)?.by?.text) ?? null,
    readiness: { have: matrix.have, need: matrix.need },
    openGaps: leaves.filter((row) => row.gap > 0).length,
    leaves: leaves.length,
    withoutTodo: leaves.filter(needsTodo).length,
    rows: matrix.rows.map((row) => matrixRow(row, matrix, evidence)),
    todos: todoRows(document, gap, context.today, context.language),
    year: evidence && context.gathered ? yearOf(document, leaves, evidence.reach, context.gathered, context) : null,
    compare: compareState(document),
  };
}

function yearOf(
  document: CareerDocument,
  leaves: readonly GapRow[],
  reach: EvidenceReach,
  gathered: Gathered,
  { year, today, language, ignored = [] }: PanelContext,
): YearState {
  const hints = yearHints(document, staleClaimsOf(leaves, reach, today), today, language, ignored);
  return yearState(gathered, year, today, language, hints);
}

/** The goal's text where the reference leads to one, else what is written. */
function goalText(document: CareerDocument, gap: Gap): string {
  return gap.goal ? (document.goals.find(gap.goal.text)?.text ?? gap.goal.text) : "";
}

/** The evidence of the competencies: its counts by month, and how far it reaches. */
interface RowEvidence {
  readonly months: ReadonlyMap<string, readonly number[]>;
  readonly reach: EvidenceReach;
  readonly today: CalendarDate;
}

function matrixRow(row: GapRow, { leveled }: GapMatrix, evidence: RowEvidence | undefined): MatrixRow {
  const { competency } = row;
  const texts = (which: "have" | "lack"): string[] =>
    row.analysis.flatMap((entry) => {
      const text = entry[which]?.text;
      return text === undefined ? [] : [entry.subject ? `${entry.subject.text}: ${text}` : text];
    });
  return {
    id: competency.key,
    depth: row.depth,
    parent: row.parent?.competency.key ?? null,
    hasParts: row.parts.length > 0,
    name: competency.name,
    required: row.required,
    current: row.current,
    gap: row.gap,
    importance: row.importance,
    priority: row.priority,
    leveled,
    have: texts("have"),
    lack: texts("lack"),
    todos: row.todos.filter((todo) => todo.status !== "dropped").map((todo) => todo.key),
    todosDone: todoProgress(row.todos).done,
    dueOn: nearestEnd(row.todos),
    needsTodo: needsTodo(row),
    evidence: evidence ? monthsOf(row, evidence.months) : null,
    stale: evidence !== undefined && isStale(row, evidence.reach, evidence.today),
    levelEditable: leveled && row.parts.length === 0,
    targets: {
      name: panelTarget.cell(competency, "name"),
      required: levelNodeOf(competency) ? panelTarget.cell(competency, "required") : null,
      current: row.state ? panelTarget.cell(competency, "current") : null,
      analysis: row.analysis.length > 0 ? panelTarget.cell(competency, "analysis") : null,
      todos: row.todos.length > 0 ? panelTarget.cell(competency, "todos") : null,
    },
  };
}

function nearestEnd(todos: readonly Todo[]): CalendarDate | null {
  let nearest: CalendarDate | null = null;
  for (const todo of todos) {
    const { to } = isOpenTodo(todo) ? todoDates(todo) : {};
    if (to !== undefined && (nearest === null || to < nearest)) nearest = to;
  }
  return nearest;
}

/** A competency's own counts and those of its parts. */
function monthsOf(row: GapRow, months: RowEvidence["months"]): readonly number[] {
  const sum = Array.from({ length: 12 }, (_, month) => months.get(row.competency.key)?.[month] ?? 0);
  for (const part of row.parts)
    for (const [month, count] of monthsOf(part, months).entries()) sum[month] = (sum[month] ?? 0) + count;
  return sum;
}
