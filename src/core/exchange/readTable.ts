import type { InlineText } from "../markdown/inlineText";
import type { TableBlock } from "../markdown/readBlocks";
import { findCadence } from "../vocabulary/cadence";
import { planColumn, type PlanPart } from "../vocabulary/planParts";
import type { ReadmeAnalysis, ReadmeCompetency, ReadmeCurrent, ReadmeEntry, ReadmeSection, ReadmeTodo } from "./Readme";
import { ratingOf } from "./readRating";
import { todoState, todoTimes } from "./readTodo";

/** What the rows of a table say, and which of its lines say more than that. */
export interface TableReading {
  readonly strengths: readonly ReadmeEntry[];
  readonly goals: readonly ReadmeEntry[];
  readonly required: readonly ReadmeCompetency[];
  readonly current: readonly ReadmeCurrent[];
  readonly analysis: readonly ReadmeAnalysis[];
  readonly todos: readonly ReadmeTodo[];
  /** Rows with cells that have no place, and whether the head has a word that is worth keeping with them. */
  readonly leftOver: readonly { readonly start: number; readonly end: number }[];
}

const emptyCell =
  /^(?:[-–—_.?\s]*|tba|tbd|n\/?a|none|to be (?:decided|determined|announced)|미정|없음|추후.*|해당\s?없음)$/iu;
const doneWords = /^(?:done|complete[d]?|finished|yes|o|x|v|완료|달성|끝|100\s?%)\b|[√✓✔✅☑]|완료|달성함/iu;
const doingWords = /^(?:in progress|doing|started|ongoing|wip)\b|진행\s?중|🔄|🚧/iu;
const doneMark = /\s*[√✓✔✅☑]\ufe0f?\s*[!.]?$/u;
/** Words, where an explanation is looked for. */
const words = /[가-힣a-z]{2,}/iu;

const columnOf: Partial<Record<ReadmeSection, PlanPart>> = {
  strengths: "strengths",
  goals: "goals",
  gapGoal: "goals",
  required: "required",
  current: "required",
  analysis: "required",
  todos: "todos",
};

/**
 * Reads a table by the heads of its columns: skills with levels, goals with steps, tasks with a status. In a section
 * of the template the first column without a head of its own kind is what the section is about.
 *
 * @param section where the table stands; undefined in a part that names none of the sections
 * @param isFirst nothing before it named a required competency, so that those of the table are the required ones
 */
export function readTable(
  table: TableBlock,
  section: ReadmeSection | undefined,
  isFirst = false,
): TableReading | undefined {
  const roles = rolesOf(table);
  const wanted = section && columnOf[section];
  // A table of actions may call them goals, and the first of two columns of one kind is meant.
  if (wanted && !roles.includes(wanted)) {
    const free = roles.findIndex((role) => role === undefined);
    const first = free >= 0 ? free : 0;
    if (roles.length > 0) roles[first] = wanted;
  }
  const at = (role: PlanPart) => roles.indexOf(role);
  if (!wanted && !isTelling(roles)) return undefined;

  const result = {
    strengths: [] as ReadmeEntry[],
    goals: [] as ReadmeEntry[],
    required: [] as ReadmeCompetency[],
    current: [] as ReadmeCurrent[],
    analysis: [] as ReadmeAnalysis[],
    todos: [] as ReadmeTodo[],
    leftOver: [] as { start: number; end: number }[],
  };
  for (const row of table.rows) {
    const used = new Set<number>();
    const cell = (role: PlanPart): InlineText | undefined => {
      const index = at(role);
      const found = index < 0 ? undefined : row.cells[index];
      if (!found || (emptyCell.test(found.text) && !(role === "current" && ratingOf(found.text)))) return undefined;
      used.add(index);
      return found;
    };
    readRow(cell, section, isFirst, result);
    const rest = row.cells.some((each, index) => !used.has(index) && each.text !== "");
    if (rest) result.leftOver.push(row.span);
  }
  return result;
}

type Collected = {
  -readonly [Key in keyof TableReading]: TableReading[Key] extends readonly (infer Each)[] ? Each[] : never;
};

function readRow(
  cell: (role: PlanPart) => InlineText | undefined,
  section: ReadmeSection | undefined,
  isFirst: boolean,
  result: Collected,
): void {
  const strength = section === "strengths" ? cell("strengths") : undefined;
  if (strength) result.strengths.push(entry(strength));
  const goal = cell("goals");
  if (goal) result.goals.push(entry(goal));
  const name = cell("required");
  const now = cell("current");
  const gap = cell("analysis");
  if (name) {
    const own = { ...entry(name), parts: [] };
    if (section === undefined || section === "required" || section === "gap" || isFirst) result.required.push(own);
    const isListed = section === "current" || now !== undefined;
    if (isListed && section !== "todos") result.current.push(stateOf(own, now ?? cell("state")));
    const explained = gap ?? (section === "analysis" && now && !ratingOf(now.text) ? now : undefined);
    if (explained && words.test(explained.text)) {
      result.analysis.push({ ...entry(name), subject: name.text, texts: [entry(explained)], parent: undefined });
    } else if (section === "analysis" && !now) {
      result.analysis.push({ ...entry(name), subject: name.text, texts: [], parent: undefined });
    }
  }
  const task = cell("todos");
  if (!task) return;
  const state = cell("state");
  const deadline = cell("deadline");
  const often = cell("every");
  const rate = often && findCadence(often.text)?.rate;
  const text = task.text.replace(doneMark, "");
  const { every, until } = todoTimes(text);
  result.todos.push({
    ...entry(task),
    text,
    state:
      doneMark.test(task.text) || (state && doneWords.test(state.text))
        ? "done"
        : state && doingWords.test(state.text)
          ? "doing"
          : todoState(text, undefined, false),
    every: every ?? rate,
    until: until ?? deadline?.text,
    under: name ? [name.text] : [],
  });
}

function stateOf(own: ReadmeCompetency, cell: InlineText | undefined): ReadmeCurrent {
  const rating = cell && ratingOf(cell.text);
  const note = cell && !rating ? { note: cell.text } : {};
  return { ...own, parts: [], name: own.text, rating: rating ?? null, ...note };
}

/** Whether the heads say enough to tell a plan from any other table. */
function isTelling(roles: readonly (PlanPart | undefined)[]): boolean {
  const has = (...wanted: PlanPart[]) => wanted.some((role) => roles.includes(role));
  return (
    (has("required") && has("current", "target", "analysis", "todos")) ||
    (has("goals") && has("todos", "deadline", "state")) ||
    (has("todos") && has("state", "deadline", "every"))
  );
}

/** What the columns hold. An area stands around the skills beside it; a column of numbers counts rows. */
function rolesOf(table: TableBlock): (PlanPart | undefined)[] {
  const roles = table.head.map((cell, index): PlanPart | undefined => {
    const counts =
      table.rows.length > 0 && table.rows.every((row) => /^\d{1,3}[.)]?$/u.test(row.cells[index]?.text ?? ""));
    return counts && index === 0 ? "other" : planColumn(cell.text);
  });
  const first = roles.indexOf("required");
  const second = roles.indexOf("required", first + 1);
  if (second > 0 && area.test(table.head[first]?.text ?? "") && !area.test(table.head[second]?.text ?? ""))
    roles[first] = "other";
  return roles;
}

const area = /^(?:areas?|categor(?:y|ies)|domains?|topics?|groups?|분야|영역|주제|항목|카테고리)$/iu;

function entry(cell: InlineText): ReadmeEntry {
  return { text: cell.text, span: { start: cell.start, end: cell.end } };
}
