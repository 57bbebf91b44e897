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
import { overdueDays, todoDates } from "../core/analysis/todoDue";
import type { Gap, Todo } from "../core/career/Career";
import type { CareerDocument } from "../core/career/CareerDocument";
import type { Language } from "../core/Language";
import { cadenceWords } from "../core/messages/cadenceMessages";
import type { CalendarDate } from "../core/time/CalendarDate";
import { halfOf, periodOf } from "../core/time/Period";
import type { MatrixRow, PanelState, TodoRow } from "./PanelState";
import { levelNodeOf, panelTarget } from "./panelTargets";

/** What the state needs to know besides the document. */
export interface PanelContext {
  readonly version: number;
  readonly language: Language;
  /** The file's name as the user knows it. */
  readonly file: string;
  /** Zero-based index of the gap analysis to show; one that is not there means the first. */
  readonly gap: number;
  readonly today: CalendarDate;
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
    rows: matrix.rows.map((row) => matrixRow(row, matrix)),
    todos: todoRows(document, gap, context),
  };
}

/** The goal's text where the reference leads to one, else what is written. */
function goalText(document: CareerDocument, gap: Gap): string {
  return gap.goal ? (document.goals.find(gap.goal.text)?.text ?? gap.goal.text) : "";
}

function matrixRow(row: GapRow, { leveled }: GapMatrix): MatrixRow {
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
    needsTodo: needsTodo(row),
    evidence: null,
    stale: false,
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

function todoRows(document: CareerDocument, gap: Gap, { today, language }: PanelContext): TodoRow[] {
  const references = document.competencies(gap);
  return gap.todos.items.map((todo) => ({
    id: todo.key,
    text: todo.text,
    status: todo.status,
    kind: todo.kind,
    closes: todo.closes.map((reference) => references.find(reference.text)?.name ?? reference.text),
    due: todo.until?.text ?? todo.period?.text ?? null,
    overdueDays: overdueDays(todo, today),
    every: todo.every ? cadenceWords(todo.every.rate, language) : null,
    doneOn: todo.done.at(-1)?.text ?? null,
    period: todo.period?.text ?? null,
    carriedFrom: todo.carriedFrom.map((period) => period.text),
    ledger: null,
    section: sectionOf(todo, today),
    target: panelTarget.todo(todo),
    tickable: !todo.every && todo.status !== "dropped",
  }));
}

function sectionOf(todo: Todo, today: CalendarDate): TodoRow["section"] {
  if (!isOpenTodo(todo)) return "closed";
  const { from, to } = todoDates(todo);
  if (todo.every) return to !== undefined && to < today ? "closed" : "habit";
  if (todo.kind !== "core") return todo.kind;
  if (from === undefined && to === undefined) return "now";
  const half = periodOf(halfOf(today));
  if (from !== undefined && half && from > half.to) return "later";
  const isLong = (from ?? today) <= (half?.from ?? today) && (to ?? today) >= (half?.to ?? today);
  const isBegun = todo.status === "doing" || (to !== undefined && to < today);
  return isBegun || ((from ?? today) <= today && !isLong) ? "now" : "half";
}
