import { describe, expect, it } from "vitest";
import { matchTyped, typedWord } from "../../../src/core/completion/matchTyped";

function fit(typed: string, word: string): number | undefined {
  return matchTyped(typedWord(typed), word);
}

describe("matchTyped", () => {
  it.each(["ㅋ", "카", "캎", "카프", "카픜", "카프카"])("finds 카프카 while it is composed: %s", (stage) => {
    expect(fit(stage, "카프카")).toBe(0);
    expect(fit(stage, "아파치 카프카")).toBe(1);
  });

  it.each([
    ["ㅋㅍㅋ", "카프카"],
    ["ㅋㅍ", "카프카"],
    ["카ㅍㅋ", "카프카"],
    ["ㅁㅅㅈㅋ", "메시지 큐"],
    ["메시지ㅋ", "메시지 큐"],
    ["ㄱㅅ", "검색"],
    ["ㄳ", "검색"],
    ["달", "닭장"],
    ["과", "과정"],
    ["고", "과정"],
    ["값", "값싼 저장소"],
    ["갑ㅅ", "값싼 저장소"],
  ])("%s begins %s", (typed, word) => {
    expect(fit(typed, word)).toBe(0);
    expect(fit(typed, word.normalize("NFD"))).toBe(0);
    expect(fit(typed.normalize("NFD"), word)).toBe(0);
  });

  it.each([
    ["ㄱㄷ벼ㅑㄱㄷㅇ", "required"],
    ["ㅏㅁ라ㅁ", "kafka"],
    ["ㅏㅁ람", "Kafka"],
    ["ㄴㅅㅁ셔ㄴ", "status"],
  ])("%s, typed in Hangul mode, begins %s", (typed, word) => {
    expect(fit(typed, word)).toBe(4);
  });

  it.each([
    ["ka", "kafka", 0],
    ["Ka", "kafka", 0],
    ["str", "keyStrengths", 1],
    ["q", "message queue", 1],
    ["fk", "kafka", 2],
    ["kst", "keyStrengths", 3],
    ["mq", "message queue", 3],
    ['"ka', "kafka", 0],
  ])("%s fits %s by %i", (typed, word, rank) => {
    expect(fit(typed, word)).toBe(rank);
  });

  it.each([
    ["카카", "카프카"],
    ["ㅍㅍ", "카프카"],
    ["팤", "카프카"],
    ["kafkas", "kafka"],
    ["ㄱ", "kafka"],
    ["카", "kafka"],
    ["fa", "kafka"],
  ])("%s does not fit %s", (typed, word) => {
    expect(fit(typed, word)).toBeUndefined();
  });
});
