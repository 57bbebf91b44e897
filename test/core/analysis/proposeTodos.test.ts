import { describe, expect, it } from "vitest";
import { gapMatrix } from "../../../src/core/analysis/gapMatrix";
import { newTodosOf, proposeTodos } from "../../../src/core/analysis/proposeTodos";
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
      { todo: "Gain experience with deadlocks", closes: ["Locks (database)"] },
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

  const leveled = (today: string, more = "", by = "2027-H1") =>
    CareerDocument.open(`kys:
  goals:
    - {id: g, goal: 결제, by: ${by}}
gap:
  goal: g
  required:
    - {id: jvm, name: JVM, level: 3, importance: 3}
    - {name: Redis, level: 2}
    - {name: 색인, level: 1}
  current: {jvm: 1}
  todos:
    - {todo: 지난 일, period: ${today.slice(0, 4)}-H2, status: done}
${more}`);
  const placed = (document: CareerDocument, today: string, asSteps = false) => {
    const matrix = gapMatrix(document, document.career.gaps[0] as Gap);
    const proposals = proposeTodos(document, matrix, { today, asSteps: () => asSteps });
    return proposals.flatMap((one) => newTodosOf(one, asSteps)).map(({ id, todo, period }) => [id ?? todo, period]);
  };

  it("places them by priority beside what is planned, and not in what is nearly over", () => {
    const open = (count: number, more = "") =>
      Array.from({ length: count }, (_, at) => `    - {todo: 하기 ${at}, period: 2026-H2${more}}\n`).join("");
    const jvm = "JVM: 배우고 실제 업무에 써 보기";
    expect(placed(leveled("2026"), "2026-07-01").map(([, period]) => period)).toEqual([
      "2026-H2",
      "2026-H2",
      "2026-H2",
    ]);
    expect(placed(leveled("2026", open(2)), "2026-07-01")).toEqual([
      [jvm, "2026-H2"],
      ["Redis: 배우고 실제 업무에 써 보기", "2026-H2"],
      ["색인: 배우고 실제 업무에 써 보기", "2027-H1"],
    ]);
    // What is private is planned none the less; what is stretch is not.
    expect(placed(leveled("2026", open(4, ", private: true")), "2026-07-01")[0]).toEqual([jvm, "2027-H1"]);
    expect(placed(leveled("2026", open(4, ", kind: stretch")), "2026-07-01")[0]).toEqual([jvm, "2026-H2"]);
    expect(placed(leveled("2026"), "2026-12-30")[0]).toEqual([jvm, "2027-H1"]);
  });

  it("never places in the past nor past the goal's date, whatever is planned", () => {
    const open = (half: string) =>
      Array.from({ length: 9 }, (_, at) => `    - {todo: 하기 ${at}, period: ${half}}\n`).join("");
    const crowded = leveled("2026", open("2026-H2") + open("2027-H1"));
    for (const [, period] of placed(crowded, "2026-12-30")) expect(["2026-H2", "2027-H1"]).toContain(period);
    for (const [, period] of placed(leveled("2026", "", "2026-H1"), "2026-09-01")) expect(period).toBe("2026-H2");
    for (const [, period] of placed(leveled("2026", "", "2026-10"), "2026-09-01"))
      expect(period).toBe("2026-07-01/2026-10-31");
  });

  it("spreads steps over the levels of a gap, with ids of their own", () => {
    expect(placed(leveled("2026"), "2026-07-01", true)).toEqual([
      ["jvm-toy", "2026-H2"],
      ["jvm-production", "2027-H1"],
      ["redis-theory", "2026-H2"],
      ["redis-toy", "2027-H1"],
      ["색인: 배우고 실제 업무에 써 보기", "2026-H2"],
    ]);
    const taken = leveled("2026", "    - {id: jvm-toy, todo: y}\n");
    expect(placed(taken, "2026-07-01", true)[0]?.[0]).toBe("jvm-toy-2");
  });

  it("plans by quarters where the file does", () => {
    const quarters = leveled("2026", "    - {todo: q, period: 2026-Q3}\n    - {todo: r, period: 2026-Q4}\n");
    expect(placed(quarters, "2026-07-01").map(([, period]) => period)).toEqual(["2026-Q3", "2026-Q4", "2027-Q1"]);
  });

  it("proposes nothing more once the steps are written", () => {
    const document = leveled("2026");
    const gap = document.career.gaps[0] as Gap;
    const proposals = proposeTodos(document, gapMatrix(document, gap), { today: "2026-07-01" });
    const edit = addTodos(
      document,
      gap,
      proposals.flatMap((one) => newTodosOf(one, true)),
    );
    if (edit.kind !== "edits") throw new Error(edit.reason);
    const after = document.change(edit.edits);
    expect(after.career.gaps[0]?.todos.items.map(({ period }) => period?.text)).toEqual([
      "2026-H2",
      "2026-H2",
      "2027-H1",
      "2026-H2",
      "2027-H1",
      "2026-H2",
    ]);
    expect(placed(after, "2026-07-01")).toEqual([]);
  });
});
