import { describe, expect, it } from "vitest";
import type { ReadmeCompetency, ReadmeCurrent } from "../../../src/core/exchange/Readme";
import { readReadme as readWhole } from "../../../src/core/exchange/readReadme";
import { englishReadme, koreanReadme } from "./ownReadmes";

/** A README with one gap analysis, its lists beside the others. */
function readReadme(text: string) {
  const { gaps, ...rest } = readWhole(text);
  const { goals: gapGoal = [], ...gap } = gaps[0] ?? { required: [], current: [], analysis: [], todos: [] };
  return { ...rest, gaps, gapGoal, ...gap };
}

const texts = (entries: readonly { text: string }[]) => entries.map((entry) => entry.text);
const tree = (parts: readonly (ReadmeCompetency | ReadmeCurrent)[]): unknown[] =>
  parts.map((part) => (part.parts.length > 0 ? [part.text, ...tree(part.parts)] : part.text));

describe("readReadme, Korean", () => {
  const readme = readReadme(koreanReadme);

  it("reads what the author is", () => {
    expect(readme.name?.text).toBe("김하늘");
    expect(texts(readme.strengths)).toEqual(["Go, gRPC", "MongoDB", "관측 가능성 (OpenTelemetry)"]);
    expect(texts(readme.readme)).toEqual([
      "물류 창고의 재고 서버를 만듭니다.",
      "숫자로 이야기하는 것을 좋아합니다: 지표 #1은 지연 시간.",
    ]);
    expect(texts(readme.goals)).toHaveLength(2);
  });

  it("reads the gap", () => {
    expect(texts(readme.gapGoal)).toEqual(["하루 천만 건의 입출고를 멈추지 않고 처리하는 개발자."]);
    expect(tree(readme.required)).toEqual([
      "Go, gRPC 등 언어와 통신의 기초 역량",
      "멈추지 않는 배포: 카나리, 롤백",
      ["많은 입출고를 다루는 역량", "MongoDB 샤딩과 인덱스 설계", "메시지 큐를 이용한 비동기 처리"],
    ]);
    expect(tree(readme.current)).toEqual([
      "Go, gRPC 등 언어와 통신의 기초 역량",
      ["많은 입출고를 다루는 역량", "MongoDB 샤딩과 인덱스 설계"],
    ]);
    expect(readme.analysis.map((entry) => [entry.subject, entry.texts.length])).toEqual([
      ["Go", 1],
      ["gRPC", 1],
      ["멈추지 않는 배포", 1],
      ["메시지 큐를 이용한 비동기 처리", 1],
      ["사내 발표", 1],
    ]);
  });

  it("reads to-dos with state, cadence and end", () => {
    expect(readme.todos.map(({ text, state, every, until }) => ({ text, state, every, until }))).toEqual([
      { text: "주기적으로 Go 스케줄러 읽고 정리", state: "open", every: null, until: undefined },
      { text: "MongoDB 샤딩과 인덱스 설계 실습", state: "done", every: undefined, until: undefined },
      {
        text: "배포: 카나리 되돌리기 연습을 격주로, 이직할 때까지 하기",
        state: "open",
        every: { times: 1, per: "2week" },
        until: "이직할 때까지",
      },
      { text: "등산", state: "open", every: undefined, until: undefined },
    ]);
  });

  it("tells the template's words from the author's, and leaves nothing over", () => {
    expect(texts(readme.instructions)).toEqual([
      "KYS(Known Your Self)를 작성한다.",
      "Key Strength 를 작성한다.",
      "되고 싶은 개발자(Goal)가 되기 위한 gap 분석을 한다.",
      "나를 대표하는 keyword를 3~5개 정도 적어 본다.",
      "ex:",
      "위 keyword로 자신을 소개하는 글을 3~5줄 작성해 본다.",
      "ex",
      "ex)",
    ]);
    expect(readme.unread).toEqual([]);
  });

  it("gives spans of what was written", () => {
    const [, second] = readme.strengths;
    expect(second && koreanReadme.slice(second.span.start, second.span.end)).toBe("`MongoDB`");
    expect(readme.name && koreanReadme.slice(readme.name.span.start, readme.name.span.end)).toBe("**김하늘**");
  });

  it("reads the same with CRLF and a byte order mark, and from decomposed Hangul", () => {
    const values = (text: string) =>
      JSON.parse(
        JSON.stringify(readReadme(text), (key, value: unknown) => (key === "span" ? undefined : value)),
      ) as unknown;
    expect(values("\ufeff" + koreanReadme.replaceAll("\n", "\r\n"))).toEqual(values(koreanReadme));
    expect(values(koreanReadme.normalize("NFD"))).toEqual(values(koreanReadme));
  });
});

