import * as fc from "fast-check";
import { expect, it } from "vitest";
import { draftInto } from "../../../src/core/analysis/draftInto";
import { retroDraft } from "../../../src/core/analysis/draftRetro";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { applyEdits, type TextEdit } from "../../../src/core/text/TextEdit";
import { career, englishMonths, monthsRetro, planRetro, yearRetro } from "./ownYear";

/** A retrospective with lines lost, doubled and moved, in any line breaks, with and without its last one. */
const retros = fc
  .record({
    text: fc.constantFrom(monthsRetro, englishMonths, planRetro.replaceAll("2025", "2026")),
    lost: fc.array(fc.nat(40), { maxLength: 8 }),
    doubled: fc.array(fc.nat(40), { maxLength: 2 }),
    lineBreak: fc.constantFrom("\n", "\r\n"),
    isEnded: fc.boolean(),
    hasMark: fc.boolean(),
  })
  .map(({ text, lost, doubled, lineBreak, isEnded, hasMark }) => {
    const lines = text.trimEnd().split("\n");
    const kept = lines.flatMap((line, at) =>
      lost.includes(at) ? [] : doubled.includes(at) ? [line, "", line] : [line],
    );
    return `${hasMark ? "\uFEFF" : ""}${kept.join(lineBreak)}${isEnded ? lineBreak : ""}`;
  });

const plan = yearRetro("2025.md", planRetro);

function draftedInto(document: RetroDocument): readonly TextEdit[] {
  const today = "2027-01-02";
  const beside = [plan, yearRetro("2026.md", document.source.text)];
  const draft = retroDraft({ career: career(), retros: beside, period: "2026", today, language: "ko" });
  return draftInto(document, draft, today);
}

it("only ever adds: every byte that was there stays, in its order, with its line breaks", () => {
  fc.assert(
    fc.property(retros, (text) => {
      const document = RetroDocument.open(text);
      const edits = draftedInto(document);
      expect(edits.filter(({ start, end }) => start !== end)).toEqual([]);
      const after = applyEdits(text, edits);
      expect(after.endsWith("\n") || edits.length === 0).toBe(text.endsWith("\n") || edits.length === 0);
      expect(after.startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF"));
      if (text.split(/\r?\n/).length > 1) expect(/(?<!\r)\n/.test(after)).toBe(/(?<!\r)\n/.test(text));
    }),
    { numRuns: 40 },
  );
});

it("adds nothing where it has added before", () => {
  fc.assert(
    fc.property(retros, (text) => {
      const first = applyEdits(text, draftedInto(RetroDocument.open(text)));
      const document = RetroDocument.open(first);
      // Lines may be lost until it reads as no retrospective: then commands refuse it.
      fc.pre(RetroDocument.open(text).reading.isRetro >= 0.5);
      expect(applyEdits(first, draftedInto(document))).toBe(first);
    }),
    { numRuns: 40 },
  );
});

it.each([
  ["code", "```sh\n## no heading\n```"],
  ["HTML", '<img src="./desk.png">'],
  ["a comment and code", "<!-- later -->\n    make"],
  ["a picture", "![desk](./desk.png)"],
])("leaves %s to the month that it closes", (_, closing) => {
  const month = `## 2월\n\n- 이사했다.\n\n${closing}\n`;
  for (const behind of ["", "\n---\n", "\n## 아쉬운 점\n\n적었다.\n", "\n---\n\n[^1]: 각주\n"]) {
    const text = `---\ntitle: 2026년 회고\n---\n\n${month}${behind}`;
    expect(applyEdits(text, draftedInto(RetroDocument.open(text)))).toContain(`${month}\n## 5월\n\n- 완료: `);
  }
});
