import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adoptItems, type AdoptProposal } from "../../../src/core/analysis/adoptItems";
import { adoptTodos, carriedTodo } from "../../../src/core/career/adoptTodos";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import { diagnoseRetro } from "../../../src/core/features/diagnoseRetro";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { applyEdits } from "../../../src/core/text/TextEdit";
import { gapOf } from "../../support/career";

const career = `kys:
  goals:
    - id: search
      goal: 검색 서비스 책임지기
gap:
  goal: search
  required:
    - id: es
      name: Elasticsearch
      parts:
        - 색인 설계
    - 동시성
  todos:
    - 형태소 분석기 비교하기   # 있던 것
`;

const retro = `# 2025년 회고

## 3월
- Elasticsearch 공부

## 2026년 계획
2026년 목표: 검색 서비스 책임지기

### 주기적으로
- 코딩 문제 풀기 (일주일에 두 문제 / 이직할 때까지)
- 기술 글 읽기

### 상반기
- [ ] Elasticsearch 색인 설계 다시 하기
- [x] 로그 모으기
- [ ] 형태소 분석기 비교하기
- 동시성 책 (3/1 ~ 4/15)
- 새 검색 화면 (?)
- ㄱ

### 하반기
- 부하 시험

level up
- 논문 읽기
`;

function propose(careerText = career, retroText = retro, today = "2026-01-05") {
  const [read, looked] = [CareerDocument.open(careerText), RetroDocument.open(retroText)];
  return { read, looked, gap: gapOf(read), proposals: adoptItems(read, looked.reading, gapOf(read), today) };
}

/** The two texts after the adoption of what is chosen from the beginning, or of what a filter takes. */
function adopt(
  careerText = career,
  retroText = retro,
  isTaken: (one: AdoptProposal) => boolean = ({ doubt }) => doubt === undefined || doubt === "there",
) {
  const { read, looked, gap, proposals } = propose(careerText, retroText);
  const adoption = adoptTodos(read, gap, looked, proposals.filter(isTaken));
  if (adoption.career.kind === "refused") return { refused: adoption.career.reason, adoption };
  return {
    adoption,
    career: applyEdits(careerText, adoption.career.edits),
    retro: applyEdits(retroText, adoption.retro),
  };
}

describe("adoptItems", () => {
  it("reads bucket, cadence, period, end and competencies of each item, and why one is left", () => {
    const rows = propose().proposals.map(({ todo, doubt }) => [
      Object.fromEntries(
        Object.entries(todo).filter(([key, value]) => key !== "id" && value !== undefined && value !== "open"),
      ),
      doubt,
    ]);
    expect(rows).toEqual([
      [
        {
          todo: "코딩 문제 풀기 (일주일에 두 문제 / 이직할 때까지)",
          closes: [],
          every: "2/week",
          period: "2026",
          until: "이직할 때까지",
        },
        undefined,
      ],
      [{ todo: "기술 글 읽기", closes: [], every: "regularly", period: "2026" }, undefined],
      [{ todo: "Elasticsearch 색인 설계 다시 하기", closes: ["색인 설계"], period: "2026-H1" }, undefined],
      [{ todo: "로그 모으기", closes: [], period: "2026-H1", status: "done" }, "done"],
      [{ todo: "형태소 분석기 비교하기", closes: [], period: "2026-H1" }, "there"],
      [{ todo: "동시성 책", closes: ["동시성"], period: "2026-03-01/2026-04-15" }, undefined],
      [{ todo: "새 검색 화면", closes: [], period: "2026-H1" }, "undecided"],
      [{ todo: "ㄱ", closes: [], period: "2026-H1" }, "stub"],
      [{ todo: "부하 시험", closes: [], period: "2026-H2" }, undefined],
      [{ todo: "논문 읽기", closes: [], period: "2026-H2", kind: "stretch" }, undefined],
    ]);
  });

  it("gives ids of their own that a block id can hold", () => {
    const ids = propose().proposals.map(({ todo }) => todo.id ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}_-]{1,60}$/u);
    // The competency's name leads to the competency.
    const clash = propose(career, "# 2025 회고\n## 2026년 계획\n- [ ] 동시성\n").proposals;
    expect(clash[0]?.todo.id).toBe("동시성-2");
  });

  it("leaves out reviews of earlier goals, and what is said twice", () => {
    const text = "# 2025 회고\n## 작년 목표 점검\n- [x] 글 쓰기\n## 2026년 계획\n- [ ] 책 읽기\n- [ ] 책  읽기\n";
    expect(propose(career, text).proposals.map(({ item }) => item.text)).toEqual(["책 읽기"]);
    const tied = "# 2025 회고\n## 2026년 계획\n- [ ] 책 읽기\n- [ ] 책 읽기 ^book\n- [ ] 다른 책 ^book\n";
    expect(propose(career, tied).proposals.map(({ todo }) => todo.id)).toEqual(["book"]);
  });

  it("puts before a nested item what it is nested in, unless it says so, and reads what is nested in it", () => {
    const text = `# 2025 회고
## 2026년 계획
- 그래프 (사내 교육과 함께)
  - 강의 듣기
  - 그래프로 추천 만들기
- 컴파일러
  - 강의 듣기
- 검색 개편
  - Elasticsearch
  - 느린 질의 다섯 개
`;
    const { proposals } = propose(career, text);
    expect(proposals.map(({ todo }) => [todo.todo, todo.closes])).toEqual([
      ["그래프 (사내 교육과 함께)", []],
      ["그래프 – 강의 듣기", []],
      ["그래프로 추천 만들기", []],
      ["컴파일러", []],
      ["컴파일러 – 강의 듣기", []],
      ["검색 개편", ["es"]],
    ]);
    expect(proposals.map(({ todo }) => todo.id)).toEqual([
      "그래프",
      "강의-듣기",
      "그래프로-추천-만들기",
      "컴파일러",
      "강의-듣기-2",
      "검색-개편",
    ]);
  });

  it("makes a habit of what recurs, and none of what is to be finished", () => {
    const text =
      "# 2025 in review\n## Plan for 2026\n### Regularly\n- Read papers\n- Finish the networking book (3 months)\n";
    expect(propose(career, text).proposals.map(({ todo }) => todo.every)).toEqual(["regularly", undefined]);
  });

  it("says what is over, which can be carried over", () => {
    const { proposals } = propose(career, retro, "2027-02-01");
    expect(proposals.every(({ isPast }) => isPast)).toBe(true);
    const load = proposals.find(({ item }) => item.text === "부하 시험");
    expect(load && carriedTodo(load.todo, "2027-02-01")).toMatchObject({ period: "2027-H1", carriedFrom: ["2026-H2"] });
    expect(load && carriedTodo(load.todo, "2026-08-01")).toBe(load?.todo);
  });
});

