import { describe, expect, it } from "vitest";
import { fuzzCareer, type FuzzDifference } from "../../fuzz/fuzzCareer";
import { careerText } from "../../support/careerTexts";
import { withLineBreaks } from "../../support/withLineBreaks";

/** Both forms of line ends, and both in one text, with entries that are cut and entries that are not. */
const texts = [
  careerText(900, 3),
  careerText(1600, 4).replaceAll("\n", "\r\n"),
  careerText(700, 5).replace(/\n$/, ""),
  withLineBreaks(careerText(900, 6), ["\n", "\r\n", "\r\n", "\n", "\n"]),
];

describe("YamlPieces", () => {
  it.each([20_251_107, 77])("reads random edits as if the text were opened anew, and as a whole: seed %d", (seed) => {
    const differences: FuzzDifference[] = [];
    const counts = fuzzCareer(texts, 120, seed, (one) => differences.push(one));
    // The first errors of broken texts are among them.
    expect(differences).toEqual([]);
    expect(counts.clean).toBeGreaterThan(10);
    expect(counts.broken).toBeGreaterThan(40);
  });
});
