import type { Span } from "../text/SourceText";

/** How long the stretch is that words name. `day` is a single day, `days` a range of days. */
export type TimeUnit = "year" | "half" | "quarter" | "month" | "week" | "days" | "day";

/** A place in the calendar as far as words say it; months and days count from 1. */
export interface TimePoint {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/**
 * Words that name a stretch of time, and where they stand. `from` and `to` are its first and last month (and day,
 * where said); a year that is not said is null, or told by `relative` (-1 last year, 0 this year, 1 next year).
 */
export interface TimeWords extends Span {
  readonly unit: TimeUnit;
  readonly from: TimePoint;
  readonly to: TimePoint;
  readonly relative: -1 | 0 | 1 | null;
  /** A week by its number: in the month of `from`, or, where `weekOf` is `year`, of the year (ISO 8601). */
  readonly week: number | null;
  readonly weekOf: "month" | "year" | null;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  첫째: 1,
  첫: 1,
  둘째: 2,
  셋째: 3,
  넷째: 4,
  다섯째: 5,
};
const to = String.raw`\s*(?:~|〜|∼|-{1,3}>?|–|—|→|::?|부터|에서|\bto\b|\bthrough\b|\bthru\b)\s*`;
const also = String.raw`\s*(?:~|〜|∼|-{1,3}>?|–|—|→|::?|부터|에서|·|,|&|\/|와|과|및|\bto\b|\bthrough\b|\bthru\b|\band\b)\s*`;
const Y = String.raw`((?:19|20)\d\d)`;
const yearWord = String.raw`((?:19|20)\d\d|['’]?\d\d(?=\s*년|\s*[.]\s*\d))(?:\s*년도?)?`;
const M = String.raw`(1[0-2]|0?[1-9])`;
const D = String.raw`(3[01]|[12]\d|0?[1-9])`;
const noMore = String.raw`(?![\d%+]|:\d)`;

interface Rule {
  readonly pattern: RegExp;
  /** Begins with a digit or an apostrophe; undefined where it may and need not. */
  readonly numeric: boolean | undefined;
  readonly read: (groups: readonly (string | undefined)[]) => Omit<TimeWords, "start" | "end"> | undefined;
}

const rule = (pattern: string, read: Rule["read"]): Rule => ({
  pattern: new RegExp(pattern, "iuy"),
  numeric: [yearWord, Y, M, D, "['’]"].some((start) => pattern.startsWith(start))
    ? true
    : [`(${monthName})`, relativeYear, "week", "(?:the )?", "(?:(첫"].some((start) => pattern.startsWith(start))
      ? false
      : undefined,
  read,
});

function stretch(
  unit: TimeUnit,
  from: TimePoint,
  end: TimePoint = from,
  more: Partial<TimeWords> = {},
): Omit<TimeWords, "start" | "end"> {
  return { unit, from, to: end, relative: null, week: null, weekOf: null, ...more };
}

const point = (year: string | undefined, month: string | number | undefined, day?: string): TimePoint => ({
  year: yearOf(year),
  month: Number(month),
  day: day === undefined ? null : Number(day),
});

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = Number(text.replace(/\D/g, ""));
  return digits >= 1000 ? digits : digits > 69 ? 1900 + digits : 2000 + digits;
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

const parts = (count: 2 | 4, part: number, year: TimePoint["year"], relative: TimeWords["relative"] = null) => {
  const length = 12 / count;
  const first = (part - 1) * length + 1;
  return stretch(
    count === 2 ? "half" : "quarter",
    { year, month: first, day: null },
    { year, month: first + length - 1, day: null },
    { relative },
  );
};
const wholeYear = (year: number | null, relative: TimeWords["relative"] = null, last = year) =>
  stretch("year", { year, month: 1, day: null }, { year: last, month: 12, day: null }, { relative });

const counts: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
};

/** The first or last months of a year. */
function monthsAtEdge(
  first: boolean,
  count: string | undefined,
  y: string | undefined,
): Omit<TimeWords, "start" | "end"> {
  const length = counts[count?.toLowerCase() ?? ""] ?? Number(count);
  const year = yearOf(y);
  return stretch(
    "month",
    { year, month: first ? 1 : 13 - length, day: null },
    { year, month: first ? length : 12, day: null },
  );
}

const relativeYear = String.raw`(?:(작년|지난\s?해|전년도?|last year)|(올해|올\s?한\s?해|금년|이번\s?해|this year)|(내년도?|새해|다음\s?해|next year))`;
const relation = (
  last: string | undefined,
  current: string | undefined,
  next: string | undefined,
): TimeWords["relative"] => (last ? -1 : current ? 0 : next ? 1 : null);

