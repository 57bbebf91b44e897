import { foldCase, WordPattern } from "../../vocabulary/WordPattern";
import type { Pauses } from "../../Pauses";
import type { Period } from "../../time/Period";
import type { TimeWords } from "../../vocabulary/timeStretch";
import { findTimeWords } from "../../vocabulary/timeWords";
import type { Head } from "./readHead";
import { resolveTime, type TimeContext, yearOf } from "./resolveTime";
import { isPart, nearest, partsBelow, type RetroPart } from "./RetroPart";

/** Gives every part that names a time its place in the calendar, and every plan what it is for; pauses at each part. */
export function* placeInTime(root: RetroPart, head: Head, covers: Period | null): Pauses<void> {
  yield* place(root, { year: null, covers, written: head.written }, covers);
  dropUnlikely(root, covers);
}

function* place(part: RetroPart, context: TimeContext, covers: Period | null): Pauses<void> {
  const children = part.nodes.filter(isPart);
  promoteLoose(children);
  const years = yearsOf(children, context);
  for (const child of children) {
    yield;
    let inner = context;
    if (child.role === "plan") {
      const [time] = child.time ? [child.time.words] : findTimeWords(child.opener?.label ?? "");
      child.period = time && resolveTime(time, planContext(time, child, context));
      child.after = covers?.to ?? context.written ?? undefined;
      child.for = time && child.period ? forWords(time, child.period) : forNext(child, covers);
      const year = child.period ? yearOf(child.period.from) : child.for ? Number(child.for.slice(0, 4)) || null : null;
      if (year) inner = { ...context, year, covers: null };
    } else if (child.time && child.role === "period") {
      child.period = resolveTime(child.time.words, context, years.get(child));
      if (child.time.words.unit === "year" && child.time.words.relative === 0 && covers) child.period = covers;
      const year = child.period?.from.slice(0, 4);
      if (child.period && year === child.period.to.slice(0, 4)) inner = { ...context, year: Number(year) };
    } else if (child.role === "group" && child.opener?.kind === "heading") {
      const label = child.opener.label;
      const year = /^((?:19|20)\d\d)년?(?:도)?(?:\s|$)/.exec(label)?.[1];
      if (year && label.length < 24) inner = { ...context, year: Number(year) };
    }
    yield* place(child, inner, covers);
  }
}

/** A plan without a year of its own is for the time after what is looked back on, where that is a year. */
function planContext(time: TimeWords, plan: RetroPart, context: TimeContext): TimeContext {
  if (context.year !== null && nearest(plan.parent, "plan")) return context;
  const { covers } = context;
  if (!covers || time.from.year !== null || time.relative !== null) return context;
  const after = (yearOf(covers.to) ?? 0) + (covers.to.slice(5) === "12-31" ? 1 : 0);
  const inYear = { ...context, year: after };
  const found = resolveTime(time, inYear);
  return found && found.from <= covers.to ? { ...context, year: after + 1 } : inYear;
}

function forWords(time: TimeWords, { from, to }: Period): string {
  const year = from.slice(0, 4);
  if (time.unit === "year") return year;
  if (time.unit === "half") return `${year}-H${from.slice(5, 7) === "01" ? 1 : 2}`;
  if (time.unit === "quarter") return `${year}-Q${Math.ceil(Number(to.slice(5, 7)) / 3)}`;
  return from.slice(0, 7);
}

const nextYear = new WordPattern(/내년|새해|신년|다음\s?해|\bnext year\b|\bnew year\b|\byear ahead\b/u, "년새음y");

