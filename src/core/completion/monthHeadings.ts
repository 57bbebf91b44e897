import type { Language } from "../Language";
import type { RetroDocument } from "../retro/RetroDocument";
import type { CalendarDate } from "../time/CalendarDate";
import { findTimeWords } from "../vocabulary/timeWords";

/** A line that opens a month, as this document would write it. */
export interface MonthHeading {
  /** Counted from 1. */
  readonly month: number;
  /** The whole line. */
  readonly line: string;
  /** Whether it is the one that comes next where the cursor is. */
  readonly isNext: boolean;
}

const englishMonths = "January February March April May June July August September October November December".split(
  " ",
);

/** How a document writes the line of a month: `## 3월`, `### March`, `- 2025.03:`. */
interface Manner {
  readonly before: string;
  readonly written: string;
  readonly after: string;
}

/** A line of the document that opens one month, or several. */
interface MonthLine {
  readonly start: number;
  readonly first: number;
  readonly last: number;
  /** The one that is its line's only month can be imitated. */
  readonly manner: Manner | undefined;
}

/**
 * The months of the year that a retrospective has no part for yet, in the manner of those that it has; the one that
 * follows the month before the offset comes first. Where it has none: headings of the second level, in the language.
 */
export function monthHeadings(
  document: RetroDocument,
  offset: number,
  language: Language,
  today: CalendarDate,
): readonly MonthHeading[] {
  const lines = monthLines(document);
  const there = new Set(lines.flatMap(({ first, last }) => monthsFrom(first, last)));
  const before = lines.findLast((line) => line.start < offset) ?? undefined;
  const example = [before, ...lines.toReversed()].find((line) => line?.manner)?.manner;
  const manner = example ?? { before: "## ", written: language === "ko" ? "1월" : "January", after: "" };
  const isDescending = (lines[0]?.first ?? 0) > (lines[1]?.first ?? 13);
  const missing = monthsFrom(1, 12).filter((month) => !there.has(month));
  if (isDescending) missing.reverse();
  const next = before
    ? missing.find((month) => (isDescending ? month < before.first : month > before.last))
    : missing[0];
  const ordered = next === undefined ? missing : [next, ...missing.filter((month) => month !== next)];
  const year = document.reading.covers?.from.slice(0, 4) ?? today.slice(0, 4);
  return ordered.map((month) => ({
    month,
    line: manner.before + writeMonth(manner.written, month, year) + manner.after,
    isNext: month === next,
  }));
}

function monthLines(document: RetroDocument): MonthLine[] {
  const { source, reading } = document;
  if (reading.periods.length === 0) return begunMonths(document);
  return reading.periods.flatMap(({ span, from, to }) => {
    const start = source.lineStart(source.lineAt(span.start));
    const text = source.lineText(source.lineAt(span.start));
    const words = findTimeWords(text).find(({ unit }) => unit === "month");
    if (!words || to.slice(0, 4) > String(Number(from.slice(0, 4)) + 1)) return [];
    const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
    const after = /^[*_]*(?:[:：] ?)?[*_]*/u.exec(text.slice(words.end))?.[0] ?? "";
    const manner = { before: text.slice(0, words.start), written: text.slice(words.start, words.end), after };
    return [{ start, first, last, manner: first === last ? manner : undefined }];
  });
}

/** The headings that begin with a month, of a text that says too little yet to be read as a retrospective. */
function begunMonths({ source, frontMatter }: RetroDocument): MonthLine[] {
  const lines: MonthLine[] = [];
  for (let at = frontMatter ? source.lineAt(frontMatter.whole.end) + 1 : 0; at < source.lineCount; at++) {
    const text = source.lineText(at);
    const marks = /^#{1,6}[ \t]+/.exec(text)?.[0];
    const words =
      marks === undefined ? undefined : findTimeWords(text.slice(0, 60)).find(({ unit }) => unit === "month");
    if (!words || marks?.length !== words.start) continue;
    const [first, last] = [words.from.month, words.to.month];
    const manner = { before: text.slice(0, words.start), written: text.slice(words.start, words.end), after: "" };
    lines.push({ start: source.lineStart(at), first, last, manner: first === last ? manner : undefined });
  }
  return lines;
}

/** The months from one to another, both of them too; a stretch over New Year's Eve goes on at 1. */
function monthsFrom(first: number, last: number): number[] {
  const months: number[] = [];
  for (let month = first; ; month = (month % 12) + 1) {
    months.push(month);
    if (month === last || months.length === 12) return months;
  }
}

/** A month in the manner of another: `3월` gives `4월`, `Mar` gives `Apr`, `2025.03` gives `2025.04`. */
function writeMonth(example: string, month: number, year: string): string {
  const withYear = example.replace(/(?:19|20)\d\d/, year);
  const asNumber = (written: string): string =>
    /^0|^1[0-2]$/.test(written) && hasZero(withYear) ? String(month).padStart(2, "0") : String(month);
  if (/\d\s*월/u.test(withYear)) return withYear.replace(/\d{1,2}(?=\s*월)/u, asNumber);
  const name = /[A-Za-z]{3,9}/.exec(withYear)?.[0];
  if (name) {
    const full = englishMonths[month - 1] ?? "";
    const isShort = name.length <= 4 && !englishMonths.some((one) => one.toLowerCase() === name.toLowerCase());
    const spelled = isShort ? full.slice(0, 3) : full;
    const cased =
      name === name.toUpperCase() ? spelled.toUpperCase() : /^[a-z]/.test(name) ? spelled.toLowerCase() : spelled;
    return withYear.replace(name, cased);
  }
  return withYear.replace(/\d{1,2}$/, (written) =>
    written.length === 2 ? String(month).padStart(2, "0") : String(month),
  );
}

/** Whether a number below ten is written with a zero before it: told from a month that is. */
function hasZero(written: string): boolean {
  return /(?:^|\D)0\d/.test(written);
}
