import { describe, expect, it } from "vitest";
import { readCadence } from "../../../src/core/time/Cadence";
import { findCadence, writeCadence } from "../../../src/core/vocabulary/cadence";

/** The cadence of a text as career.yaml writes it. */
function cadenceOf(text: string): string | undefined {
  const words = findCadence(text);
  return words && writeCadence(words.rate);
}

describe("findCadence", () => {
  it.each([
    ["주 2회 러닝", "2/week"],
    ["주2회 러닝", "2/week"],
    ["주 2~3회 러닝", "2/week"],
    ["주당 3회 코드 리뷰", "3/week"],
    ["일주일에 두 문제 풀기", "2/week"],
    ["일주일에 알고리즘 두 문제", "2/week"],
    ["매주 글 한 편 쓰기", "1/week"],
    ["매주 코드 리뷰 다시 읽기", "1/week"],
    ["한 주에 하나씩 장애 보고서 읽기", "1/week"],
    ["한 주에 1개씩 장애 보고서 읽기", "1/week"],
    ["매일 커밋", "1/day"],
    ["매일 3문제", "3/day"],
    ["하루에 한 개씩 단어 외우기", "1/day"],
    ["하루 30분 영어 듣기", "1/day"],
    ["격주 발표", "1/2week"],
    ["2주에 한 번 발표", "1/2week"],
    ["매달 기술 서적 1권", "1/month"],
    ["한 달에 2권 읽기", "2/month"],
    ["월 1회 모임", "1/month"],
    ["분기에 한 번 부하 시험", "1/quarter"],
    ["분기마다 회고", "1/quarter"],
    ["반기에 1권", "1/half"],
    ["연 1회 발표", "1/year"],
    ["1년에 두 번 발표", "2/year"],
    ["twice a week, go running", "2/week"],
    ["Solve two problems a week", "2/week"],
    ["Write 1 post per month", "1/month"],
    ["Read papers 3 times a month", "3/month"],
    ["review 2/week", "2/week"],
    ["Meet every two weeks", "1/2week"],
    ["Meet every other week", "1/2week"],
    ["Practise every day", "1/day"],
    ["Weekly blog post", "1/week"],
    ["Practise English daily", "1/day"],
    ["주기적으로 백업 연습", "regularly"],
    ["정기적으로 주 1회 모이기", "1/week"],
    ["Regularly review the dashboards", "regularly"],
  ])("%s: %s", (text, cadence) => {
    expect(cadenceOf(text)).toBe(cadence);
  });

  it.each([
    "2주 동안 집중해서 읽기",
    "Lead the daily scrum of the team",
    "하루 만에 끝내기",
    "3월 1일 시험",
    "12월 2회차 시험",
    "꾸준히 기록하기",
    "주요 2가지 지표 정하기",
    "한 가지 언어 깊이 파기",
    "제주 2박",
    "분기 실적 화면 만들기",
    "월간 보고서 자동화",
    "Kafka week of the conference",
    "a good day",
  ])("finds nothing in: %s", (text) => {
    expect(cadenceOf(text)).toBeUndefined();
  });

  it("says where the words stand", () => {
    const text = "알고리즘을 일주일에 두 문제씩 푼다";
    const words = findCadence(text);
    expect(words && text.slice(words.start, words.end)).toBe("일주일에 두 문제씩");
  });

  it("writes what career.yaml reads", () => {
    expect(readCadence(writeCadence({ times: 2, per: "2week" }))).toEqual({ times: 2, per: "2week" });
    expect(readCadence(writeCadence(null))).toBeNull();
  });
});
