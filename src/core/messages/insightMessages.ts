import type { CountedUnit } from "./ledgerMessages";
import type { Message } from "./formatMessage";

/** What the hints about the course of things say of their reasons. */
export const insightMessages = {
  noPlan: {
    en: "it has neither a gap analysis nor a to-do",
    ko: "Gap 분석도 할 일도 없습니다",
  },
  openGaps: {
    en: "its gap analysis has open gaps ({count}) and no to-do",
    ko: "Gap 분석에 격차({count})가 남았는데 할 일이 없습니다",
  },
  lastTold: { en: "the last is of {date}", ko: "마지막은 {date}" },
  neverTold: { en: "there is none at all", ko: "한 번도 없음" },
  streakOf: {
    week: { en: "{streak} weeks", ko: "{streak}주" },
    "2week": { en: "{streak} fortnights", ko: "2주씩 {streak}번" },
    month: { en: "{streak} months", ko: "{streak}개월" },
    quarter: { en: "{streak} quarters", ko: "{streak}개 분기" },
    half: { en: "{streak} half-years", ko: "{streak}개 반기" },
    year: { en: "{streak} years", ko: "{streak}년" },
  },
} as const satisfies Readonly<Record<string, Message | Readonly<Record<CountedUnit, Message>>>>;
