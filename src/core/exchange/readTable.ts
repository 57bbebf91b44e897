import type { InlineText } from "../markdown/inlineText";
import type { TableBlock } from "../markdown/Block";
import { findCadence } from "../vocabulary/cadence";
import { looseCareerHeading } from "../vocabulary/looseCareerHeading";
import { planColumn, type PlanPart } from "../vocabulary/planParts";
import type {
  ReadmeAnalysis,
  ReadmeCompetency,
  ReadmeCurrent,
  ReadmeEntry,
  ReadmeRating,
  ReadmeSection,
  ReadmeTodo,
} from "./Readme";
import type { Legend } from "./readLegend";
import { ratingIn, ratingOf } from "./readRating";
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
/** A cell that says when. */
const timeWord =
  /^(?:(?:20\d\d[-./년]?\s?)?(?:q[1-4]|h[12]|[1-4]\s?분기|[상하]반기|\d{1,2}월(?:\s?말)?|연말)|20\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: 20\d\d)?)$/iu;
/** A cell that says how far something is. */
const stateWord =
  /^(?:done|complete[d]?|finished|in progress|doing|started|ongoing|not started|not yet|to ?do|planned|open|waiting|paused|dropped|완료|진행|미착수|시작|예정|대기|보류|달성|끝|[√✓✔✅☑🔄🚧⏳])/iu;
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
 * @param around where the table stands; undefined in a part that names none of the sections
 * @param isFirst nothing before it named a required competency, so that those of the table are the required ones
 * @param legend what the author says his marks mean
 */
export function readTable(
  table: TableBlock,
  around: ReadmeSection | undefined,
  isFirst = false,
  legend?: Legend,
): TableReading | undefined {
  const roles = rolesOf(table, around);
  const haves = haveColumn(table, roles, around);
  const scale = scaleOf(table, roles);
  // Below the goal may follow the table of all that it needs.
  const isWhole = isGoals(around) && !roles.includes("goals") && isTelling(roles);
  const section = isWhole ? undefined : around;
  const wanted = section && columnOf[section];
  // A table of actions may call them goals, and the first of two columns of one kind is meant.
  if (wanted && !roles.includes(wanted)) {
    const free = roles.findIndex((role) => role === undefined);
    const first = free >= 0 ? free : 0;
    if (roles.length > 0) roles[first] = wanted;
  }
  const at = (role: PlanPart) => roles.indexOf(role);
  if (!wanted && !isTelling(roles) && scale.length < 2) return undefined;

  const result = {
    strengths: [] as ReadmeEntry[],
    goals: [] as ReadmeEntry[],
    required: [] as ReadmeCompetency[],
    current: [] as ReadmeCurrent[],
    analysis: [] as ReadmeAnalysis[],
    todos: [] as ReadmeTodo[],
    leftOver: [] as { start: number; end: number }[],
  };
  const byLetters = table.rows.some((row) => /^[oO○ㅇ]$/u.test(row.cells[at("state")]?.text ?? ""));
  for (const row of table.rows) {
    const used = new Set<number>();
    const cell = (role: PlanPart): InlineText | undefined => {
      const index = at(role);
      const found = index < 0 ? undefined : row.cells[index];
      if (!found || (emptyCell.test(found.text) && !(role === "current" && ratingOf(found.text)))) return undefined;
      used.add(index);
      return found;
    };
    const rated = scale.filter(({ index }) => /\S/u.test(row.cells[index]?.text ?? ""));
    // One mark in the columns of a scale is the rating.
    const onScale = rated.length === 1 ? rated[0] : undefined;
    if (onScale && (row.cells[onScale.index]?.text.length ?? 0) <= 2) used.add(onScale.index);
    const have = haves >= 0 ? row.cells[haves] : undefined;
    if (have) used.add(haves);
    const rating = onScale?.rating;
    readRow(cell, section, isFirst, result, { legend, rating, isScaled: scale.length > 0, have, byLetters });
    const rest = row.cells.some((each, index) => !used.has(index) && each.text !== "");
    if (rest) result.leftOver.push(row.span);
  }
  return result;
}

type Collected = {
  -readonly [Key in keyof TableReading]: TableReading[Key] extends readonly (infer Each)[] ? Each[] : never;
};

/** How the rows of a table rate. */
interface Rating {
  readonly legend: Legend | undefined;
  /** The rating of the column that the row has its mark in. */
  readonly rating: ReadmeRating | undefined;
  /** There are columns of a scale. */
  readonly isScaled: boolean;
  /** What the row says is there, beside what is missing. */
  readonly have: InlineText | undefined;
  /** What is done has an O, and an X is not done. */
  readonly byLetters: boolean;
}

function readRow(
  cell: (role: PlanPart) => InlineText | undefined,
  section: ReadmeSection | undefined,
  isFirst: boolean,
  result: Collected,
  how: Rating,
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
    const isListed = section === "current" || now !== undefined || how.isScaled;
    if (isListed && section !== "todos") result.current.push(stateOf(own, now ?? cell("state"), how));
    const explained = gap ?? (section === "analysis" && now && !ratingIn(now.text, how.legend) ? now : undefined);
    const said = [how.have, explained].flatMap((each) => (each && words.test(each.text) ? [entry(each)] : []));
    if (said.length > 0) {
      result.analysis.push({ ...entry(name), subject: name.text, texts: said, parent: undefined });
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
      doneMark.test(task.text) || (state && doneWords.test(state.text) && !(how.byLetters && /^x$/iu.test(state.text)))
        ? "done"
        : state && doingWords.test(state.text)
          ? "doing"
          : todoState(text, undefined, false),
    every: every ?? rate,
    until: until ?? deadline?.text,
    under: name ? [name.text] : [],
  });
}

