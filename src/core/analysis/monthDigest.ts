import type { Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { type CalendarDate, dateOf, daysInMonth, isRealDate } from "../time/CalendarDate";
import { type Period, periodOf } from "../time/Period";
import { type EvidenceMatcher } from "./findEvidence";
import { type CommitGroup, groupCommits, type OwnCommit } from "./groupCommits";
import type { YearRetro } from "./YearRetro";
import { foldName } from "../text/likeness";
import { quotaShare } from "./todoRecord";

/** What is recorded of one month. */
export interface MonthDigest {
  /** 1 to 12. */
  readonly month: number;
  /** The month, as far as it lies in what is looked back on. */
  readonly period: Period;
  /** What was done, by day; `days` is empty where only its period tells the month. */
  readonly done: readonly { readonly todo: Todo; readonly days: readonly CalendarDate[] }[];
  /** What was done again and again; `counted` is 0 where no quota is counted by weeks. */
  readonly habits: readonly {
    readonly todo: Todo;
    readonly times: number;
    readonly met: number;
    readonly counted: number;
  }[];
  readonly commits: readonly CommitGroup[];
  /** What retrospectives of shorter times tell of it: lines about books, courses, talks and the like. */
  readonly told: readonly { readonly text: string; readonly name: string }[];
}

/** What digests are made of. */
export interface DigestInput {
  readonly career: CareerDocument | undefined;
  readonly retros: readonly YearRetro[];
  readonly period: Period;
  readonly today: CalendarDate;
  readonly commits: readonly OwnCommit[];
  /** Of the career file. */
  readonly matcher: EvidenceMatcher | undefined;
}

/** The months of a period that have begun, each cut to the period. */
export function monthsWithin({ from, to }: Period, today: CalendarDate): readonly Period[] {
  const months: Period[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const [first, last] = [dateOf(year, month, 1), dateOf(year, month, daysInMonth(year, month))];
    if (first > to || first > today) return months;
    months.push({ from: first < from ? from : first, to: last > to ? to : last });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** What is recorded of each month of a period that has begun; months without anything are there, too. */
export function monthDigests(input: DigestInput): readonly MonthDigest[] {
  const { career, period, today, commits, matcher } = input;
  const todos = career?.career.gaps.flatMap(({ todos: { items } }) => items) ?? [];
  return monthsWithin(period, today).map((month) => {
    const own = commits.filter(({ date }) => month.from <= date && date <= month.to);
    return {
      month: Number(month.from.slice(5, 7)),
      period: month,
      done: todos
        .flatMap((todo) => doneIn(todo, month))
        .sort((a, b) => ((a.days[0] ?? "") < (b.days[0] ?? "") ? -1 : 1)),
      habits: todos.flatMap((todo) => habitIn(todo, month, today)),
      commits: groupCommits(own, matcher),
      told: toldOf(input, month),
    };
  });
}

/** How many lines of other retrospectives a month lists. */
const mostTold = 8;

/** What is told of a month by retrospectives of a part of the period: the review of the year need not tell it again. */
function toldOf({ retros, period }: DigestInput, month: Period): MonthDigest["told"] {
  const found = new Map<string, { text: string; name: string }>();
  for (const { name, retro } of retros) {
    const { covers, activities, periods } = retro.document.reading;
    if (!covers || covers.from < period.from || covers.to > period.to) continue;
    if (covers.from === period.from && covers.to === period.to) continue;
    for (const activity of activities) {
      const around = periods.find(({ span }) => span.start === activity.period?.start) ?? covers;
      if (around.from < month.from || around.to > month.to || activity.text.length > 200) continue;
      found.set(foldName(activity.text), { text: activity.text, name });
    }
  }
  return [...found.values()].slice(0, mostTold);
}

const within = (day: CalendarDate, { from, to }: Period): boolean => from <= day && day <= to;

function doneIn(todo: Todo, month: Period): MonthDigest["done"] {
  if (todo.every) return [];
  const days = todo.done.map(({ text }) => text).filter(isRealDate);
  const here = days.filter((day) => within(day, month)).toSorted();
  if (here.length > 0) return [{ todo, days: here }];
  const time = todo.period && periodOf(todo.period.text);
  const isOfMonth =
    days.length === 0 && todo.status === "done" && time && within(time.from, month) && within(time.to, month);
  return isOfMonth ? [{ todo, days: [] }] : [];
}

function habitIn(todo: Todo, month: Period, today: CalendarDate): MonthDigest["habits"] {
  if (!todo.every) return [];
  const times = todo.done.filter(({ text }) => isRealDate(text) && within(text, month)).length;
  if (times === 0) return [];
  const share = quotaShare(todo, month, today);
  const isWeekly = share?.unit === "week";
  return [{ todo, times, met: isWeekly ? share.met : 0, counted: isWeekly ? share.counted : 0 }];
}
