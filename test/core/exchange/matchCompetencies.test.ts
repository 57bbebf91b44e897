import { describe, expect, it } from "vitest";
import { competencyMatcher, type CompetencyMatch } from "../../../src/core/exchange/matchCompetencies";

const competencies = [
  { name: "Go, gRPC 등 언어와 통신의 기초 역량" },
  { name: "멈추지 않는 배포: 카나리, 롤백", hints: ["되돌리기를 연습한 경험이 부족합니다"] },
  { name: "카프카 운영 경험" },
  { name: "MongoDB 샤딩 설계" },
  { name: "MongoDB 백업" },
  { name: "Docker 활용 => 실행 환경을 맞추려고" },
];
const matcher = competencyMatcher(competencies);
const show = (match: CompetencyMatch) =>
  match.kind === "none" ? "none" : `${match.kind}${match.part ? " part" : ""} ${match.index}`;

describe("competencyMatcher", () => {
  it.each([
    ["카프카 운영 경험", "sure 2"],
    ["카프카  운영경험", "sure 2"],
    ["Kafka 운영 역량", "sure 2"],
    ["멈추지 않는 배포", "sure 1"],
    ["멈추지 않는 배포: 블루그린", "sure 1"],
    ["Docker 활용", "sure 5"],
    ["Go", "sure part 0"],
    ["gRPC 역량", "sure part 0"],
    ["카나리", "sure part 1"],
    ["MongoDB 샤딘 설계", "guess 3"],
    ["카프카 컨슈머 역량", "guess part 2"],
    ["등산", "none"],
    ["역량", "none"],
    ["", "none"],
  ])("name %s: %s", (name, match) => {
    expect(show(matcher.matchName(name))).toBe(match);
  });

  it.each([
    ["MongoDB 샤딩 설계 책 읽기", "sure 3"],
    ["멈추지 않는 배포: 카나리 되돌리기 실습", "sure 1"],
    ["카프카 컨슈머를 직접 만들어 보기", "guess part 2"],
    ["되돌리기를 연습하는 날 만들기", "guess part 1"],
    ["한라산 등산", "none"],
  ])("text %s: %s", (text, match) => {
    expect(show(matcher.matchText(text))).toBe(match);
  });

  it("guesses where a name fits two", () => {
    expect(matcher.matchName("MongoDB").kind).toBe("guess");
    expect(competencyMatcher([{ name: "배포: A" }, { name: "배포: B" }]).matchName("배포").kind).toBe("guess");
  });

  it("finds nothing among none", () => {
    expect(competencyMatcher([]).matchName("Kafka")).toEqual({ kind: "none" });
  });
});
