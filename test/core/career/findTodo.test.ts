import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { findTodo } from "../../../src/core/career/findTodo";

const document = CareerDocument.open(`gap:
  - todos:
      - id: lab
        todo: GC 튜닝 실습
      - todo: GC 로그 읽기
        status: done
      - Lab notes
      - todo: 발표 준비
        status: done
      - 발표 준비
  - todos:
      - id: lab-2
        todo: Rehearse the rollback
`);

function found(words: string): string {
  const result = findTodo(document, words);
  if (result.kind === "found") return `${result.todo.key} ${result.todo.text}`;
  return result.kind === "ambiguous" ? result.todos.map(({ key }) => key).join(" ") : result.kind;
}

describe("findTodo", () => {
  it.each([
    ["lab", "0:todos/0 GC 튜닝 실습"],
    ["LAB-2", "1:todos/0 Rehearse the rollback"],
    ["gc튜닝 실습", "0:todos/0 GC 튜닝 실습"],
    ["rehearse", "1:todos/0 Rehearse the rollback"],
    // What is still to be done goes before what is done.
    ["gc", "0:todos/0 GC 튜닝 실습"],
    ["GC 로", "0:todos/1 GC 로그 읽기"],
    ["발표 준비", "0:todos/4 발표 준비"],
    ["0:todos/3", "0:todos/3 발표 준비"],
    ["la", "0:todos/0 0:todos/2 1:todos/0"],
    ["없는 일", "unknown"],
    ["  ", "unknown"],
  ])("%j leads to %s", (words, wanted) => {
    expect(found(words)).toBe(wanted);
  });
});
