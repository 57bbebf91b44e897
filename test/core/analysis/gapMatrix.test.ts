import { describe, expect, it } from "vitest";
import { gapMatrix, needsTodo, readinessOf } from "../../../src/core/analysis/gapMatrix";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import type { Gap } from "../../../src/core/career/Career";

function matrixOf(text: string, index = 0) {
  const document = CareerDocument.open(text);
  const gap = document.career.gaps[index] as Gap;
  return gapMatrix(document, gap);
}

/** Name, required, current, gap, priority of each row; the depth shows as dots. */
function table(text: string, index = 0): (readonly (string | number)[])[] {
  const round = (figure: number): number => Math.round(figure * 1000) / 1000;
  return matrixOf(text, index).rows.map((row) => [
    ".".repeat(row.depth) + row.competency.name,
    row.required,
    round(row.current),
    round(row.gap),
    round(row.priority),
  ]);
}

function todosOf(text: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    matrixOf(text).rows.map((row) => [row.competency.name, row.todos.map((todo) => todo.text)]),
  );
}

describe("gapMatrix without levels", () => {
  const plain = `gap:
  required: [색인, 캐시, 잠금]
  current: [색인, 캐시]
  analysis:
    캐시: 만료 정책을 정해 본 적이 없다
    잠금: 아직 모른다
`;

  it("requires 1; has 0, ½ where a lack is named, 1", () => {
    expect(table(plain)).toEqual([
      ["색인", 1, 1, 0, 0],
      ["캐시", 1, 0.5, 0.5, 1],
      ["잠금", 1, 0, 1, 2],
    ]);
    expect(matrixOf(plain)).toMatchObject({ leveled: false, have: 3, need: 6 });
    expect(readinessOf(matrixOf(plain))).toBe(0.5);
  });

  it("takes what is only there for no lack", () => {
    expect(table("gap:\n  required: [a]\n  current: [a]\n  analysis:\n    a: {have: 매일 쓴다}\n")).toEqual([
      ["a", 1, 1, 0, 0],
    ]);
  });

  it("weighs by importance, and inherits it", () => {
    const text = `gap:
  required:
    - name: 데이터베이스
      importance: 3
      parts:
        - 색인
        - name: 복제
          importance: 1
    - 캐시
  current: [색인]
`;
    expect(table(text)).toEqual([
      ["데이터베이스", 1, 0.75, 0.25, 1],
      [".색인", 1, 1, 0, 0],
      [".복제", 1, 0, 1, 1],
      ["캐시", 1, 0, 1, 2],
    ]);
    // Leaves alone add up: 3·1 of 3·1 + 1·1 + 2·1.
    expect(matrixOf(text)).toMatchObject({ have: 3, need: 6 });
  });
});

describe("gapMatrix with levels", () => {
  it("inherits required levels, and takes a listed one without a level as required", () => {
    const text = `gap:
  required:
    - name: Runtime
      level: 3
      parts:
        - GC
        - name: Threads
          level: 4
        - JIT
    - name: Locks
      level: 2
  current:
    - GC: 1
    - Threads
    - Locks: 4
`;
    expect(matrixOf(text)).toMatchObject({ leveled: true, have: 2 * 1 + 2 * 4 + 2 * 2, need: 2 * (3 + 4 + 3 + 2) });
    expect(table(text)).toEqual([
      ["Runtime", 10 / 3, 1.667, 1.667, 6],
      [".GC", 3, 1, 2, 4],
      [".Threads", 4, 4, 0, 0],
      [".JIT", 3, 0, 3, 6],
      ["Locks", 2, 4, 0, 0],
    ]);
  });

  it("requires 3 where what is there is rated and what is needed is not", () => {
    expect(table("gap:\n  required: [a, b, c]\n  current: {a: 3, b: 2}\n")).toEqual([
      ["a", 3, 3, 0, 0],
      ["b", 3, 2, 1, 2],
      ["c", 3, 0, 3, 6],
    ]);
  });

  it("needs nothing for a required level of 0", () => {
    const text = "gap:\n  required:\n    - name: a\n      level: 0\n";
    expect(table(text)).toEqual([["a", 0, 0, 0, 0]]);
    expect(readinessOf(matrixOf(text))).toBe(1);
  });
});