describe("readReadme, English", () => {
  const readme = readReadme(englishReadme);

  it("reads headings with numbers, emoji and brackets", () => {
    expect(readme.name?.text).toBe("Alex Kim");
    expect(texts(readme.strengths)).toEqual(["Rust", "Observability", "Writing"]);
    expect(texts(readme.readme)).toEqual(["I keep small services running.", "I like plain words."]);
    expect(texts(readme.goals)).toEqual(["Run a delivery platform that never sleeps", "Teach what I learn"]);
    expect(texts(readme.gapGoal)).toEqual(["Run a delivery platform that never sleeps"]);
  });

  it("reads ratings as written", () => {
    expect(readme.current.map(({ name, rating }) => [name, rating])).toEqual([
      ["Async Rust", "partial"],
      ["On-call practice", "have"],
      ["Queues", "low"],
    ]);
  });

  it("reads an explanation behind a colon or below", () => {
    expect(readme.analysis.map((entry) => [entry.subject, texts(entry.texts)])).toEqual([
      ["Async Rust", ["can write handlers, but has never traced a stall"]],
      ["Post-mortems", ["no experience yet"]],
      ["Queues", ["Used RabbitMQ in one project.", "Never tuned a consumer."]],
    ]);
  });

  it("reads the states of note-takers", () => {
    expect(readme.todos.map(({ state, every, until }) => [state, every, until])).toEqual([
      ["open", { times: 1, per: "2week" }, undefined],
      ["done", undefined, undefined],
      ["dropped", undefined, undefined],
      ["doing", undefined, "June ends"],
    ]);
  });

  it("keeps what has no place, each line with its section", () => {
    expect(readme.unread.map(({ text, section }) => [section, text])).toEqual([
      ["head", "# 🎯 My path"],
      ["head", "Started in spring."],
      ["required", "> Kept from my mentor: less is more."],
    ]);
  });
});

describe("readReadme, other ways to write", () => {
  it("takes a goal's group for no goal, and a goal's explanation for none", () => {
    const readme = readReadme(
      "## KYS\n### Goal\n- 단기 목표\n  - 첫 배포\n- 장기 목표\n  - 팀 이끌기\n- 글쓰기\n  - 왜냐하면 좋으니까\n",
    );
    expect(texts(readme.goals)).toEqual(["첫 배포", "팀 이끌기", "글쓰기"]);
    expect(texts(readme.unread)).toEqual(["- 단기 목표", "- 장기 목표", "  - 왜냐하면 좋으니까"]);
  });

  it("reads lists inside fences, but not code", () => {
    const readme = readReadme("## KYS\n### Key Strength\n```text\n- Elixir\n- OTP\n```\n```js\nlet x\n```\n");
    expect(texts(readme.strengths)).toEqual(["Elixir", "OTP"]);
    expect(texts(readme.unread)).toEqual(["```js", "let x", "```"]);
  });

  it("reads flat headings: the second Gap is the analysis", () => {
    const readme = readReadme(
      "## Goal\n- A\n## Gap 분석\n## Goal\n- A\n## 필요역량\n- B\n## Gap 분석\n- B: 경험 없음\n## To-Do\n- B 학습\n",
    );
    expect(texts(readme.goals)).toEqual(["A"]);
    expect(texts(readme.gapGoal)).toEqual(["A"]);
    expect(readme.analysis.map((entry) => entry.subject)).toEqual(["B"]);
    expect(texts(readme.todos)).toEqual(["B 학습"]);
  });

  it("takes heads that only name a competency for no to-dos, and steps for to-dos where all can be ticked", () => {
    const readme = readReadme(
      "## To-Do List\n- 배포\n  - 카나리 실습\n- 책 읽기\n  - 재미있을 것 같아서\n- [ ] 시험 준비\n  - [x] 1장\n  - [ ] 2장\n",
    );
    expect(readme.todos.map(({ text, state, under }) => [text, state, under])).toEqual([
      ["카나리 실습", "open", ["배포"]],
      ["책 읽기", "open", []],
      ["시험 준비", "open", []],
      ["1장", "done", ["시험 준비"]],
      ["2장", "open", ["시험 준비"]],
    ]);
  });

  it("keeps the words of a strange document", () => {
    for (const text of [
      "",
      "\n\n",
      "그냥 글",
      "| a | b |\n|---|---|\n| 1 | 2 |\n",
      "<!-- 메모 -->\n# 제목\n```\n열린 울타리",
    ]) {
      const readme = readReadme(text);
      expect(texts(readme.unread).join("\n")).toBe(text.trim());
    }
  });
});

