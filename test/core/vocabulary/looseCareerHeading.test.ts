import { describe, expect, it } from "vitest";
import { looseCareerHeading } from "../../../src/core/vocabulary/looseCareerHeading";

describe("looseCareerHeading", () => {
  it.each([
    ["내가 자신 있는 것", undefined],
    ["자신 있는 분야", "keyStrengths"],
    ["나를 소개하는 태그", "keyStrengths"],
    ["Me in three words", "keyStrengths"],
    ["What I'm known for", "keyStrengths"],
    ["두 줄 소개", "readme"],
    ["A short biography", "readme"],
    ["5년 뒤의 나", "goal"],
    ["닮고 싶은 개발자", "goal"],
    ["Where I hope to end up", "goal"],
    ["다룰 목표", "chosenGoal"],
    ["The goal I'm going for", "chosenGoal"],
    ["🧰 익혀야 할 기술", "required"],
    ["What the job demands", "required"],
    ["3) 지금 내 실력", "current"],
    ["이미 해 본 것", "current"],
    ["Things I can do already", "current"],
    ["보강할 점", "analysis"],
    ["[빈틈]", "analysis"],
    ["Weak spots", "analysis"],
    ["현재와 목표의 격차", "analysis"],
    ["개선 방안", "todos"],
    ["What I'm going to do", "todos"],
    ["Plan of action", "todos"],
    ["Key skills", "core"],
    ["대표 역량", "core"],
  ])("%s: %s", (text, heading) => {
    expect(looseCareerHeading(text)).toBe(heading);
  });

  it.each(["기술 스택", "프로젝트", "읽은 글", "Projects", "Tech stack", "Installation", "", "x".repeat(80)])(
    "does not know %j",
    (text) => {
      expect(looseCareerHeading(text)).toBeUndefined();
    },
  );
});
