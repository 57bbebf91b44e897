import { describe, expect, it } from "vitest";
import { findUnreadCadence } from "../../../src/core/vocabulary/unreadCadence";
import { marked, markRanges } from "../../support/markedText";

describe("findUnreadCadence", () => {
  it.each([
    "«주 ?회» 운동",
    "운동 «주 N회»",
    "알고리즘 «일주일에 몇 문제»",
    "«한 달에 여러 번» 만나기",
    "«매주 ?번» 달리기",
    "«하루 0시간» 게임",
    "글쓰기 «3주마다»",
    "«3주에 한 번» 발표",
    "«10일마다» 청소",
    "Problems «every 2/3 week»",
    "Run «N times a month»",
    "Run «a few times per week»",
    "«every 3 weeks» a post",
    "Posts «every few weeks»",
    "Gym «2/wk»",
    "Gym «?/week»",
  ])("finds %s", (text) => {
    expect(markRanges(marked(text).text, [findUnreadCadence(marked(text).text) ?? { start: 0, end: 0 }])).toBe(text);
  });

  it.each([
    "주 2회 운동",
    "일주일에 두 문제",
    "격주 발표, 2주마다 회고",
    "매일 한 시간 걷기",
    "3개월마다 여행, 6개월에 한 번 검진",
    "twice a week, 2/week, every two weeks, every 3 months",
    "2021년에는 다시 시작하자",
    "그럴 만한 일에는 힘을 쓴다",
    "전주 여행, 3주 동안 쉬기, 주 무대",
    "버전 2/3 정리, 24/7, 1/2",
    "",
  ])("leaves %j alone", (text) => {
    expect(findUnreadCadence(text)).toBeUndefined();
  });
});
