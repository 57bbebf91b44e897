import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { type CareerHover, hoverCareer } from "../../../src/core/features/hoverCareer";
import type { Language } from "../../../src/core/Language";
import { marked, markedCursor } from "../../support/markedText";

function hover(text: string, language: Language = "en"): CareerHover | undefined {
  const { text: plain, cursor } = markedCursor(text);
  return hoverCareer(CareerDocument.open(plain), cursor, language, "2026-03-09");
}

function lines(text: string, language: Language = "en"): readonly string[] {
  return hover(text, language)?.lines.map((line) => line.text) ?? [];
}

const career = `kys:
  goals:
    - id: search
      goal: Answer every search at once
      by: 2027-H1
    - Lead a team
gap:
  goal: search
  required:
    - id: store
      name: Storage
      level: 3
      importance: 3
      parts:
        - id: index
          name: Indexing
          importance: 1
        - id: plan
          name: Query planning
    - id: talk
      name: Talks
      level: 2
  current:
    index: 2
    plan:
      level: 1
      note: read two
  analysis:
    index:
      lack: has never measured
  todos:
    - todo: Measure *one* index
      closes: [index]
      period: 2026-H2
      status: doing
    - todo: Read a plan a week
      closes: [store]
      every: {times: 2, per: week}
      from: 2026-01-05
      status: done
      done: [2026-01-06]
      verdicts: {2026-H1: partial}
    - todo: Rest
      every: 1/2week
      kind: stretch
      private: true
`;

/** The career with the cursor in a piece of its text that occurs once. */
function at(piece: string): string {
  const plain = piece.replace("‸", "");
  if (career.split(plain).length !== 2) throw new Error(`not once: ${plain}`);
  return career.replace(plain, piece);
}

