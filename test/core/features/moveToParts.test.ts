import { describe, expect, it } from "vitest";
import { moveToParts } from "../../../src/core/features/moveToParts";
import { refactored } from "../../support/refactor";

const gap = (text: string): string => `gap:\n  required:\n${text}  current: [a]\n`;

describe("moveToParts", () => {
  it.each([
    [
      "below a name",
      "    - JVM # 위\n    # 쓰레기\n    - G‸C # 아래\n    - c\n",
      "    - name: JVM # 위\n      parts:\n        # 쓰레기\n        - GC # 아래\n    - c\n",
    ],
    [
      "below an object",
      "    - id: jvm\n      name: JVM\n\n    - name: GC\n      level: ‸2\n",
      "    - id: jvm\n      name: JVM\n      parts:\n\n        - name: GC\n          level: 2\n",
    ],
    [
      "beside parts",
      "    - name: JVM\n      parts:\n        - Heap\n    - name: GC\n      parts:\n        - G1\n        - name: ZGC\n    - ‸a\n",
      "    - name: JVM\n      parts:\n        - Heap\n    - name: GC\n      parts:\n        - G1\n        - name: ZGC\n        - a\n",
    ],
    [
      "below an empty key",
      "    - name: JVM\n      parts: # 곧\n    - ‸GC\n",
      "    - name: JVM\n      parts: # 곧\n        - GC\n",
    ],
    [
      "several",
      "    - JVM\n    - G«C\n    - Hea»p\n    - c\n",
      "    - name: JVM\n      parts:\n        - GC\n        - Heap\n    - c\n",
    ],
    [
      "with what it holds",
      "    - JVM\n    - name: ‸GC\n      aliases: [a,\n        b]\n      parts:\n      - |\n        글\n        둘\n",
      "    - name: JVM\n      parts:\n        - name: GC\n          aliases: [a,\n            b]\n          parts:\n          - |\n            글\n            둘\n",
    ],
    [
      "within parts",
      "    - name: JVM\n      parts:\n        - GC\n        - G‸1\n",
      "    - name: JVM\n      parts:\n        - name: GC\n          parts:\n            - G1\n",
    ],
  ])("%s", (_what, before, after) => {
    for (const lineBreak of ["\n", "\r\n"]) {
      const text = gap(before).replaceAll("\n", lineBreak);
      expect(refactored(text, moveToParts, "moveToParts")).toBe(gap(after).replaceAll("\n", lineBreak));
    }
  });

  it("works at the end of a file without a line break", () => {
    expect(refactored("gap:\n  required:\n  - a\n  - ‸b", moveToParts, "moveToParts")).toBe(
      "gap:\n  required:\n  - name: a\n    parts:\n      - b",
    );
  });

  it.each([
    ["the first", gap("    - ‸a\n    - b\n")],
    ["flow style", "gap:\n  required: [a, ‸b]\n"],
    ["parts that are not last", gap("    - parts: [b]\n      name: a\n    - ‸c\n")],
    ["parts in brackets", gap("    - name: a\n      parts: [b]\n    - ‸c\n")],
    ["another place", "gap:\n  required:\n    - a\n    - b\n  todos:\n    - x\n    - ‸y\n"],
    ["a broken file", "gap:\n  required:\n    - a\n    - ‸b\n  todos: [\n"],
  ])("offers nothing for %s", (_what, text) => {
    expect(refactored(text, moveToParts, "moveToParts")).toBeUndefined();
  });
});
