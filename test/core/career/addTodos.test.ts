import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addTodos, type NewTodo } from "../../../src/core/career/addTodos";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { valueOfNode } from "../../../src/core/yaml/SyntaxNode";
import { gapOf, textAfter } from "../../support/career";
import { marked } from "../../support/markedText";
import { styledDocument } from "../../support/styledDocument";

const two: readonly NewTodo[] = [
  { todo: "색인: 다시 만들기", closes: ["sql", "a b"] },
  { todo: "글 쓰기", closes: [] },
];

/** Adds the two to-dos to a text without marks, and marks what was inserted. */
function add(text: string, todos = two, gap = 0): string {
  const document = CareerDocument.open(text);
  return textAfter(document, addTodos(document, gapOf(document, gap), todos));
}

function lines(indent: number): string {
  const white = " ".repeat(indent);
  return [`- todo: "색인: 다시 만들기"`, "  closes:", "    - sql", "    - a b", "- 글 쓰기"]
    .map((line) => `\n${white}${line}`)
    .join("");
}

describe("addTodos: what is inserted, and nothing else", () => {
  it.each([
    ["a key that is missing", `gap:\n  required: [sql]«\n  todos:${lines(4)}»\n`],
    ["a missing key, no final newline", `gap:\n  goal: a«\n  todos:${lines(4)}»`],
    ["a missing key behind later keys", `gap:\n  goal: a # 목표«\n  todos:${lines(4)}»\n  private: true\n`],
    ["a missing key behind a block text", `gap:\n  goal: |\n    a\n    b«\n  todos:${lines(4)}»\n\n\nname: c\n`],
    ["a missing key in a gap of a list", `gap:\n  - goal: a«\n    todos:${lines(6)}»\n  - goal: b\n`],
    ["an empty value", `gap:\n  todos:«${lines(4)}»\n`],
    ["an empty value, no final newline", `gap:\n  todos:«${lines(4)}»`],
    ["an empty value and a comment", `gap:\n  todos: # 나중에«${lines(4)}»\n  # 끝\nname: a\n`],
    ["a block list", `gap:\n  todos:\n    - a\n    - b«${lines(4)}»\n`],
    ["a block list, no final newline", `gap:\n  todos:\n    - a«${lines(4)}»`],
    ["four blanks", `gap:\n    todos:\n        - a«${lines(8)}»\n    private: true\n`],
    ["a list at its parent's indent", `gap:\n  todos:\n  - a\n  - b«${lines(2)}»\n  private: true\n`],
    ["comments behind items", `gap:\n  todos:\n    - a # 하나«${lines(4)}»\n    # 둘\n\n# 셋\nname: b\n`],
    ["a block text as the last item", `gap:\n  todos:\n    - |\n      a\n      b«${lines(4)}»\n\n\nname: b\n`],
    ["a block text in the last item", `gap:\n  todos:\n    - todo: >\n        a\n\n        b«${lines(4)}»\n\n`],
    [
      "nested objects",
      `gap:\n  todos:\n    - todo: a\n      closes:\n        - sql\n      verdicts:\n        2026: done«${lines(4)}»\n`,
    ],
    ["an item that ends in an empty value", `gap:\n  todos:\n    - todo: a\n      closes: # 아직«${lines(4)}»\n`],
    ["an empty item", `gap:\n  todos:\n    - a\n    -«${lines(4)}»\n`],
    ["an empty item alone", `gap:\n  todos:\n    - # 아직«${lines(4)}»\n`],
    ["misread items", `gap:\n  todos:\n    - 배포: 안정\n    - @Async #1«${lines(4)}»\n`],
    ["quoted and multi-line items", `gap:\n  todos:\n    - "a\n      b"\n    - c\n      d«${lines(4)}»\n`],
    ["an item on the line below its dash", `gap:\n  todos:\n    -\n      todo: a«${lines(4)}»\n`],
    ["blank lines between items", `gap:\n  todos:\n\n    - a\n\n    - b«${lines(4)}»\n\n\n`],
    ["keys in another order", `gap:\n  todos:\n    - a«${lines(4)}»\n  required: [sql]\nkys:\n  goals: [a]\n`],
    ["a byte order mark", `\uFEFFgap:\n  todos:\n    - a«${lines(4)}»\n`],
    ["the end of the document", `gap:\n  todos:\n    - a«${lines(4)}»\n...\n`],
    ["a flow list", `gap:\n  todos: [a, b«, { todo: "색인: 다시 만들기", closes: [sql, a b] }, 글 쓰기»] # c\n`],
    [
      "a flow list over lines",
      `gap:\n  todos: [\n    a«, { todo: "색인: 다시 만들기", closes: [sql, a b] }, 글 쓰기», # b\n  ]\n`,
    ],
    ["a flow list in a flow gap", `gap: {todos: [a«, { todo: "색인: 다시 만들기", closes: [sql, a b] }, 글 쓰기»]}\n`],
  ])("into %s", (_what, after) => {
    for (const marks of [after, after.replaceAll("\n", "\r\n")]) {
      const { text, ranges } = marked(marks);
      const [inserted] = ranges;
      expect(add(text.slice(0, inserted?.start) + text.slice(inserted?.end))).toBe(text);
    }
  });

  it.each([
    ["gap:\n  todos: [] # 아직\n", `gap:\n  todos: # 아직${lines(4)}\n`],
    ["gap:\n  todos: []", `gap:\n  todos:${lines(4)}`],
    ["gap:\n  todos:   [ ]\n  private: true\n", `gap:\n  todos:${lines(4)}\n  private: true\n`],
    ["gap:\n    todos: []\n", `gap:\n    todos:${lines(6)}\n`],
  ])("an empty flow list goes: %j", (before, after) => {
    expect(add(before)).toBe(after);
    expect(add(before.replaceAll("\n", "\r\n"))).toBe(after.replaceAll("\n", "\r\n"));
  });

  it("writes into the gap that is meant", () => {
    const text = "gap:\n  - goal: a\n    todos: [x]\n  -\n  - goal: b\n    todos:\n      - y\n";
    expect(add(text, [{ todo: "z", closes: [] }], 1)).toBe(`${text}      - z\n`);
  });
});