describe("adoptTodos", () => {
  it("ties nested items, whatever their list consists of; a second run finds them", () => {
    const text = "# 2025 회고\n## 2026년 계획\n- 기초\n  - 자료구조 책 완독 (3개월)\n  - 운영체제 강의 듣기\n  - ?\n";
    const after = adopt(career, text);
    expect(after.retro).toBe(
      text
        .replace("- 기초\n", "- 기초 ^기초\n")
        .replace("(3개월)\n", "(3개월) ^자료구조-책-완독\n")
        .replace("강의 듣기\n", "강의 듣기 ^운영체제-강의-듣기\n"),
    );
    const again = adopt(after.career, after.retro);
    expect([again.career, again.retro]).toEqual([after.career, after.retro]);
  });

  it("writes the to-dos and ties the items, and leaves every other byte alone", () => {
    const after = adopt();
    expect(after.adoption).toMatchObject({ added: 6, tied: 7 });
    expect(after.retro).toBe(
      retro
        .replace("이직할 때까지)", "이직할 때까지) ^코딩-문제-풀기")
        .replace("기술 글 읽기", "기술 글 읽기 ^기술-글-읽기")
        .replace("설계 다시 하기", "설계 다시 하기 ^elasticsearch-색인-설계-다시")
        .replace("[ ] 형태소 분석기 비교하기", "[ ] 형태소 분석기 비교하기 ^형태소-분석기-비교하기")
        .replace("~ 4/15)", "~ 4/15) ^동시성-책")
        .replace("부하 시험", "부하 시험 ^부하-시험")
        .replace("논문 읽기", "논문 읽기 ^논문-읽기"),
    );
    expect(after.career).toBe(`${career.replace(
      "- 형태소",
      "- id: 형태소-분석기-비교하기\n      todo: 형태소",
    )}    - id: 코딩-문제-풀기
      todo: 코딩 문제 풀기 (일주일에 두 문제 / 이직할 때까지)
      period: 2026
      every: 2/week
      until: 이직할 때까지
    - id: 기술-글-읽기
      todo: 기술 글 읽기
      period: 2026
      every: regularly
    - id: elasticsearch-색인-설계-다시
      todo: Elasticsearch 색인 설계 다시 하기
      closes:
        - 색인 설계
      period: 2026-H1
    - id: 동시성-책
      todo: 동시성 책
      closes:
        - 동시성
      period: 2026-03-01/2026-04-15
    - id: 부하-시험
      todo: 부하 시험
      period: 2026-H2
    - id: 논문-읽기
      todo: 논문 읽기
      period: 2026-H2
      kind: stretch
`);
  });

  it("adds and ties nothing twice, and gives rise to no new finding", () => {
    const first = adopt();
    const again = adopt(first.career, first.retro);
    expect(again).toMatchObject({ career: first.career, retro: first.retro, adoption: { added: 0, tied: 0 } });
    const codes = (careerText = "", retroText = "") => {
      const read = CareerDocument.open(careerText);
      const ofRetro = diagnoseRetro(RetroDocument.open(retroText), [], { career: read });
      return [...diagnoseCareer(read), ...ofRetro].map(({ code }) => code).toSorted();
    };
    expect(codes(career, retro)).toEqual(expect.arrayContaining(codes(first.career, first.retro)));
  });

  it("keeps the id that an item has, and only ties what an id names already", () => {
    const tied = "# 2025 회고\n## 2026년 계획\n- [ ] 글 쓰기 ^writing\n- [ ] 다른 말 ^known\n";
    const known = "gap:\n  todos:\n    - {id: known, todo: 아는 일}\n";
    expect(adopt(known, tied)).toMatchObject({
      career: `${known}    - id: writing\n      todo: 글 쓰기\n      period: 2026\n`,
      retro: tied,
    });
  });

  it("takes CRLF, a byte order mark and wrapped items as they are", () => {
    const crlf = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const plain = adopt();
    expect(adopt(crlf(career), crlf(retro))).toMatchObject({
      career: crlf(plain.career ?? ""),
      retro: crlf(plain.retro ?? ""),
    });
    const wrapped = "# 2025 회고\n## 2026년 계획\n- [ ] 글을\n  길게 쓰기\n";
    expect(adopt("gap:\n  todos: []\n", wrapped).retro).toBe(wrapped.replace("길게 쓰기", "길게 쓰기 ^글을-길게-쓰기"));
  });

  it("refuses a career file that cannot be read or edited, and then ties nothing", () => {
    expect(adopt("gap:\n  todos:\n    - a\n  x\n", retro)).toMatchObject({
      refused: "broken",
      adoption: { retro: [] },
    });
    expect(adopt("gap: {goal: a}\n", retro)).toMatchObject({ refused: "form", adoption: { retro: [] } });
  });

  it("ties each of any items to one to-do, and changes no other line", () => {
    const words = fc.constantFrom(
      "글 쓰기",
      "책 읽기",
      "Kafka 공부",
      "부하 시험 (?)",
      "`색인` 설계",
      "**굵게** 쓰기",
      "주 2회 풀기",
      "a: b",
      "#1 고치기",
      "끝 ^mine",
    );
    const mark = fc.constantFrom("- ", "- [ ] ", "* ", "1. ", "- [x] ");
    const line = fc.tuple(mark, words, fc.constantFrom("", "  ", "\n  이어지는 말")).map(([a, b, c]) => a + b + c);
    const text = fc
      .tuple(fc.array(line, { maxLength: 6 }), fc.array(line, { maxLength: 3 }), fc.constantFrom("\n", "\r\n"))
      .map(([one, two, lineBreak]) =>
        ["# 2025 회고", "", "## 2026년 계획", "", ...one, "", "### 하반기", "", ...two, ""]
          .join("\n")
          .replaceAll("\n", lineBreak),
      );
    let tied = 0;
    fc.assert(
      fc.property(text, (looked) => {
        const after = adopt("gap:\n  todos: []\n", looked, ({ doubt }) => doubt !== "stub");
        const read = CareerDocument.open(after.career ?? "");
        const ids = gapOf(read).todos.items.map(({ id }) => id?.text);
        expect(new Set(ids).size).toBe(ids.length);
        const items = RetroDocument.open(after.retro ?? "").reading.items.flatMap(({ id }) => id?.text ?? []);
        tied += after.adoption.tied;
        for (const id of items) expect(ids).toContain(id);
        const bare = (one: string): string => one.replaceAll(/ \^[\p{L}\p{N}_-]+/gu, "");
        expect(bare(after.retro ?? "")).toBe(bare(looked));
        expect(adopt(after.career, after.retro, ({ doubt }) => doubt !== "stub").adoption.added).toBe(0);
      }),
      { numRuns: 150 },
    );
    expect(tied).toBeGreaterThan(100);
  });
});
