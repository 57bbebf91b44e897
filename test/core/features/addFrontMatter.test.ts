import { describe, expect, it } from "vitest";
import { addFrontMatter } from "../../../src/core/features/addFrontMatter";
import { refactoredRetro } from "../../support/refactor";

const add = (text: string): string | undefined =>
  refactoredRetro(`‸${text}`, (document) => addFrontMatter(document, "2026-12-30"));

describe("addFrontMatter", () => {
  it.each([
    [
      "# 2026년 회고\n\n## 1월\n\n글\n",
      "---\ntitle: 2026년 회고\ndate: 2026-12-30\nperiod: 2026\n---\n\n# 2026년 회고\n\n## 1월\n\n글\n",
    ],
    [
      "# H1: 2026 in review\n",
      '---\ntitle: "H1: 2026 in review"\ndate: 2026-12-30\nperiod: 2026-H1\n---\n\n# H1: 2026 in review\n',
    ],
    ["그냥 글\n", "---\ndate: 2026-12-30\n---\n\n그냥 글\n"],
    ["", "---\ndate: 2026-12-30\n---\n\n"],
  ])("%j", (before, after) => {
    expect(add(before)).toBe(after);
    if (before.includes("\n")) expect(add(before.replaceAll("\n", "\r\n"))).toBe(after.replaceAll("\n", "\r\n"));
  });

  it("stands behind a byte order mark", () => {
    expect(refactoredRetro("\uFEFF글‸\n", (document) => addFrontMatter(document, "2026-12-30"))).toBe(
      "\uFEFF---\ndate: 2026-12-30\n---\n\n글\n",
    );
  });

  it.each(["---\ntitle: a\n---\n\n글\n", "+++\ntitle = 'a'\n+++\n", "---\ntitle: a\n\n글\n"])(
    "offers nothing where it begins already: %j",
    (text) => {
      expect(add(text)).toBeUndefined();
    },
  );
});
