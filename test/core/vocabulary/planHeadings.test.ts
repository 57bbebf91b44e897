import { describe, expect, it } from "vitest";
import { planBucket, planWords } from "../../../src/core/vocabulary/planHeadings";

describe("planWords", () => {
  it.each([
    "2025년 계획",
    "목표",
    "단기 목표",
    "앞으로의 다짐",
    "내년에는",
    "새해 목표 세우기",
    "하고 싶은 것",
    "해야 할 일",
    "버킷리스트",
    "다음 달 할 일",
    "My goals for 2025",
    "Resolutions",
    "What's next?",
    "Next steps",
    "Looking ahead",
    "2025 TODO",
    "Roadmap",
    "Action items",
    "Personal goals",
  ])("%s looks ahead", (label) => {
    expect(planWords(label)?.sort).toBe("plan");
  });

  it.each([
    "작년 목표",
    "2024년 목표 점검",
    "올해 목표 달성 여부",
    "지난 주 할 일",
    "세웠던 계획",
    "달성률",
    "Goals in review",
    "Last year's goals",
    "How did I do?",
    "Plans for 2024 vs reality",
    "Looking back at my 2023 goals",
    "목표 대비 결과",
  ])("%s checks", (label) => {
    expect(planWords(label)?.sort).toBe("check");
  });

  it.each([
    "프로젝트 목표",
    "생각해 볼 만한 점",
    "다음 글에서",
    "목표 지향 프로그래밍 소개 글을 쓰고 나서 알게 된 이야기",
    "Planning poker",
    "The goal of this project",
    "Nextcloud",
    "앞서 배운 것",
  ])("%s is neither", (label) => {
    expect(planWords(label)).toBeUndefined();
  });

  it("tells what is about the next time", () => {
    expect([planWords("다음 목표")?.next, planWords("What's next")?.next, planWords("목표")?.next]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("planBucket", () => {
  it.each([
    ["주기적으로", "recurring"],
    ["매주 할 일", "recurring"],
    ["Habits", "recurring"],
    ["level up", "stretch"],
    ["도전 목표", "stretch"],
    ["Stretch goals", "stretch"],
    ["시간이 남는다면", "spare"],
    ["여유가 있으면 아래 것도", "spare"],
    ["If there is time", "spare"],
    ["Nice to have", "spare"],
  ] as const)("%s", (label, bucket) => {
    expect(planBucket(label)?.bucket).toBe(bucket);
  });

  it.each(["건강", "상반기", "Reading", "시간 관리"])("%s is none", (label) => {
    expect(planBucket(label)).toBeUndefined();
  });

  it("says how often where the heading does", () => {
    expect(planBucket("매일")?.cadence?.rate).toEqual({ times: 1, per: "day" });
  });
});
