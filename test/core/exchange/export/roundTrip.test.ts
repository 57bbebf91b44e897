import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../../src/core/career/CareerDocument";
import { exportReadme } from "../../../../src/core/exchange/export/exportReadme";
import { importReadme } from "../../../../src/core/exchange/importReadme";
import { careers } from "../../../support/careerArbitrary";
import { carriedCareer } from "../../../support/carriedCareer";
import { englishReadme, koreanReadme } from "../ownReadmes";
import { ownDocuments } from "./ownDocuments";

const readmes: readonly (readonly [kind: string, readme: string])[] = [
  ["Korean", koreanReadme],
  ["English", englishReadme],
  ...ownDocuments,
];
const languages = ["ko", "en"] as const;
const exported = (yaml: string, language: "ko" | "en") => exportReadme(CareerDocument.open(yaml), { language });
const imported = (readme: string) => importReadme(readme, { language: "en" }).yaml;

/**
 * The lines of a file with its comments at their places: whether one stands on this side or the other of the key that
 * opens its part, and how far it is indented, is all the same.
 */
function settled(yaml: string): string[] {
  const lines = yaml.split("\n").map((line) => line.replace(/^ +(?=#)/, ""));
  for (let at = 1; at < lines.length; at++) {
    const [before = "", line = ""] = [lines[at - 1], lines[at]];
    if (/^ *\w+:$/.test(before) && line.startsWith("#")) lines.splice(at - 1, 2, line, before);
  }
  return lines;
}

/** How much a career holds: an import of nothing must not pass for an equal one. */
function counted(yaml: string) {
  const { kys, gaps } = CareerDocument.open(yaml).career;
  return {
    strengths: kys.keyStrengths.items.length,
    required: gaps.flatMap((gap) => gap.required.items).length,
    current: gaps.flatMap((gap) => gap.current.items).length,
    analysis: gaps.flatMap((gap) => gap.analysis.items).length,
    todos: gaps.flatMap((gap) => gap.todos.items).length,
    comments: yaml.split("\n").filter((line) => /^\s*#/.test(line)).length,
  };
}

describe("a README that was imported, exported and imported again", () => {
  it.each(readmes)("gives the same file, comments and guesses included: %s", (_, readme) => {
    const first = imported(readme);
    const { strengths, required, todos } = counted(first);
    expect(Math.min(strengths, required, todos)).toBeGreaterThan(0);
    for (const language of languages) {
      expect(settled(imported(exported(first, language)))).toEqual(settled(first));
    }
  });

  it("has comments to carry in these documents", () => {
    const all = readmes.map(([, readme]) => imported(readme));
    expect(all.reduce((sum, yaml) => sum + counted(yaml).comments, 0)).toBeGreaterThan(15);
    expect(all.filter((yaml) => / # \?$/m.test(yaml)).length).toBeGreaterThan(2);
  });
});

describe("a career that was exported and imported", () => {
  it("says the same as far as a README carries it, and the second time is the same text", () => {
    const seen = { required: 0, current: 0, analysis: 0, todos: 0 };
    fc.assert(
      fc.property(careers, fc.constantFrom(...languages), ({ yaml }, language) => {
        const wanted = carriedCareer(yaml);
        const back = imported(exported(yaml, language));
        expect(carriedCareer(back)).toEqual(wanted);
        expect(imported(exported(back, language))).toBe(back);
        const counts = counted(back);
        for (const key of ["required", "current", "analysis", "todos"] as const) seen[key] += counts[key];
      }),
      { numRuns: 60 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  });

  it("keeps comments at their places, whatever they look like", () => {
    const comment = fc.constantFrom(
      "- 하나 더",
      "## 제목처럼",
      "그냥 글",
      "> 인용",
      "| a | b |",
      "  - 안쪽 글",
      "```",
      "---",
      "ex:",
      "<details>",
      "1. 첫째",
      "- [ ] 상자",
      "? 물음",
      "끝 -- 이다 -->",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), comment), { minLength: 1, maxLength: 6 }), (chosen) => {
        const lines = imported(koreanReadme).split("\n");
        for (const [place, text] of chosen) {
          // Not inside the block of text, where a number sign is no comment.
          const at = [1, 2, 3, 4, 6, 11, 12, 13, 14, 15, 18, 22, 24, 25, 28, 36, 40, 41, 50, 51][place % 20] ?? 1;
          const indent = /^ */.exec(lines[at] ?? "")?.[0] ?? "";
          lines.splice(at, 0, `${indent}# ${text}`);
        }
        const yaml = lines.join("\n");
        const back = imported(exported(yaml, "ko"));
        const comments = (file: string) =>
          file
            .split("\n")
            .filter((line) => /^\s*#/.test(line))
            .map((line) => line.trim())
            .sort();
        expect(comments(back)).toEqual(comments(yaml));
        expect(carriedCareer(back)).toEqual(carriedCareer(yaml));
      }),
      { numRuns: 40 },
    );
  });
});
