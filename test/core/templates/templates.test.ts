import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import { diagnoseRetro } from "../../../src/core/features/diagnoseRetro";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { newCareerFile } from "../../../src/core/templates/newCareerFile";
import { newRetro } from "../../../src/core/templates/newRetro";
import { expandSnippet } from "../../support/insertSnippet";

describe("newCareerFile", () => {
  it.each(["en", "ko"] as const)("is a file without errors as it stands (%s)", (language) => {
    const snippet = newCareerFile(language, "2027-H1");
    expect(snippet).not.toMatch(/\\\$|\{half\}/);
    const document = CareerDocument.open(expandSnippet(snippet));
    expect(document.tree.problems).toEqual([]);
    expect(diagnoseCareer(document).filter((one) => one.severity === "error" || one.severity === "warning")).toEqual(
      [],
    );
    expect(document.career.kys.goals.items[0]?.by?.text).toBe("2027-H1");
    expect(document.career.gaps[0]?.todos.items[0]?.closes[0]?.text).toBe(
      document.career.gaps[0]?.required.items[0]?.id?.text,
    );
  });

  it("has its places in order, and ends at the last", () => {
    for (const language of ["en", "ko"] as const) {
      const stops = [...newCareerFile(language, "2027").matchAll(/\$\{?(\d+)/g)].map((match) => Number(match[1]));
      const first = [...new Set(stops.filter((stop) => stop > 0))];
      expect(first).toEqual(first.toSorted((a, b) => a - b));
      expect(stops.filter((stop) => stop === 0)).toHaveLength(1);
    }
  });
});

describe("newRetro", () => {
  it.each(["en", "ko"] as const)("has nothing wrong in its front matter (%s)", (language) => {
    const text = expandSnippet(newRetro(language, 2026, "2026-12-30"));
    const document = RetroDocument.open(text);
    expect(diagnoseRetro(document)).toEqual([]);
    expect(text).toContain("\nperiod: 2026\n");
    expect(text.match(/^## (?:\d+월|[A-Z][a-z]+)$/gm)?.length).toBeGreaterThanOrEqual(12);
    expect(text).not.toMatch(/[{}]|\$/);
  });
});
