import type { Message } from "./formatMessage";

/** What the hover on a period of a retrospective says. */
export const retroMessages = {
  covers: { en: "Covers {from} to {to}.", ko: "기간: {from} – {to}" },
  touches: { en: "Competencies: {competencies}", ko: "다룬 역량: {competencies}" },
  touchesNothing: {
    en: "No competency of career.yaml is mentioned here.",
    ko: "career.yaml의 역량을 언급한 곳이 없습니다.",
  },
  done: { en: "What it tells of: {activities}", ko: "한 일: {activities}" },
  book: { en: "books", ko: "책" },
  course: { en: "courses", ko: "강의" },
  talk: { en: "talks and conferences", ko: "컨퍼런스와 발표" },
  project: { en: "projects", ko: "프로젝트" },
  article: { en: "articles", ko: "글" },
  exam: { en: "exams", ko: "시험" },
  problems: { en: "coding problems", ko: "코딩 문제" },
  work: { en: "work", ko: "업무" },
} as const satisfies Readonly<Record<string, Message>>;
