import type { Message } from "./formatMessage";

/** What hovers of career.yaml say beside the words of the schema. */
export const hoverMessages = {
  figures: {
    en: "required {required} · current {current} · gap {gap}",
    ko: "필요 {required} · 현재 {current} · 격차 {gap}",
  },
  gap: {
    en: "gap = max(0, required − current) = max(0, {required} − {current}) = {gap}",
    ko: "격차 = max(0, 필요 − 현재) = max(0, {required} − {current}) = {gap}",
  },
  priority: {
    en: "priority = importance × gap = {importance} × {gap} = {priority}",
    ko: "우선순위 = 중요도 × 격차 = {importance} × {gap} = {priority}",
  },
  importanceOwn: { en: "importance {importance}, as written here", ko: "중요도 {importance}: 여기에 적음" },
  importanceInherited: {
    en: "importance {importance}, inherited from “{name}”",
    ko: "중요도 {importance}: 상위 역량 “{name}”의 값",
  },
  importanceDefault: { en: "importance {importance}, the default", ko: "중요도 {importance}: 적지 않아 기본값" },
  requiredOwn: { en: "required {required}, as written here", ko: "필요 {required}: 여기에 적음" },
  requiredInherited: {
    en: "required {required}, inherited from “{name}”",
    ko: "필요 {required}: 상위 역량 “{name}”의 값",
  },
  requiredRated: {
    en: "required {required}: no level is written, so alone in production is meant",
    ko: "필요 {required}: 적지 않아 실무에서 혼자 할 수 있는 수준으로 봄",
  },
  requiredPlain: {
    en: "required {required}: this gap has no levels",
    ko: "필요 {required}: 수준을 적지 않은 Gap",
  },
  currentOwn: { en: "current {current}, as listed", ko: "현재 {current}: 나의 상태에 적음" },
  currentAsRequired: {
    en: "current {current}: listed without a level, so as high as required",
    ko: "현재 {current}: 수준 없이 적어 필요한 만큼 갖춘 것으로 봄",
  },
  currentHas: { en: "current {current}: listed", ko: "현재 {current}: 나의 상태에 있음" },
  currentHalf: {
    en: "current {current}: listed, and its analysis names a lack",
    ko: "현재 {current}: 나의 상태에 있으나 분석에 부족한 점이 있음",
  },
  currentNone: { en: "current {current}: not listed", ko: "현재 {current}: 나의 상태에 없음" },
  fromParent: { en: "{words} (for “{name}”, which it is part of)", ko: "{words} (상위 역량 “{name}”에 적음)" },
  fromElsewhere: { en: "{words} (in another gap of this file)", ko: "{words} (이 파일의 다른 Gap에 적음)" },
  meanHead: {
    en: "Derived: the mean of its parts, weighted by importance",
    ko: "계산한 값: 하위 역량의 평균 (중요도로 가중)",
  },
  requiredMean: { en: "required = {sum} ÷ {weight} = {mean}", ko: "필요 = {sum} ÷ {weight} = {mean}" },
  currentMean: { en: "current = {sum} ÷ {weight} = {mean}", ko: "현재 = {sum} ÷ {weight} = {mean}" },
  gapMean: { en: "gap = {sum} ÷ {weight} = {mean}", ko: "격차 = {sum} ÷ {weight} = {mean}" },
  priorityMost: {
    en: "priority {priority}, the highest of its parts",
    ko: "우선순위 {priority}: 하위 역량 가운데 가장 높은 값",
  },
  otherGap: {
    en: "For “{goal}”: required {required} · current {current} · gap {gap}",
    ko: "목표 “{goal}”: 필요 {required} · 현재 {current} · 격차 {gap}",
  },
  todos: { en: "To-dos: {done} of {all} done", ko: "할 일 {all}개 가운데 {done}개 완료" },
  noTodo: { en: "No to-do closes this gap yet.", ko: "이 격차를 좁힐 할 일이 아직 없습니다." },
  more: { en: "and {count} more", ko: "그 밖에 {count}개" },
  readiness: {
    en: "Readiness {percent}% = {have} ÷ {need}",
    ko: "준비도 {percent}% = {have} ÷ {need}",
  },
  readinessFormula: {
    en: "Σ importance × min(current, required) ÷ Σ importance × required",
    ko: "Σ 중요도 × min(현재, 필요) ÷ Σ 중요도 × 필요",
  },
  noReadiness: {
    en: "Readiness is counted once competencies are listed.",
    ko: "준비도는 필요역량을 적으면 계산됩니다.",
  },
  goalNotChosen: { en: "No gap analysis is about this goal yet.", ko: "이 목표를 고른 Gap 분석이 아직 없습니다." },
  by: { en: "by {by}", ko: "기한 {by}" },
  days: { en: "{from} – {to} ({days} days)", ko: "{from} – {to} ({days}일)" },
  oneDay: { en: "{from} (1 day)", ko: "{from} (하루)" },
  noRate: { en: "regularly: has no rate and is not counted", ko: "꾸준히: 횟수를 정하지 않고 세지 않음" },
} as const satisfies Readonly<Record<string, Message>>;