function stateOf(own: ReadmeCompetency, cell: InlineText | undefined, { legend, rating }: Rating): ReadmeCurrent {
  const exact = rating ?? (cell && (legend?.get(cell.text) ?? ratingOf(cell.text)));
  const note = cell && !exact ? { note: cell.text } : {};
  return { ...own, parts: [], name: own.text, rating: exact ?? (cell && ratingIn(cell.text, legend)) ?? null, ...note };
}

function isGoals(section: ReadmeSection | undefined): boolean {
  return section === "goals" || section === "gapGoal";
}

/** The columns that are steps of a scale (`상 | 중 | 하`), where no column gives the level. */
function scaleOf(
  { head }: TableBlock,
  roles: (PlanPart | undefined)[],
): { readonly index: number; readonly rating: ReadmeRating }[] {
  if (roles.includes("current") || !roles.includes("required")) return [];
  const steps = head.flatMap(({ text }, index) => {
    const rating = index > 0 && (roles[index] === undefined || roles[index] === "state") && ratingOf(text);
    return rating ? [{ index, rating }] : [];
  });
  if (steps.length < 2) return [];
  for (const { index } of steps) roles[index] = "other";
  return steps;
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
function rolesOf(table: TableBlock, around: ReadmeSection | undefined): (PlanPart | undefined)[] {
  const roles = table.head.map((cell, index): PlanPart | undefined => {
    const counts =
      table.rows.length > 0 && table.rows.every((row) => /^\d{1,3}[.)]?$/u.test(row.cells[index]?.text ?? ""));
    if (counts && index === 0) return "other";
    return planColumn(cell.text) ?? columnOfHeading(cell.text);
  });
  const isEvery = (index: number, test: (text: string) => boolean) => {
    const cells = table.rows.map((row) => row.cells[index]?.text ?? "").filter((text) => !emptyCell.test(text));
    return cells.length > 0 && cells.every(test);
  };
  const goals = roles.indexOf("goals");
  // `역량 | 현재 | 목표` with levels in it: the level to reach.
  const isLevel = (text: string) => /^\d{1,3}\s?(?:%|점|단계)?$/u.test(text) || ratingOf(text) !== undefined;
  if (goals >= 0 && roles.includes("required") && isEvery(goals, isLevel)) roles[goals] = "target";
  const isRated = around === "current" || around === "required" || around === "analysis" || around === "gap";
  if (isRated && !roles.includes("current")) {
    const free = roles.findIndex(
      (role, index) => index > 0 && role === undefined && isEvery(index, (text) => ratingOf(text) !== undefined),
    );
    if (free > 0) roles[free] = "current";
  }
  if (!roles.includes("deadline") && roles.includes("todos")) {
    const free = roles.findIndex((role, index) => role === undefined && isEvery(index, (text) => timeWord.test(text)));
    if (free >= 0) roles[free] = "deadline";
  }
  if (!roles.includes("state")) {
    const free = roles.findIndex((role, index) => role === undefined && isEvery(index, (text) => stateWord.test(text)));
    if (free > 0) roles[free] = "state";
  }
  const first = roles.indexOf("required");
  const second = roles.indexOf("required", first + 1);
  if (second > 0 && area.test(table.head[first]?.text ?? "") && !area.test(table.head[second]?.text ?? ""))
    roles[first] = "other";
  return roles;
}

/** In a gap analysis, the column of what is there, which stands in words beside what is missing. */
function haveColumn(table: TableBlock, roles: (PlanPart | undefined)[], around: ReadmeSection | undefined): number {
  if (around !== "analysis" || !roles.includes("analysis")) return -1;
  const at = table.head.findIndex(({ text }) => hasHead.test(text));
  const isWords = at > 0 && table.rows.some((row) => /\S\s+\S/u.test(row.cells[at]?.text ?? ""));
  if (!isWords || roles[at] === "analysis" || roles[at] === "required") return -1;
  roles[at] = "other";
  return at;
}

const hasHead = /할\s?(?:수|줄)\s?(?:있|아)|가진|갖춘|아는\s?것|보유|\b(?:have|can|know)\b/iu;

/** Heads in the words of the template's parts: `Where I am`, `할 줄 아는 것`. */
function columnOfHeading(text: string): PlanPart | undefined {
  const heading = looseCareerHeading(text);
  return heading === "current" || heading === "analysis" || heading === "required" || heading === "todos"
    ? heading
    : undefined;
}

const area = /^(?:areas?|categor(?:y|ies)|domains?|topics?|groups?|분야|영역|주제|항목|카테고리)$/iu;

function entry(cell: InlineText): ReadmeEntry {
  return { text: cell.text, span: { start: cell.start, end: cell.end } };
}
