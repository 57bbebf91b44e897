import { describe, expect, it } from "vitest";
import { nameInSentence, nameInTitle } from "../../../src/core/vocabulary/authorName";

describe("nameInTitle", () => {
  it.each([
    ["커리어 목표 - 서지안", "서지안"],
    ["서지안의 성장 노트", "서지안"],
    ["[역량 노트] 서지안", "서지안"],
    ["Career plan: Iris Falk", "Iris Falk"],
    ["Iris Falk's career goals", "Iris Falk"],
    ["커리어 목표 정리", undefined],
    ["Career Goal - Backend Developer", undefined],
    ["Development plan 2026", undefined],
    ["Iris Falk", undefined],
  ])("%s: %s", (title, name) => {
    expect(nameInTitle(title)).toBe(name);
  });
});

describe("nameInSentence", () => {
  it.each([
    ["안녕하세요, 서지안입니다.", "서지안"],
    ["저는 서지안이라고 합니다", "서지안"],
    ["저는 개발자입니다", undefined],
    ["저는 신입생입니다", undefined],
    ["Hi! I'm Iris Falk, a tester.", "Iris Falk"],
    ["I'm a tester.", undefined],
    ["I am learning Kotlin.", undefined],
  ])("%s: %s", (sentence, name) => {
    expect(nameInSentence(sentence)).toBe(name);
  });
});
