import { describe, expect, it } from "vitest";
import { reviewWords } from "../../../src/core/vocabulary/reviewHeadings";

describe("reviewWords", () => {
  it.each([
    ["Keep", "good"],
    ["잘한 점", "good"],
    ["좋았던 것들", "good"],
    ["올해 가장 뿌듯했던 일", "good"],
    ["칭찬하고 싶은 점", "good"],
    ["What went well?", "good"],
    ["Things I'm proud of", "good"],
    ["Problem", "bad"],
    ["아쉬운 점", "bad"],
    ["팀 프로젝트를 하며 아쉬웠던 점", "bad"],
    ["부족했던 부분", "bad"],
    ["안 좋았던 점", "bad"],
    ["개선할 점", "bad"],
    ["반성", "bad"],
    ["What didn't go well", "bad"],
    ["What could’ve been better", "bad"],
    ["Regrets", "bad"],
    ["배운 점", "lesson"],
    ["새롭게 알게 된 것", "lesson"],
    ["무엇을 배웠는가", "lesson"],
    ["교훈", "lesson"],
    ["Lessons learned from the outage", "lesson"],
    ["What I learned", "lesson"],
    ["Takeaways", "lesson"],
    ["Try", "try"],
    ["다음에 시도할 것", "try"],
    ["What I'd do differently", "try"],
    ["좋은 점 / 나쁜 점", "good"],
    ["Bad - 무엇을 못했나", "bad"],
    ["느낀 점과 배운 점", "lesson"],
  ] as const)("%s", (label, kind) => {
    expect(reviewWords(label)?.kind).toBe(kind);
  });

  it.each([
    "회고",
    "느낀 점",
    "Highlights",
    "결과",
    "성과",
    "좋은 개발자",
    "Keeping secrets in Git",
    "Trying Rust",
    "Good first issues",
    "문제 풀이",
    "배운 기술 목록으로 만든 앱",
  ])("%s is no review", (label) => {
    expect(reviewWords(label)).toBeUndefined();
  });

  it("tells the wordings that are enough by themselves", () => {
    expect(reviewWords("아쉬운 점")).toMatchObject({ exact: true, single: false });
    expect(reviewWords("면접을 보며 아쉬운 점")?.exact).toBe(false);
    expect(reviewWords("Keep")?.single).toBe(true);
  });
});
