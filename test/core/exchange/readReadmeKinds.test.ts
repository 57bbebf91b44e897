import { describe, expect, it } from "vitest";
import { readReadme } from "../../../src/core/exchange/readReadme";
import type { ReadmeCurrent } from "../../../src/core/exchange/Readme";

const texts = (entries: readonly { readonly text: string }[]) => entries.map((each) => each.text);
const rated = (entries: readonly ReadmeCurrent[] = []) => entries.map(({ name, rating }) => [name, rating]);

describe("readReadme, what marks mean", () => {
  it("reads ratings in marks of the author's own, told by a line that explains them", () => {
    const { gaps } = readReadme(
      "# Career goal\n\n## Goals\n- Lead\n\n## Required skills\n- caching\n- paging\n- queues\n\n## Where I am\nA = could teach it, B = fine on my own, C = new to me\n\n- caching: C\n- paging: A\n- queues: B",
    );
    expect(rated(gaps[0]?.current)).toEqual([
      ["caching", "none"],
      ["paging", "have"],
      ["queues", "have"],
    ]);
  });

  it("takes the items that explain marks for no competencies", () => {
    const { gaps } = readReadme(
      "## 강점\n- 끈기\n\n## 목표\n- 리더\n\n## 필요 역량\n- 색인\n- 랭킹\n\n## 나의 상태\n- O : 할 수 있다\n- △ : 해 봤다\n- X : 모른다\n- 색인 △\n- 랭킹 O",
    );
    expect(rated(gaps[0]?.current)).toEqual([
      ["색인", "partial"],
      ["랭킹", "have"],
    ]);
  });

  it("takes a list of rated names for no legend", () => {
    const { gaps } = readReadme(
      "## 강점\n- 끈기\n\n## 목표\n- 리더\n\n## 필요 역량\n- 색인\n- 랭킹\n\n## 나의 상태\n- 색인 : 초급\n- 랭킹 : 고급\n- 운영 : 중급",
    );
    expect(rated(gaps[0]?.current).map(([, rating]) => rating)).toEqual(["low", "high", "middle"]);
  });

  it("reads points on a scale that the heading names", () => {
    const { gaps } = readReadme(
      "## 강점\n- 끈기\n\n## 목표\n- 리더\n\n## 필요 역량\n- 색인\n\n## 보유 수준 (5점 만점)\n- 색인: 2점\n- 랭킹: 5점",
    );
    expect(rated(gaps[0]?.current)).toEqual([
      ["색인", "middle"],
      ["랭킹", "high"],
    ]);
  });

  it("reads an X beside an O as not there, and alone as a box that was ticked", () => {
    const current = (list: string) =>
      rated(
        readReadme(`## Strengths\n- calm\n\n## Goals\n- Lead\n\n## Required skills\n- a\n\n## Current state\n${list}`)
          .gaps[0]?.current,
      );
    expect(current("- [O] paging\n- [X] caching\n- [△] queues").map(([, rating]) => rating)).toEqual([
      "have",
      "none",
      "partial",
    ]);
    expect(current("- [X] paging\n- [ ] caching").map(([, rating]) => rating)).toEqual(["have", "none"]);
  });

  it("reads what stands below a rating, and below words that rate", () => {
    const { gaps } = readReadme(
      "## 강점\n- 끈기\n\n## 목표\n- 리더\n\n## 필요 역량\n- 색인\n\n## 나의 상태\n- 상\n  - 색인\n- 하\n  - 랭킹\n\n모르는 것\n- 운영",
    );
    expect(rated(gaps[0]?.current)).toEqual([
      ["색인", "high"],
      ["랭킹", "low"],
      ["운영", "none"],
    ]);
  });

  it("reads a sentence that says what was never done", () => {
    const { gaps } = readReadme(
      "## 강점\n- 끈기\n\n## 목표\n- 리더\n\n## 필요 역량\n- 색인\n\n## 나의 상태\n- 릴리스 관리는 해본 적이 없음\n- 색인은 아직 못 해봄\n- 장애 없는 배포를 한다",
    );
    expect(rated(gaps[0]?.current)).toEqual([
      ["릴리스 관리", "none"],
      ["색인", "none"],
      ["장애 없는 배포를 한다", null],
    ]);
  });

  it("takes ratings of how much is needed for no state", () => {
    const { gaps } = readReadme(
      "## 강점\n- 끈기\n\n## 목표\n- 리더\n\n## 필요 역량 (중요도)\n- 색인 (상)\n- 랭킹 (하)\n\n## 나의 상태\n- 색인",
    );
    expect(rated(gaps[0]?.current)).toEqual([["색인", null]]);
  });
});

