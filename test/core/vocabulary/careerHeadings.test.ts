import { describe, expect, it } from "vitest";
import { careerHeading } from "../../../src/core/vocabulary/careerHeadings";

describe("careerHeading", () => {
  it.each([
    ["이름", "name"],
    ["Name", "name"],
    ["KYS 작성", "kys"],
    ["1. KYS (Known Your Self)", "kys"],
    ["Know Your Self 작성", "kys"],
    ["1-1) Key Strength", "keyStrengths"],
    ["💪 핵심 강점", "keyStrengths"],
    ["Key Strengths (3~5개)", "keyStrengths"],
    ["Read.me 작성", "readme"],
    ["README", "readme"],
    ["About me", "readme"],
    ["② 자기소개", "readme"],
    ["Goal 설정", "goal"],
    ["나의 목표 🎯", "goal"],
    ["2.1 Goals:", "goal"],
    ["II. Gap 분석", "gap"],
    ["GAP Analysis", "gap"],
    ["Gap 분석 / Gap analysis", "gap"],
    ["필요역량", "required"],
    ["필요한 역량 정리", "required"],
    ["Step 2: Required competencies", "required"],
    ["나의 상태", "current"],
    ["[3] 현재 상태", "current"],
    ["Current state", "current"],
    ["부족한 점", "analysis"],
    ["나의 상태 및 Gap 분석", "currentAndAnalysis"],
    ["Current state & Gap analysis", "currentAndAnalysis"],
    ["To-Do List(순서대로)", "todos"],
    ["할 일", "todos"],
    ["<b>TODO</b>", "todos"],
    ["Action plan :rocket:", "todos"],
    ["요구사항", "checklist"],
  ])("%s: %s", (text, heading) => {
    expect(careerHeading(text)).toBe(heading);
  });

  it.each(["회고", "3월", "목표 금액을 넘긴 날", "Goalkeeper", "Kafka", "나의 개", "", "2025"])(
    "does not know %j",
    (text) => {
      expect(careerHeading(text)).toBeUndefined();
    },
  );

  it("reads decomposed Hangul", () => {
    expect(careerHeading("필요역량".normalize("NFD"))).toBe("required");
  });
});
