import type { ReviewVerdict } from "../career/ReviewVerdict";
import type { Todo } from "../career/Career";
import type { CadenceUnit } from "../time/Cadence";
import { type CalendarDate, isRealDate } from "../time/CalendarDate";
import { type Period, periodOf } from "../time/Period";
import { overlap } from "./plannedItems";
import { quotaLedger } from "./quotaLedger";
import type { ReviewReason } from "./reviewGoals";

/** What the record of a to-do says of a period; without a verdict, nothing is recorded that decides. */
export interface TodoRecord {
  readonly verdict: ReviewVerdict | undefined;
  readonly reasons: readonly ReviewReason[];
}

/** From which share of its stretches a habit counts as done. */
export const metShare = 0.8;

/** Reads the record of a to-do: carried over, closed, its quota, begun, recorded days, links. */
export function recordOf(todo: Todo, period: Period, today: CalendarDate): TodoRecord {
  const days = todo.done.map(({ text }) => text).filter(isRealDate);
  const within = days.filter((day) => period.from <= day && day <= period.to);
  const carried = todo.carriedFrom.find(({ text }) => {
    const from = periodOf(text);
    return from !== undefined && overlap(from, period);
  })?.text;
  const links = todo.evidence.map(({ text }): ReviewReason => ({ kind: "link", text }));
  const recorded: ReviewReason[] = days.length > 0 ? [{ kind: "done", text: days.toSorted().join(", ") }] : [];
  if (carried !== undefined) {
    return { verdict: "carried", reasons: [{ kind: "carried", text: carried }, ...recorded, ...links] };
  }
  const status: ReviewReason[] = todo.statusNode ? [{ kind: "status", text: todo.status }] : [];
  if (todo.status === "dropped") {
    return { verdict: "dropped", reasons: [{ kind: "status", text: "dropped" }, ...recorded, ...links] };
  }
  if (todo.every && todo.status !== "done") {
    const share = quotaShare(todo, period, today);
    if (share && share.counted > 0 && share.done > 0) {
      const reasons: ReviewReason[] = [
        { kind: "quota", text: `${share.met}/${share.counted} ${share.unit}` },
        ...links,
      ];
      // While it runs, it is done only where whatever is still to come cannot change that.
      return { verdict: share.met >= (share.counted + share.ahead) * metShare ? "done" : "partial", reasons };
    }
    const verdict = within.length > 0 ? "partial" : undefined;
    return { verdict, reasons: within.length > 0 ? [{ kind: "done", text: within.join(", ") }, ...links] : links };
  }
  if (todo.status === "done") {
    const reasons: ReviewReason[] = recorded.length > 0 ? recorded : [{ kind: "status", text: "done" }];
    return { verdict: "done", reasons: [...reasons, ...links] };
  }
  if (todo.status === "doing") return { verdict: "partial", reasons: [...status, ...recorded, ...links] };
  // A link shows that something came of it, not that it was done.
  if (recorded.length + links.length > 0) return { verdict: "partial", reasons: [...recorded, ...links] };
  return { verdict: undefined, reasons: [] };
}

/** What came of a habit within some time. */
export interface QuotaShare {
  /** What one stretch is. */
  readonly unit: CadenceUnit;
  readonly met: number;
  readonly counted: number;
  /** How many more are still running or to come. */
  readonly ahead: number;
  /** How often it was done in all. */
  readonly done: number;
}

/** How many stretches of a habit that end within a period count, how many were met, and how often it was done in all. */
export function quotaShare(todo: Todo, period: Period, today: CalendarDate): QuotaShare | undefined {
  const ledger = quotaLedger(todo, today);
  if (!ledger) return undefined;
  const cells = ledger.cells.filter(({ to }) => period.from <= to && to <= period.to);
  const met = cells.filter(({ state }) => state === "met").length;
  const counted = cells.filter(({ state }) => state === "met" || state === "partly" || state === "missed").length;
  const ahead = cells.filter(({ state }) => state === "now" || state === "ahead").length;
  return { unit: ledger.unit, met, counted, ahead, done: cells.reduce((sum, cell) => sum + cell.done, 0) };
}
