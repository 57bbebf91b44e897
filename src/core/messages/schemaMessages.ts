import type { SchemaFormat, ValueKind } from "../schema/SchemaNode";
import type { Message } from "./formatMessage";

/** The kinds of value, as a sentence names them. */
export const kindMessages: Readonly<Record<ValueKind, Message>> = {
  object: { en: "an object with keys", ko: "키가 있는 객체" },
  array: { en: "a list", ko: "목록" },
  string: { en: "text", ko: "글" },
  number: { en: "a number", ko: "수" },
  boolean: { en: "true or false", ko: "true 또는 false" },
  null: { en: "nothing", ko: "빈 값" },
};

/** The numbers that may stand at a place. */
export const rangeMessages = {
  between: { en: "{least} to {most}", ko: "{least}~{most}" },
  from: { en: "{least} or more", ko: "{least} 이상" },
} as const satisfies Readonly<Record<string, Message>>;

/** What a text is shaped like, with an example of each form. */
export const formatMessages: Readonly<Record<SchemaFormat, Message>> = {
  date: { en: "a date: 2026-03-01", ko: "날짜(2026-03-01)" },
  period: {
    en: "a period: 2026, 2026-H1, 2026-Q3, 2026-04, 2026-W14, 2026-03-01 or 2026-03-01/2026-06-30",
    ko: "기간(2026, 2026-H1, 2026-Q3, 2026-04, 2026-W14, 2026-03-01, 2026-03-01/2026-06-30)",
  },
  "date-or-words": { en: "a date (2026-03-01) or words", ko: "날짜(2026-03-01)나 말" },
  cadence: {
    en: "a cadence: 2/week, 1/2week, weekly, monthly or regularly",
    ko: "주기(2/week, 1/2week, weekly, monthly, regularly)",
  },
};
