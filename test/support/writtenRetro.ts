import * as fc from "fast-check";
import { withLineBreaks } from "./withLineBreaks";
import { writtenLineBreaks } from "./writtenLineBreaks";

const fronts = [
  "",
  "",
  "---\ntitle: 2026년 회고\nperiod: 2026\n---\n\n",
  '---\ntitle: "2026 in review" # 말\ndate: 2026-12-30\ndraft: true\n---\n',
  '+++\ntitle = "2026년 회고"\ndraft = false\n+++\n\n',
  "---\ntitle: 닫히지 않음\n\n",
];
const heads = [
  "# 2026년 회고\n\n",
  "2026년 회고\n====\n\n",
  "# 2026 in review #\n\n",
  "# 2025년 회고와 2026년 계획\n\n",
  "",
];
const comments = ["", "", "<!-- 메모 -->\n", "<!-- 여러 줄\n- [ ] 안 보이는 일\n\n## 9월\n-->\n\n"];
const wholes = [
  "```md\n## 7월\n- [ ] 보기\n```\n\n",
  "~~~\n- [ ] 보기 ^a\n~~~\n\n",
  "<details>\n<summary>더</summary>\n\n- 접힌 글\n\n</details>\n\n",
  "> - [ ] 인용한 일\n> 이어지는 글\n\n",
  "    들여 쓴 코드\n\n",
  "| 목표 | 기록 | 결과 |\n|---|:-:|---|\n| 색인 고치기 | a \\| b | 완료 |\n| 달리기 | `x` | 일부 <!-- draft: partial --> |\n\n",
  "<<<<<<< HEAD\n- [ ] 우리 일\n=======\n- [x] 저쪽 일\n>>>>>>> topic\n\n",
  "![그림](./a.png)\n\n[^1]: 각주\n\n",
  "***\n\n",
  "글 한 줄  \n다음 줄\\\n또 한 줄\n\n",
];
const texts = [
  "책 읽기",
  "주 2회 달리기 👩‍💻",
  "한글 풀어쓰기".normalize("NFD"),
  "무폭\u200b 글\u200d자 쓰기",
  "Redis 캐시 실험 (?)",
  "[기록](./log.md#3월) 남기기",
  "[x](https://example.com) 고치기",
  "**굵게** 쓰고 `code` 재기",
  "매달 글 한 편 ✅",
  "~~그만둔 일~~",
  "Write a parser by 6월",
  "결제 모듈 부하 테스트",
  "a | b 나누기",
  "\\[ ] 빗금",
  "",
];
const bullets = ["- ", "* ", "+ ", "1. ", "2) ", "-\t", "> - ", "- - ", "  - "];
const boxes = ["", "", "[ ] ", "[x] ", "[/] ", "[-] ", "[>] ", "[ ]\t", "[X] "];
const ends = ["", "", "", " ^load", " ^problems  ", "  ", "\t", " <!-- 말 -->"];
const deeper = ["", "", "", "\n  - 아래 일", "\n\t- [ ] 탭 아래", "\n  이어지는 글", "\n    - [x] 깊은 일 ^deep"];

const item = fc
  .tuple(
    fc.constantFrom(...bullets),
    fc.constantFrom(...boxes),
    fc.constantFrom(...texts),
    fc.constantFrom(...ends),
    fc.constantFrom(...deeper),
  )
  .map((parts) => `${parts.join("")}\n`);
const items = fc
  .tuple(fc.array(item, { maxLength: 4 }), fc.constantFrom("\n", "", " \n", "\t\n\n"))
  .map(([all, end]) => all.join("") + end);
const block = fc.oneof(
  { weight: 3, arbitrary: items },
  fc.constantFrom(...wholes),
  fc.constantFrom("이 달에는 Kafka 책을 읽었다.\n\n", "Shipped a small tool.\n\n", ""),
);

/** A part of a retrospective: a line that opens it, and what stands below. */
const part = (openers: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...openers), fc.constantFrom(...comments), fc.array(block, { maxLength: 2 }))
    .map(([opener, comment, blocks]) => `${opener}\n${comment}${blocks.join("")}`);

const some = (one: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(one, fc.constant(""));
const month = part([
  "## 2월\n",
  "## 3월 ##\n",
  "## 8월 🚀\n",
  "### 2026년 9월\n",
  "**5월**\n",
  "- 6월",
  "## March\n",
  "> ## 4월\n",
]);
const review = part(["## 잘한 점\n", "## 아쉬운 점\n", "### Lessons learned\n", "**배운 점**\n"]);
const check = part(["## 목표 점검\n", "## 2026년 목표 돌아보기\n", "## How my goals went\n"]);
const plan = part([
  "## 2027년 계획\n",
  "## 다음 계획\n\n### 주기적으로\n",
  "## Plan for 2027\n\nGoal: keep calm\n",
  "## 2027년 목표\n\n### 상반기\n",
]);

/**
 * Retrospectives in many forms of Markdown: front matter of both kinds, none, and never closed; headings with marks
 * around them, bold lines, bullets, quotes; lists of every marker, with tabs, in lists; boxes, ids, tables, fences,
 * comments, HTML, conflicts; blanks at ends of lines; line breaks of one kind and mixed, a byte order mark, no final
 * line break.
 */
export const writtenRetros: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom("", "", "\uFEFF"),
    front: fc.constantFrom(...fronts),
    head: fc.constantFrom(...heads),
    months: fc.array(month, { maxLength: 3 }),
    rest: fc.tuple(some(review), some(check), some(plan)),
    breaks: writtenLineBreaks,
    isEnded: fc.boolean(),
  })
  .map(({ mark, front, head, months, rest, breaks, isEnded }) => {
    const text = front + head + months.join("") + rest.join("");
    return mark + withLineBreaks(isEnded ? text : text.trimEnd(), breaks);
  });