describe("readReadme, goals", () => {
  const gap = "\n\n## Required skills\n- coaching\n\n## Current state\n- coaching";

  it.each([
    "1. Staff engineer\n2. Write a book (this is the chosen one)\n3. Write a book on tea (chosen)",
    "1. Staff engineer\n2. Teach\n3. Write a book on tea 👈 for this analysis",
    "1. Staff engineer\n2. Teach\n3. **Write a book on tea**",
  ])("reads the goal that is marked in the list as the chosen one: %#", (list) => {
    const { goals, gaps } = readReadme(`## Strengths\n- calm\n\n## Goals\n${list}${gap}`);
    expect(goals).toHaveLength(3);
    expect(texts(gaps[0]?.goals ?? [])).toEqual([goals[2]?.text]);
  });

  it("takes marks on several goals, and a goal of its own heading, for no choice in the list", () => {
    const all = readReadme(`## Strengths\n- calm\n\n## Goals\n- **Staff engineer**\n- **Teach**\n- Write${gap}`);
    expect(all.gaps[0]?.goals).toEqual([]);
    const own = readReadme(
      `## Strengths\n- calm\n\n## Goals\n- **Staff engineer**\n- Teach\n\n## Gap analysis\n\n### Goal\n- Teach\n\n### Required skills\n- coaching`,
    );
    expect(texts(own.gaps[0]?.goals ?? [])).toEqual(["Teach"]);
  });

  it("reads groups of goals in bold, and a goal in bold as one", () => {
    const { goals } = readReadme(
      `## Strengths\n- calm\n\n## Goals\n**Within a year**\n- Staff engineer\n\n**업무**\n- Teach\n\n**Write a book**${gap}`,
    );
    expect(texts(goals)).toEqual(["Staff engineer", "Teach", "Write a book"]);
  });

  it("reads the goal in the heading of a gap analysis, where it is one of those above", () => {
    const read = (heading: string) =>
      texts(
        readReadme(
          `## Strengths\n- calm\n\n## Goals\n| When | Goal |\n|-|-|\n| 1 year | Lead the rewrite |\n| 3 years | Architect |\n\n## ${heading}\n\n### Required skills\n- coaching`,
        ).gaps[0]?.goals ?? [],
      );
    expect(read("Gap analysis – Lead the rewrite")).toEqual(["Lead the rewrite"]);
    expect(read("Gap analysis (Lead the rewrite)")).toEqual(["Lead the rewrite"]);
    expect(read("Gap analysis – a first attempt")).toEqual([]);
  });

  it("numbers gap analyses", () => {
    const half = (number: number, goal: string) =>
      `## Gap 분석 #${number}\n\n### 목표\n- ${goal}\n\n### 필요역량\n- 색인\n\n### 나의 상태\n- 색인\n\n### Gap 분석\n- 색인: 모름\n`;
    const { goals, gaps } = readReadme(`## KYS\n\n### Goal\n- 리더\n- 저자\n\n${half(1, "리더")}\n${half(2, "저자")}`);
    expect(texts(goals)).toEqual(["리더", "저자"]);
    expect(gaps.map((each) => texts(each.goals))).toEqual([["리더"], ["저자"]]);
  });

  it("takes the title for no part where a heading below says the same", () => {
    const { goals, unread } = readReadme(
      "# 커리어 목표 정리\n\n| 항목 | 내용 |\n|-|-|\n| 팀 | 검색 |\n\n## 강점\n- 끈기\n\n## 커리어 목표\n- 리더\n\n## 필요 역량\n- 위임\n\n## 나의 상태\n- 위임",
    );
    expect(texts(goals)).toEqual(["리더"]);
    expect(texts(unread)).toContain("# 커리어 목표 정리");
  });

  it("reads objectives, and takes their key results for no goals", () => {
    const { goals } = readReadme(
      "# Development plan\n\n## Objectives\n\n### O1. Write in public\n- KR: six articles\n\n### O2. Teach\n- KR: two workshops",
    );
    expect(texts(goals)).toEqual(["Write in public", "Teach"]);
  });
});