describe("hoverCareer: competencies", () => {
  it("spells out the figures of a leaf, where each comes from, and its to-dos", () => {
    const expected = [
      "Indexing (index)",
      "required 3 · current 2 · gap 1",
      "required 3, inherited from “Storage”",
      "current 2, as listed",
      "gap = max(0, required − current) = max(0, 3 − 2) = 1",
      "importance 1, as written here",
      "priority = importance × gap = 1 × 1 = 1",
      "To-dos: 0 of 1 done",
      "[/] Measure *one* index (2026-H2)",
    ];
    // Wherever it is named or meant.
    const places = ["- id: in‸dex", "name: Inde‸xing", "    ‸index: 2", "    ‸index:\n      lack", "closes: [inde‸x]"];
    // `store` is closed by a to-do that names none of its parts, so the second counts for both.
    expected.splice(7, 1, "To-dos: 1 of 2 done");
    expected.push("[x] Read a plan a week");
    for (const place of places) expect(lines(at(place))).toEqual(expected);
  });

  it("derives a parent from its parts, term by term", () => {
    expect(lines(at("closes: [‸store]"))).toEqual([
      "Storage (store)",
      "required 3 · current 1.25 · gap 1.75",
      "Derived: the mean of its parts, weighted by importance",
      "required = (1×3 + 3×3) ÷ (1 + 3) = 3",
      "current = (1×2 + 3×1) ÷ (1 + 3) = 1.25",
      "gap = (1×1 + 3×2) ÷ (1 + 3) = 1.75",
      "importance 3, as written here",
      "priority 6, the highest of its parts",
      "To-dos: 1 of 2 done",
      "[/] Measure *one* index (2026-H2)",
      "[x] Read a plan a week",
    ]);
  });

  it("says what is taken where nothing is written", () => {
    expect(lines(at("name: Tal‸ks"))).toEqual([
      "Talks (talk)",
      "required 2 · current 0 · gap 2",
      "required 2, as written here",
      "current 0: not listed",
      "gap = max(0, required − current) = max(0, 2 − 0) = 2",
      "importance 2, the default",
      "priority = importance × gap = 2 × 2 = 4",
      "No to-do closes this gap yet.",
    ]);
    expect(lines("gap:\n  required: [‸A, B]\n  current: [A]\n")).toContain("current 1: listed");
    expect(lines("gap:\n  required: [‸A, B]\n  current: [A]\n  analysis: {A: more}\n")).toContain(
      "current ½: listed, and its analysis names a lack",
    );
    expect(lines("gap:\n  required: [‸A, B]\n")).toContain("required 1: this gap has no levels");
    const rated = "gap:\n  required:\n    - name: ‸A\n      parts: [B, C]\n  current: [A: 2]\n";
    expect(lines(rated.replace("‸", "").replace("[B", "[‸B"))).toContain(
      "current 2, as listed (for “A”, which it is part of)",
    );
    expect(lines(rated.replace("‸", "").replace("[B", "[‸B"))).toContain(
      "required 3: no level is written, so alone in production is meant",
    );
    expect(lines("gap:\n  required: [{name: ‸A, level: 2}, B]\n  current: [A]\n")).toContain(
      "current 2: listed without a level, so as high as required",
    );
  });

  it("names the other gaps that require it", () => {
    const text = `kys:
  goals: [One, Two]
gap:
  - goal: One
    required: [{id: a, level: 3}]
    current: {‸a: 1}
  - goal: Two
    required: [{id: a, level: 2}]
`;
    expect(lines(text)).toContain("For “Two”: required 2 · current 1 · gap 1");
    expect(lines(text.replace("‸", "").replace("id: a, level: 2", "id: ‸a, level: 2"))).toContain(
      "current 1, as listed (in another gap of this file)",
    );
  });

  it("writes out as many terms and to-dos as can be read", () => {
    const parts = Array.from({ length: 12 }, (_, index) => `p${index}`).join(", ");
    const todos = Array.from({ length: 12 }, (_, index) => `    - {todo: t${index}, closes: [A]}\n`).join("");
    const all = lines(`gap:\n  required:\n    - name: ‸A\n      parts: [${parts}]\n  todos:\n${todos}`);
    expect(all.find((line) => line.startsWith("required ="))).toMatch(/^required = \((?:2×1 \+ ){8}…\)/);
    expect(all.at(-1)).toBe("and 4 more");
  });

  it("speaks Korean", () => {
    expect(lines(at("name: Tal‸ks"), "ko")).toEqual([
      "Talks (talk)",
      "필요 2 · 현재 0 · 격차 2",
      "필요 2: 여기에 적음",
      "현재 0: 나의 상태에 없음",
      "격차 = max(0, 필요 − 현재) = max(0, 2 − 0) = 2",
      "중요도 2: 적지 않아 기본값",
      "우선순위 = 중요도 × 격차 = 2 × 2 = 4",
      "이 격차를 좁힐 할 일이 아직 없습니다.",
    ]);
  });
});

describe("hoverCareer: goals", () => {
  it("says the goal and its readiness with every term", () => {
    for (const place of ["goal: ‸search", "goal: Answer ‸every", "- id: ‸search"]) {
      expect(lines(at(place))).toEqual([
        "Answer every search at once",
        "by 2027-H1: 2027-01-01 – 2027-06-30 (181 days)",
        "Readiness 31% = 5 ÷ 16",
        "Σ importance × min(current, required) ÷ Σ importance × required",
        "(1×2 + 3×1 + 2×0) ÷ (1×3 + 3×3 + 2×2)",
      ]);
    }
    expect(lines(at("- Lead ‸a"))).toEqual(["Lead a team", "No gap analysis is about this goal yet."]);
  });

  it("counts no readiness without competencies", () => {
    expect(lines("kys:\n  goals: [A]\ngap:\n  goal: ‸A\n")).toEqual([
      "A",
      "Readiness is counted once competencies are listed.",
    ]);
  });
});

