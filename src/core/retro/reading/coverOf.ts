import { foldCase, WordPattern } from "../../vocabulary/WordPattern";
import type { Period } from "../../time/Period";
import { findTimeWords } from "../../vocabulary/timeWords";
import { isAhead, isEdition, isRetroTag, titleSort } from "../../vocabulary/titleWords";
import type { Entry } from "./readEntries";
import type { Head } from "./readHead";
import { resolveTime, wholeMonths, yearFor, yearOf } from "./resolveTime";

const ofYear = new WordPattern(
  /연말|한\s?해|올해|\b(?:annual|yearly|this (?:past )?year|the (?:past )?year|end of (?:the )?year|year[- ](?:end|in))\b/u,
  "말해uy",
);

const ofCourse = new WordPattern(
  /\d\s?(?:주차|기|차|일차|단계|레벨)|week\s?\d|sprint|스프린트|project|프로젝트|인턴|해커톤|hackathon|챌린지|challenge|스터디|캠프|camp|코스|course|면접|interview|컨퍼런스|conf\b/u,
);

/**
 * The time that a document looks back on, told from its front matter's `period`, its title, or the sentences at its
 * beginning that speak of a year as a whole. @returns null where that cannot be told
 */
export function coverOf(head: Head, entries: readonly Entry[], fileName: string | undefined): Period | null {
  if (head.period) return head.period;
  if (head.sort === "plan") return null;
  const titles = [
    head.title?.text,
    head.subtitle ?? undefined,
    head.titleEntry?.plain,
    head.title ? undefined : fileName?.replace(/[_]/g, " "),
    isRetroTag(head.tags) ? head.tags.trim() : undefined,
  ];
  for (const title of titles) {
    const found = title === undefined ? undefined : ofTitle(title, head);
    if (found) return found;
  }
  if (head.sort === "other" && head.title && !/\d/.test(head.title.text)) return ofText(entries, false);
  if (head.sort === "other") return null;
  const title = head.title?.text ?? "";
  const stated = statedSpan(entries);
  if (stated) return stated;
  // A course's, a project's or an event's look back covers its own time, which no calendar knows.
  if (ofCourse.test(foldCase(title))) return null;
  const lately = head.written ? ofDate(title, head.written) : undefined;
  if (lately) return lately;
  if (!/\b(?:first|second|third) year\b/iu.test(title) && ofYear.test(foldCase(title)) && head.written)
    return annual(head.written);
  return ofText(entries, true);
}

function ofTitle(title: string, head: Head): Period | undefined {
  const found = findTimeWords(title).filter(({ start, end }) => !isAhead(title.slice(0, start), title.slice(end)));
  const own = found.filter(
    ({ unit, start, from }) => !(unit === "year" && from.year !== null && isEdition(title.slice(0, start))),
  );
  // `올해를 닫으며: 2024`: the year that is said tells more than 올해.
  const first =
    own[0]?.relative === 0 && own[0].unit === "year" ? (own.find(({ from }) => from.year !== null) ?? own[0]) : own[0];
  if (!first) return undefined;
  if (titleSort(title) === "other" && !isRetroTag(head.tags) && first.unit !== "year" && first.from.year === null)
    return undefined;
  // `11월의 기록 (2024)`, `상반기 결산 (2024년 1월~6월)`: the year stands elsewhere in the title.
  const dated = first.from.year === null && first.to.year === null ? own.find(({ from }) => from.year !== null) : null;
  const context = { year: dated?.from.year ?? null, covers: null, written: head.written };
  // `2024 회고 (상반기)`: the year, and which part of it.
  const narrower =
    first.unit === "year"
      ? own.find(({ unit, from, relative }) => unit !== "year" && from.year === null && relative === null)
      : undefined;
  if (narrower && narrower.unit !== "day") return resolveTime(narrower, { ...context, year: yearFor(first, context) });
  if (first.relative === 0 && first.unit === "year") return head.written ? annual(head.written) : undefined;
  if (first.relative === -1 && first.unit === "year" && head.written) {
    const year = (yearOf(head.written) ?? 0) - 1;
    return wholeMonths(year, 1, year, 12);
  }
  // `2022 ~ 2023`, `2021, 2022`: the last year it looks back on begins with its first.
  return resolveTime(first, context);
}

