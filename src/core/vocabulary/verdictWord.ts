import type { Language } from "../Language";
import { type ReviewVerdict, reviewVerdicts } from "../career/ReviewVerdict";

/** The verdicts as goal reviews write them. */
export const verdictWord: Readonly<Record<ReviewVerdict, Readonly<Record<Language, string>>>> = {
  done: { en: "done", ko: "완료" },
  partial: { en: "partly", ko: "일부" },
  dropped: { en: "dropped", ko: "포기" },
  carried: { en: "carried over", ko: "이월" },
  open: { en: "not done", ko: "미완료" },
  unknown: { en: "unknown", ko: "알 수 없음" },
};

const others: Readonly<Record<string, ReviewVerdict>> = {
  partial: "partial",
  carried: "carried",
  open: "open",
  "not begun": "open",
  "시작 못 함": "open",
  "?": "unknown",
  모름: "unknown",
};

/** The verdict that a table's cell says by one of our words, its markup left out; undefined for any other words. */
export function verdictOfWord(cell: string): ReviewVerdict | undefined {
  const words = cell
    .replaceAll(/<!--.*?-->/g, "")
    .replaceAll(/[*_`~]/g, "")
    .trim()
    .toLowerCase();
  return reviewVerdicts.find((one) => Object.values(verdictWord[one]).includes(words)) ?? others[words];
}

/** Says in a comment that a verdict was proposed by a draft: as long as both agree, it is nobody's own word. */
export function draftMark(verdict: ReviewVerdict): string {
  return `<!-- draft: ${verdict} -->`;
}

/** The verdict that a draft proposed in a cell. */
export function draftedVerdict(cell: string): ReviewVerdict | undefined {
  const word = /<!--\s*draft:\s*([a-z]+)\s*-->/.exec(cell)?.[1];
  return reviewVerdicts.find((one) => one === word);
}
