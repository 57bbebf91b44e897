import type { Period } from "../../time/Period";
import { findTimeWords, type TimeWords } from "../../vocabulary/timeWords";
import { isAhead, isEdition, titleSort } from "../../vocabulary/titleWords";
import type { Entry } from "./readEntries";
import type { Head } from "./readHead";
import { resolveTime, wholeMonths, yearFor, yearOf } from "./resolveTime";

/**
 * The time that a document looks back on, told from its front matter's `period`, its title, or the sentences at its
 * beginning that speak of a year as a whole. @returns null where that cannot be told
 */
export function coverOf(head: Head, entries: readonly Entry[], fileName: string | undefined): Period | null {
  if (head.period) return head.period;
  if (head.sort === "plan") return null;
  const titles = [head.title?.text, head.titleEntry?.plain, head.title ? undefined : fileName?.replace(/[_]/g, " ")];
  for (const title of titles) {
    const found = title === undefined ? undefined : ofTitle(title, head);
    if (found) return found;
  }
  if (head.sort === "other" && head.title && !/\d/.test(head.title.text)) return ofText(entries, false);
  if (head.sort === "other") return null;
  const title = head.title?.text ?? "";
  // A course's, a project's or an event's look back covers its own time, which no calendar knows.
  if (
    /\d\s?(?:주차|기|차|일차|단계|레벨)|week\s?\d|sprint|스프린트|project|프로젝트|인턴|해커톤|hackathon|챌린지|challenge|스터디|캠프|camp|코스|course|면접|interview|컨퍼런스|conf\b/iu.test(
      title,
    )
  )
    return null;
  if (/연말|한\s?해|올해|annual|year(?:ly)?[- ]|this year/iu.test(title) && head.written) return annual(head.written);
  return ofText(entries, true);
}

function ofTitle(title: string, head: Head): Period | undefined {
  const found = findTimeWords(title).filter(({ start, end }) => !isAhead(title.slice(0, start), title.slice(end)));
  const own = found.filter(
    ({ unit, start, from }) => !(unit === "year" && from.year !== null && isEdition(title.slice(0, start))),
  );
  const [first] = own;
  if (!first) return undefined;
  if (titleSort(title) === "other" && first.unit !== "year" && first.from.year === null) return undefined;
  const context = { year: null, covers: null, written: head.written };
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

/** The year that a text of the first weeks of a year looks back on is the year before. */
function annual(written: string): Period {
  const year = Number(written.slice(0, 4)) - (written.slice(5, 7) <= "02" ? 1 : 0);
  return wholeMonths(year, 1, year, 12);
}

const aboutYear = String.raw`((?:19|20)\d\d)`;
const yearAsWhole = new RegExp(
  String.raw`${aboutYear}년?도?(?:이|가|은|는|을|를|의)?\s?(?:한\s?해|끝|마무리|마지막|돌아|되돌아|회고|보내|저물|지나|정리)|${aboutYear}(?:년|년도)?(?:은|는|이)\s.{0,20}(?:해였|해이|한 해)|(?:looking|look) back (?:at|on|over) ${aboutYear}|\b${aboutYear} (?:was|has been|is (?:over|coming to an end|almost over))\b|(?:end|close) of ${aboutYear}|throughout ${aboutYear}|(?:goodbye|farewell)[, ]+${aboutYear}|\breflect(?:ing)? on ${aboutYear}`,
  "iu",
);

function ofText(entries: readonly Entry[], isRetro: boolean): Period | null {
  const beginning = entries.filter(({ kind }) => kind === "text" || kind === "heading").slice(0, isRetro ? 8 : 4);
  for (const { plain } of beginning) {
    const match = yearAsWhole.exec(plain.slice(0, 300));
    const year = Number(match?.slice(1).find(Boolean));
    if (match && year) return wholeMonths(year, 1, year, 12);
  }
  return null;
}

/** Whether words name all of a period and nothing narrower. */
export function namesWhole(words: TimeWords, period: Period, covers: Period | null): boolean {
  return covers !== null && words.week === null && period.from === covers.from && period.to === covers.to;
}
