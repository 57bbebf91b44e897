import type { Message } from "./formatMessage";

/** What stands beside a completion. */
export const completionMessages = {
  gap: { en: "{current} of {required}, gap {gap}", ko: "현재 {current} / 필요 {required}, 격차 {gap}" },
  closed: { en: "{current} of {required}, no gap", ko: "현재 {current} / 필요 {required}, 격차 없음" },
  required: { en: "asked for", ko: "필수" },
  today: { en: "today", ko: "오늘" },
  thisMonth: { en: "this month", ko: "이번 달" },
  thisQuarter: { en: "this quarter", ko: "이번 분기" },
  thisHalf: { en: "this half", ko: "이번 반기" },
  nextHalf: { en: "next half", ko: "다음 반기" },
  thisYear: { en: "this year", ko: "올해" },
  nextYear: { en: "next year", ko: "내년" },
  newItem: { en: "new item", ko: "새 항목" },
} as const satisfies Readonly<Record<string, Message>>;
