import { describe, expect, it } from "vitest";
import type { ReviewVerdict } from "../../../src/core/career/ReviewVerdict";
import { ownVerdicts } from "../../../src/core/analysis/ownVerdicts";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { setItemVerdict } from "../../../src/core/retro/setItemVerdict";
import { applyEdits } from "../../../src/core/text/TextEdit";
import { yearRetro } from "../analysis/ownYear";

const plan = (line: string): string => `# 2025년 회고\n\n## 2026년 계획\n\n${line}\n- 다른 일\n`;

describe("setItemVerdict", () => {
  it.each([
    ["- [ ] 색인 고치기 ^index", "done", "- [x] 색인 고치기 ^index"],
    ["- [x] 색인 고치기", "unknown", "- [ ] 색인 고치기"],
    ["- 색인 고치기", "partial", "- [/] 색인 고치기"],
    ["* 색인 고치기", "carried", "* [>] 색인 고치기"],
    ["1. 색인 고치기", "dropped", "1. [-] 색인 고치기"],
    ["- - [ ] 색인 고치기", "done", "- - [x] 색인 고치기"],
    ["- [x](https://example.com) 읽기", "partial", "- [/] [x](https://example.com) 읽기"],
    ["- [1] 색인 고치기", "done", "- [x] [1] 색인 고치기"],
  ] as [string, ReviewVerdict, string][])("%s: %s", (line, verdict, expected) => {
    const text = plan(line);
    const document = RetroDocument.open(text);
    const item = document.reading.items.find(({ stub }) => !stub);
    const edits = item && setItemVerdict(document, item, verdict);
    expect(applyEdits(text, edits ?? [])).toBe(plan(expected));
  });

  it("writes into the verdict's cell of a table, in the table's language", () => {
    const text = `---\ntitle: 2026년 회고\nperiod: 2026\n---\n\n## 목표 점검\n\n| 목표 | 기록 | 결과 |\n| --- | --- | --- |\n| 색인 고치기 | a \\| b | 알 수 없음 <!-- draft: unknown --> |\n`;
    const document = RetroDocument.open(text);
    const [own] = ownVerdicts([yearRetro("2026.md", text)], { from: "2026-01-01", to: "2026-12-31" });
    const edits = own && setItemVerdict(document, own.item, "carried");
    expect(applyEdits(text, edits ?? [])).toBe(text.replace("알 수 없음 <!-- draft: unknown -->", "이월"));
  });

  it("has no place where a mark of another kind says otherwise", () => {
    const document = RetroDocument.open(plan("- [x] 색인 고치기 ✅"));
    const [item] = document.reading.items;
    expect(item).toBeDefined();
    expect(item && setItemVerdict(document, item, "open")).toBeUndefined();
  });

  it("has no place in a heading", () => {
    const text = "# 2026년 목표 점검\n\n## 달리기 ✅\n\n뛰었다.\n\n## 책 읽기 ❌\n\n못 읽었다.\n";
    const document = RetroDocument.open(text);
    const item = document.reading.items.find(({ text: words }) => words.startsWith("달리기"));
    expect(item).toBeDefined();
    expect(item && setItemVerdict(document, item, "done")).toBeUndefined();
  });
});
