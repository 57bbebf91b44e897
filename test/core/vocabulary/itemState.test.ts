import { describe, expect, it } from "vitest";
import { markedState, stateOfBox, toldState, verdictWords } from "../../../src/core/vocabulary/itemState";

describe("markedState", () => {
  it.each([
    ["✅ 책 열 권 읽기", "done"],
    ["책 열 권 읽기 ✅", "done"],
    ["❌ **마라톤**", "open"],
    ["🤔 블로그", "partial"],
    ["~~기타 배우기~~", "dropped"],
    ["수영 (3/10)", "partial"],
    ["수영 (10/10)", "done"],
    ["영어 회화 - 80%", "partial"],
    ["자격증: 달성", "done"],
    ["운동 → 실패", "open"],
    ["Ship the client (done)", "done"],
    ["Learn the banjo - not started", "open"],
    ["Read 12 books: half", "partial"],
    ["Move house (postponed)", "dropped"],
  ] as const)("%s", (line, state) => {
    expect(markedState(line)).toBe(state);
  });

  it.each(["책 열 권 읽기", "Kafka: 문서 읽기", "분산 락 (Redis)", "발표 (3/14)까지 아님을 확인하는 글"])(
    "none in %s",
    (line) => {
      expect(markedState(line)).toBeUndefined();
    },
  );
});

describe("stateOfBox", () => {
  it.each([
    [" ", "open"],
    ["x", "done"],
    ["X", "done"],
    ["/", "partial"],
    ["-", "dropped"],
    [">", "open"],
  ] as const)("[%s]", (mark, state) => {
    expect(stateOfBox(mark)).toBe(state);
  });
});

describe("verdictWords and toldState", () => {
  it("read verdicts and sentences", () => {
    expect(["완료", "미달성", "절반만", "취소", "F", "4/6", "0%"].map(verdictWords)).toEqual([
      "done",
      "open",
      "partial",
      "dropped",
      "open",
      "partial",
      "open",
    ]);
    expect(verdictWords("재미있었다")).toBeUndefined();
    expect(toldState("I finished the course.")).toBe("done");
    expect(toldState("I started, but not as often as I hoped.")).toBe("partial");
    expect(toldState("한 번도 가지 못했다.")).toBe("open");
    expect(toldState("글을 쓰긴 했지만 끝까지 이어 가지 못했다.")).not.toBe("done");
  });
});
