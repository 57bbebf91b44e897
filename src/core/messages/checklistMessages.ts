import type { ChecklistPart } from "../analysis/checklist";
import type { Message } from "./formatMessage";

/** The parts of the template by the names that the template gives them. */
export const checklistMessages: Readonly<Record<ChecklistPart, Message>> = {
  keyStrengths: { en: "Key Strength", ko: "Key Strength(강점)" },
  readme: { en: "Read.me", ko: "Read.me(소개)" },
  goals: { en: "Goal", ko: "Goal(목표)" },
  gapGoal: { en: "goal of the gap", ko: "Gap의 목표" },
  required: { en: "required competencies", ko: "필요역량" },
  current: { en: "my state", ko: "나의 상태" },
  analysis: { en: "gap analysis", ko: "Gap 분석" },
  todos: { en: "To-Do List", ko: "할 일" },
};