describe("readReadme, kinds of structure", () => {
  it("reads several gap analyses, each with its own goal", () => {
    const { gaps } = readWhole(
      [
        "## KYS\n### Goal\n- 결제\n- 검색\n## Gap 분석\n### Goal\n- 결제\n### 필요역량\n- 원장\n### 나의 상태\n- 원장(일부)",
        "### Gap 분석\n- 원장: 설계는 해 보지 못함\n### To-Do List\n- 원장 책 읽기",
        "### Goal\n- 검색\n### 필요역량\n- 색인\n### 나의 상태\n- 색인 [X]\n### To-Do List\n- 색인 만들기\n",
      ].join("\n"),
    );
    expect(gaps.map((gap) => [texts(gap.goals), texts(gap.required), texts(gap.todos)])).toEqual([
      [["결제"], ["원장"], ["원장 책 읽기"]],
      [["검색"], ["색인"], ["색인 만들기"]],
    ]);
    expect(gaps.map((gap) => gap.current.map(({ name, rating }) => [name, rating]))).toEqual([
      [["원장", "partial"]],
      [["색인", "none"]],
    ]);
  });

  it("reads joined headings, the explanation behind a dash", () => {
    const { analysis } = readReadme(
      "## KYS\n## 필요역량\n- 프론트 - 화면 몇 개\n- 발표\n## 나의 상태 & Gap 분석\n- 프론트 - 폼은 만들 수 있음\n- 발표\n  - 사내에서만 해 봄\n",
    );
    expect(analysis.map((entry) => [entry.subject, texts(entry.texts)])).toEqual([
      ["프론트", ["폼은 만들 수 있음"]],
      ["발표", ["사내에서만 해 봄"]],
    ]);
  });

  it("tells what a sentence is about", () => {
    const { analysis } = readReadme(
      "## KYS\n## 필요역량\n- Scala\n## Gap 분석\n- Scala 매크로에 대한 이해가 부족함\n- 최근 Akka 를 다시 보고 있는데 부족함.\n- 다양한 도메인에 대한 경험이 적음.\n",
    );
    expect(analysis.map((entry) => entry.subject)).toEqual(["Scala 매크로", "Akka", undefined]);
  });

  it("reads tables with ratings in cells", () => {
    const readme = readReadme(
      "## KYS\n## 필요역량\n- 배포\n## 나의 상태\n\n| 역량 | 수준 |\n| --- | --- |\n| 배포 | 중 |\n| 관측 | X |\n\n## Gap 분석\n\n| 역량 | 부족한 점 | 비고 |\n|---|---|---|\n| 배포 | 되돌리기를 못 해 봄 | 급함 |\n",
    );
    expect(readme.current.map(({ name, rating }) => [name, rating])).toEqual([
      ["배포", "middle"],
      ["관측", "none"],
    ]);
    expect(readme.analysis.map(({ subject, texts: below }) => [subject, texts(below)])).toEqual([
      ["배포", ["되돌리기를 못 해 봄"]],
    ]);
    expect(texts(readme.unread).filter((text) => text.includes("급함"))).toHaveLength(1);
  });

  it("reads a README in a fence, in HTML headings, with foreign bullets and with blanks for a list", () => {
    const lists = "### Key Strength\n• Elm\n• Nix\n### Goal\n\n    - 하나\n    - 둘\n";
    for (const text of [
      `## KYS\n${lists}`,
      `\`\`\`md\n## KYS\n${lists}\`\`\`\n`,
      `<h2>KYS</h2>\n\n${lists.replace("### Goal", "<h3 align='left'><b>Goal</b></h3>\n")}`,
    ]) {
      const { strengths, goals } = readReadme(text);
      expect([texts(strengths), texts(goals)]).toEqual([
        ["Elm", "Nix"],
        ["하나", "둘"],
      ]);
    }
  });

  it("reads labels in bold with what they say behind the colon", () => {
    const readme = readReadme(
      "**이름:** 김하늘\n**소속:** 작은 팀\n\n**Key Strength**\n- Nim\n\n**Goal**\n- 하나\n\n**Gap 분석**\n\n**Goal:** 하나\n\n**필요역량**\n- 배포\n\n**Gap 분석**\n- 배포는 눌러만 보았다.\n",
    );
    expect([readme.name?.text, texts(readme.goals), texts(readme.gapGoal)]).toEqual(["김하늘", ["하나"], ["하나"]]);
    expect(readme.analysis.map((entry) => entry.subject)).toEqual(["배포"]);
    expect(texts(readme.unread)).toEqual(["**소속:** 작은 팀"]);
  });

  it("reads past conflict markers and blanks that Markdown does not know", () => {
    const { strengths, goals, unread } = readReadme(
      "## KYS\n### Key Strength\n-\u00a0Nim\n<<<<<<< HEAD\n- Elm\n=======\n- Nix\n>>>>>>> other\n\u200b### Goal\n- 하나\n",
    );
    expect([texts(strengths), texts(goals)]).toEqual([["Nim", "Elm", "Nix"], ["하나"]]);
    expect(texts(unread)).toEqual(["<<<<<<< HEAD", "=======", ">>>>>>> other"]);
  });

  it("takes a head that names a required competency for no to-do, whatever its last word", () => {
    const { todos } = readReadme(
      "## KYS\n## 필요역량\n- 모니터링 환경 구축\n## To-Do List\n- 모니터링 환경 구축\n  - 대시보드 예제\n- Zig 공부\n  - 1장 읽기\n",
    );
    expect(texts(todos)).toEqual(["대시보드 예제", "Zig 공부", "1장 읽기"]);
  });
});
