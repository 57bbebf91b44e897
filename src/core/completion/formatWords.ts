import type { Language } from "../Language";
import { cadenceWords } from "../messages/cadenceMessages";
import { completionMessages } from "../messages/completionMessages";
import type { SchemaFormat } from "../schema/SchemaNode";
import { readCadence } from "../time/Cadence";
import { addDays, type CalendarDate, dateOf } from "../time/CalendarDate";
import { halfOf, periodOf } from "../time/Period";

/** A word that a format offers, and what it means. */
export interface FormatWord {
  readonly word: string;
  readonly detail: string;
  /** Other words by which it is found while typing. */
  readonly also: readonly string[];
}

type Named = readonly [word: string, message: keyof typeof completionMessages];

const cadences = ["weekly", "2/week", "3/week", "daily", "1/2week", "monthly", "quarterly", "half-yearly", "yearly"];

/** The words that a format offers, likeliest first, each once; none for a place without a format. */
export function formatWords(
  format: SchemaFormat | undefined,
  today: CalendarDate,
  language: Language,
): readonly FormatWord[] {
  if (format === undefined) return [];
  if (format === "cadence") {
    return [...cadences, "regularly"].map((word) => {
      const rate = readCadence(word) ?? null;
      return { word, detail: cadenceWords(rate, language), also: [cadenceWords(rate, "ko")] };
    });
  }
  const known = new Set<string>();
  return (format === "period" ? periods(today) : dates(today)).flatMap(([word, message]) => {
    if (known.has(word)) return [];
    known.add(word);
    const { en, ko } = completionMessages[message];
    return { word, detail: completionMessages[message][language], also: [en, ko] };
  });
}

function periods(today: CalendarDate): readonly Named[] {
  const { half, nextHalf, quarter, nextQuarter, month, nextMonth, year } = around(today);
  return [
    [half, "thisHalf"],
    [nextHalf, "nextHalf"],
    [quarter, "thisQuarter"],
    [nextQuarter, "nextQuarter"],
    [month, "thisMonth"],
    [nextMonth, "nextMonth"],
    [String(year), "thisYear"],
    [String(year + 1), "nextYear"],
  ];
}

function dates(today: CalendarDate): readonly Named[] {
  const { half, nextHalf, month, nextMonth, year } = around(today);
  return [
    [today, "today"],
    [addDays(today, -1), "yesterday"],
    [lastDay(month), "endOfMonth"],
    [lastDay(half), "endOfHalf"],
    [dateOf(year, 12, 31), "endOfYear"],
    [`${nextMonth}-01`, "startOfNextMonth"],
    [periodOf(nextHalf)?.from ?? today, "startOfNextHalf"],
    [lastDay(nextHalf), "endOfNextHalf"],
  ];
}

/** The stretches of time around a day, as they are written. */
function around(today: CalendarDate): {
  readonly year: number;
  readonly half: string;
  readonly nextHalf: string;
  readonly quarter: string;
  readonly nextQuarter: string;
  readonly month: string;
  readonly nextMonth: string;
} {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const quarter = Math.ceil(month / 3);
  return {
    year,
    half: halfOf(today),
    nextHalf: month <= 6 ? `${today.slice(0, 4)}-H2` : halfOf(dateOf(year + 1, 1, 1)),
    quarter: `${today.slice(0, 4)}-Q${quarter}`,
    nextQuarter: quarter < 4 ? `${today.slice(0, 4)}-Q${quarter + 1}` : `${dateOf(year + 1, 1, 1).slice(0, 4)}-Q1`,
    month: today.slice(0, 7),
    nextMonth: (month < 12 ? dateOf(year, month + 1, 1) : dateOf(year + 1, 1, 1)).slice(0, 7),
  };
}

function lastDay(period: string): CalendarDate {
  return periodOf(period)?.to ?? period;
}
