import { describe, expect, it } from "vitest";
import { readRating } from "../../../src/core/exchange/readRating";

describe("readRating", () => {
  it.each([
    ["Kafka [O]", "Kafka", "have"],
    ["[△] Kafka", "Kafka", "partial"],
    ["Kafka ❌", "Kafka", "none"],
    ["✅ Kafka", "Kafka", "have"],
    ["Redis(일부)", "Redis", "partial"],
    ["Redis (basic)", "Redis", "partial"],
    ["정산: 상", "정산", "high"],
    ["정산 : 중", "정산", "middle"],
    ["Queues: low", "Queues", "low"],
    ["발표 (X)", "발표", "none"],
  ])("%s", (text, name, rating) => {
    expect(readRating(text)).toEqual({ name, rating });
  });

  it("takes what is not done yet for none, and keeps the words", () => {
    expect(readRating("영업 : 아직 해 보지 못했음")).toEqual({
      name: "영업",
      rating: "none",
      note: "아직 해 보지 못했음",
    });
  });

  it.each(["Kafka", "Project X", "부하 시험 (k6)", "NoSQL: Redis", "안드로이드 O", "배포: 카나리"])(
    "finds none in %s",
    (text) => {
      expect(readRating(text)).toEqual({ name: text, rating: null });
    },
  );
});
