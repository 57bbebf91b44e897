import { describe, expect, it } from "vitest";
import { fuzzCareer, type FuzzDifference } from "../../fuzz/fuzzCareer";
import { careerText } from "../../support/careerTexts";

/** Both forms of line ends, with entries that are cut and entries that are not. */
const texts = [careerText(900, 3), careerText(1600, 4).replaceAll("\n", "\r\n"), careerText(700, 5).replace(/\n$/, "")];

describe("YamlPieces", () => {
  it.each([
    ["a seed that stays", 20_251_107],
    ["a seed of today", Date.now() % 1_000_000],
  ])("reads random edits as if the text were opened anew, and clean ones as a whole: %s (%d)", (_, seed) => {
    const differences: FuzzDifference[] = [];
    const counts = fuzzCareer(texts, 200, seed, (one) => differences.push(one));
    expect(differences).toEqual([]);
    expect(counts.clean).toBeGreaterThan(10);
    expect(counts.broken).toBeGreaterThan(50);
    // The first error is told from the lines around it alone, and so it may be another one now and then.
    expect(counts.firstErrorOtherwise).toBeLessThanOrEqual(counts.broken * 0.05);
  });
});
