import { describe, expect, it } from "vitest";
import { readReadme } from "../../../src/core/exchange/readReadme";

const texts = (entries: readonly { readonly text: string }[]) => entries.map((each) => each.text);

describe("readReadme, in the author's own words", () => {
  it("reads parts that squares open and dots list", () => {
    const { kind, strengths, gaps } = readReadme(
      "■ 주특기\n· 빠른 학습\n· 글쓰기\n\n■ 가고 싶은 방향\n· 검색 엔지니어\n\n■ 익혀야 할 것\n· 색인\n  - 역색인\n\n■ 채워야 할 점\n· 색인: 책으로만 읽었다\n\n□ 낙서\n· 커피",
    );
    const [gap] = gaps;
    expect(kind).toBe("career-goal");
    expect(texts(strengths)).toEqual(["빠른 학습", "글쓰기"]);
    expect(gap?.required.map(({ text, parts }) => [text, texts(parts)])).toEqual([["색인", ["역색인"]]]);
    expect(gap?.analysis.map((each) => each.subject)).toEqual(["색인"]);
  });

  it("reads parts that labels in brackets open", () => {
    const { readme, goals, gaps } = readReadme(
      "[나의 장점]\n끈기\n\n[소개글]\n데이터를 만집니다.\n질문이 많습니다.\n\n[비전]\n- 분석 리더\n\n[집중할 목표]\n분석 리더\n\n[갖춰야 할 역량]\n- 실험 설계\n\n[현재 나]\n- 실험 설계 - 조금 해 봄",
    );
    expect(texts(readme)).toEqual(["데이터를 만집니다.", "질문이 많습니다."]);
    expect(texts(goals)).toEqual(["분석 리더"]);
    expect(texts(gaps[0]?.goals ?? [])).toEqual(["분석 리더"]);
    expect(gaps[0]?.current.map(({ name, rating }) => [name, rating])).toEqual([["실험 설계", "partial"]]);
  });

  it("reads sections that are the items of one list", () => {
    const { strengths, goals, gaps } = readReadme(
      "1. 강점\n   - 정리\n2. 목표\n   - 팀 리더\n3. 필요 역량\n   - 위임\n4. 할 일\n   - 위임 연습하기",
    );
    expect(texts(strengths)).toEqual(["정리"]);
    expect(texts(goals)).toEqual(["팀 리더"]);
    expect(texts(gaps[0]?.required ?? [])).toEqual(["위임"]);
    expect(texts(gaps[0]?.todos ?? [])).toEqual(["위임 연습하기"]);
  });

  it("reads a table by its columns: a number, an area around the skill, my level, what is missing, what to do", () => {
    const { gaps } = readReadme(
      "# Skills matrix\n\n| No | Area | Skill | Now | What is missing | What I will do |\n|-|-|-|-|-|-|\n| 1 | Web | Caching | none | Never set a header | Add ETags to one service |\n| 2 | Web | Forms | high | - | - |",
    );
    const [gap] = gaps;
    expect(gap?.required.map((each) => each.text)).toEqual(["Caching", "Forms"]);
    expect(gap?.current.map((each) => each.rating)).toEqual(["none", "high"]);
    expect(gap?.analysis.map((each) => each.subject)).toEqual(["Caching"]);
    expect(texts(gap?.todos ?? [])).toEqual(["Add ETags to one service"]);
  });

  it("takes no table of contents and no label in bold below a goal for what it holds", () => {
    const { goals } = readReadme(
      "# Career goal\n\n- [Strengths](#strengths)\n- [Goals](#goals)\n\n## Strengths\n- calm\n\n## Goals\n- Staff engineer\n\n## Required skills\n- writing\n\n## Current state\n- writing - yes",
    );
    expect(texts(goals)).toEqual(["Staff engineer"]);
  });

  it("reads what is done from words and marks beside a to-do", () => {
    const { gaps } = readReadme(
      "# Development plan\n\n## Actions\n- Read the manual ✓\n- Write the summary (DONE in May)\n- ~~Ask for a mentor~~ done\n- ~~Learn Perl~~\n- Give a talk",
    );
    expect(gaps[0]?.todos.map((todo) => todo.state)).toEqual(["done", "done", "done", "dropped", "open"]);
  });

  it("finds the name before the sections", () => {
    const rest = "\n\n## 강점\n- 끈기\n\n## 목표\n- 리더\n\n## 필요 역량\n- 위임\n";
    expect(readReadme(`# 지도\n\n| 작성자 | 서지안 |\n| --- | --- |\n| 팀 | 검색 |${rest}`).name?.text).toBe("서지안");
    const said = readReadme(`# 지도\n\n안녕하세요, **서지안**입니다. 검색을 만듭니다.${rest}`);
    expect(said.name?.text).toBe("서지안");
    expect(said.unread.map((each) => each.text)).toContain("안녕하세요, **서지안**입니다. 검색을 만듭니다.");
  });
});
