import { monthHeadings } from "../completion/monthHeadings";
import { draftMessages } from "../messages/draftMessages";
import { monthName } from "../messages/periodNames";
import { behindComments, isEmptyPart } from "../retro/emptyPart";
import type { RetroPeriod } from "../retro/reading/RetroReading";
import type { RetroDocument } from "../retro/RetroDocument";
import type { TextEdit } from "../text/TextEdit";
import type { CalendarDate } from "../time/CalendarDate";
import { type Addition, additionEdits } from "./Addition";
import { draftSay } from "./draftLines";
import { firstLineOf, lineBehind, marksOf } from "./draftPlaces";
import type { RetroDraft } from "./draftRetro";
import { planInto } from "./planInto";

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
    ...planInto(document, draft),
  ];
  return additionEdits(document, added);
}

/** The lines that the record has for one empty month of a retrospective. @param offset where its part begins */
export function draftMonth(document: RetroDocument, draft: RetroDraft, offset: number): readonly TextEdit[] {
  const period = document.reading.periods.find(({ part }) => part.start === offset);
  return period ? additionEdits(document, filled(document, draft, period)) : [];
}

/** The goal review alone; none where a retrospective has one, or where nothing was planned. */
export function reviewInto(document: RetroDocument, draft: RetroDraft): readonly TextEdit[] {
  return additionEdits(document, reviews(document, draft));
}

/** The parts of a retrospective that name one month and tell nothing of it. */
export function emptyMonths(document: RetroDocument): readonly RetroPeriod[] {
  return document.reading.periods.filter((period) => isOneMonth(period) && isEmptyPart(document, period));
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

function reviews(document: RetroDocument, draft: RetroDraft): Addition[] {
  if (draft.review.length === 0) return [];
  const { source, reading } = document;
  const checks = reading.reviews.filter(({ kind }) => kind === "goal-review");
  const [check] = checks;
  if (!check) {
    const heading = `${marksOf(document)} ${draftSay("review", draft.language)}`;
    const lastMonth = Math.max(-1, ...toldPeriods(document).map(({ part }) => part.start));
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

/** The parts about a time that are no part of a plan. */
function toldPeriods({ reading: { periods, plans } }: RetroDocument): readonly RetroPeriod[] {
  return periods.filter(({ span }) => !plans.some(({ part }) => part.start <= span.start && span.end <= part.end));
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
  const lastPart = Math.max(-1, ...[...toldPeriods(document), ...reading.reviews].map(({ part }) => part.start));
  const behind = reading.plans.filter(({ part }) => part.start > lastPart);
  return [{ line: firstLineOf(document, behind), lines }];
}
