import { describe, expect, it } from "vitest";
import { addGoal } from "../../../src/core/career/addGoal";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { textAfter } from "../../support/career";

function add(text: string, goal = "첫째: 이끌기"): string {
  const document = CareerDocument.open(text);
  return textAfter(document, addGoal(document, goal));
}

describe("addGoal", () => {
  it.each([
    ["kys:\n  goals:\n    - a # 하나\n", 'kys:\n  goals:\n    - a # 하나\n    - "첫째: 이끌기"\n'],
    ["kys:\n  goals:\n", 'kys:\n  goals:\n    - "첫째: 이끌기"\n'],
    ["kys:\n  goals: [a]\n", 'kys:\n  goals: [a, "첫째: 이끌기"]\n'],
    ["kys:\n  goals: []", 'kys:\n  goals:\n    - "첫째: 이끌기"'],
    [
      "kys:\r\n  readme: a\r\n  private: true\r\n",
      'kys:\r\n  readme: a\r\n  goals:\r\n    - "첫째: 이끌기"\r\n  private: true\r\n',
    ],
    [
      "kys:\n  goals:\n    - id: a\n      goal: b\n\ngap:\n",
      'kys:\n  goals:\n    - id: a\n      goal: b\n    - "첫째: 이끌기"\n\ngap:\n',
    ],
    ["kys: {goals: [a]}\n", 'kys: {goals: [a, "첫째: 이끌기"]}\n'],
  ])("%j", (before, after) => {
    expect(add(before)).toBe(after);
  });

  it.each([
    ["", "form"],
    ["kys:\n", "form"],
    ["kys:\n  goals: a\n", "form"],
    ["kys:\n  goals: {}\n", "form"],
    ['kys:\n  readme: "a\n  goals: []\n', "broken"],
  ])("refused in %j", (text, reason) => {
    expect(add(text)).toBe(`refused: ${reason}`);
  });
});
