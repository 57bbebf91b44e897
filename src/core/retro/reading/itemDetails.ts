import { TextPattern } from "../../vocabulary/TextPattern";
import { foldCase, WordPattern } from "../../vocabulary/WordPattern";
import { isAsciiOrHangul } from "../../text/asciiOrHangul";
import { addDays, isRealDate, weekdayOf } from "../../time/CalendarDate";
import type { Period } from "../../time/Period";
import { findTimeWords } from "../../vocabulary/timeWords";
import { blockId } from "./blockId";
import { plainWords } from "./plainWords";
import type { Entry } from "./readEntries";
import { resolveTime, yearOf } from "./resolveTime";
import { nearest, type RetroPart } from "./RetroPart";
import type { RetroItem } from "./RetroReading";

/** What a planned thing says beside what it is. */
export interface ItemDetails extends Pick<
  RetroItem,
  "text" | "until" | "duration" | "id" | "undecided" | "stub" | "unreadCadence"
> {
  /** `within`: said in passing, and no range or end of the item's own. */
  readonly time: { readonly from: string | null; readonly to: string | null; readonly within?: true } | undefined;
}

const lengthEnglish = new TextPattern(/\b(?:\d{1,3}|one|two|three|six) (?:days|weeks?|months?|years?)\b/iu, "yYwWmM");

const lengthKorean = new TextPattern(
  /(?<![\d.])\d{1,3}\s?(?:개월|달|주일?|년)(?:간|동안)?(?=[\s),./]|$)/u,
  "개달주년",
  "0123456789",
);

const undecided = new TextPattern(/\(\s*\?+\s*\)|\(\s*(?:미정|tbd|tbc)\s*\)|\?{2,}/iu, "(?");

const untilKorean = new TextPattern(/(?:^|[\s(/,~])([^()/,~]{1,30}?때까지)/u, "때", "까");

const untilEnglish = new TextPattern(/\buntil\s[^.,;()]{1,50}/iu, "uU", "lL");

/**
 * Reads an item's own words: range or deadline, "until …", length, `^id`, "(?)", and whether it says anything.
 * @param cell where the entry is a row, the cell that names the thing
 * @param below the line that explains it, where a heading is the item
 */
export function itemDetails(
  entry: Entry,
  masked: string,
  plan: RetroPart,
  below: Entry | undefined,
  cell = 0,
): ItemDetails {
  const raw = masked.slice(entry.span.start, Math.min(entry.span.end, entry.span.start + 1000));
  const block = raw.includes("^") ? blockId.exec(raw) : null;
  const id = block?.[1]
    ? {
        span: { start: entry.span.start + raw.lastIndexOf("^"), end: entry.span.start + raw.trimEnd().length },
        text: block[1],
      }
    : null;
  const words = entry.kind === "row" ? (entry.cells[cell] ?? "") : plainWords(block ? raw.slice(0, block.index) : raw);
  const text = withoutMarks(words);
  const question = undecided.exec(raw);
  const until = untilKorean.exec(text)?.[1] ?? untilEnglish.exec(text)?.[0];
  const duration = lengthKorean.exec(text)?.[0] ?? lengthEnglish.exec(text)?.[0];
  return {
    text,
    id,
    until: until?.trim() ?? null,
    duration: duration ?? null,
    undecided: question
      ? { start: entry.span.start + question.index, end: entry.span.start + question.index + question[0].length }
      : null,
    stub: isStub(text),
    unreadCadence: unreadCadence(raw, entry.span.start),
    time: timeOf(text, plan) ?? (entry.kind === "heading" && below ? deadlineBelow(below, plan) : undefined),
  };
}

/** An item's words without the marks at its ends. */
function withoutMarks(words: string): string {
  if (isAsciiOrHangul(words)) return words.trim();
  return words
    .replace(/^[\s✅✔☑❌✖🤔😐🟢🔴🟡⬜☐•·▪◦‣●○■□▶▷➤→]+/u, "")
    .replace(/\s*[✅✔☑❌✖🤔😐🟢🔴🟡]+\s*$/u, "")
    .trim();
}

/** A bullet of one letter or of dots says nothing; one Hangul syllable may be a word, a loose vowel or consonant not. */
function isStub(text: string): boolean {
  if (/[가-힣]|[a-z\d]{5}/i.test(text)) return false;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, "");
  return (
    letters.length === 0 ||
    (letters.length === 1 && !/[가-힣\u4e00-\u9fff]/u.test(letters)) ||
    /^[ㄱ-ㅣ]+$/u.test(letters) ||
    /^(?:todo|tbd)$/iu.test(letters)
  );
}

const unclearRate = new TextPattern(
  /(?:한|두|세|몇|\d{1,2})\s?(?:일|주|달|개월|분기|년)에\s?[^\s,.()]{1,10}|틈틈이|every (?:so often|few \w+|now and then)|a few times (?:a|per) \w+/iu,
  "에틈vVfF",
);

function unreadCadence(raw: string, offset: number): RetroItem["unreadCadence"] {
  const match = unclearRate.exec(raw);
  return match ? { start: offset + match.index, end: offset + match.index + match[0].length } : null;
}

const endsBefore = new WordPattern(
  /(?:~|〜|–|-|까지\s?|\bby(?: the end of)?|\buntil|\btill|\bbefore)\s*$/u,
  "~〜–-까yfl",
);

function timeOf(text: string, plan: RetroPart): ItemDetails["time"] {
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
function deadlineIn(text: string, plan: RetroPart, context: Context): ItemDetails["time"] {
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
  const period = plan.period ?? nearest(plan.parent, "plan")?.period;
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
  // The week after the one looked back on.
  const week =
    plan.after !== undefined && plan.for === "next" && /주|week/iu.test(plan.opener?.label ?? "")
      ? plan.after
      : undefined;
  const named = namedDay.exec(text);
  const which = named ? weekdays.findIndex((pattern) => pattern.test(named[1] ?? named[2] ?? "")) : -1;
  if (week === undefined || which < 0) return undefined;
  const monday = addDays(week, 8 - weekdayOf(week));
  return { from: null, to: addDays(monday, which) };
}

/** A heading that is an item may say by when in the sentence below it. */
function deadlineBelow(below: Entry, plan: RetroPart): ItemDetails["time"] {
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
  const dated = plan.period ?? nearest(plan.parent, "plan")?.period;
  const year = yearOf(dated?.from) ?? (Number(plan.for?.slice(0, 4)) || null);
  if (year === null && plan.role === "plan" && plan.after)
    return { year: yearOf(plan.after) ?? null, floor: undefined, after: plan.after };
  return { year, floor: year === null ? undefined : `${year}-01-01`, after: undefined };
}