describe("gapMatrix: parents in current and closes", () => {
  const tree = `gap:
  required:
    - id: db
      name: 데이터베이스
      parts:
        - 색인
        - id: tx
          name: 트랜잭션
          parts: [격리 수준, 잠금]
`;
  const currents = (text: string) => Object.fromEntries(table(text).map(([name, , current]) => [name, current]));

  it("stands for all its parts where none of them is listed", () => {
    expect(currents(`${tree}  current: [db]\n`)).toEqual({
      데이터베이스: 1,
      ".색인": 1,
      ".트랜잭션": 1,
      "..격리 수준": 1,
      "..잠금": 1,
    });
  });

  it("stands for none where one of them is, however deep", () => {
    expect(currents(`${tree}  current: [db, 잠금]\n`)).toEqual({
      데이터베이스: 0.25,
      ".색인": 0,
      ".트랜잭션": 0.5,
      "..격리 수준": 0,
      "..잠금": 1,
    });
  });

  it("lets the nearest one speak", () => {
    expect(currents(`${tree}  current: {tx: 2}\n`)).toMatchObject({ ".색인": 0, "..격리 수준": 2, "..잠금": 2 });
  });

  it("takes the lack of the parent that speaks for a part", () => {
    expect(currents(`${tree}  current: [tx]\n  analysis:\n    tx: 말로만 안다\n`)).toMatchObject({ "..잠금": 0.5 });
    expect(
      currents(`${tree}  current: [tx]\n  analysis:\n    tx: 말로만 안다\n    잠금: {have: 자주 쓴다}\n`),
    ).toMatchObject({ "..격리 수준": 0.5, "..잠금": 1 });
  });

  it("counts to-dos at leaves, and at parents those of their parts once", () => {
    expect(
      todosOf(`${tree}  todos:
    - {todo: 모두, closes: db}
    - {todo: 잠금만, closes: [db, 잠금]}
    - {todo: 둘, closes: [격리 수준, 잠금]}
    - {todo: 아무것도, closes: []}
    - 글
`),
    ).toEqual({
      데이터베이스: ["모두", "잠금만", "둘"],
      색인: ["모두"],
      트랜잭션: ["모두", "잠금만", "둘"],
      "격리 수준": ["모두", "둘"],
      잠금: ["모두", "잠금만", "둘"],
    });
  });

  it("needs a to-do at a leaf with a gap that no open one closes", () => {
    const rows = matrixOf(`${tree}  current: [색인]
  todos:
    - {todo: a, closes: 격리 수준, status: dropped}
    - {todo: b, closes: 격리 수준, done: 2026-01-02}
    - {todo: c, closes: 잠금, status: doing}
`).rows;
    expect(rows.filter(needsTodo).map((row) => row.competency.name)).toEqual(["격리 수준"]);
  });
});

describe("gapMatrix of several gaps", () => {
  it("takes what another gap says of the same id where its own is silent", () => {
    const text = `gap:
  - required: [{id: Sql, name: SQL}, {id: go, name: Go}, {id: c, name: C}, Rust]
    current: {Sql: 2, go: 3, c: 0, Rust: 4}
  - required:
      - {id: sql, name: SQL 튜닝, level: 4}
      - {id: go, name: Go, level: 2}
      - Rust
    current: {go: 1}
  - required: [{id: sql, name: SQL}, {id: go, name: Go}, {id: c, name: C}]
`;
    // A name alone does not make the same competency: Rust is not taken over.
    expect(table(text, 1)).toEqual([
      ["SQL 튜닝", 4, 2, 2, 4],
      ["Go", 2, 1, 1, 2],
      ["Rust", 3, 0, 3, 6],
    ]);
    // A gap without levels measures in 0, ½ and 1.
    expect(table(text, 2)).toEqual([
      ["SQL", 1, 0.5, 0.5, 1],
      ["Go", 1, 1, 0, 0],
      ["C", 1, 0, 1, 2],
    ]);
  });

  it("has nothing to do for a gap without competencies", () => {
    expect(matrixOf("gap:\n  goal: a\n")).toMatchObject({ rows: [], have: 0, need: 0 });
  });
});
