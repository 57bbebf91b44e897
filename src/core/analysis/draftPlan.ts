import type { Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { Language } from "../Language";
import { cadenceWords } from "../messages/cadenceMessages";
import { type Period, periodOf } from "../time/Period";
import { findCadence } from "../vocabulary/cadence";
import { canTie } from "../workspace/retroTies";
import { draftSay, oneLine, question } from "./draftLines";
import { unknownQuestion } from "./draftQuestions";
import { isOpenTodo } from "./gapMatrix";
import { overlap } from "./plannedItems";
import type { ReviewedItem } from "./reviewGoals";
import { todoDates } from "./todoDue";

/** The parts of a plan in their order; `plain` has no heading of its own. */
export const draftBuckets = ["plain", "recurring", "half1", "half2", "stretch", "spare"] as const;
export type DraftBucket = (typeof draftBuckets)[number];

/** What the next plan says. */
export interface DraftPlan {
  readonly goal: string | undefined;
  /** The lines of each part, which are none where nothing is planned in it. */
  readonly items: ReadonlyMap<DraftBucket, readonly string[]>;
  /** The time that it is for; undefined where nothing says. */
  readonly time: Period | undefined;
  /** What the career file says was carried over to that time. */
  readonly carriedOver: readonly PlanLine[];
  /** The lines of a question to the writer; there may be none. */
  readonly question: readonly string[];
}

/** A line of a plan. */
export interface PlanLine {
  readonly bucket: DraftBucket;
  /** Without bullet and checkbox, with ` ^id`. */
  readonly words: string;
  /** NFC; undefined where it is tied to no to-do. */
  readonly id: string | undefined;
  /** The words of what is to be done alone. */
  readonly text: string;
}

/**
 * The next plan: the goal, what is carried over, and what is planned for it already, each tied to its to-do. What
 * nobody knows of is asked for and not carried over.
 */
export function draftPlan(
  career: CareerDocument | undefined,
  reviewed: readonly ReviewedItem[],
  next: Period | undefined,
  language: Language,
): DraftPlan {
  const all = [...carried(reviewed, next, language), ...planned(career, reviewed, next, language)];
  const items = new Map<DraftBucket, readonly string[]>();
  for (const bucket of draftBuckets) {
    const own = new Set(all.filter((one) => one.bucket === bucket).map(({ words }) => `- [ ] ${words}`));
    if (own.size > 0) items.set(bucket, [...own]);
  }
  const unknown = unknownQuestion(reviewed, language);
  const asked = unknown.length > 0 || all.length > 0 ? unknown : [question(draftSay("askPlan", language))];
  const goal = goalFor(career, next);
  return {
    goal: goal === undefined ? undefined : oneLine(goal),
    items,
    time: next,
    carriedOver: next ? carriedLines(career, next, language) : [],
    question: asked,
  };
}

function carriedLines(career: CareerDocument | undefined, next: Period, language: Language): PlanLine[] {
  const todos = career?.career.gaps.flatMap(({ todos: { items } }) => [...items]) ?? [];
  return todos.flatMap((todo) => {
    const { from, to } = todoDates(todo);
    const isOfNext = from !== undefined && to !== undefined && next.from <= from && to <= next.to;
    return todo.carriedFrom.length > 0 && isOpenTodo(todo) && isOfNext ? [todoLine(todo, next, language)] : [];
  });
}

/** The lines below a plan's heading. @param marks those of the headings of its parts: `###` */
export function planLines({ goal, items, question: asked }: DraftPlan, marks: string, language: Language): string[] {
  const lines: string[] = goal === undefined ? [] : ["", draftSay("goalLine", language, { goal })];
  for (const [bucket, own] of items) {
    if (bucket !== "plain") lines.push("", `${marks} ${draftSay(bucket, language)}`);
    lines.push("", ...own);
  }
  if (asked.length > 0) lines.push("", ...asked);
  return lines.slice(1);
}

/** The goal of the first gap analysis that is not to be reached before the next period begins. */
function goalFor(career: CareerDocument | undefined, next: Period | undefined): string | undefined {
  for (const gap of career?.career.gaps ?? []) {
    const found = gap.goal && career?.goals.find(gap.goal.text);
    const by = found?.by && periodOf(found.by.text);
    if (by && next && by.to < next.from) continue;
    const text = found?.text ?? gap.goal?.text;
    if (text !== undefined) return text;
  }
  return undefined;
}

function carried(reviewed: readonly ReviewedItem[], next: Period | undefined, language: Language): PlanLine[] {
  return reviewed.flatMap(({ verdict, source, text, places, isGoal }): PlanLine[] => {
    if (isGoal || (verdict !== "partial" && verdict !== "open" && verdict !== "carried")) return [];
    if ("todo" in source) return isOpenTodo(source.todo) ? [todoLine(source.todo, next, language)] : [];
    const item = places?.[0]?.item ?? source.item;
    const isKept = item.bucket === "recurring" || item.bucket === "stretch" || item.bucket === "spare";
    const words = oneLine(text) + (item.id ? ` ^${item.id.text}` : "");
    const bucket = isKept ? (item.bucket as DraftBucket) : "plain";
    return [{ bucket, words, id: item.id?.text.normalize("NFC"), text }];
  });
}

function planned(
  career: CareerDocument | undefined,
  reviewed: readonly ReviewedItem[],
  next: Period | undefined,
  language: Language,
): PlanLine[] {
  if (!next) return [];
  const known = new Set(reviewed.map(({ source }) => ("todo" in source ? source.todo : undefined)));
  const todos = career?.career.gaps.flatMap(({ todos: { items } }) => [...items]) ?? [];
  return todos.flatMap((todo) => {
    const { from, to } = todoDates(todo);
    if (known.has(todo) || !isOpenTodo(todo) || (from === undefined && to === undefined)) return [];
    const time = { from: from ?? "0000-01-01", to: to ?? "9999-12-31" };
    return overlap(time, next) ? [todoLine(todo, next, language)] : [];
  });
}

/** A to-do as a line of the plan for a period. */
export function todoLine(todo: Todo, next: Period | undefined, language: Language): PlanLine {
  const text = oneLine(todo.text);
  const rate = todo.every?.rate && !findCadence(text) ? ` (${cadenceWords(todo.every.rate, language)})` : "";
  const id = todo.id && canTie(todo.id.text) ? todo.id.text : undefined;
  const words = text + rate + (id === undefined ? "" : ` ^${id}`);
  return { bucket: bucketOf(todo, next), words, id: id?.normalize("NFC"), text };
}

/** The part of the plan that a to-do stands in; halves are parts of a plan for a year. */
function bucketOf(todo: Todo, next: Period | undefined): DraftBucket {
  if (todo.every) return "recurring";
  if (todo.kind !== "core") return todo.kind;
  const { from, to } = todoDates(todo);
  if (!next || from === undefined || to === undefined) return "plain";
  const year = next.from.slice(0, 4);
  if (next.from !== `${year}-01-01` || next.to !== `${year}-12-31` || from < next.from || to > next.to) return "plain";
  if (to <= `${year}-06-30`) return "half1";
  return from >= `${year}-07-01` ? "half2" : "plain";
}
