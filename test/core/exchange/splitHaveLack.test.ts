import { describe, expect, it } from "vitest";
import { splitHaveLack } from "../../../src/core/exchange/splitHaveLack";

describe("splitHaveLack", () => {
  it.each([
    [
      "락의 종류는 알고 있지만, 실제 장애에 적용한 경험이 부족합니다.",
      "락의 종류는 알고 있지만",
      "실제 장애에 적용한 경험이 부족합니다.",
    ],
    ["쿼리 작성에는 익숙하나 실행 계획 읽기가 부족합니다", "쿼리 작성에는 익숙하나", "실행 계획 읽기가 부족합니다"],
    [
      "단건 처리는 가능하지만, 재시도나 보상을 짜 본 적이 없다",
      "단건 처리는 가능하지만",
      "재시도나 보상을 짜 본 적이 없다",
    ],
    ["문서는 읽어 봤으나, 복제나 장애 조치 경험이 부족함", "문서는 읽어 봤으나", "복제나 장애 조치 경험이 부족함"],
    ["매일 사용 중인데, 내부 구조는 모른다", "매일 사용 중인데", "내부 구조는 모른다"],
    ["운영에 쓰고 있는데, 튜닝은 못 한다", "운영에 쓰고 있는데", "튜닝은 못 한다"],
    ["이론은 부족하지만, 운영 경험은 있습니다", "운영 경험은 있습니다", "이론은 부족하지만"],
    [
      "알림 서버를 만들어 운영하고 있다. 하지만 부하 시험은 해 본 적이 없다.",
      "알림 서버를 만들어 운영하고 있다.",
      "하지만 부하 시험은 해 본 적이 없다.",
    ],
    ["경험 없음", undefined, "경험 없음"],
    ["개념만 아는 정도", undefined, "개념만 아는 정도"],
    ["실무에서 쓰고 있음", "실무에서 쓰고 있음", undefined],
    ["그래프 이론", undefined, "그래프 이론"],
    ["도구 하나 고르기도 어렵다", undefined, "도구 하나 고르기도 어렵다"],
    ["잘 모르지만 배우지 못했다", undefined, "잘 모르지만 배우지 못했다"],
    [
      "knows the collectors, but has never tuned one under load",
      "knows the collectors",
      "has never tuned one under load",
    ],
    ["Can write queries but lacks a feel for plans.", "Can write queries", "lacks a feel for plans."],
    ["Although I know the theory, I have never run it.", "I know the theory", "I have never run it."],
    ["no experience at all", undefined, "no experience at all"],
    ["used it daily for two years", "used it daily for two years", undefined],
    ["Ran a cluster of three. However, never upgraded one.", "Ran a cluster of three.", "However, never upgraded one."],
    ["consensus (e.g. Raft) is not clear to me", undefined, "consensus (e.g. Raft) is not clear to me"],
  ])("%s", (text, have, lack) => {
    expect(splitHaveLack(text)).toEqual({ ...(have && { have }), ...(lack && { lack }) });
  });

  it("gives nothing for nothing", () => {
    expect(splitHaveLack("  ")).toEqual({});
  });

  it("holds every word of the text", () => {
    const words =
      "알고 있지만, 부족합니다. 없음 but never , 가능하나 있으나 3.5 e.g. (예: 큐) knows 모른다. 하지만 also".split(
        " ",
      );
    const bag = (text: string) =>
      text
        .replaceAll(/\b(?:but)\b/g, "")
        .split(/[\s,]+/)
        .filter(Boolean)
        .sort();
    for (let seed = 1; seed < 400; seed++) {
      const text = Array.from({ length: 9 }, (_, i) => words[(seed * (i + 3) * 7 + i * seed) % words.length]).join(" ");
      const { have = "", lack = "" } = splitHaveLack(text);
      expect(bag(`${have} ${lack}`)).toEqual(bag(text));
    }
  });
});
