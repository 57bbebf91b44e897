import type { Message } from "./formatMessage";

/** The titles of the refactorings. */
export const refactorMessages = {
  addId: { en: 'Add the id "{id}"', ko: 'id "{id}" 붙이기' },
  addIds: { en: "Add ids to the {count} items of this list", ko: "이 목록의 {count}개 항목에 id 붙이기" },
  moveToParts: { en: 'Move to the parts of "{name}"', ko: '"{name}" 역량의 하위 역량으로 옮기기' },
  splitTodo: { en: 'Split into "{first}" and "{second}"', ko: '"{first}" · "{second}" 두 할 일로 나누기' },
  toLongForm: { en: "Write it in the long form", ko: "긴 형식으로 쓰기" },
  toShortForm: { en: "Write it in the short form", ko: "짧은 형식으로 쓰기" },
  toBlock: { en: "Write it on lines of its own", ko: "여러 줄로 나눠 쓰기" },
  toFlow: { en: "Write it on one line", ko: "한 줄로 쓰기" },
  addFrontMatter: { en: "Add front matter", ko: "front matter 더하기" },
  tieToTodo: { en: 'Tie it to the to-do "{todo}"', ko: '"{todo}" 할 일과 잇기' },
} as const satisfies Readonly<Record<string, Message>>;
