import { describe, expect, it } from "vitest";
import { type YearEvidence, yearEvidence } from "../../src/core/analysis/yearEvidence";
import { CareerDocument } from "../../src/core/career/CareerDocument";
import { makePanelState } from "../../src/panel/makePanelState";
import { retroOfTarget, spanOfTarget } from "../../src/panel/panelTargets";
import { evidenceByMonth, yearState } from "../../src/panel/yearState";
import { gapOf, todoOf } from "../support/career";

const document = CareerDocument.open("gap:\n  required: [검색]\n  todos: [색인 고치기]\n");
const gap = gapOf(document);
const [competency] = gap.competencies;
if (!competency) throw new Error("the competency of the text");

const inRetro = (date: string): YearEvidence => ({
  competency,
  date,
  kind: "retro",
  text: "검색을 고쳤다",
  source: { retro: "file:///a b/retro.md", name: "retro.md", span: { start: 10, end: 12 }, line: 87 },
});
const inRecord: YearEvidence = {
  competency,
  date: "2031-04-30",
  kind: "todo",
  text: "색인 고치기",
  source: { todo: todoOf(gap) },
};
const history = [
  { date: "2029-05-01", have: 1, need: 4 },
  { date: "2030-07-01", have: 2, need: 4 },
  { date: "2031-02-01", have: 3, need: 4 },
];

describe("yearState", () => {
  const gathered = { evidence: [inRetro("2030-12-01"), inRetro("2031-03-01"), inRecord], reviews: [], history };

  it("holds the evidence of its year, with the places that it stands at", () => {
    const { evidence, ...year } = yearState(gathered, 2031, "2031-05-02", "en", []);
    expect(year).toMatchObject({ year: 2031, previous: 2030, next: null, monthsBegun: 5, reviews: [] });
    expect(evidence).toMatchObject([
      { row: competency.key, month: 3, kind: "retro", where: "retro.md:88" },
      { row: competency.key, month: 4, kind: "todo", where: "" },
    ]);
    expect(retroOfTarget(evidence[0]?.target ?? "")).toEqual({
      retro: "file:///a b/retro.md",
      span: { start: 10, end: 12 },
    });
    const span = spanOfTarget(document, evidence[1]?.target ?? "");
    expect(span && document.source.slice(span.start, span.end)).toBe("색인 고치기");
  });

  it("begins with the readiness that the year before ended with", () => {
    expect(yearState(gathered, 2031, "2031-05-02", "en", []).readiness).toEqual([
      { date: "2031-01-01", have: 2, need: 4 },
      { date: "2031-02-01", have: 3, need: 4 },
    ]);
    expect(yearState(gathered, 2029, "2031-05-02", "en", [])).toMatchObject({
      previous: null,
      next: 2030,
      monthsBegun: 12,
      readiness: [{ date: "2029-05-01" }],
    });
    expect(yearState({ evidence: [], reviews: [], history: [] }, 2032, "2031-05-02", "en", [])).toMatchObject({
      previous: 2031,
      next: null,
      monthsBegun: 0,
    });
  });

  it("shows what was planned with its verdict and what it rests on", () => {
    const place = { retro: "file:///retro.md", name: "retro.md", span: { start: 0, end: 3 }, line: 0 };
    const reviews = [
      {
        text: "색인 고치기",
        verdict: "done",
        isOwnWord: false,
        reasons: [{ kind: "line", text: "색인을 고쳤다", time: { from: "2031-03-01", to: "2031-03-31" }, place }],
        source: { todo: todoOf(gap) },
      },
    ] as const;
    expect(yearState({ evidence: [], reviews, history: [] }, 2031, "2031-05-02", "en", []).reviews).toEqual([
      {
        verdict: "done",
        text: "색인 고치기",
        note: "“색인을 고쳤다” (2031-03)",
        evidence: 1,
        target: "todo 0:todos/0",
      },
    ]);
  });
});

describe("the hints of the year", () => {
  const file = (silence = ""): string => `kys:
  keyStrengths: [Go, SQL, 글]
  readme: [하나, 둘, 셋]
  goals:
    - 검색을 빠르게
    - 후배 이끌기${silence}
gap:
  goal: 검색을 빠르게
  required: [색인, 캐시]
  current: [색인]
  analysis: {색인: 계획을 읽는다}
  todos:
    - {todo: 색인 다시 짜기, period: 2031-H1}
    - {todo: 캐시 붙이기, period: 2031-H1}
    - {todo: 지난 일, closes: 캐시, done: 2029-03-04}
    - todo: 글 쓰기
      every: 1/week
      from: 2031-03-31
      done: [2031-04-01, 2031-04-08, 2031-04-15, 2031-04-22]
`;
  const hintsIn = (text: string, shown = 2031, ignored: readonly string[] = []) => {
    const read = CareerDocument.open(text);
    const evidence = yearEvidence(read, gapOf(read), []);
    const state = makePanelState(read, {
      version: 1,
      language: "ko",
      file: "career.yaml",
      files: [],
      gap: 0,
      today: "2031-05-03",
      year: shown,
      ignored,
      gathered: { evidence, reviews: [], history: [] },
    });
    return { read, hints: state.year?.hints ?? [] };
  };

  it("say why and how to silence them, and lead to their places", () => {
    const { read, hints } = hintsIn(file());
    expect(hints.map(({ code }) => code)).toEqual(["idle-goal", "stale-competency", "overfull-half", "streak"]);
    for (const { code, text } of hints) expect(text).toContain(`"# career-gap: ignore ${code}" 주석을 달면`);
    expect(hints.map(({ text }) => text.split(/[.:]/u, 1)[0])).toEqual([
      "이 목표로 진행 중인 일이 없습니다",
      "열두 달 동안 이 수준(색인)을 보여 주는 기록이나 회고가 없습니다",
      "2031-H1에 계획한 할 일은 2개인데, 한 반기에 끝낸 일은 가장 많을 때 1개였습니다",
      "4주 연속으로 지켰습니다",
    ]);
    expect(hints.map(({ about }) => about)).toEqual(["후배 이끌기", "", "", "글 쓰기"]);
    const places = hints.map(({ target }) => {
      const { start } = spanOfTarget(read, target) ?? { start: -1 };
      return read.source.lineText(read.source.lineAt(start)).trim();
    });
    expect(places).toEqual([
      "- 후배 이끌기",
      "current: [색인]",
      "- {todo: 캐시 붙이기, period: 2031-H1}",
      "every: 1/week",
    ]);
  });

  it("are silenced by a comment and by the setting, and are those of the year that runs", () => {
    const silenced = hintsIn(file("   # career-gap: ignore idle-goal"), 2031, ["streak"]).hints;
    expect(silenced.map(({ code }) => code)).toEqual(["stale-competency", "overfull-half"]);
    expect(hintsIn(file(), 2030).hints).toEqual([]);
  });
});

describe("evidenceByMonth", () => {
  it("counts by competency and month", () => {
    const counts = evidenceByMonth(
      [inRetro("2030-12-01"), inRetro("2031-03-01"), inRetro("2031-03-31"), inRecord],
      2031,
    );
    expect([...counts]).toEqual([[competency.key, [0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0]]]);
  });
});