/** What a plan that names no time is for: the year after the one looked back on, the next time, or nothing said. */
function forNext(plan: RetroPart, covers: Period | null): string | null {
  const label = plan.opener?.label ?? "";
  const wholeYear = covers !== null && covers.from.slice(5) === "01-01" && covers.to.slice(5) === "12-31";
  const year = covers && wholeYear ? String((yearOf(covers.to) ?? 0) + 1) : undefined;
  if (year && nextYear.test(foldCase(label))) return year;
  const outer = nearest(plan.parent, "plan");
  if (outer) return null;
  // At the document's own level "What's next" is the next year, inside a part about one thing it is the next time.
  const own = !nearest(plan.parent, "group", "period", "review");
  if (plan.plan?.next) return own && year ? year : "next";
  return null;
}

/** The years of siblings that name months without one: a series that runs over the turn of the year is one series. */
function yearsOf(children: readonly RetroPart[], context: TimeContext): Map<RetroPart, number | null> {
  const years = new Map<RetroPart, number | null>();
  const series = children.filter(({ role, time }) => {
    const words = time?.words;
    return role === "period" && words && words.unit === "month" && words.from.year === null && words.relative === null;
  });
  const starts = series.map(({ time }) => time?.words.from.month ?? 0);
  const ends = series.map(({ time }) => time?.words.to.month ?? 0);
  const base = context.year ?? (sameYear(context.covers) ? yearOf(context.covers?.to) : undefined);
  if (base === undefined) return years;
  const turns = starts.flatMap((month, i) => (i > 0 && month < (starts[i - 1] ?? 0) ? [i] : []));
  const [turn] = turns;
  const oneTurn =
    turns.length === 1 && turn !== undefined && rising(starts.slice(0, turn)) && rising(starts.slice(turn));
  // 10, 11, 12, 1, 2 …: what is longer is the year itself, the rest is beside it.
  const before = oneTurn && (starts[turn - 1] ?? 0) >= 10 && (starts[turn] ?? 0) <= 3;
  const falling = turns.length > 1;
  for (const [i, part] of series.entries()) {
    let year = base;
    if (before) year += i < turn ? (series.length - turn >= turn ? -1 : 0) : series.length - turn >= turn ? 0 : 1;
    // 12-1월 begins in the year before where it opens the year, and ends in the next where it closes it.
    if ((ends[i] ?? 0) < (starts[i] ?? 0)) {
      const next = starts[i + 1];
      const opens = falling ? i === series.length - 1 : i === 0 && (next === undefined || next <= (ends[i] ?? 0) + 6);
      if (opens && !before) year--;
    }
    years.set(part, year);
  }
  return years;
}

function rising(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0));
}

function sameYear(covers: Period | null): boolean {
  return covers !== null && covers.from.slice(0, 4) === covers.to.slice(0, 4);
}

/** A time with words right behind it is a label where others beside it are too: `3월 이직 준비`, `4월 입사`. */
function promoteLoose(children: readonly RetroPart[]): void {
  for (const form of ["heading", "bold", "bullet", "plain"] as const) {
    const siblings = children.filter((child) => child.form === form && child.role === "period");
    const months = siblings.filter(({ time }) => time && time.words.unit !== "year");
    for (const sibling of siblings) {
      if (sibling.time?.fit === "whole" || (sibling.time?.fit === "labelled" && form === "heading")) continue;
      const needed = sibling.time?.fit === "loose" ? 3 : 2;
      if (months.length < needed || sibling.time?.words.unit === "year") demote(sibling);
    }
  }
}

/**
 * What names the whole of what is looked back on is a part of its own only beside a part about another time.
 */
function dropUnlikely(root: RetroPart, covers: Period | null): void {
  const all = [...partsBelow(root)];
  for (const part of all) if (part.role === "period" && !part.period) demote(part);
  if (!covers) return;
  const isWhole = ({ period }: RetroPart) => period?.from === covers.from && period.to === covers.to;
  const beside = all.some((part) => part.role === "plan" || (part.role === "period" && !isWhole(part)));
  if (!beside) for (const part of all) if (part.role === "period" && isWhole(part)) demote(part);
}

function demote(part: RetroPart): void {
  part.role = "group";
  part.period = undefined;
}
