import { describe, expect, it } from "vitest";
import type { Completion } from "../../../src/core/completion/Completion";
import { completeRetro } from "../../../src/core/features/completeRetro";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { insertSnippet } from "../../support/insertSnippet";
import { markedCursor } from "../../support/markedText";

function complete(text: string): readonly Completion[] {
  const { text: plain, cursor } = markedCursor(text);
  return completeRetro(RetroDocument.open(plain), cursor, "ko", "2026-12-30");
}

function labels(text: string): string[] {
  return complete(text).map((one) => one.label);
}

function accept(text: string, label: string): string {
  const found = complete(text).find((one) => one.label === label);
  return found ? insertSnippet(markedCursor(text).text, found) : `no ${label}`;
}

describe("completeRetro", () => {
  it("offers the keys of the front matter that are missing", () => {
    expect(labels("---\n‸\n---\n# 회고\n")).toEqual([
      "title",
      "date",
      "draft",
      "categories",
      "tags",
      "career",
      "period",
      "private",
    ]);
    expect(labels("---\ntitle: 회고\ndr‸\ntags: [a]\n---\n")).toEqual([
      "date",
      "draft",
      "categories",
      "career",
      "period",
      "private",
    ]);
  });

  it.each([
    ["---\ntitle: 회고\nta‸\n---\n본문\n", "tags", "---\ntitle: 회고\ntags:\n  - \n---\n본문\n"],
    ["---\nperiod: ‸\n---\n", "2026-H2", "---\nperiod: 2026-H2\n---\n"],
    ["---\ndraft: ‸\n---\n", "true", "---\ndraft: true\n---\n"],
    ["---\r\ndraft:‸\r\n---\r\n", "false", "---\r\ndraft: false\r\n---\r\n"],
    ["\uFEFF---\ndraft: ‸\n---\n", "true", "\uFEFF---\ndraft: true\n---\n"],
  ])("writes into %j", (text, label, after) => {
    expect(accept(text, label)).toBe(after);
  });

  it.each(["---\ntitle: a\n---\n‸", "‸---\ntitle: a\n---\n", "본문 ‸", "+++\n‸\n+++\n", "---\n‸\n본문"])(
    "is silent outside of it: %j",
    (text) => {
      expect(labels(text)).toEqual([]);
    },
  );
});