describe("addTodos: refused", () => {
  it.each([
    ["gap:\n  goal: [a\n", "broken"],
    ["gap:\n  todos:\n    - a\n  gool\n", "broken"],
    ["gap:\n  todos:\n    - a\n---\nb: 1\n", "broken"],
    ["gap: {goal: a}\n", "form"],
    ["gap:\n  todos: 하나\n", "form"],
    ["gap:\n  todos: {a: b}\n", "form"],
    ["gap:\n  goal: &l [a]\n  todos: *l\n", "form"],
  ])("%j: %s", (text, reason) => {
    expect(add(text)).toBe(`refused: ${reason}`);
  });
});

describe("addTodos: any document", () => {
  it("changes the value as meant, and inserts one stretch", () => {
    let written = 0;
    fc.assert(
      fc.property(
        styledDocument,
        fc.array(fc.string({ minLength: 1 }).filter((text) => text.trim() !== "")),
        (text, names) => {
          const document = CareerDocument.open(text);
          if (document.isBroken) return;
          const gap = gapOf(document);
          const todos = [{ todo: "첫 # 글", closes: ["a: b"] }, ...names.map((todo) => ({ todo, closes: [] }))];
          const edit = addTodos(document, gap, todos);
          expect(edit, text).toMatchObject({ kind: "edits" });
          if (edit.kind !== "edits") return;
          written++;
          const after = document.change(edit.edits);
          const [one, ...others] = edit.edits;
          expect(others).toEqual([]);
          expect(one?.start).toBe(one?.end);
          expect(after.tree.problems).toHaveLength(document.tree.problems.length);
          const read = gapOf(after).todos.items.slice(gap.todos.items.length);
          expect(read.map((todo) => [todo.text, todo.closes.map((reference) => reference.text)])).toEqual(
            todos.map((todo) => [todo.todo.trim(), [...todo.closes]]),
          );
          expect(
            gapOf(after)
              .todos.items.slice(0, gap.todos.items.length)
              .map((todo) => valueOfNode(todo.node)),
          ).toEqual(gap.todos.items.map((todo) => valueOfNode(todo.node)));
        },
      ),
      { numRuns: 300 },
    );
    expect(written).toBeGreaterThan(200);
  });
});
