import { disassemble, getChoseong } from "es-hangul";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compositionStages, hasHangul, initialOf, jamoOf } from "../../../src/core/text/jamo";

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
const letter = fc.integer({ min: 0x3131, max: 0x3163 }).map((code) => String.fromCharCode(code));

describe("jamoOf", () => {
  it("takes every syllable and letter apart as they are typed", () => {
    fc.assert(
      fc.property(fc.oneof(syllable, letter), (char) => {
        expect(jamoOf(char)).toBe(disassemble(char));
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves other characters alone", () => {
    expect([..."a#1 é漢"].map(jamoOf).join("")).toBe("a#1 é漢");
  });
});

describe("initialOf", () => {
  it("is the first consonant of a syllable", () => {
    fc.assert(fc.property(syllable, (char) => initialOf(char) === getChoseong(char)));
    expect([..."ㄳ가z"].map(initialOf).join("")).toBe("ㄱㄱz");
  });
});

describe("compositionStages", () => {
  it("holds what the word under the cursor looks like at each stage", () => {
    const stages = compositionStages("메시지 Kafka 카프카");
    for (const typed of ["ㅁ", "메", "멧", "메시", "메싲", "카픜", "ㅋㅍㅋ", "ㅁㅅㅈ", "카ㅍ"]) {
      expect(isSubsequence(typed, stages), typed).toBe(true);
    }
    expect(isSubsequence("팤", stages)).toBe(false);
  });
});

describe("hasHangul", () => {
  it.each([
    ["Kafka", false],
    ["", false],
    ["카", true],
    ["ㅋ", true],
    ["ㅣ", true],
    ["漢字", false],
  ])("of %j is %s", (text, expected) => {
    expect(hasHangul(text)).toBe(expected);
  });
});

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const char of whole) if (char === part[at]) at++;
  return at === part.length;
}
