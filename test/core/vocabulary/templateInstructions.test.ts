import { describe, expect, it } from "vitest";
import { templateInstruction } from "../../../src/core/vocabulary/templateInstructions";

describe("templateInstruction", () => {
  it.each([
    ["Key Strength를 적는 곳: keyword 3~5개를 적어 본다.", "prompt"],
    ["자신의 목표를 2~3개 골라 보자", "prompt"],
    ["위 키워드로 자신을 소개하는 글을 작성해 보세요.", "prompt"],
    ["Write 3 to 5 keywords that stand for you.", "prompt"],
    ["Choose one of your goals above", "prompt"],
    ["ex:", "example"],
    ["ex)", "example"],
    ["예시", "example"],
    ["(예)", "example"],
    ["Example:", "example"],
    ["Read.me 를 작성한다.", "checklist"],
    ["To-Do List : 목표에 닿기 위해 무엇이 필요한지 작성한다.", "checklist"],
    ["[Your name]", "placeholder"],
    ["[Goal 2]", "placeholder"],
    ["<이름>", "placeholder"],
  ])("%s: %s", (text, kind) => {
    expect(templateInstruction(text)).toBe(kind);
  });

  it.each([
    "매일 코드를 한 줄이라도 작성한다.",
    "테스트를 먼저 작성해 본다",
    "예외 처리",
    "Example-driven tests",
    "Write a compiler",
    "[O] Kafka",
    "[결제] 정산 자동화",
    "역량 있는 동료와 일하기",
    "",
  ])("leaves to the author: %j", (text) => {
    expect(templateInstruction(text)).toBeUndefined();
  });
});
