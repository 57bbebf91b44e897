import type { Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { bodyText } from "../retro/bodyText";
import { plainWords } from "../retro/reading/plainWords";
import type { RetroDocument } from "../retro/RetroDocument";
import { foldName } from "../text/likeness";
import { type CalendarDate, dateOf, daysInMonth, isRealDate } from "../time/CalendarDate";
import { type Period, periodOf } from "../time/Period";
import { draftedLines } from "./draftedLines";
import { type EvidenceMatcher } from "./findEvidence";
import { type CommitGroup, groupCommits, type OwnCommit } from "./groupCommits";
import { toldWords } from "./toldWords";
import { movedTarget } from "../workspace/movedTarget";
import type { YearRetro } from "./YearRetro";
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
  /** What retrospectives of shorter times tell of it, line by line: Markdown, and the retrospective. */
  readonly told: readonly { readonly line: string; readonly retro: YearRetro }[];
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
  /** The path of the file that they are for; undefined where that is not known. */
  readonly path?: string | undefined;
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
  const told = toldOf(input, todos);
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
      told: told
        .filter(({ from, to }) => month.from <= from && to <= month.to)
        .slice(0, mostTold)
        .map(({ written, retro }) => ({ line: toldLine(written, retro, input.path), retro })),
    };
  });
}

/** How many lines of other retrospectives a month lists. */
const mostTold = 8;
/** How long such a line may be. */
const longestTold = 200;

/** A line of a retrospective, and the time that it tells of. */
interface Told extends Period {
  readonly text: string;
  /** With its markup. */
  readonly written: string;
  readonly retro: YearRetro;
}

/** A line for the file of a path: its links lead from there to where they led. */
function toldLine(written: string, { path: from }: YearRetro, to: string | undefined): string {
  return toldWords(written, (target) =>
    from === undefined || to === undefined ? target : movedTarget(target, from, to),
  );
}

/**
 * What retrospectives of a part of the period tell: the items of the lists of their months, and lines about books,
 * courses, talks and the like. The review of the year need not tell it again. What they only have from the record
 * is none of it.
 */
function toldOf({ retros, period }: DigestInput, todos: readonly Todo[]): readonly Told[] {
  const isRecord = draftedLines(todos);
  const found = retros.flatMap((retro): Told[] => {
    const { source, reading } = retro.retro.document;
    const { covers, activities, periods } = reading;
    if (!covers || covers.from < period.from || covers.to > period.to) return [];
    if (covers.from === period.from && covers.to === period.to) return [];
    const lines = new Map<number, Told>();
    for (const { at, ...item } of listItems(retro.retro.document)) lines.set(at, { ...item, retro });
    for (const { span, period: around, text } of activities) {
      const { from, to } = periods.find((one) => one.span.start === around?.start) ?? covers;
      const at = source.lineAt(span.start);
      const written = source.slice(span.start, span.end);
      if (!lines.has(at)) lines.set(at, { from, to, text, written, retro });
    }
    return [...lines].sort(([one], [other]) => one - other).map(([, told]) => told);
  });
  const texts = new Map<string, Told>();
  for (const told of found) {
    const key = foldName(told.text);
    if (told.text.length <= longestTold && !texts.has(key) && !isRecord(told.text)) texts.set(key, told);
  }
  return [...texts.values()];
}

/** An item of a list, by its zero-based line. */
type ListItem = Omit<Told, "retro"> & { readonly at: number };

/** The items of the lists of a retrospective's months; open checkboxes tell of nothing. */
function listItems({ source, reading }: RetroDocument): ListItem[] {
  const body = bodyText(source);
  const closed = [...reading.plans, ...reading.reviews].map(({ part }) => part);
  return reading.periods.flatMap(({ from, to, span, part }) => {
    if (closed.some(({ start, end }) => start <= span.start && span.start < end)) return [];
    const items: ListItem[] = [];
    const last = Math.min(source.lineAt(part.end), source.lineCount - 1);
    let outer = 3;
    for (let at = source.lineAt(span.start) + 1; at <= last; at++) {
      const [, indent, written = ""] =
        /^( *)[-*+][ \t]+(?!\[[ >/-]\])(?:\[[xX]\][ \t]+)?(.*)$/.exec(
          body.slice(source.lineStart(at), Math.min(source.lineEnd(at), part.end)),
        ) ?? [];
      // What is nested explains what it is nested in.
      if (indent === undefined || indent.length > outer) continue;
      outer = indent.length;
      const text = plainWords(written);
      if (/\p{L}/u.test(text)) items.push({ from, to, at, text, written });
    }
    return items;
  });
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
