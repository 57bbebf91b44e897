import { expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import { quickFixes } from "../../../src/core/features/quickFixes";

const text = `gap:
  required:
    - 메시지 큐 재처리
    - id: index
      name: 색인 만들기
    - "배포: 무중단"
  todos:
    - todo: 색인을 다시 만들어 보기
      closes:
        - 메시지 큐 재처리 # ?
`;

it("offers the other competencies in the place of a guessed one, the likeliest first", () => {
  const document = CareerDocument.open(text);
  const guess = diagnoseCareer(document).find(({ code }) => code === "guess");
  const fixes = guess ? quickFixes(guess, document) : [];
  expect(fixes.map(({ title, values }) => [title, values["replacement"]])).toEqual([
    ["confirmGuess", undefined],
    ["replace", "index"],
    ["replace", "배포: 무중단"],
  ]);
  const [, , quoted] = fixes;
  expect(document.change(quoted?.edits ?? []).source.text).toBe(text.replace("메시지 큐 재처리 # ?", '"배포: 무중단"'));
});
