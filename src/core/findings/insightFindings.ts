import { checklist } from "../analysis/checklist";
import { doneByHalf } from "../analysis/doneByHalf";
import { competenciesWithoutTodo, isOpenTodo } from "../analysis/gapMatrix";
import { ledgerOf } from "../analysis/quotaLedger";
import type { StaleClaims } from "../analysis/staleClaims";
import { todoDates } from "../analysis/todoDue";
import type { Gap, Goal, Todo, Written } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { type Pauses, withoutPause } from "../Pauses";
import { formatMessage, type Message } from "../messages/formatMessage";
import { insightMessages } from "../messages/insightMessages";
import { countedUnit, type CountedUnit } from "../messages/ledgerMessages";
import { append } from "../text/append";
import { addDays, type CalendarDate, daysBetween } from "../time/CalendarDate";
import { halfOf, periodOf } from "../time/Period";
import { currentPeriod } from "../time/periodsOf";
import { type Finding, finding } from "./Finding";

/** What is known beside the text, for the hints about the course of things. */
export interface Insight {
  readonly today: CalendarDate;
  /** The claims that nothing bears out any more, where the record and the retrospectives were asked. */
  readonly stale?: StaleClaims | undefined;
}

/** A streak shorter than this is none to lose. */
const leastStreak = 4;
/** So many days before its end a stretch that is not met puts a streak at risk. */
const lastDays = 2;
/** The most days that a stretch has. */
const longest = { week: 7, "2week": 14, month: 31, quarter: 92, half: 184, year: 366 } as const;

/**
 * The hints about the course of things: goals without action, halves with more planned than was ever done in one,
 * streaks at risk, stale claims. There are none in a file that cannot be read or that has parts still to write.
 */
export function insightFindings(document: CareerDocument, insight: Insight): Finding[] {
  return withoutPause(insightFindingsSlowly(document, insight));
}

/** The same with pauses. */
export function* insightFindingsSlowly(document: CareerDocument, { today, stale }: Insight): Pauses<Finding[]> {
  if (!mayHint(document)) return [];
  const found = yield* idleGoals(document);
  yield;
  append(found, overfullHalves(document, today));
  yield;
  append(found, yield* streaksAtRisk(document, today));
  if (stale && stale.size > 0) append(found, staleFindings(document, stale));
  return found;
}

/** Whether a file can be read and has no part still to write. */
export function mayHint(document: CareerDocument): boolean {
  return !document.isBroken && checklist(document, document.career.gaps[0]).every(({ state }) => state !== "empty");
}

/** Where a reference leads nowhere, nobody knows which goal is without action: that is told of the reference. */
function* idleGoals(document: CareerDocument): Pauses<Finding[]> {
  const { gaps, kys } = document.career;
  const ofTodos: { readonly goal: Written; readonly isOpen: boolean }[] = [];
  for (const gap of gaps) {
    for (const run of gap.todos.runs) {
      append(ofTodos, document.remember("goals with to-dos", run, goalsOf));
      yield;
    }
  }
  const ofGaps = goalsMeant(
    document,
    gaps.map(({ goal }) => goal),
  );
  const worked = goalsMeant(
    document,
    ofTodos.map(({ goal }) => goal),
  );
  if (!ofGaps || !worked) return [];
  const open = goalsMeant(
    document,
    ofTodos.flatMap(({ goal, isOpen }) => (isOpen ? [goal] : [])),
  );
  const withoutPlan = kys.goals.items.filter((goal) => !ofGaps.has(goal) && !worked.has(goal));
  return [
    ...withoutPlan.map(({ textNode }) => finding("idle-goal", textNode, { why: insightMessages.noPlan })),
    ...gaps.flatMap((gap) => idleGap(document, gap, open)),
  ];
}

/** A gap analysis without any to-do; once it has one, each gap without a to-do is told of. */
function idleGap(document: CareerDocument, gap: Gap, open: ReadonlySet<Goal> | undefined): Finding[] {
  const goal = gap.goal && document.goals.find(gap.goal.text);
  if (!gap.goal || !goal || gap.todos.items.length > 0 || open?.has(goal)) return [];
  const count = competenciesWithoutTodo(document, gap).length;
  if (count === 0) return [];
  return [finding("idle-goal", gap.goal.node, { why: inBoth(insightMessages.openGaps, { count }) })];
}

