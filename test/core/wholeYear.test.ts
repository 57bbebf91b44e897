import { describe, expect, it } from "vitest";
import { adoptItems } from "../../src/core/analysis/adoptItems";
import { carryOverProposals, isSure } from "../../src/core/analysis/carryOver";
import { draftInto } from "../../src/core/analysis/draftInto";
import { type DraftInput, draftRetro, retroDraft } from "../../src/core/analysis/draftRetro";
import { reviewGoals } from "../../src/core/analysis/reviewGoals";
import { adoptTodos } from "../../src/core/career/adoptTodos";
import { CareerDocument } from "../../src/core/career/CareerDocument";
import { carryOver } from "../../src/core/career/carryOver";
import { findTodo } from "../../src/core/career/findTodo";
import { recordAll } from "../../src/core/career/recordProgress";
import type { ReviewVerdict } from "../../src/core/career/ReviewVerdict";
import { setVerdict } from "../../src/core/career/setVerdict";
import { diagnoseCareer } from "../../src/core/features/diagnoseCareer";
import { diagnoseRetro } from "../../src/core/features/diagnoseRetro";
import { RetroDocument } from "../../src/core/retro/RetroDocument";
import { applyEdits } from "../../src/core/text/TextEdit";
import { gapOf, textAfter } from "../support/career";
import { careerOf2026, draftOf2026, planOf2026, recordsOf2026 } from "../support/wholeYear";
import { yearRetro } from "./analysis/ownYear";

const [begun, over] = ["2026-01-02", "2027-01-04"];

/** The texts of the files of a career, as they are between two steps. */
interface Year {
  readonly career: string;
  readonly plan: string;
  readonly retro?: string;
}

function adopt({ career, plan, ...rest }: Year, text = plan, today = begun): Year {
  const [read, retro] = [CareerDocument.open(career), RetroDocument.open(text)];
  const proposals = adoptItems(read, retro.reading, gapOf(read), today);
  const sure = proposals.filter(({ doubt }) => doubt === undefined || doubt === "there");
  const adoption = adoptTodos(read, gapOf(read), retro, sure);
  return { ...rest, career: textAfter(read, adoption.career), plan: applyEdits(text, adoption.retro) };
}

function record({ career, ...rest }: Year): Year {
  const after = recordsOf2026.reduce((text, [words, date, skipped]) => {
    const read = CareerDocument.open(text);
    const found = findTodo(read, words);
    if (found.kind !== "found") throw new Error(`no to-do ${words}`);
    return textAfter(read, recordAll(read, [{ todo: found.todo, action: { kind: skipped ?? "done", date } }]));
  }, career);
  return { ...rest, career: after };
}

function inputOf({ career, plan, retro }: Year): DraftInput {
  const retros = [yearRetro("2025-retro.md", plan), ...(retro === undefined ? [] : [yearRetro("2026.md", retro)])];
  return { career: CareerDocument.open(career), retros, period: "2026", today: over, language: "ko" };
}

/** A new draft, or what the one that is there lacks. */
function draft(year: Year): Year {
  const input = inputOf(year);
  if (year.retro === undefined) return { ...year, retro: draftRetro(input) };
  const edits = draftInto(RetroDocument.open(year.retro), retroDraft(input), over);
  return { ...year, retro: applyEdits(year.retro, edits) };
}

const review = (year: Year) => reviewGoals({ ...inputOf(year), period: { from: "2026-01-01", to: "2026-12-31" } });

function verdicts(year: Year): Record<string, string> {
  return Object.fromEntries(review(year).map(({ text, verdict }) => [text, verdict]));
}

function carry({ career, ...rest }: Year): Year {
  const read = CareerDocument.open(career);
  const proposals = carryOverProposals(read, { from: "2026-01-01", to: "2026-12-31" }, over, "2027");
  const chosen = proposals.filter(isSure).map((one) => ({ ...one, choice: "carry" }) as const);
  return { ...rest, career: textAfter(read, carryOver(read, chosen)) };
}

/** The user's word on something planned for the year, or that it is taken back. */
function overrule({ career, ...rest }: Year, words: string, verdict: ReviewVerdict | undefined): Year {
  const read = CareerDocument.open(career);
  const todo = gapOf(read).todos.items.find(({ text }) => text === words);
  if (!todo) throw new Error(`no to-do ${words}`);
  return { ...rest, career: textAfter(read, setVerdict(read, gapOf(read), todo, "2026", verdict)) };
}

/** The lines of a text that say where and when something was carried over. */
function carriedLines(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => /period: 2027|carriedFrom/.test(line))
    .map((line) => line.trim());
}

