import {
  monthOf,
  monthsAtEdge,
  ordinals,
  parts,
  point,
  relation,
  stretch,
  type TimeWords,
  wholeYear,
  yearOf,
} from "./timeStretch";

const monthName =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const to = String.raw`\s*(?:~|〜|∼|-{1,3}>?|–|—|→|::?|부터|에서|\bto\b|\bthrough\b|\bthru\b)\s*`;
const also = String.raw`\s*(?:~|〜|∼|-{1,3}>?|–|—|→|::?|부터|에서|·|,|&|\/|와|과|및|\bto\b|\bthrough\b|\bthru\b|\band\b)\s*`;
const Y = String.raw`((?:19|20)\d\d)`;
const yearWord = String.raw`((?:19|20)\d\d|['’]?\d\d(?=\s*년|\s*[.]\s*\d))(?:\s*년도?)?`;
const M = String.raw`(1[0-2]|0?[1-9])`;
const D = String.raw`(3[01]|[12]\d|0?[1-9])`;
const noMore = String.raw`(?![\d%+]|:\d)`;

/** A wording for a stretch of time. */
export interface TimeRule {
  readonly pattern: RegExp;
  /** The characters that it may begin with, in small letters. */
  readonly first: string;
  /** Sets of characters, each written as a text; whatever it matches has one of each. */
  readonly needed: readonly string[];
  /** How many digits it takes at least. */
  readonly digits: number;
  readonly read: (groups: readonly (string | undefined)[]) => Omit<TimeWords, "start" | "end"> | undefined;
}

const digitFirst = "0123456789'’";
const relativeFirst = "작지전올금이내새다ltn";
const monthFirst = "jfmasond";
/** Each name of a month has one of these. */
const monthNeeded = "jbmpgcv";
const toNeeded = "~〜∼-–—→:부에t";
const alsoNeeded = `${toNeeded}·,&/와과및a`;

/**
 * A rule for words in small letters. What it may begin with and what it needs (`[needed sets, digits]`) tell quickly
 * where it need not be tried.
 */
const rule = (
  first: string,
  [needed, digits]: readonly [readonly string[], number],
  pattern: string,
  read: TimeRule["read"],
): TimeRule => ({ pattern: new RegExp(pattern, "uy"), first, needed, digits, read });

const relativeYear = String.raw`(?:(작년|지난\s?해|전년도?|last year)|(올해|올\s?한\s?해|금년|이번\s?해|this year)|(내년도?|새해|다음\s?해|next year))`;
const englishHalf = "(first|second) half(?! of the (?!year)| of (?!the|19|20))(?: of)?(?: the year)?";
const date = String.raw`${yearWord}\s*[-./년]?\s*${M}\s*[-./월]\s*${D}\s*일?\.?(?:\s*\([^)\s]{1,3}\))?`;
const dayOnly = String.raw`${M}\s*(?:[./]|월)\s*${D}\s*일?(?:\s*\([^)\s]{1,3}\))?`;