/** The goals that references lead to; undefined where one leads nowhere, to several, or is missing. */
function goalsMeant(
  { goals }: CareerDocument,
  references: readonly (Written | undefined)[],
): ReadonlySet<Goal> | undefined {
  const found = new Set<Goal>();
  const words = new Set<string>();
  for (const reference of references) {
    if (!reference) return undefined;
    if (words.has(reference.folded)) continue;
    words.add(reference.folded);
    const resolution = goals.resolve(reference);
    if (resolution.kind !== "one") return undefined;
    found.add(resolution.target);
  }
  return found;
}

function goalsOf(todos: readonly Todo[]): { readonly goal: Written; readonly isOpen: boolean }[] {
  return todos.flatMap((todo) =>
    todo.goal && todo.status !== "dropped" ? [{ goal: todo.goal, isOpen: isOpenTodo(todo) }] : [],
  );
}

/** Halves that are over cannot be mended. */
function overfullHalves(document: CareerDocument, today: CalendarDate): Finding[] {
  const { first, best, planned, nodeOf } = doneByHalf(document);
  const now = halfOf(today);
  if (first === undefined || first >= now) return [];
  return [...planned].flatMap(([half, count]) => {
    const node = half >= now && count > best ? nodeOf(half, best) : undefined;
    return node ? [finding("overfull-half", node, { half, count, best })] : [];
  });
}

function* streaksAtRisk(document: CareerDocument, today: CalendarDate): Pauses<Finding[]> {
  const days = new StreakDays(today);
  const work = (todos: readonly Todo[]): { findings: readonly Finding[]; today: CalendarDate } => ({
    findings: todos.flatMap((todo) => (days.mayBeAtRisk(todo) ? streakAtRisk(document, todo, today) : [])),
    today,
  });
  const found: Finding[] = [];
  for (const gap of document.career.gaps) {
    for (const run of gap.todos.runs) {
      append(found, document.remember("streaks at risk", run, work, (old) => old.today === today).findings);
      yield;
    }
  }
  return found;
}

function streakAtRisk(document: CareerDocument, todo: Todo, today: CalendarDate): Finding[] {
  const ledger = ledgerOf(document, todo, today);
  if (!todo.every || !ledger || ledger.streak < leastStreak || ledger.now?.state !== "now") return [];
  const { due, done, to } = ledger.now;
  if (daysBetween(today, to) > lastDays) return [];
  const streak = inBoth(insightMessages.streakOf[countedUnit(ledger.unit)], { streak: ledger.streak });
  return [finding("streak", todo.every.written.node, { streak, left: due - done, to })];
}

/** Tells without a ledger, which takes longer, that a habit has no streak to lose now: most have none on most days. */
class StreakDays {
  private readonly soon: CalendarDate;
  private readonly units = new Map<string, { readonly oldest: CalendarDate; readonly endsSoon: boolean }>();

  constructor(private readonly today: CalendarDate) {
    this.soon = addDays(today, lastDays);
  }

  mayBeAtRisk(todo: Todo): boolean {
    const rate = todo.every?.rate;
    if (!rate || !isOpenTodo(todo) || todo.done.length < leastStreak) return false;
    const { oldest, endsSoon } = this.ofUnit(countedUnit(rate.per));
    // What was not skipped was met in the stretch before this one.
    if (todo.skipped.length === 0 && !todo.done.some(({ text }) => text >= oldest)) return false;
    if (endsSoon) return true;
    const end = todoDates(todo).to;
    return end !== undefined && this.today <= end && end <= this.soon;
  }

  private ofUnit(unit: CountedUnit): { readonly oldest: CalendarDate; readonly endsSoon: boolean } {
    let found = this.units.get(unit);
    if (!found) {
      // Two weeks end with a week, whichever it is.
      const stretch = periodOf(currentPeriod(unit === "2week" ? "week" : unit, this.today));
      const endsSoon = stretch === undefined || stretch.to <= this.soon;
      found = { oldest: addDays(this.today, -2 * longest[unit]), endsSoon };
      this.units.set(unit, found);
    }
    return found;
  }
}

function staleFindings(document: CareerDocument, stale: StaleClaims): Finding[] {
  const told = new Set<string>();
  return document.career.gaps.flatMap((gap) =>
    gap.current.items.flatMap(({ reference }) => {
      const claim = stale.get(reference.folded);
      if (!claim || told.has(reference.folded)) return [];
      told.add(reference.folded);
      const { last, names } = claim;
      const since = last === undefined ? insightMessages.neverTold : inBoth(insightMessages.lastTold, { date: last });
      return [finding("stale-competency", reference.node, { names: names.join(", "), since })];
    }),
  );
}

function inBoth(message: Message, values: Readonly<Record<string, string | number>>): { en: string; ko: string } {
  return { en: formatMessage(message, "en", values), ko: formatMessage(message, "ko", values) };
}
