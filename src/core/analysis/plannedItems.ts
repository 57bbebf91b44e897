import type { Gap, Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { RetroItem, RetroPlan, RetroReading } from "../retro/reading/RetroReading";
import { foldName } from "../text/likeness";
import type { Span } from "../text/SourceText";
import { type Period, periodOf } from "../time/Period";
import { nextPeriodLike } from "../time/periodsOf";
import { periodText } from "../time/periodText";
import { itemAsTodo, itemWords } from "./itemWords";
import { todoDates } from "./todoDue";
import type { YearRetro } from "./YearRetro";

/** An item of a plan, and the retrospective whose plan it is. */
export interface PlanPlace {
  readonly retro: YearRetro;
  readonly item: RetroItem;
}

/** Something that was planned for a period: a to-do, an item of a plan, or both where they are one. */
export interface PlannedItem {
  readonly text: string;
  readonly todo: { readonly todo: Todo; readonly gap: Gap } | undefined;
  /** Where plans list it; at least one where there is no to-do. */
  readonly places: readonly PlanPlace[];
  /** Whether it is the overall goal of a plan. */
  readonly isGoal: boolean;
}

/** What is planned for a period, and where that is written. */
export interface PlannedInput {
  readonly career: CareerDocument | undefined;
  readonly retros: readonly YearRetro[];
  readonly period: Period;
  /** Items of plans that must not appear. */
  readonly isHidden?: ((item: RetroItem) => boolean) | undefined;
}

interface Growing {
  readonly text: string;
  readonly todo: PlannedItem["todo"];
  readonly places: PlanPlace[];
  readonly isGoal: boolean;
}

/**
 * All that was planned for a period: to-dos whose time overlaps it or that were carried over from it, in the order of
 * the file, then the items of plans for it. An item with the `^id` of a to-do, or with its words, is that to-do; items
 * with the same words are one.
 */
export function plannedItems({ career, retros, period, isHidden }: PlannedInput): readonly PlannedItem[] {
  const items = retros.flatMap((retro) => plannedIn(retro, period).filter(({ item }) => !isHidden?.(item)));
  const ids = new Map<string, Growing>();
  const words = new Map<string, Growing>();
  const planned: Growing[] = [];
  const add = (text: string, todo: PlannedItem["todo"], isGoal = false): Growing => {
    const one: Growing = { text, todo, places: [], isGoal };
    planned.push(one);
    if (!words.has(foldName(text))) words.set(foldName(text), one);
    return one;
  };
  const tied = new Set(items.flatMap(({ item }) => (item.id ? [nfc(item.id.text)] : [])));
  for (const gap of career?.career.gaps ?? []) {
    for (const todo of gap.todos.items) {
      const id = todo.id && nfc(todo.id.text);
      if (!isPlannedFor(todo, period) && !(id !== undefined && tied.has(id))) continue;
      const one = add(todo.text, { todo, gap });
      if (id !== undefined && !ids.has(id)) ids.set(id, one);
    }
  }
  for (const { retro, item } of retros.flatMap((one) => goalsIn(one, period))) {
    if (isHidden?.(item) || words.has(foldName(item.text))) continue;
    add(item.text, undefined, true).places.push({ retro, item });
  }
  for (const place of items) {
    const { id, text } = place.item;
    const alone = itemWords(place.item);
    const sameWords =
      words.get(foldName(alone)) ?? words.get(foldName(itemAsTodo(place.item))) ?? words.get(foldName(text));
    const one = (id && ids.get(nfc(id.text))) ?? sameWords ?? add(alone, undefined);
    one.places.push(place);
    if (id && !ids.has(nfc(id.text))) ids.set(nfc(id.text), one);
  }
  return planned;
}

const nfc = (text: string): string => text.normalize("NFC");

/** Whether two stretches of time have a day in common. */
export function overlap(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function isPlannedFor(todo: Todo, period: Period): boolean {
  const carried = todo.carriedFrom.some(({ text }) => {
    const from = periodOf(text);
    return from !== undefined && overlap(from, period);
  });
  if (carried) return true;
  const { from, to } = todoDates(todo);
  if (from === undefined && to === undefined) return false;
  return (from ?? "") <= period.to && period.from <= (to ?? "9999");
}

/** The items of a retrospective's plans whose time overlaps a period. */
function plannedIn(retro: YearRetro, period: Period): PlanPlace[] {
  const { reading } = retro.retro.document;
  return reading.items.flatMap((item) => {
    const plan = reading.plans.find(({ span }) => span.start === item.of.start);
    if (item.stub || !plan) return [];
    const time = timeOf(item, planPeriod(plan, reading));
    return time && overlap(time, period) ? [{ retro, item }] : [];
  });
}

/** The overall goals of a retrospective's plans for a period, without the words that announce them. */
function goalsIn(retro: YearRetro, period: Period): PlanPlace[] {
  const { reading } = retro.retro.document;
  return reading.goal.flatMap(({ span, text }) => {
    const plan = reading.plans.findLast(({ part }) => part.start <= span.start && span.start <= part.end);
    const time = plan && planPeriod(plan, reading);
    const words = text.replace(/^[^:：]{0,24}(?:목표|goals?|theme|objective)[^:：]{0,12}[:：]\s*/iu, "").trim();
    if (!plan || !time || words === "" || !overlap(time, period)) return [];
    return [{ retro, item: unmarkedItem(words, span, plan.span) }];
  });
}

/** A thing planned that the reader knows as something else than an item: an overall goal, a row without a verdict. */
export function unmarkedItem(text: string, span: Span, of: Span): RetroItem {
  return {
    span,
    text,
    under: null,
    below: [],
    of,
    bucket: "plain",
    state: "open",
    every: null,
    from: null,
    to: null,
    until: null,
    duration: null,
    checkbox: null,
    id: null,
    undecided: null,
    stub: false,
    unreadCadence: null,
  };
}

function timeOf({ from, to }: RetroItem, plan: Period | undefined): Period | undefined {
  const [first, last] = [from ?? plan?.from, to ?? plan?.to];
  return first !== undefined && last !== undefined && first <= last ? { from: first, to: last } : plan;
}

/** What a plan is for; one that does not say is for the time that follows, or for that of the plan around it. */
export function planPeriod(plan: RetroPlan, reading: RetroReading): Period | undefined {
  const said = plan.for === null || plan.for === "next" ? undefined : periodOf(plan.for);
  if (said) return said;
  const around = reading.plans.findLast(
    ({ part, span }) => span.start < plan.span.start && plan.part.start < part.end && part.start < plan.part.start,
  );
  if (around) return planPeriod(around, reading);
  const next = reading.covers && nextPeriodLike(periodText(reading.covers));
  return next ? periodOf(next) : undefined;
}
