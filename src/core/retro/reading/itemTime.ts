import { addDays, isRealDate, weekdayOf } from "../../time/CalendarDate";
import type { Period } from "../../time/Period";
import { TextPattern } from "../../vocabulary/TextPattern";
import { findTimeWords } from "../../vocabulary/timeWords";
import { foldCase, WordPattern } from "../../vocabulary/WordPattern";
import type { Entry } from "./readEntries";
import { resolveTime, yearOf } from "./resolveTime";
import { nearest, type RetroPart } from "./RetroPart";

/** From when and until when something is planned. */
export interface ItemTime {
  readonly from: string | null;
  readonly to: string | null;
  /** Said in passing, and no range or end of the item's own. */
  readonly within?: true;
}

const endsBefore = new WordPattern(
  /(?:~|〜|–|-|까지\s?|\bby(?: the end of)?|\buntil|\btill|\bbefore)\s*$/u,
  "~〜–-까yfl",
);

/** The time that an item's own words give it, in the time of its plan. */
export function itemTime(text: string, plan: RetroPart): ItemTime | undefined {
  const context = contextOf(plan);
  const bound = deadlineIn(text, plan, context);
  if (bound) return bound;
  for (const words of findTimeWords(text)) {
    const before = text.slice(Math.max(0, words.start - 24), words.start);
    const after = text.slice(words.end, words.end + 14);
    const ends =
      endsBefore.test(foldCase(before)) ||
      /^\s*(?:말\s?|초\s?|중순\s?)?(?:까지|전에|이전)/u.test(after) ||
      (words.unit === "month" && /^\s*말\s*(?:$|[),.])/u.test(after));
    const begins = /^\s*(?:~|부터)/u.test(after) || /\b(?:from|since|starting(?: in)?)\s*$/iu.test(before);
    const within =
      /\b(?:in|during|this|within|around)\s*$/iu.test(before) ||
      /^\s*(?:말|초|중순)?\s?(?:에|중|안에|내에?|동안|쯤)(?![가-힣])/u.test(after) ||
      (/[([]\s*$/.test(before) && /^\s*[)\],/]/.test(after)) ||
      (words.start === 0 && /^\s*[:：)\]-]/.test(after)) ||
      (words.end >= text.length && /[\s(,:-]$/.test(before) && words.unit !== "day");
    if (words.unit === "days") {
      const period = resolve(words, context);
      if (period) return period;
    }
    if (!ends && !begins && !within) continue;
    if (words.unit === "year" || words.unit === "days") continue;
    const period = resolve(words, context);
    if (!period) continue;
    if (ends) return { from: null, to: period.to };
    if (begins) return { from: period.from, to: null };
    if (words.unit === "day") continue;
    return { ...period, within: true };
  }
  return undefined;
}

const inMonth = new WordPattern(
  /(?:\b(?:deadline|due|by|before|until)\b.{0,12}?\bthe (\d{1,2})(?:st|nd|rd|th)\b|(?<![\d월/.]\s?)\b(\d{1,2})일\s?까지)/u,
  "h일",
  "0123456789",
);
const weekdays = [
  /월요일|\bmon(?:day)?\b/iu,
  /화요일|\btue(?:s(?:day)?)?\b/iu,
  /수요일|\bwed(?:nesday)?\b/iu,
  /목요일|\bthu(?:r(?:s(?:day)?)?)?\b/iu,
  /금요일|\bfri(?:day)?\b/iu,
  /토요일|\bsat(?:urday)?\b/iu,
  /일요일|\bsun(?:day)?\b/iu,
];

const namedDay = new TextPattern(/(\S요일)\s?까지|\b(?:by|before|until|due)\s(?:on\s)?([a-z]{3,9})\b/iu, "요bBuU");

const halfOfMonth = new TextPattern(
  /\b(first|second) half of the month\b|(?:월\s?)?(초순|하순)(?=에|까지|$|\s|\))/iu,
  "fF순",
);