const englishHalf = "(first|second) half(?! of the (?!year)| of (?!the|19|20))(?: of)?(?: the year)?";
const date = String.raw`${yearWord}\s*[-./년]?\s*${M}\s*[-./월]\s*${D}\s*일?\.?(?:\s*\([^)\s]{1,3}\))?`;
const dayOnly = String.raw`${M}\s*(?:[./]|월)\s*${D}\s*일?(?:\s*\([^)\s]{1,3}\))?`;

/** The wordings; at one place the longest wins. */
const rules: readonly Rule[] = [
  // 2024-03-01 ~ 2024-03-07, 2024.03.01 ~ 03.07, 3/1 ~ 3/7, 3월 1일 ~ 7일
  rule(`${date}${to}${date}`, ([, y, m, d, y2, m2, d2]) => stretch("days", point(y, m, d), point(y2, m2, d2))),
  rule(`${date}${to}${dayOnly}${noMore}`, ([, y, m, d, m2, d2]) =>
    stretch("days", point(y, m, d), point(undefined, m2, d2)),
  ),
  rule(`${date}${noMore}`, ([, y, m, d]) => stretch("day", point(y, m, d))),
  rule(`${dayOnly}${to}${dayOnly}${noMore}`, ([, m, d, m2, d2]) =>
    stretch("days", point(undefined, m, d), point(undefined, m2, d2)),
  ),
  rule(String.raw`${M}\s*월\s*${D}\s*일?\s*[~-]\s*${D}\s*일`, ([, m, d, d2]) =>
    stretch("days", point(undefined, m, d), point(undefined, m, d2)),
  ),
  rule(String.raw`${M}\s*월\s*${D}\s*일`, ([, m, d]) => stretch("day", point(undefined, m, d))),
  // 2018년 3월 ~ 2019년 2월, 2018.03~04, 18.03 - 19.02
  rule(
    String.raw`${yearWord}\s*[-./]?\s*${M}\s*월?(?:${to}|\s*,\s*|\s*&\s*)(?:${yearWord}\s*[-./]?\s*)?${M}\s*월?${noMore}`,
    ([, y, m, y2, m2]) => stretch("month", point(y, m), point(y2, m2)),
  ),
  rule(String.raw`${yearWord}\s*${M}\s*월(?!\s*\d{1,2}\s*일)`, ([, y, m]) => stretch("month", point(y, m))),
  rule(String.raw`${Y}\s*[-./]\s*${M}${noMore}(?![-./]\d)`, ([, y, m]) => stretch("month", point(y, m))),
  rule(String.raw`['’]?(\d\d)\.(0[1-9]|1[0-2])${noMore}(?![-./]\d)`, ([, y, m]) => stretch("month", point(y, m))),
  // 1~4월, 9월-10월, 11월 ~ 2025년 1월, 1월
  rule(
    String.raw`${M}\s*월?${also}(?:${yearWord}\s*[-./]?\s*)?${M}\s*월(?:까지|달)?(?!\s*\d{1,2}\s*일)`,
    ([, m, y2, m2]) => stretch("month", point(undefined, m), point(y2, m2)),
  ),
  rule(String.raw`${relativeYear}의?\s*${M}\s*월(?!\s*\d{1,2}\s*일)`, ([, a, b, c, m]) =>
    stretch("month", point(undefined, m), undefined, { relative: relation(a, b, c) }),
  ),
  rule(String.raw`${M}\s*월(?:달)?(?!\s*\d{1,2}\s*일|요일|급|세)`, ([, m]) => stretch("month", point(undefined, m))),
  // 상반기, 2분기, H1, Q3, each with a year before or behind it
  rule(
    String.raw`(?:${yearWord}[-\s]*|${relativeYear}의?\s*)?(?:(상)|(하)|(전)|(후))반기`,
    ([, y, a, b, c, first, , third]) => parts(2, first || third ? 1 : 2, yearOf(y), relation(a, b, c)),
  ),
  rule(
    String.raw`(?:${yearWord}[-\s]*|${relativeYear}의?\s*)?(?:제\s*)?([1-4])\s*(?:\/\s*4\s*)?(?:사\s*)?분기`,
    ([, y, a, b, c, q]) => parts(4, Number(q), yearOf(y), relation(a, b, c)),
  ),
  rule(String.raw`(?:${yearWord}[-\s]*|fy\s*)?(?:h([12])|([12])h)\b(?:[-\s,]*(?:of\s*)?${Y})?`, ([, y, a, b, y2]) =>
    parts(2, Number(a ?? b), yearOf(y ?? y2)),
  ),
  rule(
    String.raw`(?:${yearWord}[-\s]*|fy\s*)?(?:q([1-4])|([1-4])q)\b(?:[-\s,]*(?:of\s*)?(?:${Y}|['’](\d\d)))?`,
    ([, y, a, b, y2, y3]) => parts(4, Number(a ?? b), yearOf(y ?? y2 ?? y3)),
  ),
  rule(`(?:the )?${englishHalf}\\s*${Y}?`, ([, half, y]) =>
    parts(2, ordinals[half?.toLowerCase() ?? ""] ?? 1, yearOf(y)),
  ),
  rule(String.raw`(?:the )?(first|second|third|fourth|last) quarter(?: of)?\s*${Y}?`, ([, quarter, y]) =>
    parts(4, ordinals[quarter?.toLowerCase() ?? ""] ?? 1, yearOf(y)),
  ),
  // 2024년 3월 2주차, 3월 첫째 주, 2024년 12주차, 2024-W12, Week 12 of 2024
  rule(
    String.raw`(?:${yearWord}\s*[-./]?\s*)?${M}\s*월\s*(?:제?\s*([1-6])\s*(?:주차|째\s*주|주)|(첫째|첫|둘째|셋째|넷째|다섯째)\s*(?:번째\s*)?주(?:차)?)`,
    ([, y, m, number, word]) =>
      stretch("week", point(y, m), undefined, { week: Number(number ?? ordinals[word ?? ""]), weekOf: "month" }),
  ),
  rule(String.raw`${yearWord}[-\s]*(?:w|week\s*|제?\s*)([0-5]?\d)(?:\b|주차|번?째\s*주)`, ([, y, week]) =>
    Number(week) >= 1 && Number(week) <= 53
      ? stretch("week", point(y, 1), undefined, { week: Number(week), weekOf: "year" })
      : undefined,
  ),
  rule(String.raw`week\s*#?([0-5]?\d),?(?:\s+of)?\s+${Y}`, ([, week, y]) =>
    Number(week) >= 1 && Number(week) <= 53
      ? stretch("week", point(y, 1), undefined, { week: Number(week), weekOf: "year" })
      : undefined,
  ),
  // January, Jan – Mar 2024, December 2023 to January 2024
  rule(
    String.raw`(${monthName})(?:,?\s+(?:of\s+)?${Y})?${also}(${monthName})(?:,?\s*(?:of\s+)?${Y})?(?!\s*\d)`,
    ([, a, y, b, y2]) =>
      stretch(
        "month",
        { year: yearOf(y), month: monthOf(a), day: null },
        { year: yearOf(y2), month: monthOf(b), day: null },
      ),
  ),
  rule(String.raw`(${monthName})(?:,?\s*(?:of\s+)?${Y}|\s*['’](\d\d))?(?!\s*\d)`, ([, name, y, y2]) =>
    stretch("month", { year: yearOf(y ?? y2), month: monthOf(name), day: null }),
  ),
  rule(String.raw`${Y}\s+(${monthName})(?!\s*\d)`, ([, y, name]) =>
    stretch("month", { year: yearOf(y), month: monthOf(name), day: null }),
  ),
  rule(String.raw`(${monthName})\s*${D}(?:st|nd|rd|th)?(?:,?\s*${Y})?\b`, ([, name, d, y]) =>
    stretch("day", { year: yearOf(y), month: monthOf(name), day: Number(d) }),
  ),
  rule(
    String.raw`(${monthName})\s*${D}(?:st|nd|rd|th)?(?:,?\s*${Y})?${to}(?:(${monthName})\s*)?${D}(?:st|nd|rd|th)?(?:,?\s*${Y})?\b`,
    ([, a, d, y, b, d2, y2]) =>
      stretch(
        "days",
        { year: yearOf(y ?? y2), month: monthOf(a), day: Number(d) },
        { year: yearOf(y2), month: monthOf(b ?? a), day: Number(d2) },
      ),
  ),
  rule(String.raw`${D}(?:st|nd|rd|th)?\s+(${monthName})(?:\s*${Y})?`, ([, d, name, y]) =>
    stretch("day", { year: yearOf(y), month: monthOf(name), day: Number(d) }),
  ),
  // 7–13 Apr, 14 to 16 March 2025, 31 Mar – 6 Apr
  rule(
    String.raw`${D}(?:st|nd|rd|th)?${to}${D}(?:st|nd|rd|th)?\s+(?:of\s+)?(${monthName})(?:,?\s*${Y})?`,
    ([, d, d2, name, y]) =>
      stretch(
        "days",
        { year: yearOf(y), month: monthOf(name), day: Number(d) },
        { year: yearOf(y), month: monthOf(name), day: Number(d2) },
      ),
  ),
  rule(
    String.raw`${D}(?:st|nd|rd|th)?\s+(${monthName})(?:,?\s*${Y})?${to}${D}(?:st|nd|rd|th)?\s+(${monthName})(?:,?\s*${Y})?`,
    ([, d, a, y, d2, b, y2]) =>
      stretch(
        "days",
        { year: yearOf(y ?? y2), month: monthOf(a), day: Number(d) },
        { year: yearOf(y2), month: monthOf(b), day: Number(d2) },
      ),
  ),
  // the first three months, the last four months, 마지막 두 달
  rule(
    String.raw`(?:the )?(?:(first)|last|final|closing) (two|three|four|five|six|seven|eight|nine|[2-9]) months(?: of (?:the year|${Y}))?`,
    ([, first, count, y]) => monthsAtEdge(first !== undefined, count, y),
  ),
  rule(String.raw`(?:(첫|처음)|마지막|남은)\s?(두|세|석|네|넉|다섯|여섯|[2-9])\s?(?:달|개월)`, ([, first, count]) =>
    monthsAtEdge(first !== undefined, count, undefined),
  ),
  // 2018년, 2018, '18년, 2018 ~ 2019
  rule(String.raw`${yearWord}${to}${yearWord}${noMore}(?!\s*월)`, ([, y, y2]) =>
    wholeYear(yearOf(y), null, yearOf(y2)),
  ),
  rule(String.raw`${Y}(?:\s*년도?)?${noMore}(?!\s*학년)`, ([, y]) => wholeYear(yearOf(y))),
  rule(
    String.raw`['’]?(\d\d)\s*년도?(?=$|[^\p{L}\d]|의|에|을|은|도|회)(?!\s*(?:동안|간|만에|째|차|전|후))`,
    ([, y]) => {
      const year = yearOf(y) ?? 0;
      return year >= 2005 && year <= 2049 ? wholeYear(year) : undefined;
    },
  ),
  rule(relativeYear, ([, a, b, c]) => wholeYear(null, relation(a, b, c))),
];

