import { describe, expect, it } from "vitest";
import { gapMatrix } from "../../../src/core/analysis/gapMatrix";
import { proposeTodos } from "../../../src/core/analysis/proposeTodos";
import { addTodos } from "../../../src/core/career/addTodos";
import type { Gap } from "../../../src/core/career/Career";
import { CareerDocument } from "../../../src/core/career/CareerDocument";

function propose(document: CareerDocument) {
  const gap = document.career.gaps[0] as Gap;
  return proposeTodos(document, gapMatrix(document, gap)).map(({ todo, closes }) => ({ todo, closes: [closes] }));
}

const text = `gap:
  required:
    - id: index
      name: 색인 설계
    - id: cache
      name: 캐시
      importance: 3
    - name: Locks (database)
      importance: 1
    - 로그
  current: [로그]
  analysis:
    cache:
      - lack: 만료 정책에 대한 이해가 부족합니다
      - subject: Redis
        lack: 운영 경험이 없다
    Locks: I lack experience with deadlocks.
`;

describe("proposeTodos", () => {
  it("proposes one for each gap, the highest priority first, in the words of the lack", () => {
    expect(propose(CareerDocument.open(text))).toEqual([
      { todo: "만료 정책에 대한 이해 높이기 · 운영 경험 쌓기", closes: ["cache"] },
      { todo: "색인 설계: 배우고 실제 업무에 써 보기", closes: ["index"] },
      { todo: "Work on Locks (database): experience with deadlocks", closes: ["Locks (database)"] },
    ]);
  });

  it("proposes nothing more once they are written", () => {
    const document = CareerDocument.open(text);
    const edit = addTodos(document, document.career.gaps[0] as Gap, propose(document));
    expect(edit.kind).toBe("edits");
    const after = edit.kind === "edits" ? document.change(edit.edits) : document;
    expect(after.career.gaps[0]?.todos.items).toHaveLength(3);
    expect(propose(after)).toEqual([]);
  });

  it("puts less evidence first among equals", () => {
    const levels = `gap:
  required: [a, b, c]
  current:
    a: {level: 1, evidence: [https://example.com/1, https://example.com/2]}
    b: {level: 1, evidence: https://example.com/3}
    c: 1
`;
    expect(propose(CareerDocument.open(levels)).map(({ closes }) => closes[0])).toEqual(["c", "b", "a"]);
  });

  it("refers by what leads to one competency alone", () => {
    const shared = "gap:\n  required:\n    - {id: x, name: Go}\n    - {name: Go}\n    - {id: '1', name: C}\n";
    expect(propose(CareerDocument.open(shared)).map(({ closes }) => closes[0])).toEqual(["x", "1"]);
  });
});
