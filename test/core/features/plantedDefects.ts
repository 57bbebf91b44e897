import type { FindingCode } from "../../../src/core/messages/findingMessages";
import { englishRetro } from "./ownRetros";

/** A defect planted into a well-kept text, its place marked; and what the fixes make of the changed lines. */
export interface Planted {
  readonly kind: string;
  readonly into?: string;
  /** What is replaced, once. */
  readonly old: string;
  /** What stands there instead, with the place of the finding marked. */
  readonly by: string;
  readonly code: FindingCode;
  /** What the fixes leave of it, in their order; none where there is no fix. */
  readonly mended?: readonly string[];
}

/** All of them, each with what its fixes must leave. */
export const planted: readonly Planted[] = [
  // Front matter
  {
    kind: "an unreal date of another form",
    old: "2026-12-30T21:00:00+09:00",
    by: "«2026/6/31» 10:00",
    code: "unreal-date",
    mended: ["2026/6/30 10:00"],
  },
  {
    kind: "an unreal date of change",
    old: "draft: false",
    by: "lastmod: «2026-09-31»",
    code: "unreal-date",
    mended: ["lastmod: 2026-09-30"],
  },
  { kind: "an unreal date", old: "2026-12-30T", by: "«2026-11-31»T", code: "unreal-date", mended: ["2026-11-30T"] },
  {
    kind: "an unreal date in quotes",
    old: "2026-12-30T21:00:00+09:00",
    by: '"«2026-02-29»"',
    code: "unreal-date",
    mended: ['"2026-02-28"'],
  },
  {
    kind: "front matter that is never closed",
    old: '---\ntitle: "2026년 회고"\ndate: 2026-12-30T21:00:00+09:00\ndraft: false\ncategories: [회고]\ntags:\n  - retrospective\n  - kafka\n---\n',
    by: "«---»\ntitle: 회고\n",
    code: "front-matter-unclosed",
    mended: ["---\ntitle: 회고\n---\n"],
  },
  { kind: "a list where a text is meant", old: '"2026년 회고"', by: "«[한 해, 회고]»", code: "front-matter-type" },
  {
    kind: "a word where true or false is meant",
    old: "draft: false",
    by: "draft: «예»",
    code: "front-matter-type",
    mended: ["draft: true"],
  },
  {
    kind: "a period of another shape",
    old: "draft: false",
    by: "period: «2026-1»",
    code: "wrong-format",
    mended: ["period: 2026-01"],
  },
  { kind: "a period that is none", old: "draft: false", by: "period: «2026-13»", code: "unreal-period" },
  {
    kind: "a reversed period",
    old: "draft: false",
    by: "period: «2026-06-30/2026-01-01»",
    code: "reversed-period",
    mended: ["period: 2026-01-01/2026-06-30"],
  },
  { kind: "a quote that is not closed", old: '"2026년 회고"', by: '«"2026년 회고»', code: "yaml-unclosed" },
  { kind: "the same key twice", old: "draft: false", by: "draft: false\n«draft»: true", code: "yaml-duplicate-key" },
  // Dates of the body
  { kind: "an unreal day", old: "2026-02-28에", by: "«2026-02-30»에", code: "unreal-day", mended: ["2026-02-28에"] },
  {
    kind: "an unreal day with dots",
    old: "2026-02-28에",
    by: "«2026.06.31»에",
    code: "unreal-day",
    mended: ["2026.06.30에"],
  },
  {
    kind: "an unreal day in Korean",
    old: "2026-02-28에",
    by: "«2026년 6월 31일»에",
    code: "unreal-day",
    mended: ["2026년 6월 30일에"],
  },
  {
    kind: "an unreal day without a year",
    old: "(1월 31일)",
    by: "(«4월 31일»)",
    code: "unreal-day",
    mended: ["(4월 30일)"],
  },
  {
    kind: "an unreal day in English",
    into: englishRetro,
    old: "January 31",
    by: "«June 31»",
    code: "unreal-day",
    mended: ["June 30"],
  },
  {
    kind: "an unreal day in a heading",
    old: "## 2월\n",
    by: "## «2026-06-31»\n",
    code: "unreal-day",
    mended: ["## 2026-06-30\n"],
  },
  {
    kind: "an unreal day at the end of a range",
    old: "~ 2027-03-31",
    by: "~ «2027-02-29»",
    code: "unreal-day",
    mended: ["~ 2027-02-28"],
  },
  { kind: "a month past the twelfth", old: "2026-02-28에", by: "«2026-13-01»에", code: "unreal-day" },
  { kind: "a month past the twelfth as heading", old: "## 3월\n", by: "## «13월»\n", code: "unreal-day" },
  {
    kind: "a reversed range of days",
    old: "2027-01-04 ~ 2027-03-31",
    by: "«2027-03-31 ~ 2027-01-04»",
    code: "reversed-range",
    mended: ["2027-01-04 ~ 2027-03-31"],
  },
  {
    kind: "a reversed range of months",
    old: "## 3월\n",
    by: "## «2026.05 ~ 2026.03»\n",
    code: "reversed-range",
    mended: ["## 2026.03 ~ 2026.05\n"],
  },
  {
    kind: "a reversed range in Korean",
    old: "이 달에는",
    by: "«2026년 5월부터 2026년 3월»까지는",
    code: "reversed-range",
    mended: ["2026년 3월부터 2026년 5월까지는"],
  },
  {
    kind: "a reversed range in English",
    into: englishRetro,
    old: "2027-01-04 ~ 2027-02-28",
    by: "«2027-02-28 to 2027-01-04»",
    code: "reversed-range",
    mended: ["2027-01-04 to 2027-02-28"],
  },
  {
    kind: "a reversed interval",
    old: "2027-01-04 ~ 2027-03-31",
    by: "«2027-03-31/2027-01-04»",
    code: "reversed-range",
    mended: ["2027-01-04/2027-03-31"],
  },
  // Periods
  { kind: "a month opened twice", old: "## 3월\n", by: "## «2월»\n", code: "duplicate-period" },
  {
    kind: "a month opened twice in English",
    into: englishRetro,
    old: "## February\n",
    by: "## «January»\n",
    code: "duplicate-period",
  },
  // Plans
  {
    kind: "an item of one letter",
    old: "- [ ] 부하 테스트 환경 만들기\n",
    by: "«- h»\n",
    code: "empty-item",
    mended: [""],
  },
  { kind: "a bullet alone", old: "- [ ] 부하 테스트 환경 만들기\n", by: "«-»\n", code: "empty-item", mended: [""] },
  {
    kind: "a checkbox alone",
    old: "- [ ] 부하 테스트 환경 만들기\n",
    by: "«- [ ]»\n",
    code: "empty-item",
    mended: [""],
  },
  {
    kind: "an undecided item",
    old: "러스트 맛보기",
    by: "러스트 맛보기 «(?)»",
    code: "undecided-item",
    mended: ["러스트 맛보기"],
  },
  { kind: "a rhythm without a number", old: "일주일에 두 문제 풀기", by: "«주 ?회» 문제 풀기", code: "unread-cadence" },
  {
    kind: "a rhythm of parts",
    into: englishRetro,
    old: "Two problems a week until I change jobs",
    by: "Problems «every 2/3 week»",
    code: "unread-cadence",
  },
  { kind: "a rhythm in three weeks", old: "매달 책 한 권 읽기", by: "«3주마다» 책 읽기", code: "unread-cadence" },
  { kind: "an unknown id", old: "^gc-lab", by: "^«talk-2027»", code: "unknown-todo-id" },
  { kind: "a mistyped id", old: "^gc-lab", by: "^«gc-lap»", code: "unknown-todo-id", mended: ["^gc-lab"] },
  {
    kind: "an id used twice",
    old: "매달 책 한 권 읽기",
    by: "매달 책 한 권 읽기 ^«problems»",
    code: "duplicate-todo-id",
    mended: ["매달 책 한 권 읽기"],
  },
  // Links
  { kind: "a broken link", old: "./notes/kafka.md", by: "«./notes/kafak.md»", code: "broken-link" },
  { kind: "a broken link with an anchor", old: "./notes/kafka.md", by: "«./notes/old.md#top»", code: "broken-link" },
  { kind: "a broken image", old: "images/desk.png", by: "«images/desk.jpg»", code: "broken-link" },
  { kind: "a broken link with escapes", old: "./notes/kafka.md", by: "«너의%20글.md»", code: "broken-link" },
  {
    kind: "a broken image in HTML",
    old: "![모니터 두 대](images/desk.png)",
    by: '<img src="«desk.png»" alt="모니터">',
    code: "broken-link",
  },
  {
    kind: "a broken definition",
    old: "![모니터 두 대](images/desk.png)",
    by: "[책상]: «desk.png»",
    code: "broken-link",
  },
  // Conflicts
  {
    kind: "a lone marker",
    old: "- 운동을 자주 쉬었다.",
    by: "«<<<<<<< HEAD»\n- 운동을 자주 쉬었다.",
    code: "conflict-marker",
    mended: ["- 운동을 자주 쉬었다."],
  },
];
