import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { NodeMemo } from "../../../src/core/career/NodeMemo";
import { readCareer } from "../../../src/core/career/readCareer";
import { gapOf, todoOf } from "../../support/career";

describe("NodeMemo", () => {
  it("reads a node once", () => {
    const memo = new NodeMemo();
    const node = { text: "a" };
    let reads = 0;
    const read = ({ text }: { text: string }) => ({ text, read: ++reads });
    const first = memo.of("text", node, read);
    expect(first).toEqual({ text: "a", read: 1 });
    expect(memo.of("text", node, read)).toBe(first);
    expect(reads).toBe(1);
  });

  it("keeps nodes apart that say the same, and readings of one node", () => {
    const memo = new NodeMemo();
    const [one, other] = [{ text: "a" }, { text: "a" }];
    expect(memo.of("text", one, () => 1)).toBe(1);
    expect(memo.of("text", other, () => 2)).toBe(2);
    expect(memo.of("length", one, () => 3)).toBe(3);
    expect([memo.of("text", one, () => 4), memo.of("text", other, () => 4), memo.of("length", one, () => 4)]).toEqual([
      1, 2, 3,
    ]);
  });

  it("remembers that nothing was there", () => {
    const memo = new NodeMemo();
    const node = {};
    expect(memo.of("id", node, () => undefined)).toBeUndefined();
    expect(memo.of<object, string | undefined>("id", node, () => "late")).toBeUndefined();
  });

  it("reads again what does not hold any more, and remembers that instead", () => {
    const memo = new NodeMemo();
    const node = {};
    const at = (index: number) =>
      memo.of(
        "item",
        node,
        () => ({ index }),
        (old) => old.index === index,
      );
    const first = at(0);
    expect(at(0)).toBe(first);
    const moved = at(1);
    expect(moved).toEqual({ index: 1 });
    expect(at(1)).toBe(moved);
    expect(at(0)).not.toBe(first);
  });

  it("remembers nothing of a reading that fails", () => {
    const memo = new NodeMemo();
    const node = {};
    const fail = (): string => {
      throw new Error("cannot be read");
    };
    expect(() => memo.of("text", node, fail)).toThrow("cannot be read");
    expect(memo.of("text", node, () => "a")).toBe("a");
  });
});

const text = `gap:
  required:
    - id: sql
      name: SQL 튜닝
      parts:
        - 실행 계획
    - Cache
  todos:
    - 색인 고치기
    - todo: 캐시 재어 보기
      closes: [Cache]
`;

describe("what is remembered of a career file", () => {
  it("is the same model for the same nodes", () => {
    const { root } = CareerDocument.open(text).tree;
    const memo = new NodeMemo();
    const [first, second] = [readCareer(root, memo).gaps[0], readCareer(root, memo).gaps[0]];
    expect(second?.competencies.map(({ name }) => name)).toEqual(["SQL 튜닝", "실행 계획", "Cache"]);
    expect(second?.competencies).toBe(first?.competencies);
    expect(second?.todos.items).toBe(first?.todos.items);
    expect(readCareer(root).gaps[0]?.competencies).not.toBe(first?.competencies);
  });

  it("is read anew only where an edit was: the neighbours stay the same objects", () => {
    // Long enough to be read by pieces.
    const long = `${text}${Array.from({ length: 40 }, (_, at) => `    - todo: 문제 ${at} 풀기\n      closes: [sql]\n`).join("")}`;
    const before = CareerDocument.open(long);
    const [gap, edit] = [gapOf(before), long.indexOf("문제 7 풀기")];
    const [edited, neighbour] = [todoOf(gap, 9), todoOf(gap, 10)];
    expect([edited.text, neighbour.text]).toEqual(["문제 7 풀기", "문제 8 풀기"]);
    const { competencies } = gap;
    const after = before.change([{ start: edit, end: edit, newText: "어려운 " }]);
    const changed = gapOf(after);
    expect(todoOf(changed, 9).text).toBe("어려운 문제 7 풀기");
    expect(todoOf(changed, 9)).not.toBe(edited);
    expect(todoOf(changed, 10)).toBe(neighbour);
    expect(after.source.slice(neighbour.textNode.start, neighbour.textNode.end)).toBe("문제 8 풀기");
    expect(changed.competencies).toBe(competencies);
  });

  it("follows an item that moves up or down its list", () => {
    const long = `${text}${Array.from({ length: 40 }, (_, at) => `    - todo: 문제 ${at} 풀기\n      closes: [sql]\n`).join("")}`;
    const before = CareerDocument.open(long);
    expect(todoOf(gapOf(before), 9).key).toBe("0:todos/9");
    const start = long.indexOf("    - 색인");
    const after = before.change([{ start, end: start, newText: "    - 새 할 일\n" }]);
    const moved = todoOf(gapOf(after), 10);
    expect([moved.text, moved.index, moved.key]).toEqual(["문제 7 풀기", 10, "0:todos/10"]);
  });
});