describe("hoverCareer: keys and values", () => {
  it.each([
    ["requ‸ired:", ["required", "The competencies that the goal requires, nested as deep as you like."]],
    ["by‸: 2027-H1", ["by", "When it should be reached: a period such as 2027-H1, or a date."]],
    ["by: 2027-‸H1", ["2027-01-01 – 2027-06-30 (181 days)"]],
    ["period: ‸2026-H2", ["2026-07-01 – 2026-12-31 (184 days)"]],
    ["from: ‸2026", ["2026-01-05 (1 day)"]],
    ["done: [‸2026", ["2026-01-06 (1 day)", "2 a week: 0 of 1 week met, streak 0", "1 = 0 met + 1 partly + 0 missed"]],
    ["status: doin‸g", ["doing: Begun, not finished."]],
    ["kind: ‸stretch", ["stretch: To level up, beyond what is needed."]],
    ["every: 1/2‸week", ["1 every two weeks: nothing to count yet", "these two weeks 0/1"]],
    ["times: ‸2", ["2 a week: 0 of 1 week met, streak 0", "1 = 0 met + 1 partly + 0 missed"]],
    [
      "per: ‸week",
      ["week: Each week, Monday to Sunday.", "2 a week: 0 of 1 week met, streak 0", "1 = 0 met + 1 partly + 0 missed"],
    ],
    ["index: ‸2\n", ["2: Toy project, or with help: has used it outside production or beside someone who knows."]],
    ["level: 1‸\n      note", ["1: Theory only: knows it from books, courses or talks."]],
    [
      "private: tr‸ue",
      ["true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out."],
    ],
    ["importance: 1‸\n", ["1: Helpful, but the goal can be reached without it."]],
  ])("%j", (place, expected) => {
    expect(lines(at(place))).toEqual(expected);
  });

  it("lists the values that a key allows", () => {
    expect(lines(at("kin‸d: stretch"), "ko")).toEqual([
      "kind",
      "얼마나 확실한 계획인지 나타냅니다. 적지 않으면 core입니다.",
      "core: 꼭 하려는 일입니다.",
      "stretch: 한 단계 더 나아가려는 일입니다(level up).",
      "spare: 시간이 남으면 하는 일입니다.",
    ]);
    expect(lines(at("verdicts: {‸2026-H1"))).toEqual([
      "2026-01-01 – 2026-06-30 (181 days)",
      "The period that was reviewed, such as 2026-H1.",
    ]);
    expect(lines("gap:\n  todos:\n    - todo: a\n      every: regu‸larly\n")).toEqual([
      "regularly: has no rate and is not counted",
    ]);
  });

  it("shows what came of a habit, with its arithmetic, at its text, cadence and records", () => {
    const habit = `gap:
  todos:
    - todo: 문제 ‸풀기
      every: 2/week
      from: 2026-02-09
      done: [2026-02-10, 2026-02-11, 2026-02-24, 2026-03-03, 2026-03-04, 2026-03-09]
      skipped: 2026-02-17
`;
    expect(lines(habit, "ko")).toEqual([
      "주 2회: 3주 중 2주 지킴, 연속 1",
      "3 = 지킴 2 + 일부 1 + 놓침 0",
      "건너뛴 1번은 세지 않음",
      "이번 주 1/2",
    ]);
    const places = [habit, habit.replace("‸", "").replace("2/week", "2/‸week")];
    for (const text of places) {
      expect(lines(text)).toEqual([
        "2 a week: 2 of 3 weeks met, streak 1",
        "3 = 2 met + 1 partly + 0 missed",
        "1 skipped, not counted",
        "this week 1/2",
      ]);
    }
    expect(lines("gap:\n  todos:\n    - todo: r‸ead\n      period: 2026\n")).toEqual([]);
    expect(lines("gap:\n  todos:\n    - todo: r‸ead\n      every: regularly\n")).toEqual([]);
  });

  it("covers the words without their quotes, and is silent on plain texts", () => {
    const { text: plain, ranges } = marked('gap:\n  required: ["«A b»"]\n');
    expect(hover(plain.replace("A b", "A ‸b"))?.span).toEqual(ranges[0]);
    for (const place of ["note: rea‸d", "lack: has ‸never"]) expect(lines(at(place))).toEqual([]);
    for (const text of ["‸", "# a ‸comment\n", "unknown: 1‸\n", "gap:\n  current: [n‸o]\n", "[‸"]) {
      expect(lines(text)).toEqual([]);
    }
  });
});