/** The wordings; at one place the longest wins. */
export const timeRules: readonly TimeRule[] = [
  // 2024-03-01 ~ 2024-03-07, 2024.03.01 ~ 03.07, 3/1 ~ 3/7, 3월 1일 ~ 7일
  rule(digitFirst, [[toNeeded], 4], `${date}${to}${date}`, ([, y, m, d, y2, m2, d2]) =>
    stretch("days", point(y, m, d), point(y2, m2, d2)),
  ),
  rule(digitFirst, [[toNeeded], 4], `${date}${to}${dayOnly}${noMore}`, ([, y, m, d, m2, d2]) =>
    stretch("days", point(y, m, d), point(undefined, m2, d2)),
  ),
  rule(digitFirst, [[], 4], `${date}${noMore}`, ([, y, m, d]) => stretch("day", point(y, m, d))),
  rule(digitFirst, [[toNeeded, "./월"], 4], `${dayOnly}${to}${dayOnly}${noMore}`, ([, m, d, m2, d2]) =>
    stretch("days", point(undefined, m, d), point(undefined, m2, d2)),
  ),
  rule(digitFirst, [["월", "일"], 3], String.raw`${M}\s*월\s*${D}\s*일?\s*[~-]\s*${D}\s*일`, ([, m, d, d2]) =>
    stretch("days", point(undefined, m, d), point(undefined, m, d2)),
  ),
  rule(digitFirst, [["월", "일"], 2], String.raw`${M}\s*월\s*${D}\s*일`, ([, m, d]) =>
    stretch("day", point(undefined, m, d)),
  ),
  // 2018년 3월 ~ 2019년 2월, 2018.03~04, 18.03 - 19.02
  rule(
    digitFirst,
    [[`${toNeeded},&`], 4],
    String.raw`${yearWord}\s*[-./]?\s*${M}\s*월?(?:${to}|\s*,\s*|\s*&\s*)(?:${yearWord}\s*[-./]?\s*)?${M}\s*월?${noMore}`,
    ([, y, m, y2, m2]) => stretch("month", point(y, m), point(y2, m2)),
  ),
  rule(digitFirst, [["월"], 3], String.raw`${yearWord}\s*${M}\s*월(?!\s*\d{1,2}\s*일)`, ([, y, m]) =>
    stretch("month", point(y, m)),
  ),
  rule(digitFirst, [["-./"], 5], String.raw`${Y}\s*[-./]\s*${M}${noMore}(?![-./]\d)`, ([, y, m]) =>
    stretch("month", point(y, m)),
  ),
  rule(digitFirst, [["."], 4], String.raw`['’]?(\d\d)\.(0[1-9]|1[0-2])${noMore}(?![-./]\d)`, ([, y, m]) =>
    stretch("month", point(y, m)),
  ),
  // 1~4월, 9월-10월, 11월 ~ 2025년 1월, 1월
  rule(
    digitFirst,
    [["월", alsoNeeded], 2],
    String.raw`${M}\s*월?${also}(?:${yearWord}\s*[-./]?\s*)?${M}\s*월(?:까지|달)?(?!\s*\d{1,2}\s*일)`,
    ([, m, y2, m2]) => stretch("month", point(undefined, m), point(y2, m2)),
  ),
  rule(relativeFirst, [["월"], 1], String.raw`${relativeYear}의?\s*${M}\s*월(?!\s*\d{1,2}\s*일)`, ([, a, b, c, m]) =>
    stretch("month", point(undefined, m), undefined, { relative: relation(a, b, c) }),
  ),
  rule(digitFirst, [["월"], 1], String.raw`${M}\s*월(?:달)?(?!\s*\d{1,2}\s*일|요일|급|세)`, ([, m]) =>
    stretch("month", point(undefined, m)),
  ),
  // 상반기, 2분기, H1, Q3, each with a year before or behind it
  rule(
    `${digitFirst}${relativeFirst}상하전후`,
    [["반"], 0],
    String.raw`(?:${yearWord}[-\s]*|${relativeYear}의?\s*)?(?:(상)|(하)|(전)|(후))반기`,
    ([, y, a, b, c, first, , third]) => parts(2, first || third ? 1 : 2, yearOf(y), relation(a, b, c)),
  ),
  rule(
    `${digitFirst}${relativeFirst}제`,
    [["분"], 1],
    String.raw`(?:${yearWord}[-\s]*|${relativeYear}의?\s*)?(?:제\s*)?([1-4])\s*(?:\/\s*4\s*)?(?:사\s*)?분기`,
    ([, y, a, b, c, q]) => parts(4, Number(q), yearOf(y), relation(a, b, c)),
  ),
  rule(
    `${digitFirst}fh`,
    [["h"], 1],
    String.raw`(?:${yearWord}[-\s]*|fy\s*)?(?:h([12])|([12])h)\b(?:[-\s,]*(?:of\s*)?${Y})?`,
    ([, y, a, b, y2]) => parts(2, Number(a ?? b), yearOf(y ?? y2)),
  ),
  rule(
    `${digitFirst}fq`,
    [["q"], 1],
    String.raw`(?:${yearWord}[-\s]*|fy\s*)?(?:q([1-4])|([1-4])q)\b(?:[-\s,]*(?:of\s*)?(?:${Y}|['’](\d\d)))?`,
    ([, y, a, b, y2, y3]) => parts(4, Number(a ?? b), yearOf(y ?? y2 ?? y3)),
  ),
  rule("tfs", [["f", "h"], 0], `(?:the )?${englishHalf}\\s*${Y}?`, ([, half, y]) =>
    parts(2, ordinals[half?.toLowerCase() ?? ""] ?? 1, yearOf(y)),
  ),
  rule(
    "tfsl",
    [["q"], 0],
    String.raw`(?:the )?(first|second|third|fourth|last) quarter(?: of)?\s*${Y}?`,
    ([, quarter, y]) => parts(4, ordinals[quarter?.toLowerCase() ?? ""] ?? 1, yearOf(y)),
  ),
  // 2024년 3월 2주차, 3월 첫째 주, 2024년 12주차, 2024-W12, Week 12 of 2024
  rule(
    digitFirst,
    [["월", "주"], 1],
    String.raw`(?:${yearWord}\s*[-./]?\s*)?${M}\s*월\s*(?:제?\s*([1-6])\s*(?:주차|째\s*주|주)|(첫째|첫|둘째|셋째|넷째|다섯째)\s*(?:번째\s*)?주(?:차)?)`,
    ([, y, m, number, word]) =>
      stretch("week", point(y, m), undefined, { week: Number(number ?? ordinals[word ?? ""]), weekOf: "month" }),
  ),
  rule(
    digitFirst,
    [[], 3],
    String.raw`${yearWord}[-\s]*(?:w|week\s*|제?\s*)([0-5]?\d)(?:\b|주차|번?째\s*주)`,
    ([, y, week]) =>
      Number(week) >= 1 && Number(week) <= 53
        ? stretch("week", point(y, 1), undefined, { week: Number(week), weekOf: "year" })
        : undefined,
  ),
  rule("w", [["w"], 5], String.raw`week\s*#?([0-5]?\d),?(?:\s+of)?\s+${Y}`, ([, week, y]) =>
    Number(week) >= 1 && Number(week) <= 53
      ? stretch("week", point(y, 1), undefined, { week: Number(week), weekOf: "year" })
      : undefined,
  ),
  // January, Jan – Mar 2024, December 2023 to January 2024
  rule(
    monthFirst,
    [[monthNeeded, alsoNeeded], 0],
    String.raw`(${monthName})(?:,?\s+(?:of\s+)?${Y})?${also}(${monthName})(?:,?\s*(?:of\s+)?${Y})?(?!\s*\d)`,
    ([, a, y, b, y2]) =>
      stretch(
        "month",
        { year: yearOf(y), month: monthOf(a), day: null },
        { year: yearOf(y2), month: monthOf(b), day: null },
      ),
  ),
  rule(
    monthFirst,
    [[monthNeeded], 0],
    String.raw`(${monthName})(?:,?\s*(?:of\s+)?${Y}|\s*['’](\d\d))?(?!\s*\d)`,
    ([, name, y, y2]) => stretch("month", { year: yearOf(y ?? y2), month: monthOf(name), day: null }),
  ),
  rule(digitFirst, [[monthNeeded], 4], String.raw`${Y}\s+(${monthName})(?!\s*\d)`, ([, y, name]) =>
    stretch("month", { year: yearOf(y), month: monthOf(name), day: null }),
  ),
  rule(
    monthFirst,
    [[monthNeeded], 1],
    String.raw`(${monthName})\s*${D}(?:st|nd|rd|th)?(?:,?\s*${Y})?\b`,
    ([, name, d, y]) => stretch("day", { year: yearOf(y), month: monthOf(name), day: Number(d) }),
  ),
  rule(
    monthFirst,
    [[monthNeeded, toNeeded], 2],
    String.raw`(${monthName})\s*${D}(?:st|nd|rd|th)?(?:,?\s*${Y})?${to}(?:(${monthName})\s*)?${D}(?:st|nd|rd|th)?(?:,?\s*${Y})?\b`,
    ([, a, d, y, b, d2, y2]) =>
      stretch(
        "days",
        { year: yearOf(y ?? y2), month: monthOf(a), day: Number(d) },
        { year: yearOf(y2), month: monthOf(b ?? a), day: Number(d2) },
      ),
  ),
  rule(
    digitFirst,
    [[monthNeeded], 1],
    String.raw`${D}(?:st|nd|rd|th)?\s+(${monthName})(?:\s*${Y})?`,
    ([, d, name, y]) => stretch("day", { year: yearOf(y), month: monthOf(name), day: Number(d) }),
  ),
  // 7–13 Apr, 14 to 16 March 2025, 31 Mar – 6 Apr
  rule(
    digitFirst,
    [[monthNeeded, toNeeded], 2],
    String.raw`${D}(?:st|nd|rd|th)?${to}${D}(?:st|nd|rd|th)?\s+(?:of\s+)?(${monthName})(?:,?\s*${Y})?`,
    ([, d, d2, name, y]) =>
      stretch(
        "days",
        { year: yearOf(y), month: monthOf(name), day: Number(d) },
        { year: yearOf(y), month: monthOf(name), day: Number(d2) },
      ),
  ),
  rule(
    digitFirst,
    [[monthNeeded, toNeeded], 2],
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
    "tflc",
    [["m", "h"], 0],
    String.raw`(?:the )?(?:(first)|last|final|closing) (two|three|four|five|six|seven|eight|nine|[2-9]) months(?: of (?:the year|${Y}))?`,
    ([, first, count, y]) => monthsAtEdge(first !== undefined, count, y),
  ),
  rule(
    "첫처마남",
    [["달개"], 0],
    String.raw`(?:(첫|처음)|마지막|남은)\s?(두|세|석|네|넉|다섯|여섯|[2-9])\s?(?:달|개월)`,
    ([, first, count]) => monthsAtEdge(first !== undefined, count, undefined),
  ),
  // 2018년, 2018, '18년, 2018 ~ 2019
  rule(digitFirst, [[toNeeded], 4], String.raw`${yearWord}${to}${yearWord}${noMore}(?!\s*월)`, ([, y, y2]) =>
    wholeYear(yearOf(y), null, yearOf(y2)),
  ),
  rule(digitFirst, [[], 4], String.raw`${Y}(?:\s*년도?)?${noMore}(?!\s*학년)`, ([, y]) => wholeYear(yearOf(y))),
  rule(
    digitFirst,
    [["년"], 2],
    String.raw`['’]?(\d\d)\s*년도?(?=$|[^\p{L}\d]|의|에|을|은|도|회)(?!\s*(?:동안|간|만에|째|차|전|후))`,
    ([, y]) => {
      const year = yearOf(y) ?? 0;
      return year >= 2005 && year <= 2049 ? wholeYear(year) : undefined;
    },
  ),
  rule(relativeFirst, [[], 0], relativeYear, ([, a, b, c]) => wholeYear(null, relation(a, b, c))),
];
