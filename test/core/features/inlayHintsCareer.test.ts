import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { inlayHintsCareer } from "../../../src/core/features/inlayHintsCareer";
import type { Language } from "../../../src/core/Language";

/** The text with its hints in it, as the editor shows them. */
function hinted(text: string, language: Language = "en"): string {
  const hints = inlayHintsCareer(CareerDocument.open(text), { start: 0, end: text.length }, language);
  let result = text;
  for (const { offset, text: words } of hints.toReversed()) {
    result = `${result.slice(0, offset)} ⟨${words}⟩${result.slice(offset)}`;
  }
  return result;
}

const career = `gap:
  required:
    - name: Storage
      level: 3
      parts: [{name: Index, importance: 1}, Plans]
    - Talks
  current:
    - Index: 2
    - Plans: {level: 1}
    - Talks
`;

describe("inlayHintsCareer", () => {
  it("stands behind levels, and behind the names of parents", () => {
    expect(hinted(career)).toBe(`gap:
  required:
    - name: Storage ⟨required 3 · current 1.3⟩
      level: 3 ⟨alone, in production⟩
      parts: [{name: Index, importance: 1}, Plans]
    - Talks
  current:
    - Index: 2 ⟨toy project, or with help⟩
    - Plans: {level: 1 ⟨theory only⟩}
    - Talks
`);
    expect(hinted(career, "ko")).toContain("Storage ⟨필요 3 · 현재 1.3⟩\n      level: 3 ⟨실무에서 혼자⟩\n");
  });

  it("has the arithmetic in its tooltip", () => {
    const [parent, level] = inlayHintsCareer(CareerDocument.open(career), { start: 0, end: career.length }, "en");
    expect(parent?.tooltip).toContain("current = (1×2 + 2×1) ÷ (1 + 2) = 1.33");
    expect(level?.tooltip).toEqual(["Alone, in production: does the daily work with it without help."]);
  });

  it("answers for the lines that are asked for", () => {
    const document = CareerDocument.open(career);
    const asked = { start: career.indexOf("  current"), end: career.indexOf("    - Plans: ") };
    expect(inlayHintsCareer(document, asked, "en").map(({ text }) => text)).toEqual(["toy project, or with help"]);
    expect(inlayHintsCareer(document, { start: 0, end: 5 }, "en")).toEqual([]);
  });

  it("stands behind no other number, and nowhere in names of several lines", () => {
    for (const text of [
      "gap:\n  required:\n    - {name: a, level: 5}\n    - {name: b, level: 2.5}\n    - {name: c, level: x, importance: 2}\n",
      "gap:\n  required:\n    - name: >-\n        two\n        lines\n      parts: [a]\n",
      "gap:\n  required:\n    - level: 3\n",
      "gap: [",
    ]) {
      expect(hinted(text)).toBe(text);
    }
  });

  it("says the same of many parents as of a few", () => {
    const parents = Array.from({ length: 20 }, (_, at) => `    - {name: n${at}, parts: [a${at}, b${at}]}\n`).join("");
    const text = `gap:\n  required:\n${parents}  current: [a3]\n`;
    const one = text.split("\n")[5] ?? "";
    const start = text.indexOf(one);
    const [few] = inlayHintsCareer(CareerDocument.open(text), { start, end: start + one.length }, "en");
    expect(few?.text).toBe("required 1 · current ½");
    expect(inlayHintsCareer(CareerDocument.open(text), { start: 0, end: text.length }, "en")[3]).toEqual(few);
  });
});