describe("readReadme, tables and labels", () => {
  it("reads one table of all that a goal needs, below the goal", () => {
    const { goals, gaps } = readReadme(
      "## 강점\n- 끈기\n\n## 목표\n- 리더\n- 저자\n\n## Gap 분석\n\n**[목표]** 리더\n\n| 필요역량 | 나의 상태 | Gap 분석 | To-Do |\n|-|-|-|-|\n| 위임 | △ | 맡기고도 다시 한다 | 위임 연습하기 |\n| 면접 | | | 질문 만들기 |",
    );
    const [gap] = gaps;
    expect(texts(goals)).toEqual(["리더", "저자"]);
    expect(texts(gap?.goals ?? [])).toEqual(["리더"]);
    expect(texts(gap?.required ?? [])).toEqual(["위임", "면접"]);
    expect(gap?.analysis.map((each) => each.subject)).toEqual(["위임"]);
    expect(texts(gap?.todos ?? [])).toEqual(["위임 연습하기", "질문 만들기"]);
  });

  it("reads a column for each step of a scale, empty cells and all", () => {
    const { gaps } = readReadme(
      "# Growth plan\n\n## Skills\n\n| Skill | Beginner | Intermediate | Advanced |\n|-|:-:|:-:|:-:|\n| SQL | | | ✓ |\n| Statistics | | ✓ | |\n| Charts | ✓ | | |",
    );
    expect(rated(gaps[0]?.current)).toEqual([
      ["SQL", "high"],
      ["Statistics", "middle"],
      ["Charts", "low"],
    ]);
  });

  it("tells columns by what is in them: ratings, times, states, levels to reach", () => {
    const { goals, gaps } = readReadme(
      "# Growth plan\n\n## Today\n| | |\n|-|-|\n| SQL | strong |\n| Charts | never used |\n\n## 개발할 역량\n| 역량 | 현재 | 목표 |\n|-|-|-|\n| 통계 | 2/5 | 4/5 |\n\n## Plan by quarter\n| Quarter | Task | How it goes |\n|-|-|-|\n| Q1 | Ship a chart | done |\n| Q2 | Teach SQL | not started |",
    );
    const [gap] = gaps;
    expect(rated(gap?.current)).toEqual([
      ["SQL", "high"],
      ["Charts", "none"],
      ["통계", "middle"],
    ]);
    expect(goals).toEqual([]);
    expect(gap?.todos.map(({ text, state, until }) => [text, state, until])).toEqual([
      ["Ship a chart", "done", "Q1"],
      ["Teach SQL", "open", "Q2"],
    ]);
  });

  it("reads an X beside an O in a column of states as not done", () => {
    const { gaps } = readReadme(
      "# 성장 계획\n\n## 할 일\n| 할 일 | 기한 | 완료 |\n|-|-|-|\n| 큐 구현 | 4월 | O |\n| 색인 실습 | 7월 | X |",
    );
    expect(gaps[0]?.todos.map((todo) => todo.state)).toEqual(["done", "open"]);
  });

  it("reads what is there beside what is missing", () => {
    const { gaps } = readReadme(
      "## 강점\n- 끈기\n\n## 목표\n- 리더\n\n## 필요 역량\n- 샤딩\n\n## 나의 상태\n- 샤딩\n\n## Gap 분석\n| 역량 | 할 수 있는 것 | 부족한 것 |\n|-|-|-|\n| 샤딩 | 문서를 읽었다 | 직접 나눠 본 적이 없다 |",
    );
    expect(gaps[0]?.current).toHaveLength(1);
    expect(gaps[0]?.analysis.map(({ subject, texts: said }) => [subject, texts(said)])).toEqual([
      ["샤딩", ["문서를 읽었다", "직접 나눠 본 적이 없다"]],
    ]);
  });

  it("reads the parts in the rows of a table", () => {
    const { strengths, readme, goals } = readReadme(
      "| 구분 | 내용 |\n|-|-|\n| Key Strength | 꼼꼼함 |\n| Read.me | 모델을 만듭니다. |\n| Goal | 리더 |\n\n## 필요 역량\n- 위임\n\n## 나의 상태\n- 위임\n\n## 부족한 점\n- 위임: 못 함",
    );
    expect([texts(strengths), texts(readme), texts(goals)]).toEqual([["꼼꼼함"], ["모델을 만듭니다."], ["리더"]]);
  });

  it("reads labels that say what they hold on their own line", () => {
    const { readme, gaps } = readReadme(
      "## KYS\n\n**Key Strength** : 끈기\n\n**Read.me** : 광고 서버를 만듭니다.\n\n**Goal** : 리더\n\n## Gap 분석\n\n**Goal** : 리더\n\n**필요역량** : 위임, 면접(기술, 인성)\n\n**나의 상태**\n- 위임 (하)",
    );
    expect(texts(readme)).toEqual(["광고 서버를 만듭니다."]);
    expect(texts(gaps[0]?.goals ?? [])).toEqual(["리더"]);
    expect(texts(gaps[0]?.required ?? [])).toEqual(["위임", "면접(기술, 인성)"]);
  });

  it("reads numbered lines above lists as headings", () => {
    const { strengths, goals, gaps } = readReadme(
      "1-1. 핵심 키워드\n - 안정\n\n1-2. 목표\n - 리더\n\n2-1. 필요 역량\n - 위임\n\n2-2. 해야 할 일\n - 위임 연습하기 (~ 2027.08)\n - ~9월: 발표하기",
    );
    expect([texts(strengths), texts(goals)]).toEqual([["안정"], ["리더"]]);
    expect(gaps[0]?.todos.map((todo) => todo.until)).toEqual(["2027.08", "9월"]);
  });

  it("reads keywords a line each, and prose that is broken into lines as one", () => {
    const strengths = (lines: string) =>
      texts(
        readReadme(`## 강점\n${lines}\n\n## 목표\n- 리더\n\n## 필요 역량\n- 위임\n\n## 나의 상태\n- 위임`).strengths,
      );
    expect(strengths("`끈기`\n`문서화` / `리뷰`")).toEqual(["끈기", "문서화 / 리뷰"]);
    expect(strengths("> 끈기\n> 문서화")).toEqual(["끈기", "문서화"]);
    expect(strengths("저는 오래 걸리는 일을 끝까지 붙들고\n마침내 끝을 보는 사람입니다.")).toHaveLength(1);
  });

  it("reads an analysis that says a competency a line", () => {
    const { gaps } = readReadme(
      "## 강점\n- 끈기\n\n## 목표\n- 리더\n\n## 필요 역량\n- WebGL\n- 면접\n\n## 나의 상태\n- 면접\n\n## Gap 분석\n**WebGL** 삼각형까지 그렸다.\n면접은 질문을 따라 읽기만 했다.",
    );
    expect(gaps[0]?.analysis.map((each) => each.subject)).toEqual(["WebGL", "면접"]);
  });

  it("leaves lists of links for further reading alone, and keeps links to do", () => {
    const rest = "## Strengths\n- calm\n\n## Goals\n- Lead\n\n## Required skills\n- paging\n\n## To do\n";
    const read = (list: string) => texts(readReadme(rest + list).gaps[0]?.todos ?? []);
    expect(read("- Draw pages\n\n---\n\nFurther reading\n- [Pages](https://example.org/a)")).toEqual(["Draw pages"]);
    expect(read("- Draw pages\n\n---\n\n- [Pages](https://example.org/a)")).toEqual(["Draw pages"]);
    expect(read("- [Pages](https://example.org/a)\n- Draw pages")).toHaveLength(2);
  });
});

