import { describe, expect, it } from "vitest";
import { languageOfText } from "../../../src/core/Language";
import { stepWording, todoWording } from "../../../src/core/analysis/todoWording";

describe("todoWording", () => {
  it.each([
    ["잠금", ["교착 상태에 대한 경험이 부족하다"], "교착 상태에 대한 경험 쌓기"],
    ["잠금", ["격리 수준의 원리를 잘 모른다."], "격리 수준의 원리 익히기"],
    ["잠금", ["어떻게 풀리는지 모른다"], "어떻게 풀리는지 알아보기"],
    ["캐시", ["만료 정책에 대한 이해가 많이 부족함"], "만료 정책에 대한 이해 높이기"],
    ["캐시", ["운영에 적용해 본 적이 없다"], "운영에 적용해 보기"],
    ["캐시", ["운영에 적용을 해본 적이 없다"], "운영에 적용해 보기"],
    ["캐시", ["개념은 알지만 직접 운영해본 경험이 없다"], "직접 운영해 보기"],
    ["캐시", ["아직 써 본 적이 없음"], "캐시: 써 보기"],
    ["캐시", ["한 번도 안 써 봤다"], "캐시: 써 보기"],
    ["캐시", ["많은 요청을 다뤄보지 못했다"], "많은 요청을 다뤄 보기"],
    ["색인", ["고른 이유를 설명하지 못한다"], "고른 이유를 설명하기"],
    ["색인", ["차이를 설명할 수 없다"], "차이를 설명할 수 있게 되기"],
    ["색인", ["복합 색인을 쓸 줄 모른다"], "복합 색인을 쓸 줄 알기"],
    ["색인", ["쿼리 튜닝이 어렵다"], "쿼리 튜닝해 보기"],
    ["배포", ["무중단 배포 구성이 미흡"], "무중단 배포 구성해 보기"],
    ["배포", ["운영 환경에 배포한 적이 없다"], "운영 환경에 배포해 보기"],
    ["배포", ["되돌리는 절차가 없다"], "되돌리는 절차 갖추기"],
    ["배포", ["부족하다"], "배포: 배우고 실제 업무에 써 보기"],
    ["배포", ["책으로만 봤다"], "배포: 배우고 실제 업무에 써 보기"],
    ["Locks", ["I lack experience with deadlocks."], "Gain experience with deadlocks"],
    ["Locks", ["no experience in production"], "Gain experience in production"],
    ["Locks", ["has never tuned one under load"], "Locks: tune one under load"],
    ["Locks", ["I have never written a deadlock test"], "Write a deadlock test"],
    ["Locks", ["hasn't debugged a deadlock"], "Debug a deadlock"],
    ["Locks", ["knows the levels, but has never compared two of them"], "Locks: compare two of them"],
    ["Locks", ["cannot explain the trade-offs"], "Explain the trade-offs"],
    ["Locks", ["does not know how they are queued"], "Learn how they are queued"],
    ["Locks", ["limited understanding of isolation"], "Learn isolation"],
    ["Locks", ["not confident with optimistic locking"], "Practise optimistic locking"],
    ["Locks", ["deadlocks"], "Work on deadlocks"],
    ["Locks", ["only read about them"], "Learn Locks and use it for real"],
    ["Locks", [], "Learn Locks and use it for real"],
    ["잠금", [], "잠금: 배우고 실제 업무에 써 보기"],
    ["Locks", ["교착 상태 경험이 없다", "no tests"], "교착 상태 경험 쌓기 · Work on tests"],
  ])("words what %s lacks: %j", (name, lacks, wording) => {
    expect(todoWording(name, lacks)).toBe(wording);
  });

  it("takes the language around for a name in Latin letters", () => {
    expect(todoWording("Kafka", [], "ko")).toBe("Kafka: 배우고 실제 업무에 써 보기");
    expect(todoWording("잠금", [], "en")).toBe("잠금: 배우고 실제 업무에 써 보기");
  });

  it("words a step for each level, the last with what is lacking", () => {
    expect([1, 2, 3, 4].map((level) => stepWording("잠금", [], level, level === 4))).toEqual([
      "잠금: 원리와 이론 익히기",
      "잠금: 작은 프로젝트에서 써 보기",
      "잠금: 실제 운영 환경에서 혼자 해 보기",
      "잠금: 더 낫게 고치고 다른 사람에게 설명하기",
    ]);
    expect(stepWording("Locks", ["has never tuned one"], 3, true)).toBe("Locks: do it alone, in production (tune one)");
    expect(stepWording("Locks", ["cannot explain them"], 4, true)).toBe(
      "Locks: improve it, and explain it to others (explain them)",
    );
    expect(stepWording("Locks", ["has never tuned one"], 2, false)).toBe("Locks: use it in a toy project");
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
