import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/core/reading/readDocument";
import { readingJson } from "../../../src/core/reading/readingJson";
import { englishReadme, koreanReadme } from "../exchange/ownReadmes";

const retro = "# 2031년 회고\n\n## 3월\n- 책 『새벽의 컴파일러』를 읽었다.\n\n## 아쉬운 점\n- 운동을 못 했다.\n";

describe("readDocument", () => {
  it.each([
    ["Korean README", koreanReadme, "career-goal"],
    ["English README", englishReadme, "career-goal"],
    ["plan", "# My learning plan\n\n## Goals\n- Learn Ada\n", "plan"],
    ["retrospective", retro, "retro"],
    ["a text with the period it looks back on", "---\nperiod: 2031-H1\n---\n\n- 배포를 맡았다.\n", "retro"],
    ["a year's goals", "---\ntitle: 2032년 목표\n---\n\n- [ ] 달리기\n- [ ] 책 세 권 읽기\n", "other"],
    ["shopping list", "# 장보기\n\n- 우유\n", "other"],
    ["nothing", "", "other"],
  ])("tells what a text is: %s", (_, text, kind) => {
    expect(readDocument(text).kind).toBe(kind);
  });

  it("gives a README no retrospective's parts, and the other way round", () => {
    expect(readDocument(koreanReadme).retro).toBeUndefined();
    expect(readDocument(retro).readme).toBeUndefined();
  });
});

describe("readingJson", () => {
  const json = readingJson(readDocument(koreanReadme));
  const lineOf = (text: string, from = 0) =>
    koreanReadme.split("\n").findIndex((line, at) => at >= from && line.includes(text)) + 1;

  it("counts lines from one, with the line of what a competency is part of", () => {
    expect(json.name).toEqual({ line: lineOf("김하늘"), text: "김하늘" });
    expect(json.required.at(-1)).toEqual({
      line: lineOf("메시지 큐를"),
      text: "메시지 큐를 이용한 비동기 처리",
      parent: lineOf("많은 입출고를"),
    });
  });

  it("splits an explanation, writes rates and ends", () => {
    expect(json.analysis[0]).toEqual({
      line: lineOf("- Go", lineOf("### Gap 분석")),
      subject: "Go",
      have: "문법과 도구에는 익숙하지만",
      lack: "스케줄러의 동작은 설명하지 못합니다.",
      text: [lineOf("문법과 도구")],
    });
    expect(json.todos.map(({ every, until, state }) => [every, until, state])).toEqual([
      [null, null, "open"],
      [null, null, "done"],
      ["1/2week", "이직할 때까지", "open"],
      [null, null, "open"],
    ]);
    expect(json.instructions).toContain(lineOf("KYS(Known"));
  });

  it("reads a retrospective's parts and mentions", () => {
    const reading = readDocument(retro);
    const period = reading.retro?.periods[0]?.span ?? null;
    const found = readingJson(reading, [{ competency: "Ada", span: { start: 0, end: 1 }, period }]);
    expect(found.covers).toEqual({ from: "2031-01-01", to: "2031-12-31" });
    expect(found.periods).toEqual([{ line: 3, from: "2031-03-01", to: "2031-03-31", form: "heading" }]);
    expect(found.reviews).toEqual([{ line: 6, kind: "bad" }]);
    expect(found.evidence).toEqual([{ line: 1, competency: "Ada", period: 3 }]);
  });
});
