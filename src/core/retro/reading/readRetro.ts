import { type Pauses, withoutPause } from "../../Pauses";
import { append } from "../../text/append";
import type { SourceText, Span } from "../../text/SourceText";
import type { Period } from "../../time/Period";
import { findTimeWords } from "../../vocabulary/timeWords";
import { coverOf } from "./coverOf";
import { goalByGoal } from "./goalByGoal";
import { goalLines } from "./goalLines";
import { likelyRetro } from "./likelyRetro";
import { LineWords } from "./LineWords";
import { maskNoise } from "./maskNoise";
import { placeInTime } from "./placeInTime";
import { readActivities } from "./readActivities";
import { type Body, type Entry, type ParsedBlocks, readEntries } from "./readEntries";
import { type Head, readHead } from "./readHead";
import { readItems } from "./readItems";
import { readParts } from "./readParts";
import { RetroMemo } from "./RetroMemo";
import { nearest, partsBelow, type RetroPart } from "./RetroPart";
import type { RetroItem, RetroPeriod, RetroPlan, RetroReading, RetroReview } from "./RetroReading";

/**
 * Reads any Markdown text as a retrospective: the time it covers, its periods, reviews, plans with their items, and
 * what it tells of. What is not recognised is left alone. Spans are zero-based offsets into `source`. Never throws.
 * @param options `fileName` helps where the text has no title or date of its own
 * @param memo what was read of texts like this one, and what is read of this one
 * @param parsed blocks that another reader has parsed already, of the text or of one like it
 */
export function readRetro(
  source: SourceText,
  options: { readonly fileName?: string } = {},
  memo: RetroMemo = new RetroMemo(),
  parsed?: ParsedBlocks,
): RetroReading {
  return withoutPause(readRetroSlowly(source, options, memo, parsed));
}

/** As `readRetro`, with pauses. */
export function* readRetroSlowly(
  source: SourceText,
  options: { readonly fileName?: string | undefined },
  memo: RetroMemo,
  parsed?: ParsedBlocks,
): Pauses<RetroReading> {
  yield* source.readLines();
  yield;
  const masked = yield* maskNoise(source.text);
  const body = yield* entriesOf(masked.text, source, memo, parsed);
  const head = readHead(source, body, options.fileName);
  const covers = coverOf(head, body.entries, options.fileName);
  yield;
  const root = yield* readParts(body, head, covers, titlePlan(head));
  goalByGoal(root, head, covers);
  yield* placeInTime(root, head, covers);
  yield;
  const parts = [...partsBelow(root)];
  const isRetro = likelyRetro(parts, head, body.entries);
  const looksBack = isRetro >= 0.5;
  const plans = parts.filter(
    (part) => (part.role === "plan" && (looksBack || isOwnPlan(part, head))) || (looksBack && part.role === "check"),
  );
  const items: RetroItem[] = [];
  const goal: { readonly span: Span; readonly text: string }[] = [];
  const plansAsRead: RetroPlan[] = [];
  for (const part of plans) {
    append(items, yield* readItems(part, masked.text));
    append(goal, yield* goalLines(part));
    append(plansAsRead, planAsRead(part));
  }
  const periods: RetroPeriod[] = [];
  const reviews: RetroReview[] = [];
  for (const part of parts) {
    yield;
    append(periods, periodOfPart(part, looksBack));
    if (looksBack) append(reviews, reviewOfPart(part));
  }
  const found = looksBack ? (covers ?? coverOfPeriods(parts)) : null;
  return {
    source,
    title: head.title,
    covers: found,
    periods,
    reviews,
    plans: plansAsRead,
    goal,
    items: items.sort(inOrder),
    activities: looksBack ? yield* readActivities(root, masked.text) : [],
    conflicts: masked.conflicts,
    isRetro,
  };
}

/** A text that nests deeper than the parser goes (thousands of levels) is read as one without a body. */
function* entriesOf(text: string, source: SourceText, memo: RetroMemo, parsed: ParsedBlocks | undefined): Pauses<Body> {
  try {
    return yield* readEntries(text, source, memo, parsed);
  } catch (error) {
    if (error instanceof RangeError) return { entries: [], headings: [], rules: [] };
    throw error;
  }
}

/** A text whose title announces goals for a time, and no look back, is one plan. */
function titlePlan(head: Head): Entry | undefined {
  const { title } = head;
  if (head.sort !== "plan" || !title) return undefined;
  if (findTimeWords(title.text).length === 0 && !/resolution|신년|새해|내년|next year/iu.test(title.text))
    return undefined;
  const base = head.titleEntry;
  return {
    kind: "title",
    level: 0,
    span: title.span,
    end: title.span.end,
    words: new LineWords(title.text, title.text, title.text),
    raw: title.text,
    plain: title.text,
    label: title.text,
    task: undefined,
    depth: 0,
    parent: undefined,
    quoted: false,
    bold: false,
    first: true,
    lines: 1,
    cells: [],
    head: [],
    hasChildren: false,
    hasItems: false,
    beforeList: false,
    ...(base && base.span.start === title.span.start ? { level: base.level } : {}),
  };
}

/** In a text that looks back on nothing, only a plan for a time it names is a person's plan. */
function isOwnPlan(part: RetroPart, head: Head): boolean {
  for (let around: RetroPart | undefined = part; around; around = around.parent) {
    if (around.role === "plan" && (around.period !== undefined || around.opener?.kind === "title")) return true;
  }
  return head.sort === "plan" && /내년|새해|신년|next year|new year/iu.test(part.opener?.label ?? "");
}

/** Months of one year, most of them there, cover the year. */
function coverOfPeriods(parts: readonly RetroPart[]): Period | null {
  const months = parts.filter(({ role, period, time }) => role === "period" && period && time?.words.unit === "month");
  const years = new Set(months.flatMap(({ period }) => [period?.from.slice(0, 4), period?.to.slice(0, 4)]));
  const [year] = years;
  return months.length >= 6 && years.size === 1 && year ? { from: `${year}-01-01`, to: `${year}-12-31` } : null;
}

function openerOf(part: RetroPart): { span: Span; text: string; form: RetroPart["form"]; part: Span } | undefined {
  const { opener } = part;
  if (!opener) return undefined;
  return { span: opener.span, text: opener.plain, form: part.form, part: { start: opener.span.start, end: part.end } };
}

function periodOfPart(part: RetroPart, looksBack: boolean): RetroPeriod[] {
  const opener = openerOf(part);
  if (!opener || !part.period) return [];
  const inPlan = part.role === "plan" && part.time !== undefined && nearest(part.parent, "plan") !== undefined;
  if (!inPlan && !(looksBack && part.role === "period")) return [];
  return [{ ...opener, ...part.period }];
}

function reviewOfPart(part: RetroPart): RetroReview[] {
  const opener = openerOf(part);
  const kind = part.role === "check" ? "goal-review" : part.role === "review" ? part.review : undefined;
  return opener && kind ? [{ ...opener, kind }] : [];
}

function planAsRead(part: RetroPart): RetroPlan[] {
  const opener = part.role === "plan" ? openerOf(part) : undefined;
  return opener ? [{ ...opener, for: part.for }] : [];
}

function inOrder(a: RetroItem, b: RetroItem): number {
  return a.span.start - b.span.start;
}
