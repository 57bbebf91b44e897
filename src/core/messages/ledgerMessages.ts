import type { QuotaLedger } from "../analysis/quotaLedger";
import type { Language } from "../Language";
import type { CadenceUnit } from "../time/Cadence";
import { formatMessage, type Message } from "./formatMessage";

/** What a cell of a ledger stands for: a rate per day is counted by week. */
export type CountedUnit = Exclude<CadenceUnit, "day">;

/** The stretches that a ledger of a rate counts. */
export const countedUnit = (unit: CadenceUnit): CountedUnit => (unit === "day" ? "week" : unit);

/** What is said of the ledger of a habit. */
export const ledgerMessages = {
  met: {
    week: { en: "{met} of {counted} weeks met", ko: "{counted}주 중 {met}주 지킴" },
    "2week": { en: "{met} of {counted} fortnights met", ko: "2주씩 {counted}번 중 {met}번 지킴" },
    month: { en: "{met} of {counted} months met", ko: "{counted}개월 중 {met}개월 지킴" },
    quarter: { en: "{met} of {counted} quarters met", ko: "{counted}개 분기 중 {met}개 분기 지킴" },
    half: { en: "{met} of {counted} half-years met", ko: "{counted}개 반기 중 {met}개 반기 지킴" },
    year: { en: "{met} of {counted} years met", ko: "{counted}년 중 {met}년 지킴" },
  },
  metOfOne: {
    week: { en: "{met} of 1 week met", ko: "1주 중 {met}주 지킴" },
    "2week": { en: "{met} of 1 fortnight met", ko: "2주씩 1번 중 {met}번 지킴" },
    month: { en: "{met} of 1 month met", ko: "1개월 중 {met}개월 지킴" },
    quarter: { en: "{met} of 1 quarter met", ko: "1개 분기 중 {met}개 분기 지킴" },
    half: { en: "{met} of 1 half-year met", ko: "1개 반기 중 {met}개 반기 지킴" },
    year: { en: "{met} of 1 year met", ko: "1년 중 {met}년 지킴" },
  },
  streak: { en: "streak {streak}", ko: "연속 {streak}" },
  /** Before the first stretch is over. */
  none: { en: "nothing to count yet", ko: "아직 셀 것 없음" },
  now: {
    week: { en: "this week {done}/{due}", ko: "이번 주 {done}/{due}" },
    "2week": { en: "these two weeks {done}/{due}", ko: "이번 2주 {done}/{due}" },
    month: { en: "this month {done}/{due}", ko: "이번 달 {done}/{due}" },
    quarter: { en: "this quarter {done}/{due}", ko: "이번 분기 {done}/{due}" },
    half: { en: "this half-year {done}/{due}", ko: "이번 반기 {done}/{due}" },
    year: { en: "this year {done}/{due}", ko: "올해 {done}/{due}" },
  },
  sum: {
    en: "{counted} = {met} met + {partly} partly + {missed} missed",
    ko: "{counted} = 지킴 {met} + 일부 {partly} + 놓침 {missed}",
  },
  left: { en: "{skipped} skipped, not counted", ko: "건너뛴 {skipped}번은 세지 않음" },
} as const satisfies Readonly<Record<string, Message | Readonly<Record<CountedUnit, Message>>>>;

/** A ledger in words: `14 of 22 weeks met, streak 3`, `22주 중 14주 지킴, 연속 3`. */
export function ledgerWords(ledger: QuotaLedger, language: Language): string {
  const { unit, met, counted, streak } = ledger;
  if (counted === 0) return ledgerMessages.none[language];
  const { met: ofMany, metOfOne } = ledgerMessages;
  const words = formatMessage((counted === 1 ? metOfOne : ofMany)[countedUnit(unit)], language, { met, counted });
  return `${words}, ${formatMessage(ledgerMessages.streak, language, { streak })}`;
}

/** How the running stretch stands: `this week 1/2`, `이번 주 1/2`; undefined where none runs. */
export function ledgerNow({ unit, now }: QuotaLedger, language: Language): string | undefined {
  return now && formatMessage(ledgerMessages.now[countedUnit(unit)], language, { done: now.done, due: now.due });
}

/** The arithmetic of a ledger, a line each: what the counted stretches are made of, what is left out, what runs. */
export function ledgerReasons(ledger: QuotaLedger, language: Language): readonly string[] {
  const { cells, met, counted } = ledger;
  const count = (state: string): number => cells.filter((cell) => cell.state === state).length;
  const skipped = count("skipped");
  const values = { counted, met, partly: count("partly"), missed: count("missed"), skipped };
  return [
    ...(counted > 0 ? [formatMessage(ledgerMessages.sum, language, values)] : []),
    ...(skipped > 0 ? [formatMessage(ledgerMessages.left, language, values)] : []),
    ...[ledgerNow(ledger, language) ?? []].flat(),
  ];
}
