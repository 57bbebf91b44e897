import type { CareerDocument } from "../career/CareerDocument";
import { type CalendarDate, daysBetween } from "../time/CalendarDate";
import { periodOf } from "../time/Period";
import { periodText } from "../time/periodText";
import { plannedLoad, planningUnit } from "./plannedLoad";

/** How many to-dos a half or a quarter takes without a squeeze. */
const comfortable = { half: 4, quarter: 2 } as const;
/** How many stretches are looked at where no goal says by when. */
const farthest = { half: 8, quarter: 16 } as const;

/** Where new to-dos go in time. */
export interface PlannedPeriods {
  /** The period of the whole as one to-do. */
  readonly whole: string;
  /** The periods of its steps, none before the one that comes before it. */
  readonly steps: readonly string[];
}

/**
 * Places new to-dos in time: each goes to the first half (or quarter, where the file is planned by quarters) that has
 * room beside what is planned already, never into the past and never past the goal's date. A stretch has room for four
 * to-dos (two in a quarter), the running one by the share of its days that are left; where more must be done by the
 * goal's date than there is room, all of them take as many more. Steps go to stretches one after the other.
 */
export class PeriodPlan {
  private readonly stretches: { readonly period: string; todos: number; readonly room: number }[];

  /**
   * @param by the goal's date as written, a day or a period
   * @param wanted how many to-dos are to be placed
   */
  constructor(document: CareerDocument, today: CalendarDate, by: string | undefined, wanted: number) {
    const unit = planningUnit(document);
    const end = by === undefined ? undefined : periodOf(by)?.to;
    const all = plannedLoad(document, today, unit, farthest[unit]);
    const open = end === undefined ? all : all.filter(({ from }) => from <= end);
    // A goal that is overdue is worked on now.
    const usable = open.length > 0 ? open : all.slice(0, 1);
    const shares = usable.map(({ from, to }) =>
      from >= today ? 1 : (daysBetween(today, to) + 1) / (daysBetween(from, to) + 1),
    );
    const planned = usable.reduce((sum, { todos }) => sum + todos, 0);
    const share = shares.reduce((sum, one) => sum + one, 0);
    const each = Math.max(comfortable[unit], Math.ceil((planned + wanted) / Math.max(1, share)));
    this.stretches = usable.map(({ period, from, to, todos }, index) => ({
      period: end !== undefined && end < to && end >= today ? periodText({ from, to: end }) : period,
      todos,
      room: Math.round(each * (shares[index] ?? 1)),
    }));
  }

  /** The periods of what comes next in priority. @param steps how many steps it has @param asSteps what counts as planned */
  place(steps: number, asSteps: boolean): PlannedPeriods {
    const { stretches } = this;
    const free = stretches.findIndex(({ todos, room }) => todos < room);
    const first = free < 0 ? this.emptiest() : free;
    const left = stretches.length - first;
    // Where there are fewer stretches than steps, several steps share one.
    const places = Array.from({ length: steps }, (_, index) =>
      Math.min(stretches.length - 1, first + (steps <= left ? index : Math.floor((index * left) / steps))),
    );
    for (const place of asSteps && steps > 0 ? places : [first]) {
      const stretch = stretches[place];
      if (stretch) stretch.todos++;
    }
    const nameOf = (place: number): string => stretches[place]?.period ?? "";
    return { whole: nameOf(first), steps: places.map(nameOf) };
  }

  private emptiest(): number {
    const least = Math.min(...this.stretches.map(({ todos }) => todos));
    return this.stretches.findIndex(({ todos }) => todos === least);
  }
}