const beginning = /[\d'’작지전올금이내새다상하후제acdfjlmnoqhswt첫처마남]/iu;

/** The time words that begin at an offset, the longest wording; undefined where there are none. */
export function timeWordsAt(text: string, start: number): TimeWords | undefined {
  if (!beginning.test(text[start] ?? "")) return undefined;
  let best: TimeWords | undefined;
  const isNumeric = /[\d'’]/.test(text[start] ?? "");
  for (const { pattern, numeric, read } of rules) {
    if (numeric === !isNumeric) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].trimEnd().length;
    if (best && end <= best.end) continue;
    const words = read([...match]);
    if (words) best = { start, end, ...words };
  }
  return best;
}

/**
 * The words that name times in a short text (a heading, a label, a planned thing), in order, without overlaps:
 * `1월`, `12-1월`, `9월-10월`, `상반기`, `2분기`, `2018.03~04`, `January`, `Q3`, `H1 2025`, `3월 2주차`, `2024`.
 * Offsets are zero-based in `text`. Only the first 400 characters are looked at.
 */
export function findTimeWords(text: string): TimeWords[] {
  const found: TimeWords[] = [];
  const end = Math.min(text.length, 400);
  for (let at = 0; at < end; at++) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(text[at] ?? "") && isGlued(text[at - 1] ?? "", text[at] ?? "")) continue;
    const words = timeWordsAt(text, at);
    if (!words) continue;
    found.push(words);
    at = words.end - 1;
  }
  return found;
}

/** Whether a character goes on with the word or number before it. */
function isGlued(before: string, here: string): boolean {
  if (/\d/.test(here)) return /[\d.,:%/]/.test(before) || /[a-z]/i.test(before);
  if (/[a-z]/i.test(here)) return /[a-z\d]/i.test(before);
  return /[가-힣]/.test(before) && /[가-힣]/.test(here);
}
