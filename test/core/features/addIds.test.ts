import { describe, expect, it } from "vitest";
import { addIds } from "../../../src/core/features/addIds";
import { refactored } from "../../support/refactor";

const gap = (text: string): string => `gap:\n${text}`;

describe("addIds: one item", () => {
  it.each([
    [
      "a name",
      gap("  required:\n    - Thread du‸mps # 덤프\n    - b\n"),
      gap("  required:\n    - id: thread-dumps\n      name: Thread dumps # 덤프\n    - b\n"),
    ],
    [
      "an object",
      gap("  required:\n    # 위\n    - name: 장애‸ 대응 (당직)\n      level: 2\n"),
      gap("  required:\n    # 위\n    - id: 장애-대응-당직\n      name: 장애 대응 (당직)\n      level: 2\n"),
    ],
    [
      "a part",
      gap("  required:\n    - name: JVM\n      parts:\n        - G‸C\n"),
      gap("  required:\n    - name: JVM\n      parts:\n        - id: gc\n          name: GC\n"),
    ],
    ["flow style", gap("  required: [a‸, { name: b }]\n"), gap("  required: [{ id: a, name: a }, { name: b }]\n")],
    ["a flow object", gap("  required: [a, { name: b‸ }]\n"), gap("  required: [a, { id: b, name: b }]\n")],
    ["a to-do", gap("  todos:\n    - todo: 글 쓰‸기\n"), gap("  todos:\n    - id: 글-쓰기\n      todo: 글 쓰기\n")],
    [
      "a goal",
      "kys:\n  goals:\n    - Lead ‸a team\n",
      "kys:\n  goals:\n    - id: lead-a-team\n      goal: Lead a team\n",
    ],
    ["a quoted name", gap("  required:\n    - 'C#: ‸1'\n"), gap("  required:\n    - id: c#-1\n      name: 'C#: 1'\n")],
    ["emoji and signs", gap("  required:\n    - 🚀 ‸!!\n"), gap("  required:\n    - id: item\n      name: 🚀 !!\n")],
    ["a number", gap("  todos:\n    - 20‸26\n"), gap("  todos:\n    - id: item-2026\n      todo: 2026\n")],
  ])("%s", (_what, before, after) => {
    for (const lineBreak of ["\n", "\r\n"]) {
      const text = before.replaceAll("\n", lineBreak);
      expect(refactored(text, addIds, "addId")).toBe(after.replaceAll("\n", lineBreak));
    }
  });

  it("is none that leads elsewhere", () => {
    const text = gap("  required:\n    - GC!‸\n    - {id: gc, name: a}\n    - {name: b, aliases: [gc-2]}\n");
    expect(refactored(text, addIds, "addId")).toContain("- id: gc-3\n      name: GC!\n");
  });

  it("is short", () => {
    const text = gap("  todos:\n    - Tune the collector on the nightly batch ‸and write up the numbers\n");
    expect(refactored(text, addIds, "addId")).toContain("- id: tune-the-collector-on-the\n");
  });
});

describe("addIds: the list", () => {
  it("gives each its own, and leaves those that have one", () => {
    const before = gap(
      "  required:\n    - GC\n    - id: heap\n      name: ‸Heap\n    - gc!\n    -\n    - name: Threads # 셋\n  current: [GC, Threads]\n",
    );
    expect(refactored(before, addIds, "addIds")).toBe(
      gap(
        "  required:\n    - id: gc\n      name: GC\n    - id: heap\n      name: Heap\n    - id: gc-2\n      name: gc!\n    -\n    - id: threads\n      name: Threads # 셋\n  current: [GC, Threads]\n",
      ),
    );
  });

  it.each([
    ["an id that is there", gap("  required:\n    - id: a\n      name: ‸b\n")],
    ["another part", gap("  current:\n    - ‸a\n    - b\n")],
    ["a broken file", gap("  required:\n    - ‸a\n    - [b\n")],
    ["a misread text", gap("  required:\n    - a: ‸b\n")],
    ["a block text", gap("  todos:\n    - |\n      ‸a\n      b\n")],
    ["an anchored list", gap("  required: &l [‸a]\n  todos: *l\n")],
  ])("offers nothing for %s", (_what, text) => {
    expect(refactored(text, addIds, "addId")).toBeUndefined();
    expect(refactored(text, addIds, "addIds")).toBeUndefined();
  });
});
