import type { Todo, Written } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { type CadenceUnit, countedRate } from "../time/Cadence";
import { addDays, type CalendarDate, dateOf, daysBetween, isRealDate, weekdayOf } from "../time/CalendarDate";
import { halfOf, type Period, periodOf } from "../time/Period";
import { currentPeriod } from "../time/periodsOf";
import { todoDates } from "./todoDue";

/** What came of a habit with a rate, stretch by stretch; a week is one of ISO 8601, Monday to Sunday. */
export interface QuotaLedger {
  /** What one cell is; a rate per day is counted by week, so this is never `day`. */
  readonly unit: CadenceUnit;
  /** Oldest first, without a hole between them. */
  readonly cells: readonly LedgerCell[];
  /** The cells that were met. */
  readonly met: number;
  /** The cells that count: over or met, and not skipped. */
  readonly counted: number;
  /** How many were met one after another up to now; what was skipped, or still runs, breaks nothing. */
  readonly streak: number;
  /** The cell that runs today; undefined before the habit begins and after its end. */
  readonly now: LedgerCell | undefined;
}

/** One stretch of a ledger. */
export interface LedgerCell {
  /** Its first and last day that belong to the habit: the first and the last cell can be cut short. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** How often it was asked for, at least 1: of a cell that is cut short its share, rounded. */
  readonly due: number;
  /** How often it is recorded. */
  readonly done: number;
  /** `now`: running and neither met nor skipped · `ahead`: to come, and not met yet. */
  readonly state: "met" | "partly" | "missed" | "skipped" | "now" | "ahead";
}

/** A slip of the pen such as `until: 9999-12-31` shall not make a hundred thousand cells. */
const mostYearsBack = 20;
const mostYearsAhead = 5;

/**
 * The ledger of a habit, from its first day to its last: `from`, else the period, else the stretch of the first record;
 * `until`, else the period, else the end of the running half. A habit that is done or dropped ends with its last
 * record. Records outside of these days are not counted, and a stretch that was missed asks nothing of the next.
 * @returns undefined without a rate that could be counted
 */
export function quotaLedger(todo: Todo, today: CalendarDate): QuotaLedger | undefined {
  const rate = todo.every?.rate;
  if (!rate) return undefined;
  const { per: unit, times } = countedRate(rate);
  const [done, skipped] = [datesIn(todo.done), datesIn(todo.skipped)];
  const run = runOf(todo, unit, today, [...done, ...skipped].sort());
  const cells = stretches(unit, run).map((stretch): LedgerCell => {
    const from = stretch.from < run.from ? run.from : stretch.from;
    const to = stretch.to > run.to ? run.to : stretch.to;
    const due = dueIn(times, stretch, { from, to });
    const count = done.filter((date) => from <= date && date <= to).length;
    const isSkipped = skipped.some((date) => from <= date && date <= to);
    return { from, to, due, done: count, state: stateOf(count, due, isSkipped, { from, to }, today) };
  });
  const met = cells.filter(({ state }) => state === "met").length;
  const failed = cells.filter(({ state }) => state === "partly" || state === "missed").length;
  const now = cells.find(({ from, to }) => from <= today && today <= to);
  return { unit, cells, met, counted: met + failed, streak: streakOf(cells, today), now };
}

/** The same, worked out once for a to-do of the document or of one before it. */
export function ledgerOf(document: CareerDocument, todo: Todo, today: CalendarDate): QuotaLedger | undefined {
  if (!todo.every?.rate) return undefined;
  const work = (): { ledger: QuotaLedger | undefined; today: CalendarDate } => ({
    ledger: quotaLedger(todo, today),
    today,
  });
  return document.remember("ledger", todo, work, (old) => old.today === today).ledger;
}

function datesIn(list: readonly Written[]): CalendarDate[] {
  return list.flatMap(({ text }) => (isRealDate(text) ? [text] : []));
}

/** The days of a habit, as far as they are counted. @param records all recorded days, in order */
function runOf(todo: Todo, unit: CadenceUnit, today: CalendarDate, records: readonly CalendarDate[]): Period {
  const dates = todoDates(todo);
  const [first, last] = [records[0], records.at(-1)];
  const from = dates.from ?? stretchAt(unit, first !== undefined && first < today ? first : today).from;
  let to = dates.to ?? openEnd(unit, from > today ? from : today);
  const isClosed = todo.status === "done" || todo.status === "dropped";
  if (isClosed && last !== undefined && last < to) to = stretchAt(unit, last).to < to ? stretchAt(unit, last).to : to;
  const year = Number(today.slice(0, 4));
  const [least, most] = [dateOf(year - mostYearsBack, 1, 1), dateOf(year + mostYearsAhead, 12, 31)];
  return { from: from < least ? stretchAt(unit, least).from : from, to: to > most ? stretchAt(unit, most).to : to };
}

/** Without an end a habit is counted to the end of the half, and of the stretch that lies across it. */
function openEnd(unit: CadenceUnit, day: CalendarDate): CalendarDate {
  return stretchAt(unit, periodOf(halfOf(day))?.to ?? day).to;
}

/** The whole stretches, the first of which holds the first day of a run, and the last its last day. */
function stretches(unit: CadenceUnit, { from, to }: Period): readonly Period[] {
  const all: Period[] = [];
  for (let stretch = stretchAt(unit, from); stretch.from <= to; stretch = stretchAfter(unit, stretch)) {
    all.push(stretch);
  }
  return all;
}

/** The stretch of the calendar that a day lies in; two weeks are counted from the week that is asked for. */
function stretchAt(unit: CadenceUnit, day: CalendarDate): Period {
  if (unit === "week" || unit === "2week") {
    const from = addDays(day, 1 - weekdayOf(day));
    return { from, to: addDays(from, unit === "week" ? 6 : 13) };
  }
  return periodOf(currentPeriod(unit, day)) ?? { from: day, to: day };
}

function stretchAfter(unit: CadenceUnit, { to }: Period): Period {
  const from = addDays(to, 1);
  if (unit === "week") return { from, to: addDays(from, 6) };
  return unit === "2week" ? { from, to: addDays(from, 13) } : stretchAt(unit, from);
}

/** What a stretch asks for of which a part belongs to the habit: its share, rounded, and at least one. */
function dueIn(times: number, stretch: Period, part: Period): number {
  if (part.from === stretch.from && part.to === stretch.to) return times;
  const days = ({ from, to }: Period): number => daysBetween(from, to) + 1;
  return Math.max(1, Math.round((times * days(part)) / days(stretch)));
}

function stateOf(
  done: number,
  due: number,
  isSkipped: boolean,
  { from, to }: Period,
  today: CalendarDate,
): LedgerCell["state"] {
  if (done >= due) return "met";
  if (isSkipped) return "skipped";
  if (from > today) return "ahead";
  if (to >= today) return "now";
  return done > 0 ? "partly" : "missed";
}

function streakOf(cells: readonly LedgerCell[], today: CalendarDate): number {
  let streak = 0;
  for (const { from, state } of cells.toReversed()) {
    if (from > today) continue;
    if (state === "partly" || state === "missed") break;
    if (state === "met") streak++;
  }
  return streak;
}
