import { describe, expect, it } from "vitest";
import { readReadme as readWhole } from "../../../src/core/exchange/readReadme";

const texts = (entries: readonly { text: string }[]) => entries.map((entry) => entry.text);

/** A plan with its lists beside each other. */
function readReadme(text: string) {
  const { gaps, ...rest } = readWhole(text);
  const { goals: gapGoal = [], ...gap } = gaps[0] ?? { required: [], current: [], analysis: [], todos: [] };
  return { ...rest, gapGoal, ...gap };
}

describe("readReadme, development plans", () => {
  it("reads an English plan: goals, skills, actions with deadlines, strengths, gaps", () => {
    const readme = readReadme(
      [
        "# Personal development plan\n\n## Background\nI test trains.\n\n## Strengths\n- Patience\n",
        "## Goals\n### Goal 1: Lead a test team\n- Why: I like teaching\n- Actions:\n  - [ ] Mentor one colleague every week\n  - [x] Read a book on leading\n- Deadline: June\n",
        "## Skills to develop\n- Load testing\n- Negotiation\n\n## Areas for improvement\n- Load testing: never used a tool\n\n## Next steps\n1. Run one load test by June 2027\n2. ~~Buy a course~~\n\n## Resources\n- A library card\n",
      ].join("\n"),
    );
    expect(readme.kind).toBe("plan");
    expect([texts(readme.readme), texts(readme.strengths), texts(readme.goals)]).toEqual([
      ["I test trains."],
      ["Patience"],
      ["Lead a test team"],
    ]);
    expect(texts(readme.required)).toEqual(["Load testing", "Negotiation"]);
    expect(readme.analysis.map(({ subject }) => subject)).toEqual(["Load testing"]);
    expect(readme.todos.map(({ text, state, every, until }) => [text, state, every, until])).toEqual([
      ["Mentor one colleague every week", "open", { times: 1, per: "week" }, undefined],
      ["Read a book on leading", "done", undefined, undefined],
      ["Run one load test by June 2027", "open", undefined, "June 2027"],
      ["Buy a course", "dropped", undefined, undefined],
    ]);
    expect(texts(readme.unread)).toContain("- A library card");
  });

  it("reads tables of goals and of skills by the heads of their columns", () => {
    const readme = readReadme(
      [
        "# 역량 개발 계획\n\n| 목표 | 실행 계획 | 기한 | 상태 |\n|---|---|---|---|\n| 팀 이끌기 | 회의 맡기 | 3월 | 완료 |\n| 책 내기 | TBD | | |\n",
        "## 역량표\n\n| 역량 | 현재 수준 | 목표 수준 | 부족한 점 |\n|---|:-:|:-:|---|\n| Haskell | 하 | 중 | 모나드가 낯섦 |\n",
      ].join("\n"),
    );
    expect(texts(readme.goals)).toEqual(["팀 이끌기", "책 내기"]);
    expect(readme.todos.map(({ text, state, until }) => [text, state, until])).toEqual([["회의 맡기", "done", "3월"]]);
    expect(texts(readme.required)).toEqual(["Haskell"]);
    expect(readme.current.map(({ name, rating }) => [name, rating])).toEqual([["Haskell", "low"]]);
    expect(readme.analysis.map(({ subject, texts: below }) => [subject, texts(below)])).toEqual([
      ["Haskell", ["모나드가 낯섦"]],
    ]);
  });

  it("gives goals below a rhythm that rhythm, in lists and in folded parts", () => {
    const { goals, todos } = readReadme(
      "# 나의 목표\n\n## 주간 목표\n- [ ] 글 한 편 쓰기\n\n<details><summary>산책 하기</summary>\n<pre>3/4</pre>\n</details>\n\n## 연간 목표\n- [x] 이사\n- 느긋해지기\n",
    );
    expect(texts(goals)).toEqual(["글 한 편 쓰기", "산책 하기", "이사", "느긋해지기"]);
    expect(todos.map(({ text, every, state }) => [text, every, state])).toEqual([
      ["글 한 편 쓰기", { times: 1, per: "week" }, "open"],
      ["산책 하기", { times: 1, per: "week" }, "open"],
      ["이사", undefined, "done"],
    ]);
  });

  it("reads a schedule by months as to-dos where it says what to do", () => {
    const { kind, isSure, todos } = readReadme(
      "## 3월\n- Erlang 공부\n  - 문법 익히기\n  - OTP\n## 4월\n- 작은 서버 만들기\n- Riak\n",
    );
    expect([kind, isSure]).toEqual(["plan", false]);
    expect(texts(todos)).toEqual(["Erlang 공부", "문법 익히기", "작은 서버 만들기"]);
  });

  it("takes places to fill in for the template's words", () => {
    const readme = readReadme(
      "# Career development plan\n## Name: [Your name]\n## Goals\n- [Goal 1]\n- [Goal 2]\n## Action plan\n- **Goal 1**: [Steps to reach goal 1]\n",
    );
    expect(texts(readme.instructions)).toHaveLength(4);
    expect([readme.name, readme.goals, readme.todos]).toEqual([undefined, [], []]);
  });

  it.each([
    ["# 요리책\n\n## 목표 없이 걷기\n그냥 걷는다.\n", "other"],
    ["# Build tool\n\n## Goals\nFast builds.\n\n## Usage\n- run it\n", "other"],
    ["# My roadmap\n- learn Ada\n", "plan"],
    ["## Key Strength\n- a\n## 필요역량\n- b\n## Goal\n- c\n", "career-goal"],
  ])("tells what %j is", (text, kind) => {
    expect(readReadme(text).kind).toBe(kind);
  });
});
