import { exchange } from "../retro/markdownEdits";
import type { SourceText, Span } from "../text/SourceText";
import { daysInMonth } from "../time/CalendarDate";
import { type Finding, finding } from "./Finding";
import { lastDay } from "./lastDayFix";

/** The findings for dates of the body that the calendar does not have, and for ranges that end before they begin. */
export function retroDateFindings(source: SourceText, spoken: string): Finding[] {
  const days = [...yearDays(spoken), ...monthDays(spoken), ...englishDays(spoken), ...months(spoken)];
  return [...days, ...reversedRanges(source, spoken)];
}

/** `2022-06-31`, `2022.6.31`, `2022/06/31`, `2022년 6월 31일`. */
const yearDay =
  /(?<![\d./-])((?:19|20)\d{2})(-|\.[ \t]?|\/|년[ \t]?)(\d{1,2})(-|\.[ \t]?|\/|월[ \t]?)(\d{1,2})(?=일|(?![\d/-]|\.\d))/g;

function yearDays(spoken: string): Finding[] {
  return [...spoken.matchAll(yearDay)].flatMap((match) => {
    const [text, year, separator = "", month = "", other = "", day = ""] = match;
    const isKorean = separator.startsWith("년");
    if (isKorean !== other.startsWith("월") || (!isKorean && separator !== other)) return [];
    const last = lastDay(Number(year), Number(month), Number(day));
    const isShaped = isKorean || (separator === "-" && month.length === 2 && day.length === 2);
    if (last === undefined && !(isShaped && isOutside(Number(month), Number(day)))) return [];
    const end = match.index + text.length + (isKorean && spoken[match.index + text.length] === "일" ? 1 : 0);
    return [unreal(spoken, match.index, end, end - (spoken[end - 1] === "일" ? 1 : 0) - day.length, day, last)];
  });
}

function isOutside(month: number, day: number): boolean {
  return month < 1 || month > 12 || day < 1 || day > 31;
}

/** `6월 31일`: without a year, 29 February is a day. */
const monthDay = /(?<![\d년][ \t]?)(?<!\d)(\d{1,2})월[ \t]{0,2}(\d{1,2})일/g;

function monthDays(spoken: string): Finding[] {
  return [...spoken.matchAll(monthDay)].flatMap((match) => {
    const [text, month, day = ""] = match;
    const last = lastDay(2000, Number(month), Number(day));
    if (last === undefined) return [];
    const end = match.index + text.length;
    return [unreal(spoken, match.index, end, end - 1 - day.length, day, last)];
  });
}

const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const monthWord =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
/** `June 31`, `June 31st, 2022`. */
const englishDay = new RegExp(
  `\\b(${monthWord})[ \\t](\\d{2})(?:st|nd|rd|th)?(?:,?[ \\t]((?:19|20)\\d{2}))?\\b(?!%|[:.]?\\d)`,
  "g",
);

function englishDays(spoken: string): Finding[] {
  return [...spoken.matchAll(englishDay)].flatMap((match) => {
    const [text, name = "", day = "", year] = match;
    const month = monthNames.indexOf(name.slice(0, 3)) + 1;
    const last = lastDay(Number(year ?? 2000), month, Number(day));
    if (last === undefined) return [];
    const end = match.index + text.length;
    // "31st" would have to become "30th".
    const ordinal = /\d(?:st|nd|rd|th)/.test(text);
    return [unreal(spoken, match.index, end, match.index + name.length + 1, day, ordinal ? undefined : last)];
  });
}

/** `2022-13` and `13월`, as a heading or where one begins. */
const headingMonth =
  /^[ \t]{0,3}#{1,6}[ \t]+(?:((?:19|20)\d{2})[-.년][ \t]?)?(\d{1,2})(월(?![가-힣])|(?=[ \t]*\r?$))/gm;

function months(spoken: string): Finding[] {
  return [...spoken.matchAll(headingMonth)].flatMap((match) => {
    const [text, year = "", month = "", unit = ""] = match;
    if ((unit === "" && (year === "" || month.length < 2)) || (Number(month) >= 1 && Number(month) <= 12)) return [];
    const end = match.index + text.length;
    const start = match.index + text.search(/\d/);
    return [finding("unreal-day", { start, end }, { date: spoken.slice(start, end) })];
  });
}

function unreal(
  spoken: string,
  start: number,
  end: number,
  dayStart: number,
  day: string,
  last: number | undefined,
): Finding {
  const date = spoken.slice(start, end);
  if (last === undefined) return finding("unreal-day", { start, end }, { date });
  const replacement = spoken.slice(start, dayStart) + String(last) + spoken.slice(dayStart + day.length, end);
  return finding("unreal-day", { start, end }, { date }, { replacement });
}

/** A date of a year, a year and month, or a year, month and day; or a half or quarter of a year. */
const end = String.raw`(?:19|20)\d{2}(?:(?:[-./]\d{1,2}){1,2}(?!\d)|년(?:[ \t]?\d{1,2}월(?:[ \t]?\d{1,2}일)?)?|-[HQ][1-4]|(?![\d./-]))`;
const between = String.raw`[ \t]*(?:~|〜|～|–|—|→|부터)[ \t]*|[ \t]+(?:-|to|until|through)[ \t]+`;
const range = new RegExp(`(?<![\\d./-])(${end})(${between})(${end})`, "g");
const interval = /(?<![\d/-])(\d{4}-\d{2}-\d{2})(\/)(\d{4}-\d{2}-\d{2})(?![\d/-])/g;

function reversedRanges(source: SourceText, spoken: string): Finding[] {
  return [...spoken.matchAll(range), ...spoken.matchAll(interval)].flatMap((match) => {
    const [text, from = "", middle = "", to = ""] = match;
    if (!endsBefore(partsOf(to), partsOf(from))) return [];
    const first: Span = { start: match.index, end: match.index + from.length };
    const second: Span = { start: first.end + middle.length, end: match.index + text.length };
    const whole = { start: first.start, end: second.end };
    return [finding("reversed-range", whole, { from, to }, { edits: exchange(source, first, second) })];
  });
}

/** Year, then month and day as far as they are given; of a half or quarter, its last month. */
function partsOf(date: string): number[] {
  const part = /^(\d{4})-([HQ])(\d)$/.exec(date);
  if (part) return [Number(part[1]), Number(part[3]) * (part[2] === "H" ? 6 : 3)];
  return [...date.matchAll(/\d+/g)].map(Number);
}

function endsBefore(to: readonly number[], from: readonly number[]): boolean {
  if (!isPlausible(to) || !isPlausible(from)) return false;
  for (let i = 0; i < Math.min(to.length, from.length); i++) {
    const [a, b] = [to[i] ?? 0, from[i] ?? 0];
    if (a !== b) return a < b;
  }
  return false;
}

/** What is no date is said to be none, and not reversed. */
function isPlausible([year = 2000, month = 1, day = 1]: readonly number[]): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
