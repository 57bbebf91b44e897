import { monthHeadings } from "../completion/monthHeadings";
import { draftMessages } from "../messages/draftMessages";
import { monthName } from "../messages/periodNames";
import { bodyText } from "../retro/bodyText";
import { behindComments, isEmptyPart } from "../retro/emptyPart";
import { insertBlock } from "../retro/markdownEdits";
import type { RetroPeriod, RetroPlan, RetroReview } from "../retro/reading/RetroReading";
import type { RetroDocument } from "../retro/RetroDocument";
import { type TextEdit } from "../text/TextEdit";
import type { CalendarDate } from "../time/CalendarDate";
import { planBucket } from "../vocabulary/planHeadings";
import { draftSay } from "./draftLines";
import { type DraftBucket, draftBuckets, planLines } from "./draftPlan";
import type { RetroDraft } from "./draftRetro";

/** A part that a draft adds, by the zero-based line before which it is put. */
interface Addition {
  readonly line: number;
  readonly lines: readonly string[];
  /** Without blank lines around: within a list. */
  readonly isTight?: boolean;
}

/**
 * What a retrospective that is there lacks of a draft: lines for empty months, months that are missing and of which
 * something is recorded, the goal review, the questions where it has no review at all, the next plan. Nothing that is
 * there changes, and where all of it is there, there are no edits.
 */
export function draftInto(document: RetroDocument, draft: RetroDraft, today: CalendarDate): readonly TextEdit[] {
  const added = [
    ...months(document, draft, today),
    ...reviews(document, draft),
    ...lessons(document, draft),
    ...plans(document, draft),
  ];
  return edits(document, added);
}

/** The lines that the record has for one empty month of a retrospective. @param offset where its part begins */
export function draftMonth(document: RetroDocument, draft: RetroDraft, offset: number): readonly TextEdit[] {
  const period = document.reading.periods.find(({ part }) => part.start === offset);
  return period ? edits(document, filled(document, draft, period)) : [];
}

/** The goal review alone; none where a retrospective has one, or where nothing was planned. */
export function reviewInto(document: RetroDocument, draft: RetroDraft): readonly TextEdit[] {
  return edits(document, reviews(document, draft));
}

/** The parts of a retrospective that name one month and tell nothing of it. */
export function emptyMonths(document: RetroDocument): readonly RetroPeriod[] {
  return document.reading.periods.filter((period) => isOneMonth(period) && isEmptyPart(document, period));
}

