import type { Message } from "./formatMessage";

/** What stands between the lines of career.yaml and beside them: lenses, inlay hints, and the outline's labels. */
export const hintMessages = {
  generateOne: { en: "1 gap has no to-do: generate", ko: "할 일이 없는 격차 1개: 만들기" },
  generate: { en: "{count} gaps have no to-do: generate", ko: "할 일이 없는 격차 {count}개: 만들기" },
  showMatrix: { en: "Readiness {percent}%: show matrix", ko: "준비도 {percent}%: 매트릭스 보기" },
  adoptOne: { en: "adopt 1 item", ko: "항목 1개를 할 일로" },
  adopt: { en: "adopt {count} items", ko: "항목 {count}개를 할 일로" },
  recordHabit: { en: "{now}: record", ko: "{now}: 기록하기" },
  derived: { en: "required {required} · current {current}", ko: "필요 {required} · 현재 {current}" },
  kys: { en: "Know Your Self", ko: "나를 알기" },
  gap: { en: "Gap analysis", ko: "Gap 분석" },
  gapNumber: { en: "Gap {number}", ko: "Gap {number}번" },
  name: { en: "Name", ko: "이름" },
  fillMonth: { en: "What did the record say?", ko: "기록에는 뭐라고 되어 있나요?" },
} as const satisfies Readonly<Record<string, Message>>;
