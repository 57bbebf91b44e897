import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setTodoDone } from "../../../src/core/career/setTodoDone";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { valueOfNode } from "../../../src/core/yaml/SyntaxNode";
import { gapOf, textAfter, todoOf } from "../../support/career";
import { styledDocument } from "../../support/styledDocument";

function tick(text: string, index = 0): string {
  return set(text, index, true);
}

function untick(text: string, index = 0): string {
  return set(text, index, false);
}

function set(text: string, index: number, done: boolean): string {
  const document = CareerDocument.open(text);
  const gap = gapOf(document);
  return textAfter(document, setTodoDone(document, gap, todoOf(gap, index), done));
}

function todos(lines: string): string {
  return `gap:\n  todos:\n${lines}`;
}

describe("setTodoDone: done", () => {
  it.each([
    ["    - a\n", "    - todo: a\n      status: done\n"],
    ["    - a # 하나\n    # 둘\n", "    - todo: a # 하나\n      status: done\n    # 둘\n"],
    ["    - a", "    - todo: a\n      status: done"],
    ["  - a\n  - b\n", "  - todo: a\n    status: done\n  - b\n"],
    ["    -   a\n", "    -   todo: a\n        status: done\n"],
    ['    - "a: b" # c\n', '    - todo: "a: b" # c\n      status: done\n'],
    ["    - a: b\n", '    - todo: "a: b"\n      status: done\n'],
    ["    - @a\n", '    - todo: "@a"\n      status: done\n'],
    ["    - a #1\n", "    - todo: a #1\n      status: done\n"],
    ["    - a\n      b\n", "    - todo: a b\n      status: done\n"],
    ["    - todo: a\n", "    - todo: a\n      status: done\n"],
    ["    - todo: a\n      status: open # 아직\n", "    - todo: a\n      status: done # 아직\n"],
    ["    - status: 'doing'\n      todo: a\n", "    - status: done\n      todo: a\n"],
    ["    - todo: a\n      status:\n      closes: b\n", "    - todo: a\n      status: done\n      closes: b\n"],
    ["    - todo: a\n      closes:\n        - b\n", "    - todo: a\n      closes:\n        - b\n      status: done\n"],
    ["    - todo: a\n      private: true\n", "    - todo: a\n      status: done\n      private: true\n"],
    [
      "    - todo: |\n        a\n\n        b\n\n    - c\n",
      "    - todo: |\n        a\n\n        b\n      status: done\n\n    - c\n",
    ],
    ["    - >- # 왜\n      a\n      b\n    - c\n", "    - todo: a b # 왜\n      status: done\n    - c\n"],
    ["    -\n      todo: a\n", "    -\n      todo: a\n      status: done\n"],
    ["    - {todo: a, closes: [b]}\n", "    - {todo: a, closes: [b], status: done}\n"],
    ["    - { todo: a, status: open } # c\n", "    - { todo: a, status: done } # c\n"],
    ["    [a, b]\n", "    [{ todo: a, status: done }, b]\n"],
  ])("%j", (before, after) => {
    expect(tick(todos(before))).toBe(todos(after));
    expect(tick(todos(before).replaceAll("\n", "\r\n"))).toBe(todos(after).replaceAll("\n", "\r\n"));
  });

  it("counts the items that say nothing", () => {
    expect(tick(todos("    -\n    - a\n    - b\n"), 1)).toBe(
      todos("    -\n    - a\n    - todo: b\n      status: done\n"),
    );
  });

  it.each([
    ["    - todo: a\n      every: 2/week\n", "form"],
    ["    - todo: &x a\n      status: &y open\n    - status: *y\n      todo: b\n", "form"],
    ["    - todo: a\n      clo\n", "broken"],
    ["    - todo: a\n      status: [open]\n", "form"],
  ])("refused: %j", (lines, reason) => {
    expect(tick(todos(lines), lines.includes("*y") ? 1 : 0)).toBe(`refused: ${reason}`);
  });

  it("refuses a single text that stands for the list", () => {
    expect(tick("gap:\n  todos: a\n")).toBe("refused: form");
  });
});

describe("setTodoDone: open again", () => {
  it.each([
    ["    - todo: a\n      status: done # 드디어\n", "    - todo: a\n      status: open # 드디어\n"],
    [
      "    - todo: a\n      done: 2026-01-03 # 셋째 날\n      closes: b\n",
      "    - todo: a\n      closes: b\n      status: open\n",
    ],
    [
      "    - todo: a\n      done:\n        - 2026-01-03\n        - 2026-01-04\n    - b\n",
      "    - todo: a\n      status: open\n    - b\n",
    ],
    ["    - todo: a\n      status: done\n      done: 2026-01-03\n", "    - todo: a\n      status: open\n"],
    ["    - todo: a\n      skipped: [2026-01-03]\n", "    - todo: a\n      status: open\n"],
    ["    - {todo: a, done: 2026-01-03}\n", "    - {todo: a, status: open}\n"],
    ["    - {todo: a, done: 2026-01-03, closes: [b]}\n", "    - {todo: a, closes: [b], status: open}\n"],
  ])("%j", (before, after) => {
    expect(untick(todos(before))).toBe(todos(after));
  });
});

describe("setTodoDone: any document", () => {
  it("changes one status and inserts or replaces nothing else; back again it is open", () => {
    let ticked = 0;
    fc.assert(
      fc.property(styledDocument, fc.nat(3), (text, at) => {
        const document = CareerDocument.open(text);
        const gap = document.isBroken ? undefined : gapOf(document);
        const todo = gap?.todos.items[at];
        if (!gap || !todo || todo.status === "done") return;
        const edit = setTodoDone(document, gap, todo, true);
        expect(edit, text).toMatchObject({ kind: "edits" });
        if (edit.kind !== "edits") return;
        ticked++;
        const after = document.change(edit.edits);
        const read = gapOf(after).todos.items;
        expect(read.map((one) => [one.text, one.status])).toEqual(
          gap.todos.items.map((one) => [one.text, one === todo ? "done" : one.status]),
        );
        // Everything outside of the to-do is as it was.
        for (const one of edit.edits) {
          expect(one.start).toBeGreaterThanOrEqual(todo.node.start);
          expect(document.source.lineAt(one.start)).toBeLessThanOrEqual(document.source.lineAt(todo.node.end));
        }
        const back = setTodoDone(after, gapOf(after), todoOf(gapOf(after), at), false);
        const reopened = back.kind === "edits" ? after.change(back.edits) : after;
        expect(todoOf(gapOf(reopened), at).status).toBe("open");
        const { status: _, ...value } = valueOfNode(todoOf(gapOf(reopened), at).node) as Record<string, unknown>;
        const { status: __, ...before } = toObject(valueOfNode(todo.node));
        expect(value).toEqual(before);
      }),
      { numRuns: 400 },
    );
    expect(ticked).toBeGreaterThan(80);
  });
});

function toObject(value: unknown): Record<string, unknown> {
  return typeof value === "string" ? { todo: value } : (value as Record<string, unknown>);
}
