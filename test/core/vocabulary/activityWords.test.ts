import { describe, expect, it } from "vitest";
import { activityKind } from "../../../src/core/vocabulary/activityWords";

describe("activityKind", () => {
  it.each([
    ["운영체제 책을 완독했다", "book"],
    ["Finished reading a book on queues", "book"],
    ["카프카 인강 수강", "course"],
    ["Took a course on compilers", "course"],
    ["사내 컨퍼런스 발표", "talk"],
    ["Spoke at a local meetup", "talk"],
    ["사이드 프로젝트 출시", "project"],
    ["Launched a side project", "project"],
    ["블로그에 글을 썼다", "article"],
    ["정보처리기사 필기 합격", "exam"],
    ["코딩 테스트 문제를 풀었다", "problems"],
    ["결제 팀으로 이직", "work"],
  ] as const)("%s", (line, kind) => {
    expect(activityKind(line)).toBe(kind);
  });

  it.each(["산책했다", "비가 많이 왔다", "It rained all month"])("none in %s", (line) => {
    expect(activityKind(line)).toBeUndefined();
  });
});