function edits(document: RetroDocument, added: readonly Addition[]): TextEdit[] {
  // What is put before the same line is one edit, so that its parts keep their order wherever it is made.
  const byLine = new Map<number, { lines: string[]; isTight: boolean }>();
  for (const { line, lines, isTight = false } of added) {
    const there = byLine.get(line);
    if (there) there.lines.push(...(isTight ? [] : [""]), ...lines);
    else byLine.set(line, { lines: [...lines], isTight });
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .flatMap(([line, { lines, isTight }]) => insertBlock(document.source, line, lines, isTight));
}

const isOneMonth = ({ from, to }: RetroPeriod): boolean => from.slice(0, 7) === to.slice(0, 7);

function months(document: RetroDocument, draft: RetroDraft, today: CalendarDate): Addition[] {
  const { reading } = document;
  const [only] = draft.months;
  if (draft.months.length === 1 && only) return oneMonth(document, draft, only.lines);
  const told = reading.periods.filter(({ from, to }) => from <= draft.period.to && draft.period.from <= to);
  const whole = told.filter(
    ({ from, to }) => !(from <= draft.period.from && draft.period.to <= to) || isOneMonth({ from, to } as RetroPeriod),
  );
  const additions: Addition[] = [];
  for (const own of draft.months) {
    if (own.lines.length === 0) continue;
    const first = `${own.year}-${String(own.month).padStart(2, "0")}-01`;
    const there = whole.find(({ from, to }) => from.slice(0, 7) <= first.slice(0, 7) && first <= to);
    if (!there) additions.push(missingMonth(document, draft, own.month, first, own.lines, whole, today));
    else if (isOneMonth(there)) additions.push(...filled(document, draft, there));
  }
  return additions;
}

/** A retrospective of one month has no parts by month: what was done stands under a heading of its own. */
function oneMonth(document: RetroDocument, draft: RetroDraft, lines: readonly string[]): Addition[] {
  const { source, reading } = document;
  const names: readonly string[] = Object.values(draftMessages.did);
  for (let line = 0; line < source.lineCount; line++) {
    const label = /^ {0,3}#{1,6}\s+(.*?)\s*$/.exec(source.lineText(line))?.[1];
    if (label !== undefined && names.includes(label)) return [];
  }
  if (lines.length === 0) return [];
  const heading = `${marksOf(document)} ${draftSay("did", draft.language)}`;
  return [{ line: firstLineOf(document, [...reading.reviews, ...reading.plans]), lines: [heading, "", ...lines] }];
}

/** What the record has for a part that is there and empty. */
function filled(document: RetroDocument, draft: RetroDraft, period: RetroPeriod): Addition[] {
  const own = draft.months.find(
    ({ month, year }) => `${year}-${String(month).padStart(2, "0")}` === period.from.slice(0, 7),
  );
  if (!own || own.lines.length === 0 || !isOneMonth(period) || !isEmptyPart(document, period)) return [];
  const { source } = document;
  const line = source.lineAt(period.span.start);
  if (period.form === "bullet") {
    const indent = `${/^\s*/.exec(source.lineText(line))?.[0] ?? ""}  `;
    return [{ line: line + 1, lines: own.lines.map((one) => indent + one), isTight: true }];
  }
  return [{ line: behindComments(source, line), lines: own.lines }];
}

function missingMonth(
  document: RetroDocument,
  draft: RetroDraft,
  month: number,
  first: CalendarDate,
  lines: readonly string[],
  there: readonly RetroPeriod[],
  today: CalendarDate,
): Addition {
  const { source, reading } = document;
  const heading =
    monthHeadings(document, 0, draft.language, today).find((one) => one.month === month)?.line ??
    `## ${draftSay("month", draft.language, { month: monthName(month, draft.language) })}`;
  const isBullet = /^\s*[-*+]\s/.test(heading);
  const inOrder = there.toSorted((a, b) => a.part.start - b.part.start);
  const isDescending = (inOrder[0]?.from ?? "") > (inOrder[1]?.from ?? "9999");
  const later = inOrder.find(({ from, to }) => (isDescending ? to < first : from > first));
  const before = inOrder.findLast(({ from, to }) => (isDescending ? from > first : to < first));
  const line = later
    ? source.lineAt(later.part.start)
    : before
      ? isBullet
        ? behindComments(source, source.lineAt(before.part.end))
        : lineBehind(document, before.part.end)
      : firstLineOf(document, [...reading.reviews, ...reading.plans]);
  if (isBullet) {
    const indent = `${/^\s*/.exec(heading)?.[0] ?? ""}  `;
    return { line, lines: [heading, ...lines.map((one) => indent + one)], isTight: true };
  }
  return { line, lines: [heading, "", ...lines] };
}

/** Blank lines, rules, and what links and footnotes lead to: they belong to no part. */
const between = /^\s*(?:(?:[-*_] ?){3,}|\[[^\]]+\]:.*)?$/u;

/**
 * The line behind a part: behind the code, comments and HTML too that follow on what a reader sees of it, up to the next
 * heading, part or rule.
 */
function lineBehind(document: RetroDocument, end: number): number {
  const { source, reading } = document;
  const body = bodyText(source);
  const parts = [...reading.periods, ...reading.reviews, ...reading.plans];
  const starts = new Set(parts.map(({ part }) => source.lineAt(part.start)));
  const opens = (line: number): boolean => {
    const text = body.slice(source.lineStart(line), source.lineEnd(line));
    return (
      starts.has(line) || (text.trim() !== "" && (between.test(text) || headingLevel(document, line) !== undefined))
    );
  };
  const last = source.lineAt(end);
  let next = last + 1;
  while (next < source.lineCount && !opens(next)) next++;
  while (next - 1 > last && between.test(source.lineText(next - 1))) next--;
  return next;
}

/**
 * The line of the first of some parts; without any, that behind the last line. Only headings at the document's own
 * level count: before one that is deeper, or a bold line, a new heading would take what follows away from its part.
 */
function firstLineOf(document: RetroDocument, parts: readonly (RetroReview | RetroPlan)[]): number {
  const { source } = document;
  const level = marksOf(document).length;
  const lines = parts
    .map(({ part }) => source.lineAt(part.start))
    .filter((line) => (headingLevel(document, line) ?? Infinity) <= level);
  return Math.min(source.lineCount, ...lines);
}

/** How deep a line is as a heading; undefined where it is none. */
function headingLevel({ source }: RetroDocument, line: number): number | undefined {
  const marks = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(source.lineText(line))?.[1];
  if (marks !== undefined) return marks.length;
  const below = /^ {0,3}(=+|-+)[ \t]*$/.exec(source.lineText(line + 1))?.[1];
  return below === undefined ? undefined : below.startsWith("=") ? 1 : 2;
}

