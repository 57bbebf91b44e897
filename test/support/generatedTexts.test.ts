import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../src/core/features/diagnoseCareer";
import { diagnoseRetro } from "../../src/core/features/diagnoseRetro";
import { outlineRetro } from "../../src/core/features/outlineRetro";
import { RetroDocument } from "../../src/core/retro/RetroDocument";
import { careerText } from "./careerTexts";
import { retroText } from "./retroTexts";

describe.each([4000, 30_000])("generated texts of %i", (length) => {
  it.each([1, 2])("are careers in order (seed %i)", (seed) => {
    const text = careerText(length, seed);
    expect(text.length).toBeGreaterThanOrEqual(length);
    expect(text.length).toBeLessThan(length + 1000);
    const document = CareerDocument.open(text);
    expect(diagnoseCareer(document)).toEqual([]);
    expect(document.career.gaps[0]?.todos.items.length).toBeGreaterThan(length / 1000);
  });

  it.each([1, 2])("are retrospectives in order (seed %i)", (seed) => {
    const text = retroText(length, seed);
    expect(text.length).toBeGreaterThanOrEqual(length);
    expect(text.length).toBeLessThan(length + 1000);
    const document = RetroDocument.open(text);
    expect(diagnoseRetro(document)).toEqual([]);
    expect(outlineRetro(document).length).toBeGreaterThan(2);
  });
});
