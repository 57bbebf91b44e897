import { describe, expect, it } from "vitest";
import { spellingsOf } from "../../../src/core/vocabulary/competencySpellings";

describe("spellingsOf", () => {
  it("gives the name first, and the ways in which others write it", () => {
    expect(spellingsOf("Kafka")[0]).toBe("Kafka");
    expect(spellingsOf("Kafka")).toContain("카프카");
    expect(spellingsOf("카프카")).toContain("kafka");
    expect(spellingsOf("쿠버네티스")).toEqual(expect.arrayContaining(["k8s", "kubernetes"]));
  });

  it("knows a name whatever its case, blanks and hyphens", () => {
    for (const name of ["Spring Boot", "spring-boot", "SpringBoot", "스프링부트"])
      expect(spellingsOf(name)).toEqual(expect.arrayContaining(["spring boot", "스프링 부트"]));
  });

  it("spells each word of a longer name", () => {
    expect(spellingsOf("Kafka 운영")).toContain("카프카 운영");
    expect(spellingsOf("Redis 캐시")).toEqual(expect.arrayContaining(["레디스 캐시", "Redis cache"]));
  });

  it("leaves a name alone that it does not know", () => {
    expect(spellingsOf("바이올린")).toEqual(["바이올린"]);
  });

  it("stays small for a name of many known words", () => {
    expect(spellingsOf("Kafka Redis Docker Kubernetes Java Python").length).toBeLessThanOrEqual(24);
  });
});
