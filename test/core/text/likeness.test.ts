import { describe, expect, it } from "vitest";
import { contentWords, cutName, foldName, likeness } from "../../../src/core/text/likeness";

describe("likeness", () => {
  it("folds NFC, case and blanks", () => {
    expect(foldName(" Spring  Boot ")).toBe("springboot");
    expect(foldName("역량".normalize("NFD"))).toBe("역량");
  });

  it("cuts a name before its first colon or bracket", () => {
    expect(cutName("배포: 카나리 (점진)")).toBe("배포");
    expect(cutName("부하 시험（k6）")).toBe("부하 시험");
    expect(cutName("(선택) 발표")).toBe("(선택) 발표");
  });

  it.each([
    ["카프카를 이용한 이벤트 처리", ["kafka", "이벤트"]],
    ["Redis와 캐싱", ["redis", "cache"]],
    ["안정적인 배포", ["안정", "deployment"]],
    ["대용량 트래픽에서 튜닝하고", ["대용량", "traffic", "튜닝"]],
    ["Java 개발 능력", ["java"]],
    ["C# and C++", ["c#", "c++"]],
  ])("takes what tells out of %s", (text, words) => {
    expect(contentWords(text)).toEqual(words);
  });

  it("is 1 for the same, 0.95 for one cut short, less for the like, 0 for nothing in common", () => {
    expect(likeness("Spring Boot", "spring boot")).toBe(1);
    expect(likeness("배포", "배포: 카나리")).toBe(0.95);
    expect(likeness("Kubernetes", "Kubernetis")).toBeGreaterThan(0.8);
    expect(likeness("카프카 운영", "Kafka 운영")).toBeGreaterThan(0.8);
    expect(likeness("등산", "Kafka")).toBe(0);
    expect(likeness("", "")).toBe(0);
  });

  it("does not ask who comes first", () => {
    const names = ["배포", "배포: 카나리", "카프카 운영", "Kafka", "운영 경험"];
    for (const a of names) for (const b of names) expect(likeness(a, b)).toBe(likeness(b, a));
  });
});