/** The codes of all findings that are worse than information. */
function complaints({ career, plan, retro }: Year): string[] {
  const read = CareerDocument.open(career);
  const texts = [plan, ...(retro === undefined ? [] : [retro])];
  const findings = [
    ...diagnoseCareer(read),
    ...texts.flatMap((text) => diagnoseRetro(RetroDocument.open(text), [], { career: read })),
  ];
  return findings.filter(({ severity }) => severity === "error" || severity === "warning").map(({ code }) => code);
}

describe("a whole year", () => {
  const planned: Year = { career: careerOf2026, plan: planOf2026 };
  const adopted = adopt(planned);
  const recorded = record(adopted);
  const drafted = draft(recorded);
  const carried = carry(drafted);

  it("adopts the plan: each item by itself, with its times, tied to the line it stands in", () => {
    const rows = CareerDocument.open(adopted.career).career.gaps[0]?.todos.items.map(
      ({ text, every, period, kind, closes }) =>
        [text, every?.written.text, period?.text, kind, closes.map((one) => one.text).join()].join(" | "),
    );
    expect(rows?.slice(2)).toEqual([
      "문제 풀기 (일주일에 두 번) | 2/week | 2026 | core | ",
      "기술 글 읽기 | regularly | 2026 | core | ",
      "기초 다지기 | regularly | 2026 | core | ",
      "기초 다지기 – 네트워크 책 완독 (3개월) |  | 2026 | core | ",
      "기초 다지기 – 운영체제 강의 듣기 | regularly | 2026 | core | ",
      "캐시 설계 |  | 2026-H1 | core | cache",
      "캐시 설계 – 무효화 전략 비교하기 |  | 2026-H1 | core | cache",
      "캐시 설계 – 강의 듣기 |  | 2026-H1 | core | cache",
      "장애 대응 훈련 |  | 2026-03-02/2026-03-20 | core | ",
      "알림 다시 만들기 |  | 2026-H2 | core | stream",
      "부하 시험 |  | 2026-H2 | core | ",
      "새 언어 맛보기 |  | 2026 | spare | ",
    ]);
    expect(adopted.plan.replaceAll(/ \^\S+$/gm, "")).toBe(planOf2026);
    expect(adopted.plan.match(/ \^\S+$/gm)).toHaveLength(12);
    expect(adopt(adopted)).toEqual(adopted);
    expect(adopt(recorded)).toEqual(recorded);
  });

  it("drafts the retrospective: months, table, questions, the next plan; a second run adds nothing", () => {
    expect(drafted.retro).toBe(draftOf2026);
    expect(draft(drafted)).toEqual(drafted);
  });

  it("ties the next plan to what is there: adopting it adds nothing", () => {
    const { retro = "" } = drafted;
    expect(adopt(drafted, retro, over)).toEqual({ ...drafted, plan: retro });
  });

  it("finds the same with the draft as without it, and lets the user's word stand", () => {
    expect(verdicts(drafted)).toEqual(verdicts(recorded));
    const own = overrule(drafted, "캐시 설계 – 강의 듣기", "dropped");
    expect(verdicts(own)).toEqual({ ...verdicts(drafted), "캐시 설계 – 강의 듣기": "dropped" });
    expect(overrule(own, "캐시 설계 – 강의 듣기", undefined)).toEqual(drafted);
  });

  it("carries over what is unfinished, with where it came from, once", () => {
    expect(carriedLines(drafted.career)).toEqual([]);
    expect(carriedLines(carried.career)).toEqual([
      "period: 2027",
      "carriedFrom: [2026]",
      "period: 2027",
      "carriedFrom: [2026-H2]",
      "period: 2027",
      "carriedFrom: [2026-H1]",
      "period: 2027",
      "carriedFrom: [2026-H1]",
      "period: 2027",
      "carriedFrom: [2026-H2]",
    ]);
    expect(carry(carried)).toEqual(carried);
    expect(adopt(carried)).toEqual(carried);
    const moved = Object.entries(verdicts(carried)).filter(([, verdict]) => verdict === "carried");
    expect(moved.map(([text]) => text)).toEqual([
      "알림 재처리 예제 만들기",
      "만료 정책을 글로 정리하기",
      "캐시 설계",
      "캐시 설계 – 강의 듣기",
      "알림 다시 만들기",
    ]);
  });

  it.each(Object.entries({ planned, adopted, recorded, drafted, carried }))(
    "leaves nothing to complain of: %s",
    (_, year) => {
      expect(complaints(year)).toEqual([]);
    },
  );
});
