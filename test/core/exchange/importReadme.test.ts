import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { importReadme } from "../../../src/core/exchange/importReadme";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import { lostLines } from "./lostLines";
import { englishReadme, koreanReadme } from "./ownReadmes";

const strangeLines = [
  ..."## 이름|## Key Strength|## Read.me|## Goal|## Gap 분석|### 필요역량|### 나의 상태|### Gap 분석|### To-Do List".split(
    "|",
  ),
  ..."- a: b;- # c;  - @d;- [x] e;- 'f;```;| g | h |;> i;---;<!-- j;- k: 없음;\t- l;1. m # ?;- private".split(";"),
];

const codes = (yaml: string, severity: string) =>
  diagnoseCareer(CareerDocument.open(yaml)).flatMap((one) => (one.severity === severity ? [one.code] : []));

describe("importReadme", () => {
  it("writes the template's order and words, Korean", () => {
    const { yaml, guesses, unmatched, unread } = importReadme(koreanReadme, { language: "ko" });
    expect(yaml).toBe(`# README에서 옮긴 파일입니다. 물음표 주석이 붙은 줄은 짐작이니 확인해 주세요.
version: 1
name: 김하늘
kys:
  keyStrengths:
    - Go, gRPC
    - MongoDB
    - 관측 가능성 (OpenTelemetry)
  readme: |
    물류 창고의 재고 서버를 만듭니다.
    숫자로 이야기하는 것을 좋아합니다: 지표 #1은 지연 시간.
  goals:
    - 하루 천만 건의 입출고를 멈추지 않고 처리하는 개발자
    - 설계의 까닭을 글로 남기는 개발자
gap:
  goal: 하루 천만 건의 입출고를 멈추지 않고 처리하는 개발자
  required:
    - Go, gRPC 등 언어와 통신의 기초 역량
    - "멈추지 않는 배포: 카나리, 롤백"
    - name: 많은 입출고를 다루는 역량
      parts:
        - MongoDB 샤딩과 인덱스 설계
        - 메시지 큐를 이용한 비동기 처리
  current:
    - Go, gRPC 등 언어와 통신의 기초 역량
    - 많은 입출고를 다루는 역량
    - MongoDB 샤딩과 인덱스 설계
  analysis:
    Go, gRPC 등 언어와 통신의 기초 역량:
      - subject: Go
        have: 문법과 도구에는 익숙하지만
        lack: 스케줄러의 동작은 설명하지 못합니다.
      - subject: gRPC
        have: 서비스 두 개를 이어 본 경험이 있으나
        lack: 스트리밍은 써 본 적이 없습니다.
    "멈추지 않는 배포: 카나리, 롤백":
      have: 카나리 배포의 개념은 알고 있지만
      lack: 되돌리기를 연습한 경험이 부족합니다.
    메시지 큐를 이용한 비동기 처리:
      lack: 재처리를 직접 짜 본 적이 없습니다.
    # ? 사내 발표
    #   아직 해 본 적이 없습니다.
  todos:
    - todo: 주기적으로 Go 스케줄러 읽고 정리
      closes:
        - Go, gRPC 등 언어와 통신의 기초 역량 # ?
      every: regularly
    - todo: MongoDB 샤딩과 인덱스 설계 실습
      closes:
        - MongoDB 샤딩과 인덱스 설계
      status: done
    - todo: "배포: 카나리 되돌리기 연습을 격주로, 이직할 때까지 하기"
      closes:
        - "멈추지 않는 배포: 카나리, 롤백" # ?
      every: 1/2week
      until: 이직할 때까지
    - 등산
`);
    expect({ guesses, unmatched, unread }).toEqual({ guesses: 2, unmatched: ["사내 발표", "등산"], unread: 0 });
  });

  it("writes ratings as levels and keeps what has no place, English", () => {
    const { yaml, guesses, unread } = importReadme(englishReadme, { language: "en" });
    expect(yaml).toContain("# # 🎯 My path\n# Started in spring.\nversion: 1\nname: Alex Kim\n");
    expect(yaml).toContain("  # > Kept from my mentor: less is more.\n  current:");
    expect(parse(yaml)).toMatchObject({
      gap: {
        goal: "Run a delivery platform that never sleeps",
        required: [
          "Async Rust",
          { name: "Incident response", parts: ["On-call practice", "Post-mortems"] },
          "Queues: RabbitMQ, NATS",
        ],
        current: [{ "Async Rust": 2 }, { "On-call practice": 3 }, { "Queues: RabbitMQ, NATS": 1 }],
        analysis: {
          "Async Rust": { have: "can write handlers", lack: "has never traced a stall" },
          "Post-mortems": { lack: "no experience yet" },
          "Queues: RabbitMQ, NATS": { have: "Used RabbitMQ in one project.", lack: "Never tuned a consumer." },
        },
        todos: [
          { todo: "Trace one stalled task in async Rust every two weeks", closes: ["Async Rust"], every: "1/2week" },
          { todo: "Read three public post-mortems", closes: ["Post-mortems"], status: "done" },
          { todo: "Buy a pager", status: "dropped" },
          { todo: "Compare queues: NATS against RabbitMQ until June ends", until: "June ends", status: "doing" },
        ],
      },
    });
    expect(unread).toBe(3);
    expect(yaml.match(/ # \?$/gm)?.length).toBe(guesses);
  });

  it.each([
    ["Korean", koreanReadme],
    ["English", englishReadme],
  ])("loses no line and opens without an error: %s", (_, readme) => {
    const { yaml } = importReadme(readme, { language: "en" });
    const document = parseDocument(yaml);
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(lostLines(readme, yaml)).toEqual([]);
    expect(codes(yaml, "error")).toEqual([]);
    expect(importReadme(readme.replaceAll("\n", "\r\n"), { language: "en" }).yaml).toBe(yaml);
  });

  it("finds a lost line", () => {
    expect(lostLines("- 사라진 줄\n- 남은 줄\n", "a: 남은 줄\n")).toEqual(["- 사라진 줄"]);
  });

  it("makes names unique and keeps the second mention of a competency", () => {
    const { yaml } = importReadme(
      "## 필요역량\n- 주문\n  - MySQL\n- 정산\n  - MySQL\n## 나의 상태\n- MySQL\n- MySQL (5년)\n## Gap 분석\n- MySQL: 실행 계획을 못 읽음\n",
      { language: "ko" },
    );
    expect(yaml).toContain("        - MySQL (2) # ?\n");
    expect(yaml).toContain("    - MySQL # ?\n    # - MySQL (5년)\n");
    expect(codes(yaml, "error")).toEqual([]);
  });

  it("refers to a very long name by an id", () => {
    const name = "긴 이름 ".repeat(400).trim();
    const { yaml } = importReadme(`## 필요역량\n- ${name}\n## 나의 상태\n- ${name}\n`, { language: "ko" });
    expect(parse(yaml)).toEqual({ version: 1, gap: { required: [{ id: "c1", name }], current: ["c1"] } });
  });

  it("keeps the other chosen goals and a group's name as comments at their places", () => {
    const { yaml, unread } = importReadme("## Gap 분석\n### Goal\n- 하나\n- 둘\n### 필요역량\n- 하나\n", {
      language: "ko",
    });
    expect(yaml).toBe("version: 1\ngap:\n  goal: 하나\n  # - 둘\n  required:\n    - 하나\n");
    expect(unread).toBe(1);
  });

  it("makes comments only of a document of another kind, and says nothing of guesses", () => {
    expect(importReadme("# 일기\n\n맑음\n", { language: "ko" })).toEqual({
      yaml: "# # 일기\n# 맑음\nversion: 1\n",
      guesses: 0,
      unmatched: [],
      unread: 2,
    });
    expect(importReadme("", { language: "en" }).yaml).toBe("version: 1\n");
  });

  it("gives YAML that reads without errors, whatever the lines hold", () => {
    const line = fc.oneof(
      fc.constantFrom(...strangeLines),
      fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => "- " + text),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const { yaml } = importReadme(lines.join("\n"), { language: "en" });
        const document = parseDocument(yaml);
        expect([...document.errors, ...document.warnings]).toEqual([]);
        expect(codes(yaml, "error")).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("importReadme, documents of other kinds", () => {
  const everything = [
    "---\ntitle: 나의 길\n---\n",
    "<!-- 초안: 다듬을 것 -->\n<div>장식</div>\n",
    "## KYS\n\n### Key Strength\n- Nim\n\n<<<<<<< HEAD\n### Goal\n- 결제 맡기\n=======\n### Goal\n- 검색 맡기\n>>>>>>> other\n",
    "## Gap 분석\n### Goal\n- 결제 맡기\n### 필요역량\n- 원장 설계\n- 정산\n\n> 선배의 말: 천천히\n",
    "### 나의 상태\n\n| 역량 | 수준 | 비고 |\n|---|---|---|\n| 원장 설계 | 하 | 책으로만 |\n| 정산 | 상 | |\n",
    "### Gap 분석\n- 원장 설계: 개념은 알고 있지만, 직접 짜 본 적이 없습니다.\n\n### To-Do List\n- [x] 원장 설계 실습\n- [/] 매주 정산 규칙 한 가지 정리\n",
    "### Goal\n- 검색 맡기\n### 필요역량\n- 색인\n### 나의 상태\n- 색인 (일부)\n### To-Do List\n- [-] 색인 강의 수강\n\n```js\nlet code\n```\n",
  ].join("\n");

  it("loses no line of tables, several gap analyses, conflict markers, HTML, comments and front matter", () => {
    const { yaml } = importReadme(everything, { language: "ko" });
    expect(lostLines(everything, yaml)).toEqual([]);
    expect(codes(yaml, "error")).toEqual([]);
    for (const kept of [
      "<<<<<<< HEAD",
      ">>>>>>> other",
      "<!-- 초안: 다듬을 것 -->",
      "title: 나의 길",
      "let code",
      "책으로만",
    ])
      expect(yaml).toMatch(new RegExp(`^ *#.*${kept}`, "m"));
  });

  it("makes a list of several gap analyses, with levels and states", () => {
    const { gap } = parse(importReadme(everything, { language: "ko" }).yaml) as { gap: unknown };
    expect(gap).toEqual([
      {
        goal: "결제 맡기",
        required: ["원장 설계", "정산"],
        current: [{ "원장 설계": 1 }, { 정산: 3 }],
        analysis: { "원장 설계": { have: "개념은 알고 있지만", lack: "직접 짜 본 적이 없습니다." } },
        todos: [
          { todo: "원장 설계 실습", closes: ["원장 설계"], status: "done" },
          { todo: "매주 정산 규칙 한 가지 정리", closes: ["정산"], every: "1/week", status: "doing" },
        ],
      },
      {
        goal: "검색 맡기",
        required: ["색인"],
        current: [{ 색인: 2 }],
        todos: [{ todo: "색인 강의 수강", closes: ["색인"], status: "dropped" }],
      },
    ]);
  });

  it("brings a development plan in, what its table says beside goals and steps as comments", () => {
    const plan =
      "# Career growth plan\n\n| Goal | Next steps | Deadline | Support |\n|---|---|---|---|\n| Lead a team | Chair one meeting | May | Ask Kim |\n\n## Skills to develop\n- Listening\n\n## Notes\nNo hurry.\n";
    const { yaml } = importReadme(plan, { language: "en" });
    expect(lostLines(plan, yaml)).toEqual([]);
    expect(parse(yaml)).toEqual({
      version: 1,
      kys: { goals: ["Lead a team"] },
      gap: { required: ["Listening"], todos: [{ todo: "Chair one meeting", until: "May" }] },
    });
    expect(yaml).toContain("# | Lead a team | Chair one meeting | May | Ask Kim |\n");
  });
});
