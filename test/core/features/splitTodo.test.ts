import { describe, expect, it } from "vitest";
import { splitTodo } from "../../../src/core/features/splitTodo";
import { refactored } from "../../support/refactor";

const gap = (text: string): string => `gap:\n  todos:\n${text}`;

describe("splitTodo", () => {
  it.each([
    [
      "a text",
      "    - Measure ‸it and write it up # 꼭\n    - b\n",
      "    - Measure it # 꼭\n    - write it up\n    - b\n",
    ],
    ["a comma", "    - 재고, ‸고치기\n", "    - 재고\n    - 고치기\n"],
    ["a Korean word", "    - 지표 보기 및 글 쓰기‸\n", "    - 지표 보기\n    - 글 쓰기\n"],
    ["another", "    - 재기, 그리고 고치기‸\n", "    - 재기\n    - 고치기\n"],
    ["a dot", "    - 읽기·쓰기‸\n", "    - 읽기\n    - 쓰기\n"],
    ["the nearest place", "    - a, b‸ and c\n", "    - a, b\n    - c\n"],
    [
      "an object, with what both have in common",
      "    - id: x\n      todo: 재기; ‸고치기 # 둘\n      closes:\n        - a # 하나\n        - b\n      period: 2026-H1\n      status: doing\n      goal: g\n      private: true\n\n    - b\n",
      "    - id: x\n      todo: 재기 # 둘\n      closes:\n        - a # 하나\n        - b\n      period: 2026-H1\n      status: doing\n      goal: g\n      private: true\n    - todo: 고치기\n      closes:\n        - a # 하나\n        - b\n      period: 2026-H1\n      goal: g\n      private: true\n\n    - b\n",
    ],
    [
      "a wide dash",
      "    -   todo: 재기; ‸고치기\n        closes: [a]\n",
      "    -   todo: 재기\n        closes: [a]\n    -   todo: 고치기\n        closes: [a]\n",
    ],
    [
      "an object in brackets",
      "    - { todo: a and ‸b, closes: [c], done: 2026-01-01 }\n",
      "    - { todo: a, closes: [c], done: 2026-01-01 }\n    - { todo: b, closes: [c] }\n",
    ],
    ["a quoted text", "    - 'a: b and ‸c'\n", '    - "a: b"\n    - c\n'],
  ])("%s", (_what, before, after) => {
    for (const lineBreak of ["\n", "\r\n"]) {
      const text = gap(before).replaceAll("\n", lineBreak);
      expect(refactored(text, splitTodo, "splitTodo")).toBe(gap(after).replaceAll("\n", lineBreak));
    }
  });

  it("stays within brackets", () => {
    expect(refactored("gap: {todos: [a and ‸b, {todo: 'c; d'}]}", splitTodo, "splitTodo")).toBe(
      "gap: {todos: [a, b, {todo: 'c; d'}]}",
    );
    expect(refactored("gap: {todos: [a, {todo: 'c; ‸d', closes: x}]}", splitTodo, "splitTodo")).toBe(
      "gap: {todos: [a, {todo: c, closes: x}, { todo: d, closes: x }]}",
    );
  });

  it.each([
    ["one thing", gap("    - 글 쓰‸기\n")],
    ["an end that says nothing", gap("    - 글 쓰기, ‸!\n")],
    ["a number", gap("    - 1,000개 ‸읽기\n")],
    ["a block text", gap("    - todo: |\n        ‸a and b\n")],
    ["a misread text", gap("    - @a and ‸b\n")],
    ["another place", "gap:\n  todos: [a and b]\n  required: [c and ‸d]\n"],
    [
      "an anchor of what is in common",
      gap("    - todo: a and ‸b\n      closes: &c [x]\n    - todo: z\n      closes: *c\n") + "---\n",
    ],
  ])("offers nothing for %s", (_what, text) => {
    expect(refactored(text, splitTodo, "splitTodo")).toBeUndefined();
  });
});
