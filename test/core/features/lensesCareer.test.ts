import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { lensesCareer } from "../../../src/core/features/lensesCareer";
import type { Language } from "../../../src/core/Language";

function lenses(text: string, language: Language = "en"): string[] {
  return lensesCareer(CareerDocument.open(text), language, "2026-03-09").map(
    ({ span, title, action, gap }) => `${text.slice(span.start, span.end)} | ${title} | ${action} ${gap}`,
  );
}

const gap = `required:
      - name: A
        level: 3
      - name: B
        level: 2
      - C
    current: {A: 2}
    todos:
      - todo: a
        closes: [C]
`;

describe("lensesCareer", () => {
  it("stands over required and todos of each gap", () => {
    expect(lenses(`gap:\n  - ${gap}  - goal: G\n    ${gap}`)).toEqual([
      "required | Readiness 25%: show matrix | show-matrix 0",
      "todos | 2 gaps have no to-do: generate | generate-todos 0",
      "required | Readiness 25%: show matrix | show-matrix 1",
      "todos | 2 gaps have no to-do: generate | generate-todos 1",
    ]);
    expect(lenses(`gap:\n    ${gap}`, "ko")).toEqual([
      "required | 준비도 25%: 매트릭스 보기 | show-matrix 0",
      "todos | 할 일이 없는 격차 2개: 만들기 | generate-todos 0",
    ]);
  });

  it("says one as one, and nothing where nothing is left or written", () => {
    expect(lenses("gap:\n  required: [A, B]\n  current: [A]\n  todos:\n")).toEqual([
      "required | Readiness 50%: show matrix | show-matrix 0",
      "todos | 1 gap has no to-do: generate | generate-todos 0",
    ]);
    expect(lenses("gap:\n  required: [A]\n  current: [A]\n  todos: []\n")).toEqual([
      "required | Readiness 100%: show matrix | show-matrix 0",
    ]);
    expect(lenses("gap:\n  required: [A]\n")).toEqual(["required | Readiness 0%: show matrix | show-matrix 0"]);
    expect(lenses("gap:\n  required:\n  todos:\n    - a\n")).toEqual([]);
    expect(lenses("")).toEqual([]);
  });

  it("stands over a habit while its running week asks for more", () => {
    const habit = (more: string): string => `gap:\n  todos:\n    - todo: 문제 풀기\n      every: 2/week\n${more}`;
    expect(lenses(habit("      done: 2026-03-09\n"))).toEqual([
      "문제 풀기 | this week 1/2: record | record-progress 0",
    ]);
    expect(lenses(habit(""), "ko")).toEqual(["문제 풀기 | 이번 주 0/2: 기록하기 | record-progress 0"]);
    for (const more of [
      "      done: [2026-03-09, 2026-03-10]\n",
      "      skipped: 2026-03-10\n",
      "      status: dropped\n",
      "      until: 2026-03-08\n      from: 2026-01-05\n",
      "      from: 2026-03-16\n",
    ]) {
      expect(lenses(habit(more))).toEqual([]);
    }
    expect(lenses("gap:\n  todos:\n    - todo: read\n      every: regularly\n    - write\n")).toEqual([]);
  });
});
