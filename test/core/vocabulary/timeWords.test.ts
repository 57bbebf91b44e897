import { describe, expect, it } from "vitest";
import { findTimeWords } from "../../../src/core/vocabulary/timeWords";

/** The time words of a text as `UNIT FROM-TO` with years where they are said. */
function timesIn(text: string): string[] {
  const place = ({ year, month, day }: { year: number | null; month: number; day: number | null }) =>
    [year, month, day].filter((part) => part !== null).join(".");
  return findTimeWords(text).map(({ unit, from, to, week, relative }) =>
    [
      unit,
      `${place(from)}-${place(to)}`,
      week === null ? "" : `week ${week}`,
      relative === null ? "" : `year ${relative}`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
}

describe("findTimeWords", () => {
  it.each([
    ["1월", "month 1-1"],
    ["12-1월", "month 12-1"],
    ["1~4월", "month 1-4"],
    ["9월-10월", "month 9-10"],
    ["3월부터 5월까지", "month 3-5"],
    ["2018.03~04", "month 2018.3-4"],
    ["2018년 11월 ~ 2019년 2월", "month 2018.11-2019.2"],
    ["2024-05", "month 2024.5-2024.5"],
    ["2024년 3월", "month 2024.3-2024.3"],
    ["상반기", "half 1-6"],
    ["2023년 하반기", "half 2023.7-2023.12"],
    ["2분기", "quarter 4-6"],
    ["2024년 4분기", "quarter 2024.10-2024.12"],
    ["1Q", "quarter 1-3"],
    ["Q3 2024", "quarter 2024.7-2024.9"],
    ["H1 2025", "half 2025.1-2025.6"],
    ["the first half of 2022", "half 2022.1-2022.6"],
    ["January", "month 1-1"],
    ["Jan – Mar", "month 1-3"],
    ["December 2023 to February 2024", "month 2023.12-2024.2"],
    ["March 2025", "month 2025.3-2025.3"],
    ["2020년 1월 4주차", "week 2020.1-2020.1 week 4"],
    ["3월 첫째 주", "week 3-3 week 1"],
    ["2024년 12주차", "week 2024.1-2024.1 week 12"],
    ["2024-W05", "week 2024.1-2024.1 week 5"],
    ["12/29 ~ 1/5", "days 12.29-1.5"],
    ["2024-05-06 ~ 2024-05-12", "days 2024.5.6-2024.5.12"],
    ["2024.05.06 ~ 05.12", "days 2024.5.6-5.12"],
    ["3월 3일 ~ 9일", "days 3.3-3.9"],
    ["June 3 – 9, 2024", "days 2024.6.3-2024.6.9"],
    ["3월 3일", "day 3.3-3.3"],
    ["2018년", "year 2018.1-2018.12"],
    ["'22년", "year 2022.1-2022.12"],
    ["22년 회고", "year 2022.1-2022.12"],
    ["내년 계획", "year 1-12 year 1"],
    ["작년", "year 1-12 year -1"],
    ["올해 3월", "month 3-3 year 0"],
  ])("%s", (text, wanted) => {
    expect(timesIn(text)).toEqual([wanted]);
  });

  it.each([
    "v2.10.3",
    "12년차 개발자",
    "10년 후",
    "3시간",
    "1:1 면담",
    "maybe later",
    "80%",
    "Java 21",
    "월요일",
    "월급",
  ])("none in %s", (text) => {
    expect(timesIn(text)).toEqual([]);
  });

  it("finds several in one line, with their places", () => {
    const text = "2023 회고와 2024년 1월 계획";
    expect(findTimeWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(["2023", "2024년 1월"]);
  });
});
