import { describe, expect, it } from "vitest";
import { languageOfText } from "../../../src/core/Language";
import { todoWording } from "../../../src/core/analysis/todoWording";

describe("todoWording", () => {
  it.each([
    ["잠금", ["교착 상태에 대한 경험이 부족하다"], "교착 상태에 대한 경험 쌓기"],
    ["잠금", ["격리 수준의 원리를 잘 모른다."], "격리 수준의 원리 익히기"],
    ["캐시", ["만료 정책에 대한 이해가 많이 부족함"], "만료 정책에 대한 이해 높이기"],
    ["캐시", ["운영에 적용해 본 적이 없다"], "운영에 적용해 보기"],
    ["배포", ["무중단 배포 구성이 미흡"], "무중단 배포 구성해 보기"],
    ["배포", ["부족하다"], "배포: 배우고 써 보기"],
    ["Locks", ["I lack experience with deadlocks."], "Work on Locks: experience with deadlocks"],
    ["Locks", ["deadlocks"], "Work on Locks: deadlocks"],
    ["Locks", [], "Learn Locks and use it for real"],
    ["잠금", [], "잠금: 배우고 실제 업무에 써 보기"],
    ["Locks", ["교착 상태 경험이 없다", "no tests"], "교착 상태 경험 쌓기 · tests"],
  ])("words what %s lacks: %j", (name, lacks, wording) => {
    expect(todoWording(name, lacks)).toBe(wording);
  });

  it("is one line without blanks at its ends", () => {
    for (const lack of ["  여백이 있는 이해가 부족하다  ", "첫 줄 경험이 없다\n둘째 줄", "no\nline"]) {
      const wording = todoWording("a", [lack]);
      expect(wording).toBe(wording.trim());
      expect(wording).not.toContain("\n");
    }
  });

  it("tells Korean by its letters", () => {
    expect(["카프카", "Kafka를", "Kafka", ""].map(languageOfText)).toEqual(["ko", "ko", "en", "en"]);
  });
});