/** The marks of headings at the document's own level. */
function marksOf({ source, reading }: RetroDocument): string {
  for (const { span, form } of [...reading.reviews, ...reading.plans, ...reading.periods]) {
    const marks =
      form === "heading" ? /^ {0,3}(#{1,6})\s/.exec(source.lineText(source.lineAt(span.start)))?.[1] : undefined;
    if (marks) return marks;
  }
  return "##";
}

function reviews(document: RetroDocument, draft: RetroDraft): Addition[] {
  if (draft.review.length === 0) return [];
  const { source, reading } = document;
  const checks = reading.reviews.filter(({ kind }) => kind === "goal-review");
  const [check] = checks;
  if (!check) {
    const heading = `${marksOf(document)} ${draftSay("review", draft.language)}`;
    const lastMonth = Math.max(-1, ...reading.periods.map(({ part }) => part.start));
    const behind = [...reading.reviews, ...reading.plans].filter(({ part }) => part.start > lastMonth);
    return [{ line: firstLineOf(document, behind), lines: [heading, "", ...draft.review] }];
  }
  const isFilled = checks.some(
    ({ span, part }) =>
      reading.items.some(({ of }) => of.start === span.start) ||
      /^\s*\|/m.test(source.slice(part.start, Math.max(part.end, nextOpener(document, part.start)))),
  );
  return isFilled
    ? []
    : [{ line: lineBehind(document, Math.max(check.part.end, check.span.end)), lines: draft.review }];
}

/** Where the next part begins behind an offset; else the end of the text. */
function nextOpener({ source, reading }: RetroDocument, offset: number): number {
  const starts = [...reading.periods, ...reading.reviews, ...reading.plans].map(({ part }) => part.start);
  return Math.min(source.length, ...starts.filter((start) => start > offset));
}

function lessons(document: RetroDocument, draft: RetroDraft): Addition[] {
  const { reading } = document;
  if (reading.reviews.some(({ kind }) => kind !== "goal-review")) return [];
  const marks = marksOf(document);
  const lines = draft.lessons.flatMap(({ heading, lines: own }, at) => [
    ...(at > 0 ? [""] : []),
    `${marks} ${heading}`,
    "",
    ...own,
  ]);
  const lastPart = Math.max(-1, ...[...reading.periods, ...reading.reviews].map(({ part }) => part.start));
  const behind = reading.plans.filter(({ part }) => part.start > lastPart);
  return [{ line: firstLineOf(document, behind), lines }];
}

function plans(document: RetroDocument, draft: RetroDraft): Addition[] {
  const { source, reading } = document;
  const [plan] = reading.plans;
  const marks = marksOf(document);
  if (!plan) {
    const lines = planLines(draft.plan, `${marks}#`.slice(0, 6), draft.language);
    return [{ line: source.lineCount, lines: [`${marks} ${draft.plan.heading}`, "", ...lines] }];
  }
  const starts = new Set(reading.plans.map(({ span }) => span.start));
  if (reading.items.some(({ of }) => starts.has(of.start)) || plan.form !== "heading") return [];
  return emptyPlan(document, draft, plan);
}

/** An empty plan: its goal line and the parts that have a heading are filled, what has none comes behind them. */
function emptyPlan(document: RetroDocument, draft: RetroDraft, plan: RetroPlan): Addition[] {
  const { source, reading } = document;
  const { items, goal } = draft.plan;
  if (items.size === 0) return [];
  const first = source.lineAt(plan.span.start);
  const end = Math.max(plan.part.end, plan.span.end, ...reading.plans.map(({ part }) => part.end));
  const last = source.lineAt(end);
  const heads = new Map<DraftBucket, number>();
  let goalAt: number | undefined;
  for (let line = first + 1; line <= last; line++) {
    const text = source.lineText(line);
    const label = /^ {0,3}#{1,6}\s+(.*?)\s*$/.exec(text)?.[1];
    const bucket = label === undefined ? undefined : bucketOf(label);
    if (bucket && !heads.has(bucket)) heads.set(bucket, line);
    if (/^\s*(?:목표|goal)\s*[:：]/iu.test(text)) goalAt ??= line;
  }
  const additions: Addition[] = [];
  const above = goalAt ?? first;
  if (goalAt === undefined && goal !== undefined) {
    additions.push({ line: first + 1, lines: [draftSay("goalLine", draft.language, { goal })] });
  }
  const own = /^ {0,3}(#{1,6})\s/.exec(source.lineText(first))?.[1] ?? "##";
  const rest: string[] = [];
  for (const [bucket, lines] of items) {
    const at = bucket === "plain" ? above : heads.get(bucket);
    if (at !== undefined) additions.push({ line: behindComments(source, at), lines });
    else
      rest.push(
        "",
        `${`${own}#`.slice(0, 6)} ${draftSay(bucket as Exclude<DraftBucket, "plain">, draft.language)}`,
        "",
        ...lines,
      );
  }
  if (draft.plan.question !== undefined) rest.push("", draft.plan.question);
  if (rest.length > 0) additions.push({ line: lineBehind(document, end), lines: rest.slice(1) });
  return additions;
}

/** The part of a plan that a heading opens, in either language. */
function bucketOf(label: string): DraftBucket | undefined {
  const said = draftBuckets.find(
    (bucket) => bucket !== "plain" && Object.values(draftMessages[bucket]).some((words) => words === label),
  );
  return said ?? planBucket(label)?.bucket;
}
