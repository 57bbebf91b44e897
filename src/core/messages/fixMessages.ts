import type { Message } from "./formatMessage";

/** The titles of the quick fixes. */
export const fixMessages = {
  quote: { en: "Put the text in quotes", ko: "글 전체를 따옴표로 감싸기" },
  replace: { en: 'Change to "{replacement}"', ko: '"{replacement}" 값으로 바꾸기' },
  addGoal: { en: "Add this goal to kys.goals", ko: "이 목표를 kys.goals에 더하기" },
  confirmGuess: { en: "Confirm this guess", ko: "짐작이 맞음" },
  refuseMention: {
    en: '"{phrase}" is no mention of "{competency}"',
    ko: '"{phrase}" 표현은 "{competency}" 역량 언급이 아님',
  },
  createTodo: { en: "Create a to-do that closes this gap", ko: "이 격차를 메울 할 일 만들기" },
  lastDay: {
    en: 'Change to the last day of the month: "{replacement}"',
    ko: '그 달의 마지막 날로 바꾸기: "{replacement}"',
  },
  exchangeEnds: { en: "Exchange beginning and end", ko: "시작과 끝을 서로 바꾸기" },
  keepUpper: { en: "Keep the upper side", ko: "위쪽만 남기기" },
  keepLower: { en: "Keep the lower side", ko: "아래쪽만 남기기" },
  removeMarker: { en: "Remove this marker line", ko: "이 표시 줄 지우기" },
  closeFrontMatter: { en: "Close the front matter", ko: "front matter 닫기" },
  removeItem: { en: "Remove the empty item", ko: "빈 항목 지우기" },
  decide: { en: "It is settled: take the mark away", ko: "정했음: 표시 지우기" },
  removeId: { en: "Remove the id from this item", ko: "이 항목에서 id 지우기" },
} as const satisfies Readonly<Record<string, Message>>;
