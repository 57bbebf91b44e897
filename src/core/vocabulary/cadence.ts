import { PatternTable } from "./PatternTable";
import { TextPattern } from "./TextPattern";
import { foldCase, WordPattern } from "./WordPattern";
import type { Span } from "../text/SourceText";
import type { Cadence, CadenceUnit } from "../time/Cadence";

/** Words that say how often: the rate (null for `regularly`, which has none) and where they stand in the text. */
export interface CadenceWords extends Span {
  readonly rate: Cadence | null;
}

const koreanNumbers: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  네: 4,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
};
const englishNumbers: Readonly<Record<string, number>> = {
  once: 1,
  a: 1,
  an: 1,
  one: 1,
  twice: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** A number in digits or in words; "2~3" and "두세" mean at least the lower one. */
const koreanCount = String.raw`(?<count>\d{1,3}(?=\s*[~\-–]?\s*\d{0,3}\s*[가-힣])|한두|두세|서너|${Object.keys(koreanNumbers).join("|")})`;
const koreanRange = String.raw`(?:\s*[~\-–]\s*\d{1,3})?`;
/** What is counted. Minutes and hours say how long, not how often. */
const koreanCounter = String.raw`\s*(?:(?:회독|회|번|문제|개|권|편|건|장|챕터|강의|강|차례|가지|곳|명|시간|분)(?:씩)?|씩)`;
const koreanEvery = String.raw`(?:마다|에|당|간|\s)?\s*(?:꼭\s*|최소\s*|적어도\s*)?`;
/** Up to a few words between the span of time and the count: `일주일에 알고리즘 두 문제`. */
const koreanGap = String.raw`(?:[가-힣A-Za-z]{1,12}\s+){0,3}?`;
const koreanCounted = koreanCount + koreanRange + koreanCounter;

/** The stretches of time, the narrower wording first where one begins like another. */
const koreanUnits: readonly (readonly [string, CadenceUnit])[] = [
  [String.raw`격주(?:에|마다|로)?|(?:2|두|이)\s*주(?:일)?(?:에|마다)`, "2week"],
  [String.raw`매\s?일|하루(?:에|마다|도 빠짐없이)?|날마다|1일(?=\s?\d)`, "day"],
  [
    String.raw`매\s?주(?:마다)?|(?:일|1|한)\s*주일?(?:에|마다|당|간)|(?<![가-힣\d])주(?:간|에|당)?(?=\s*\d|\s+[한두세네다서]|\s+(?:평일|최소))|주마다`,
    "week",
  ],
  [
    String.raw`매\s?(?:달|월)(?:마다)?|(?:한|1)\s*달(?:에|마다)|1개월(?:에|마다)|(?<![가-힣\d])월(?:에|간)?(?=\s*\d)|달마다|월마다`,
    "month",
  ],
  [String.raw`매?\s?분기(?:에|마다|별로?|당)|매\s?분기|(?:3|세|석)\s*(?:개월|달)(?:에|마다)`, "quarter"],
  [String.raw`매?\s?반기(?:에|마다|별로?|당)|매\s?반기|(?:6|여섯)\s*(?:개월|달)(?:에|마다)|반년(?:에|마다)`, "half"],
  [String.raw`매\s?(?:년|해)(?:마다)?|(?:일|1|한)\s*[년해](?:에|마다)|(?<![가-힣\d])연(?:간)?(?=\s*\d)|해마다`, "year"],
];
/** Stretches that say a rate by themselves, without a count. */
const koreanAlone = /^(?:격주|매|날마다|달마다|해마다|주마다)|마다$|하루도 빠짐없이$/;

const englishUnits: readonly (readonly [string, CadenceUnit])[] = [
  ["(?:two|2) weeks|other week|second week|fortnight", "2week"],
  ["(?:single )?day|weekday", "day"],
  ["week", "week"],
  ["month", "month"],
  ["quarter|(?:three|3) months", "quarter"],
  ["half(?:[- ]year)?|(?:six|6) months", "half"],
  ["year", "year"],
];
const englishAdverbs: readonly (readonly [string, CadenceUnit])[] = [
  ["bi-?weekly|fortnightly", "2week"],
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["half[- ]yearly|semi-?annually", "half"],
  ["yearly|annually", "year"],
];
const englishCount = String.raw`(?<count>\d{1,3}|${Object.keys(englishNumbers)
  .filter((word) => word.length > 2)
  .join("|")}|an?)`;
const englishRange = String.raw`(?:\s*(?:-|–|to|or)\s*(?:\d{1,3}|[a-z]{3,5}))?`;

const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\\b";
const namedDay = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const koreanDay = "[월화수목금토일]";

const daysNamed = (words: string): number => Math.max(1, words.match(new RegExp(`\\b${weekday}`, "giu"))?.length ?? 1);
const koreanDaysNamed = (words: string): number =>
  Math.max(1, new Set(words.replace(/매주|요일|마다/gu, "").match(new RegExp(koreanDay, "gu"))).size);

interface Pattern {
  readonly pattern: TextPattern | WordPattern;
  /** How many times, where the words name the days. */
  readonly times?: (words: string) => number;
  readonly per: CadenceUnit | null;
}

/** Characters of which every wording for a stretch of time has one. */
const koreanNeeded: Readonly<Record<CadenceUnit, string>> = {
  day: "일날루",
  week: "주",
  "2week": "주",
  month: "달월",
  quarter: "분개달",
  half: "반개달",
  year: "년해연",
};
const englishNeeded: Readonly<Record<CadenceUnit, string>> = {
  day: "y",
  week: "k",
  "2week": "kg",
  month: "m",
  quarter: "qm",
  half: "fm",
  year: "y",
};
const digits = "0123456789";
const days = "월화수목금토일";

export const cadencePatterns: readonly Pattern[] = [
  ...koreanUnits.flatMap(([unit, per]): Pattern[] => [
    {
      pattern: new TextPattern(
        new RegExp(`(?<unit>${unit})${koreanEvery}${koreanGap}${koreanCounted}`, "u"),
        koreanNeeded[per],
      ),
      per,
    },
    { pattern: new TextPattern(new RegExp(`(?<unit>${unit})`, "u"), koreanNeeded[per]), per },
  ]),
  ...englishUnits.flatMap(([unit, per]): Pattern[] => [
    {
      pattern: new WordPattern(
        new RegExp(
          String.raw`\b${englishCount}${englishRange}\s+(?:[\w-]+\s+){0,3}?(?:times\s+)?(?:an?|per|each|every)\s+(?:${unit})\b`,
          "u",
        ),
        englishNeeded[per],
      ),
      per,
    },
    {
      pattern: new WordPattern(
        new RegExp(String.raw`\b${englishCount}${englishRange}\s*(?:x|times)?\s*\/\s*(?:${unit})\b`, "u"),
        englishNeeded[per],
        "/",
      ),
      per,
    },
    {
      pattern: new WordPattern(new RegExp(String.raw`\b(?:every|each)\s+(?:${unit})\b`, "u"), englishNeeded[per], "vc"),
      per,
    },
  ]),
  // In the middle of a text these describe a thing ("the daily report"), at its ends they say how often.
  ...englishAdverbs.map(([adverb, per]): Pattern => ({
    pattern: new WordPattern(new RegExp(String.raw`^\s*(?:${adverb})\b|\b(?:${adverb})\s*[.)!]?\s*$`, "u"), "l", "y"),
    per,
  })),
  // every Sunday, on Mondays and Fridays, Tuesdays & Thursdays
  {
    pattern: new WordPattern(
      new RegExp(String.raw`\b(?:every|each)\s+${weekday}(?:\s*(?:,|and|&|\/|\+)+\s*${weekday}){0,5}`, "u"),
      "vc",
    ),
    per: "week",
    times: daysNamed,
  },
  {
    pattern: new WordPattern(
      new RegExp(String.raw`\b(?:on )?${namedDay}s\b(?:(?:\s*(?:,|&|\/|\+)|\s+and)+\s*${namedDay}s\b){0,5}`, "u"),
      "d",
      "y",
    ),
    per: "week",
    times: daysNamed,
  },
  { pattern: new WordPattern(new RegExp(String.raw`\bevery (?:other|second) ${weekday}`, "u"), "v"), per: "2week" },
  {
    pattern: new WordPattern(
      /\b(?:every|each) (?:single )?(?:morning|evening|night|lunch|workday|commute)\b|\bnightly\b|\bper diem\b/u,
      "vchp",
    ),
    per: "day",
  },
  { pattern: new WordPattern(/\b(?:every|each) weekend\b|\bon weekends\b|\bat weekends\b/u, "w", "k"), per: "week" },
  { pattern: new WordPattern(/\b(?:once )?a fortnight\b/u, "f", "g"), per: "2week" },
  {
    pattern: new WordPattern(
      /\b(?<count>\d{1,2}|once|twice|three|four|five|six|seven)(?: times)? (?:weekly)\b/u,
      "k",
      "y",
    ),
    per: "week",
  },
  {
    pattern: new WordPattern(/\b(?<count>\d{1,2}|once|twice|three|four|five|six)(?: times)? (?:daily)\b/u, "d", "y"),
    per: "day",
  },
  {
    pattern: new WordPattern(/\b(?<count>\d{1,2}|once|twice|three|four|five|six)(?: times)? (?:monthly)\b/u, "m", "y"),
    per: "month",
  },
  {
    pattern: new WordPattern(/\b(?<count>\d{1,2})\s?[x×]\s?(?:an?|per|each|every)?\s?(?:week|wk)\b/u, "x×", digits),
    per: "week",
  },
  {
    pattern: new WordPattern(/\b(?<count>\d{1,2})\s?[x×]\s?(?:an?|per|each|every)?\s?(?:day)\b/u, "x×", digits),
    per: "day",
  },
  {
    pattern: new WordPattern(/\b(?<count>\d{1,2})\s?[x×]\s?(?:an?|per|each|every)?\s?(?:month)\b/u, "x×", digits),
    per: "month",
  },
  // 월수금, 매주 화·목, 토요일과 일요일마다, 주말마다, 월말마다, 아침마다
  {
    pattern: new TextPattern(
      new RegExp(
        String.raw`(?:매주\s*)?(?<![가-힣\d])(?!수일|금일|월일|수금|토일월|월화수목금토일\S)(?=${koreanDay}{2})월?화?수?목?금?토?일?(?=[\s,.):/에]|$)`,
        "u",
      ),
      days,
    ),
    per: "week",
    times: koreanDaysNamed,
  },
  {
    pattern: new TextPattern(
      new RegExp(
        String.raw`(?:매주\s*)?(?<![가-힣\d])${koreanDay}(?:요일)?(?:\s*[,/·]\s*${koreanDay}(?:요일)?){1,6}(?![가-힣])(?:\s?마다)?|(?:매주\s*)?${koreanDay}요일(?:(?:과|이랑|하고|,)\s?${koreanDay}요일){1,6}(?:마다)?`,
        "u",
      ),
      days,
      ",/·요",
    ),
    per: "week",
    times: koreanDaysNamed,
  },
  {
    pattern: new TextPattern(
      /(?:[월화수목금토일]요일|주말|휴일)(?:마다|에는?\s?꼭)|주말\s?(?:중|에)?\s?(?:하루|한\s?번|하나|1회)/u,
      "요말휴",
    ),
    per: "week",
  },
  { pattern: new TextPattern(/(?:월말|월초|달말|월급날|매[월달]\s?[말초])(?:마다)/u, "마"), per: "month" },
  { pattern: new TextPattern(/(?:연말|연초|생일|명절)마다/u, "마"), per: "year" },
  { pattern: new TextPattern(/분기\s?말마다/u, "마"), per: "quarter" },
  {
    pattern: new TextPattern(
      /(?:아침|저녁|점심|새벽|밤|출근길|퇴근길|출퇴근길?|평일|자기\s?전|퇴근\s?후|출근\s?전)(?:에)?마다/u,
      "마",
    ),
    per: "day",
  },
  // The name of a habit: `1일 1커밋`, `1day 1commit`, `1주 1글`.
  ...(
    [
      ["일|day", "day"],
      ["주일?|week", "week"],
      ["달|개월|month", "month"],
    ] as const
  ).map(([unit, per]): Pattern => ({
    pattern: new WordPattern(
      new RegExp(
        String.raw`(?<![\d.])1\s?(?:${unit})\s?(?<count>\d{1,2})\s?(?=[가-힣a-z])(?!일|주|월|년|시|회차|day|week|month)`,
        "u",
      ),
      "1",
      "일y주k달개m",
    ),
    per,
  })),
  {
    pattern: new WordPattern(
      /주기적(?:으로|인)|정기적(?:으로|인)|\b(?:regularly|periodically|on a regular basis)\b/u,
      "적gp",
    ),
    per: null,
  },
];

const cadenceTable = new PatternTable(cadencePatterns.map((row) => [row.pattern, row]));

const longest = 400;

/**
 * Finds the words that say how often, in Korean or English: `주 2회`, `일주일에 두 문제`, `매일`, `격주`, `반기에 1권`,
 * `twice a week`, `every two weeks`. Several: the first; one inside another: the longer.
 * @returns offsets are zero-based in `text`; undefined where nothing says how often
 */
export function findCadence(text: string): CadenceWords | undefined {
  let found: CadenceWords | undefined;
  // What says how often stands near the beginning; a very long text need not be searched whole.
  const plain = foldCase(text.slice(0, longest));
  for (const [match, { per, times }] of cadenceTable.findAll(plain)) {
    const { unit, count } = match.groups ?? {};
    if (unit !== undefined && count === undefined && !koreanAlone.test(unit.trim())) continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const words: CadenceWords = {
      start,
      end: match.index + match[0].trimEnd().length,
      rate: per === null ? null : { times: times ? times(match[0]) : timesOf(match[0], count), per },
    };
    if (!found || isBetter(words, found)) found = words;
  }
  return found;
}

/** The short form of a rate as career.yaml has it: `2/week`, `regularly` where there is none. */
export function writeCadence(rate: Cadence | null): string {
  return rate ? `${rate.times}/${rate.per}` : "regularly";
}

function isBetter(a: CadenceWords, b: CadenceWords): boolean {
  if ((a.rate === null) !== (b.rate === null)) return a.rate !== null;
  const overlap = a.start < b.end && b.start < a.end;
  return overlap ? a.end - a.start > b.end - b.start : a.start < b.start;
}

function timesOf(words: string, count: string | undefined): number {
  if (
    count === undefined ||
    /(?:시간|분)(?:씩)?$/.test(words.trim()) ||
    /\b(?:hours?|hrs?|minutes?|mins?|pages?|words?|steps?|km|miles?|%)\b/i.test(words)
  )
    return 1;
  const lowest = { 한두: 1, 두세: 2, 서너: 3 }[count] ?? koreanNumbers[count] ?? englishNumbers[count.toLowerCase()];
  return Math.max(1, lowest ?? Number(count));
}
