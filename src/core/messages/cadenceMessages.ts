import type { Language } from "../Language";
import type { Cadence, CadenceUnit } from "../time/Cadence";
import { formatMessage, type Message } from "./formatMessage";

const perUnit: Readonly<Record<CadenceUnit, Message>> = {
  day: { en: "{times} a day", ko: "하루 {times}회" },
  week: { en: "{times} a week", ko: "주 {times}회" },
  "2week": { en: "{times} every two weeks", ko: "2주 {times}회" },
  month: { en: "{times} a month", ko: "월 {times}회" },
  quarter: { en: "{times} a quarter", ko: "분기 {times}회" },
  half: { en: "{times} a half-year", ko: "반기 {times}회" },
  year: { en: "{times} a year", ko: "연 {times}회" },
};

const withoutRate: Message = { en: "regularly", ko: "꾸준히" };

/** How often, in words: `주 2회`, `2 a week`; for a habit without a rate, `꾸준히`. */
export function cadenceWords(rate: Cadence | null, language: Language): string {
  return rate ? formatMessage(perUnit[rate.per], language, { times: rate.times }) : withoutRate[language];
}