const stating = new WordPattern(
  /(?:기간|일정|날짜|일시)\s?[:：|]|(?:동안|간)\s?진행|진행(?:했|한|된|되었)|\b(?:period|dates?|when|duration|timeframe|time frame)\s?:|\b(?:ran|run|took place|was held|lasted|worked|went on|happened)\b.{0,30}\b(?:from|between|on)\b/u,
  ":|：행nf",
);

/** `기간: 2024.03.04 ~ 2024.06.03`, `ran from 14 to 16 March 2025` near the beginning. */
function statedSpan(entries: readonly Entry[]): Period | undefined {
  for (const { kind, plain } of entries.slice(0, 10)) {
    if (kind === "row") continue;
    const line = plain.slice(0, 300);
    if (!stating.test(foldCase(line))) continue;
    const span = findTimeWords(line).find(
      ({ unit, from, to }) =>
        (from.year ?? to.year) !== null && (unit === "days" || (unit === "month" && from.month !== to.month)),
    );
    const found = span && resolveTime(span, { year: null, covers: null, written: null });
    if (found) return found;
  }
  return undefined;
}

const ofMonth = new WordPattern(/월간|이달|이번\s?달|한\s?달|\bmonth(?:ly|[- ]?notes?)?\b/u, "간달h");

/** What a title that names no time covers by the day it was written: the month, or the year that ends. */
function ofDate(title: string, written: string): Period | undefined {
  const year = Number(written.slice(0, 4));
  const month = Number(written.slice(5, 7));
  const day = Number(written.slice(8, 10));
  if (ofMonth.test(foldCase(title))) {
    const before = day <= 12 ? month - 1 : month;
    return before === 0 ? wholeMonths(year - 1, 12, year - 1, 12) : wholeMonths(year, before, year, before);
  }
  if (/주간|이번\s?주|\bweek/iu.test(title)) return undefined;
  return /결산|회고|돌아보|되돌아|\byear\b|\bretrospective\b/iu.test(title) &&
    ((month === 12 && day >= 15) || (month === 1 && day <= 20))
    ? annual(written)
    : undefined;
}

/** The year that a text of the first weeks of a year looks back on is the year before. */
function annual(written: string): Period {
  const year = Number(written.slice(0, 4)) - (written.slice(5, 7) <= "02" ? 1 : 0);
  return wholeMonths(year, 1, year, 12);
}

const aboutYear = String.raw`((?:19|20)\d\d)`;
const yearAsWhole = new WordPattern(
  new RegExp(
    String.raw`${aboutYear}년?도?(?:이|가|은|는|을|를|의)?\s?(?:한\s?해|끝|마무리|마지막|돌아|되돌아|회고|보내|저물|지나|정리)|${aboutYear}(?:년|년도)?(?:은|는|이)\s.{0,20}(?:해였|해이|한 해)|(?:looking|look) back (?:at|on|over) ${aboutYear}|\b${aboutYear} (?:was|has been|is (?:over|coming to an end|almost over))\b|(?:end|close) of ${aboutYear}|throughout ${aboutYear}|(?:goodbye|farewell)[, ]+${aboutYear}|\breflect(?:ing)? on ${aboutYear}`,
    "u",
  ),
);

function ofText(entries: readonly Entry[], isRetro: boolean): Period | null {
  let left = isRetro ? 8 : 4;
  for (const { kind, plain } of entries) {
    if (kind !== "text" && kind !== "heading") continue;
    if (left-- === 0) break;
    const match = yearAsWhole.exec(foldCase(plain.slice(0, 300)));
    const year = Number(match?.slice(1).find(Boolean));
    if (match && year) return wholeMonths(year, 1, year, 12);
  }
  return null;
}
