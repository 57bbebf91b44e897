import type { Language } from "../Language";
import type { CalendarDate } from "../time/CalendarDate";
import { periodOf } from "../time/Period";
import { periodText } from "../time/periodText";
import { draftMessages } from "./draftMessages";
import { formatMessage } from "./formatMessage";

const englishMonths = "January February March April May June July August September October November December".split(
  " ",
);

/** The name of a month from 1 to 12: `March`; in Korean its number. */
export function monthName(month: number, language: Language): string {
  return language === "ko" ? String(month) : (englishMonths[month - 1] ?? "");
}

/** A day without its year: `March 5`, `3월 5일`. */
export function dayName(date: CalendarDate, language: Language): string {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  return formatMessage(draftMessages.day, language, { month: monthName(month, language), day });
}

/** The title of a retrospective of a period. */
export function retroTitle(period: string, language: Language): string {
  return named("title", period, language);
}

/** The heading of a plan for a period. */
export function planTitle(period: string, language: Language): string {
  return named("plan", period, language);
}

function named(what: "title" | "plan", text: string, language: Language): string {
  const period = periodOf(text);
  // An interval of whole months of the calendar has the name of what it is.
  const short = period ? periodText(period) : text;
  const year = short.slice(0, 4);
  const part = short.slice(5);
  const say = (kind: "Year" | "Half1" | "Half2" | "Quarter" | "Month" | "Other", values = {}): string =>
    formatMessage(draftMessages[`${what}${kind}`], language, {
      year,
      from: period?.from ?? "",
      to: period?.to ?? "",
      ...values,
    });
  if (short.length === 4) return say("Year");
  if (part === "H1" || part === "H2") return say(part === "H1" ? "Half1" : "Half2");
  if (part.startsWith("Q")) return say("Quarter", { quarter: part.slice(1) });
  if (/^\d{2}$/.test(part)) return say("Month", { month: monthName(Number(part), language) });
  return say("Other");
}