const slashedBy = new TextPattern(
  /(?:\bby|\bdue(?: on)?|\buntil|\bbefore|(?:^|\()\s?[~〜])\s?(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?![\d/%])/iu,
  "/",
);

const slashedEnd = new TextPattern(
  /(?<![\d/.])(1[0-2]|0?[1-9])\s?\/\s?(3[01]|[12]\d|0?[1-9])(?![\d/%])(?:\s?일)?\s?(?:\([월화수목금토일]\))?\s?(?:까지|전까지|마감|이전)/u,
  "/",
  "까마전",
);

/** An end that needs the plan's own time: `6/15까지`, `(6/9 ~ 6/13 중)`, `by the 30th`, `화요일까지` in a plan of a week. */
function deadlineIn(text: string, plan: RetroPart, context: Context): ItemTime | undefined {
  const slashed = slashedEnd.exec(text);
  const before = slashed ?? slashedBy.exec(text);
  if (before) {
    const at = { year: null, month: Number(before[1]), day: Number(before[2]) };
    const day = resolve(
      { start: 0, end: 0, unit: "day", from: at, to: at, relative: null, week: null, weekOf: null },
      context,
    );
    if (day) return { from: null, to: day.to };
  }
  const period = periodAround(plan);
  const day = inMonth.exec(foldCase(text));
  if (day && period && period.from.slice(0, 7) === period.to.slice(0, 7)) {
    const to = `${period.from.slice(0, 7)}-${(day[1] ?? day[2] ?? "").padStart(2, "0")}`;
    if (isRealDate(to)) return { from: null, to };
  }
  const halves = halfOfMonth.exec(text);
  if (halves?.[1] && period && period.from.slice(0, 7) === period.to.slice(0, 7)) {
    const month = period.from.slice(0, 7);
    return halves[1].toLowerCase() === "first"
      ? { from: `${month}-01`, to: `${month}-15` }
      : { from: `${month}-16`, to: period.to };
  }
  const week = weekAfter(plan);
  const named = namedDay.exec(text);
  const which = named ? weekdays.findIndex((pattern) => pattern.test(named[1] ?? named[2] ?? "")) : -1;
  if (week === undefined || which < 0) return undefined;
  const monday = addDays(week, 8 - weekdayOf(week));
  return { from: null, to: addDays(monday, which) };
}

/** The last day before the week that a plan is for: that after the one looked back on. */
function weekAfter(plan: RetroPart): string | undefined {
  return plan.after !== undefined && plan.for === "next" && /주|week/iu.test(plan.opener?.label ?? "")
    ? plan.after
    : undefined;
}

function periodAround(plan: RetroPart): Period | undefined {
  return plan.period ?? nearest(plan.parent, "plan")?.period;
}

/** All that `itemTime` takes from a plan, as one text. */
export function timeKey(plan: RetroPart): string {
  const period = periodAround(plan);
  return `${period?.from} ${period?.to} ${plan.role} ${plan.for} ${plan.after} ${weekAfter(plan)}`;
}

/** A heading that is an item may say by when in the sentence below it. */
export function deadlineBelow(below: Entry, plan: RetroPart): ItemTime | undefined {
  const text = below.plain.slice(0, 160);
  for (const words of findTimeWords(text)) {
    if (words.unit !== "half" && words.unit !== "quarter" && words.unit !== "month") continue;
    if (!/^\s*(?:중|안|내|까지|이내)(?:으?로|에|는)?(?![가-힣])/u.test(text.slice(words.end))) continue;
    const period = resolve(words, contextOf(plan));
    if (period) return period;
  }
  return undefined;
}

interface Context {
  readonly year: number | null;
  readonly floor: string | undefined;
  /** What a plan without a time of its own lies behind. */
  readonly after: string | undefined;
}

function resolve(words: Parameters<typeof resolveTime>[0], context: Context): Period | undefined {
  const at = { year: context.year, covers: null, written: null };
  // `12/29 ~ 1/5` in a plan for a year begins at the end of the year before.
  const crosses = words.from.year === null && words.to.month < words.from.month && context.year !== null;
  if (context.after && words.from.year === null && words.to.year === null && words.relative === null) {
    const near = resolveTime(words, at);
    return near && near.to <= context.after ? resolveTime(words, { ...at, year: (context.year ?? 0) + 1 }) : near;
  }
  const period = resolveTime(words, crosses ? { ...at, year: (context.year ?? 0) - 1 } : at);
  return period && (!context.floor || period.to >= context.floor) ? period : undefined;
}

function contextOf(plan: RetroPart): Context {
  const dated = periodAround(plan);
  const year = yearOf(dated?.from) ?? (Number(plan.for?.slice(0, 4)) || null);
  if (year === null && plan.role === "plan" && plan.after)
    return { year: yearOf(plan.after) ?? null, floor: undefined, after: plan.after };
  return { year, floor: year === null ? undefined : `${year}-01-01`, after: undefined };
}
