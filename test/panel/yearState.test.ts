import { describe, expect, it } from "vitest";
import type { YearEvidence } from "../../src/core/analysis/yearEvidence";
import { CareerDocument } from "../../src/core/career/CareerDocument";
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
    const { evidence, ...year } = yearState(gathered, 2031, "2031-05-02", "en");
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
    expect(yearState(gathered, 2031, "2031-05-02", "en").readiness).toEqual([
      { date: "2031-01-01", have: 2, need: 4 },
      { date: "2031-02-01", have: 3, need: 4 },
    ]);
    expect(yearState(gathered, 2029, "2031-05-02", "en")).toMatchObject({
      previous: null,
      next: 2030,
      monthsBegun: 12,
      readiness: [{ date: "2029-05-01" }],
    });
    expect(yearState({ evidence: [], reviews: [], history: [] }, 2032, "2031-05-02", "en")).toMatchObject({
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
    expect(yearState({ evidence: [], reviews, history: [] }, 2031, "2031-05-02", "en").reviews).toEqual([
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

describe("evidenceByMonth", () => {
  it("counts by competency and month", () => {
    const counts = evidenceByMonth(
      [inRetro("2030-12-01"), inRetro("2031-03-01"), inRetro("2031-03-31"), inRecord],
      2031,
    );
    expect([...counts]).toEqual([[competency.key, [0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0]]]);
  });
});
