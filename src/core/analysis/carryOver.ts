import type { Gap, Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { type CalendarDate, isRealDate } from "../time/CalendarDate";
import { halfOf, type Period, periodOf } from "../time/Period";
import { periodText } from "../time/periodText";
import { currentPeriod, nextPeriodLike } from "../time/periodsOf";
import { isOpenTodo } from "./gapMatrix";
import { overdueSince, todoDates } from "./todoDue";

/** An unfinished to-do of a stretch of time that is over, and where it would go. */
export interface CarryOverProposal {
  readonly gap: Gap;
  readonly todo: Todo;
  /** The period that it is carried over from, as it is to stand in `carriedFrom`. */
  readonly from: string;
  /** The period that it is carried over to. */
  readonly to: string;
  /** How often it was carried over before. */
  readonly times: number;
  /** Whether it was carried over twice already: better split it or drop it. */
  readonly isWorn: boolean;
  /** A habit goes on only where the user wishes it. */
  readonly isHabit: boolean;
  /** What was more than the core of a plan, to level up or for time that is left, likewise. */
  readonly isExtra: boolean;
}

/** Whether a to-do is carried over without its owner's choice. */
export function isSure({ isWorn, isHabit, isExtra }: CarryOverProposal): boolean {
  return !isWorn && !isHabit && !isExtra;
}

/** How often a to-do is carried over before something else is advised. */
const mostTimes = 2;

/**
 * The unfinished to-dos that ended within a stretch of time, in the order of the file.
 * @param to the period to carry them to; else see `carriedTo`. With it, a to-do counts as over where it ends before
 *   that period begins; without it, where it ends before today
 */
export function carryOverProposals(
  document: CareerDocument,
  from: Period,
  today: CalendarDate,
  to?: string,
): readonly CarryOverProposal[] {
  const limit = (to === undefined ? undefined : periodOf(to)?.from) ?? today;
  return document.career.gaps.flatMap((gap) =>
    gap.todos.items.flatMap((todo): CarryOverProposal[] => {
      const last = todoDates(todo).to;
      if (!isOpenTodo(todo) || last === undefined) return [];
      if (last < from.from || last > from.to || last >= limit) return [];
      return [proposalOf(gap, todo, last, to, today)];
    }),
  );
}

/** Where an overdue to-do of a gap would go; undefined where it is not overdue. */
export function overdueProposal(gap: Gap, todo: Todo, today: CalendarDate): CarryOverProposal | undefined {
  const last = overdueSince(todo, today);
  return last === undefined ? undefined : proposalOf(gap, todo, last, undefined, today);
}

/** @param to the period to carry it to; else see `carriedTo` */
function proposalOf(
  gap: Gap,
  todo: Todo,
  last: CalendarDate,
  to: string | undefined,
  today: CalendarDate,
): CarryOverProposal {
  const from = ownPeriod(todo, last);
  const times = todo.carriedFrom.length;
  const isHabit = todo.every !== undefined;
  const isExtra = todo.kind !== "core";
  return { gap, todo, from, to: to ?? carriedTo(from, today), times, isWorn: times >= mostTimes, isHabit, isExtra };
}

/** The stretch of time that all unfinished to-dos lie in which are over; undefined where there are none. */
export function overSpan(document: CareerDocument, today: CalendarDate): Period | undefined {
  const all = carryOverProposals(document, { from: "0000-01-01", to: "9999-12-31" }, today);
  const days = all.flatMap(({ todo }) => todoDates(todo).to ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? { from: first, to: last } : undefined;
}

/**
 * The period to carry something to: of the same kind as its own, the one that runs today or, where that is its own, the
 * next. Intervals and days go to the half.
 */
export function carriedTo(own: string, today: CalendarDate): string {
  const running = currentPeriod(unitLike(own), today);
  const [span, now] = [periodOf(own), periodOf(running)];
  return span && now && now.from <= span.from ? (nextPeriodLike(own) ?? running) : running;
}

function unitLike(period: string): "year" | "half" | "quarter" | "month" | "week" {
  if (/^\d{4}$/.test(period)) return "year";
  if (/^\d{4}-Q/.test(period)) return "quarter";
  if (/^\d{4}-W/.test(period)) return "week";
  return /^\d{4}-\d{2}$/.test(period) ? "month" : "half";
}

/** The period as written; of one with dates alone, these dates, or the half of its last day. */
function ownPeriod({ period, from }: Todo, last: CalendarDate): string {
  if (period && periodOf(period.text)) return period.text;
  return from && isRealDate(from.text) && from.text <= last ? periodText({ from: from.text, to: last }) : halfOf(last);
}
