import { describe, expect, it } from "vitest";
import { isParticleChain } from "../../../src/core/vocabulary/particles";

describe("isParticleChain", () => {
  it.each([
    ..."를 에서도 에서는 으로부터 까지만 에게도 이라는 이란 처럼만 뿐만이 들에게 등을 이었다 입니다 이나 하고 보다는 로서의 와의".split(
      " ",
    ),
    ..."했다 하면서 했는데 된 하기로 합니다 했던".split(" "),
    "",
  ])("takes %s for endings of the noun before it", (syllables) => {
    expect(isParticleChain(syllables)).toBe(true);
  });

  it.each("스크립트 스프링 지기 킹 십 식 학교 터 마스터 를르 에서도시 적인".split(" "))(
    "takes %s for a part of another word",
    (syllables) => {
      expect(isParticleChain(syllables)).toBe(false);
    },
  );

  it("gives up on long runs at once", () => {
    expect(isParticleChain("는".repeat(1000))).toBe(false);
  });
});
