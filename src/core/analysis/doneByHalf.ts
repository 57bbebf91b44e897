import type { Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { Pauses } from "../Pauses";
import { isRealDate } from "../time/CalendarDate";
import { halfOf, type Period, periodOf } from "../time/Period";
import { nextPeriodLike } from "../time/periodsOf";
import type { SyntaxNode } from "../yaml/SyntaxNode";
import { todoDates } from "./todoDue";

/** What some to-dos say of halves of the year. */
interface HalfRecord {
  /** How many were done in each half, or may have been. */
  readonly done: ReadonlyMap<string, number>;
  /** How many were done nobody knows when. */
  readonly anytime: number;
  /** The earliest half by the end of which something was done. */
  readonly first: string | undefined;
  /** What says that something is planned for a half, by the half. */
  readonly planned: ReadonlyMap<string, readonly SyntaxNode[]>;
}

/** How much was done in halves of the year, and how much is planned for them. */
export interface DoneByHalf {
  /** The earliest half by the end of which something was done; undefined where nothing tells of one. */
  readonly first: string | undefined;
  /** How many were done in one half at most. */
  readonly best: number;
  /** How many are planned for each half. */
  readonly planned: ReadonlyMap<string, number>;
  /** What says that a to-do is planned for a half; of those of the half by its zero-based place in the file. */
  readonly nodeOf: (half: string, place: number) => SyntaxNode | undefined;
}

/** A longer time tells nothing of a half. */
const mostHalves = 20;
/** The name under which it is remembered. */
const reading = "halves";

/**
 * Counts the core to-dos of all gap analyses by half of the year; habits have their ledger and do not count, nor does
 * what was dropped. One was done in the half of its last record, else in that of a verdict `done`, else, with `status:
 * done`, in that of its period. Where that is longer than a half, or not told at all, it counts for each half that it
 * may have been done in: so `best` is never less than what was done.
 */
export function doneByHalf(document: CareerDocument): DoneByHalf {
  const counts = new Map<string, number>();
  const planned = new Map<string, number>();
  let [anytime, first]: [number, string | undefined] = [0, undefined];
  const records = document.career.gaps.flatMap((gap) =>
    gap.todos.runs.map((run) => document.remember(reading, run, recordOf)),
  );
  for (const record of records) {
    for (const [half, count] of record.done) counts.set(half, (counts.get(half) ?? 0) + count);
    for (const [half, nodes] of record.planned) planned.set(half, (planned.get(half) ?? 0) + nodes.length);
    anytime += record.anytime;
    first = earlier(first, record.first);
  }
  const nodeOf = (half: string, place: number): SyntaxNode | undefined => {
    let left = place;
    for (const record of records) {
      const nodes = record.planned.get(half) ?? [];
      if (left < nodes.length) return nodes[left];
      left -= nodes.length;
    }
    return undefined;
  };
  return { first, best: Math.max(0, ...counts.values()) + anytime, planned, nodeOf };
}

/** Reads what `doneByHalf` counts, with a pause after each stretch of the to-dos. */
export function* readHalves(document: CareerDocument): Pauses<void> {
  for (const gap of document.career.gaps) {
    for (const run of gap.todos.runs) {
      document.remember(reading, run, recordOf);
      yield;
    }
  }
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}

function recordOf(todos: readonly Todo[]): HalfRecord {
  const done = new Map<string, number>();
  const planned = new Map<string, SyntaxNode[]>();
  let [anytime, first]: [number, string | undefined] = [0, undefined];
  for (const todo of todos) {
    if (todo.kind !== "core" || todo.every || todo.status === "dropped") continue;
    const plan = plannedFor(todo);
    if (plan) {
      const nodes = planned.get(plan.half);
      if (nodes) nodes.push(plan.node);
      else planned.set(plan.half, [plan.node]);
    }
    const time = doneIn(todo);
    if (!time) continue;
    const halves = time === "anytime" ? undefined : halvesOf(time);
    if (!halves) anytime++;
    for (const half of halves ?? []) done.set(half, (done.get(half) ?? 0) + 1);
    first = earlier(first, halves?.at(-1));
  }
  return { done, anytime, first, planned };
}

/** When it was done, as far as the file tells; undefined where it was not. */
function doneIn(todo: Todo): Period | "anytime" | undefined {
  const last = todo.done
    .flatMap(({ text }) => (isRealDate(text) ? [text] : []))
    .sort()
    .at(-1);
  if (last !== undefined) return { from: last, to: last };
  const verdict = todo.verdicts.findLast((one) => one.verdict.text === "done");
  const period = verdict && periodOf(verdict.period.text);
  if (period) return period;
  if (todo.status !== "done") return undefined;
  const { from, to } = todoDates(todo);
  return from === undefined || to === undefined ? "anytime" : { from, to };
}

function plannedFor(todo: Todo): { readonly half: string; readonly node: SyntaxNode } | undefined {
  const { from, to } = todoDates(todo);
  // Until when is said in words: nobody knows.
  if (todo.until && to === undefined) return undefined;
  const [first, last] = [from ?? to, to ?? from];
  if (first === undefined || last === undefined || halfOf(first) !== halfOf(last)) return undefined;
  return { half: halfOf(last), node: (todo.period ?? todo.until ?? todo.from)?.node ?? todo.textNode };
}

/** The halves that a time touches, as written in a file; undefined where they are too many, or it ends before it begins. */
function halvesOf({ from, to }: Period): readonly string[] | undefined {
  const all: string[] = [];
  const last = halfOf(to);
  for (let half: string | undefined = halfOf(from); half !== undefined && half <= last; half = nextPeriodLike(half)) {
    if (all.length === mostHalves) return undefined;
    all.push(half);
  }
  return all.length > 0 ? all : undefined;
}