describe("readReadme, the author's name", () => {
  const rest = "\n\n## 강점\n- 끈기\n\n## 목표\n- 리더\n\n## 필요 역량\n- 위임\n\n## 나의 상태\n- 위임\n";

  it.each([
    ["# 나의 지도\n\n**구하민**", "구하민"],
    ["# 나의 지도\n\n> 2기 · 백엔드 · **구하민**", "구하민"],
    ["# 나의 지도\n\n구하민 | 데이터 엔지니어", "구하민"],
    ["# My map\n\n*Ines Carvalho* · Backend engineer", "Ines Carvalho"],
    ["# My map\n\nBy Tomas Lindqvist, data analyst", "Tomas Lindqvist"],
    ["# 나의 지도\n\n| 이름 | 팀 | 연차 |\n|-|-|-|\n| 구하민 | 결제 | 2 |", "구하민"],
    ["# 나의 지도\n\n작성: 구하민 (2027.6)", "구하민"],
    ["---\ntitle: 지도\nauthor: 구하민\n---\n\n# 나의 지도", "구하민"],
    ["# 나의 지도\n\n## 소개\n결제 서버를 만드는 **구하민**입니다.", "구하민"],
  ])("is found: %j", (head, name) => {
    expect(readReadme(head + rest).name?.text).toBe(name);
  });

  it.each([
    "# 커리어 목표 - 백엔드",
    "# 나의 지도\n\n**백엔드** · 서비스 · 2년차",
    "# 나의 지도\n\n**나의 기록**",
    "# My map\n\n| Name | Team |\n|-|-|\n| Your name | Search |",
    "---\nauthor: ${handle}\n---\n\n# 나의 지도",
  ])("is not made up: %j", (head) => {
    expect(readReadme(head + rest).name).toBeUndefined();
  });
});
