import { describe, expect, it } from "vitest";
import { changeForm } from "../../../src/core/features/changeForm";
import type { Refactoring } from "../../../src/core/refactoring/Refactoring";
import { refactored } from "../../support/refactor";

type Pair = readonly [what: string, short: string, long: string];

/** Both ways, the cursor on the same word. */
function both(pairs: readonly Pair[], there: Refactoring["title"], back: Refactoring["title"]): void {
  it.each(pairs)("%s", (_what, short, long) => {
    for (const lineBreak of ["\n", "\r\n"]) {
      const [one, other] = [short.replaceAll("\n", lineBreak), long.replaceAll("\n", lineBreak)];
      expect(refactored(one, changeForm, there)).toBe(other.replace("‸", ""));
      expect(refactored(other, changeForm, back)).toBe(one.replace("‸", ""));
    }
  });
}

describe("changeForm: short and long", () => {
  both(
    [
      ["a goal", "kys:\n  goals:\n    - 이끌‸기 # 둘\n", "kys:\n  goals:\n    - goal: 이끌‸기 # 둘\n"],
      ["a competency", "gap:\n  required:\n    - 'a: ‸b'\n", "gap:\n  required:\n    - name: 'a: ‸b'\n"],
      [
        "a part",
        "gap:\n  required:\n    - name: a\n      parts:\n        - ‸b\n",
        "gap:\n  required:\n    - name: a\n      parts:\n        - name: ‸b\n",
      ],
      ["a to-do in brackets", "gap: {todos: [a‸, b]}\n", "gap: {todos: [{ todo: a‸ }, b]}\n"],
      [
        "a level",
        "gap:\n  current:\n    gc: ‸1 # 하나\n    b: 2\n",
        "gap:\n  current:\n    gc:\n      level: ‸1 # 하나\n    b: 2\n",
      ],
      ["a level of a list", "gap:\n  current:\n    - gc: ‸1\n", "gap:\n  current:\n    - gc:\n        level: ‸1\n"],
      ["a level in brackets", "gap:\n  current: {gc: ‸1, b: 2}\n", "gap:\n  current: {gc: { level: ‸1 }, b: 2}\n"],
      [
        "a sentence, of the second gap",
        "gap:\n  - goal: a\n  - analysis:\n      gc: 아직 ‸없다\n",
        "gap:\n  - goal: a\n  - analysis:\n      gc:\n        lack: 아직 ‸없다\n",
      ],
    ],
    "toLongForm",
    "toShortForm",
  );

  it.each([
    ["an object that says more", "gap:\n  todos:\n    - todo: ‸a\n      closes: b\n"],
    ["an object of another key", "gap:\n  todos:\n    - id: ‸a\n"],
    ["a comment between", "gap:\n  current:\n    gc: # 왜\n      level: ‸1\n"],
    ["a list", "gap:\n  analysis:\n    gc:\n      - lack: ‸a\n"],
    ["a strength", "kys:\n  keyStrengths:\n    - ‸a\n"],
  ])("leaves %s", (_what, text) => {
    expect(refactored(text, changeForm, "toShortForm")).toBeUndefined();
    expect(refactored(text, changeForm, "toLongForm")).toBeUndefined();
  });
});

describe("changeForm: on one line, and on lines of its own", () => {
  both(
    [
      [
        "a list",
        "gap:\n  todos:\n    - todo: x\n      closes: [‸a, b]\n",
        "gap:\n  todos:\n    - todo: x\n      closes:\n        - ‸a\n        - b\n",
      ],
      [
        "an object in a list",
        "gap:\n  todos:\n    - { todo: ‸x, closes: [a, b] }\n    - y\n",
        "gap:\n  todos:\n    - todo: ‸x\n      closes: [a, b]\n    - y\n",
      ],
      [
        "an object behind a key",
        "gap:\n  current:\n    gc: { level: 1, note: ‸x } # 말\n",
        "gap:\n  current:\n    gc:\n      level: 1\n      note: ‸x # 말\n",
      ],
    ],
    "toBlock",
    "toFlow",
  );

  it("quotes what would end at a comma or a bracket", () => {
    expect(refactored("gap:\n  todos:\n    - todo: a, ‸b\n      goal: [x]\n", changeForm, "toFlow")).toBe(
      'gap:\n  todos:\n    - { todo: "a, b", goal: [x] }\n',
    );
  });

  it.each([
    ["a comment within", "gap:\n  todos:\n    - todo: ‸x # 왜\n      period: 2026\n"],
    ["a comment behind the key", "gap:\n  todos:\n    - todo: x\n      closes: # 왜\n        - ‸a\n"],
    ["a block text", "gap:\n  todos:\n    - todo: |\n        ‸x\n"],
    ["lines within lines", "gap:\n  todos:\n    - todo: ‸x\n      closes:\n        - a\n"],
    ["a long line", `gap:\n  todos:\n    - todo: ‸x${"y".repeat(130)}\n      period: 2026\n`],
    ["brackets within brackets", "gap: {todos: [{todo: ‸a}]}\n"],
  ])("leaves %s", (_what, text) => {
    expect(refactored(text, changeForm, "toFlow")).toBeUndefined();
    expect(refactored(text, changeForm, "toBlock")).toBeUndefined();
  });
});
