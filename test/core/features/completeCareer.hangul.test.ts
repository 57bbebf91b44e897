import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { completeCareer } from "../../../src/core/features/completeCareer";
import { insertSnippet } from "../../support/insertSnippet";
import { markedCursor } from "../../support/markedText";

const todoLines = `gap:
  required:
    - id: plan
      name: Query planning
      level: 3
      aliases: 실행 계획
    - name: 색인
      importance: 1
  todos:
    - todo: 느린 쿼리 고치기
`;

function complete(text: string) {
  const { text: plain, cursor } = markedCursor(text);
  return completeCareer(CareerDocument.open(plain), cursor, "en", "2026-05-20").items;
}

describe("completeCareer: Hangul", () => {
  const closes = `${todoLines}      closes:\n        - `;

  it.each([
    [`${closes}ㅅ‸`, ["색인", "plan"]],
    [`${closes}새‸`, ["색인"]],
    [`${closes}색ㅇ‸`, ["색인"]],
    [`${closes}ㅅㅎㄱㅎ‸`, ["plan"]],
    [`${closes}ㅔㅣ무‸`, ["plan"]],
    [`${closes}"ㅅㅇ‸"`, ["색인"]],
    [`${closes}뷁‸`, []],
    [`${todoLines}      ㄴㅅㅁ션‸`, ["status"]],
    [`${todoLines}      status: 완‸`, ["done"]],
    [`${todoLines}      status: ㅗㅑ‸`, []],
    [`${todoLines}      period: 이번‸`, ["2026-H1", "2026-Q2", "2026-05"]],
    [`${todoLines}    - 습관‸`, ["todo, every, from, until"]],
    [`${todoLines}    - 색인 다시 만들기‸`, []],
  ])("%j finds %j", (text, expected) => {
    expect(complete(text).map((one) => one.label)).toEqual(expected);
    const { text: plain, cursor } = markedCursor(text);
    expect(completeCareer(CareerDocument.open(plain), cursor, "ko", "2026-05-20").isIncomplete).toBe(true);
    // What is typed passes the editor's own filter.
    for (const { filterText, span } of complete(text)) {
      expect(filterText?.startsWith(plain.slice(span.start, cursor))).toBe(true);
    }
  });

  it("accepts a name in place of what was typed for it", () => {
    const text = `${closes}ㅅㅇ‸\n`;
    const [found] = complete(text);
    expect(found && insertSnippet(markedCursor(text).text, found)).toBe(`${closes}색인\n`);
  });
});
