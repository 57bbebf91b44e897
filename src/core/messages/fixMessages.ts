import type { Message } from "./formatMessage";

/** The titles of the quick fixes. */
export const fixMessages = {
  quote: { en: "Put the text in quotes", ko: "글 전체를 따옴표로 감싸기" },
  replace: { en: 'Change to "{replacement}"', ko: '"{replacement}" 값으로 바꾸기' },
  addGoal: { en: "Add this goal to kys.goals", ko: "이 목표를 kys.goals에 더하기" },
  confirmGuess: { en: "Confirm this guess", ko: "짐작이 맞음" },
  createTodo: { en: "Create a to-do that closes this gap", ko: "이 격차를 메울 할 일 만들기" },
} as const satisfies Readonly<Record<string, Message>>;
