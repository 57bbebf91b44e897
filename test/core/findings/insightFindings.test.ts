import { describe, expect, it } from "vitest";
import { staleClaims } from "../../../src/core/analysis/staleClaims";
import type { YearRetro } from "../../../src/core/analysis/YearRetro";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer, followCareer } from "../../../src/core/features/diagnoseCareer";
import { ignoreFixes } from "../../../src/core/features/quickFixes";
import { findingText } from "../../../src/core/findings/Finding";
import type { FindingCode } from "../../../src/core/messages/findingMessages";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { applyEdits } from "../../../src/core/text/TextEdit";
import { IndexedRetro } from "../../../src/core/workspace/IndexedRetro";
import { marked, markRanges } from "../../support/markedText";

const codes: readonly FindingCode[] = ["idle-goal", "overfull-half", "streak", "stale-competency"];

function file({ goals = "[검색을 빠르게]", gap = "", todos = "[색인 다시 짜기]" } = {}): string {
  return `kys:
  keyStrengths: [Go, SQL, 글]
  readme: [하나, 둘, 셋]
  goals: ${goals}
gap:
  goal: 검색을 빠르게
  required: [색인, 캐시]
  current: [색인]
  analysis: {색인: 계획을 읽는다}
${gap}  todos: ${todos}
`;
}

function retro(name: string, text: string): YearRetro {
  return { name, id: name, retro: new IndexedRetro(RetroDocument.open(text)) };
}

function hints(
  document: CareerDocument,
  today = "2026-09-02",
  retros: readonly YearRetro[] = [],
  ignored: string[] = [],
) {
  const insight = { today, stale: staleClaims(document, retros, today) };
  return diagnoseCareer(document, ignored, insight).filter(({ code }) => codes.includes(code));
}

/** The text with the hints of one code marked. */
function shown(text: string, code: FindingCode, today?: string, retros?: readonly YearRetro[]): string {
  const found = hints(CareerDocument.open(text), today, retros).filter((one) => one.code === code);
  return markRanges(text, found);
}

function said(text: string, code: FindingCode, today?: string, retros?: readonly YearRetro[]): string[] {
  const [found] = hints(CareerDocument.open(text), today, retros).filter((one) => one.code === code);
  return found ? [findingText(found, "en"), findingText(found, "ko")] : [];
}

const texts = {
  idle: marked(file({ goals: "[검색을 빠르게, «후배 이끌기»]" })),
  half: marked(
    file({
      todos: `
    - {todo: 하나, period: 2025-H2, status: done}
    - {todo: 둘, done: 2026-02-03}
    - {todo: 셋, period: 2026-H2}
    - {todo: 넷, period: «2026-H2»}
    - {todo: 다섯, period: 2026-Q4}`,
    }),
  ),
  streak: marked(
    file({
      todos: `
    - todo: 글 쓰기
      every: «1/week»
      from: 2026-08-03
      done: [2026-08-04, 2026-08-11, 2026-08-18, 2026-08-26]`,
    }),
  ),
};

describe("idle-goal", () => {
  it("stands at a goal without gap analysis and to-do", () => {
    expect(shown(texts.idle.text, "idle-goal")).toBe(markRanges(texts.idle.text, texts.idle.ranges));
    expect(said(texts.idle.text, "idle-goal")).toEqual([
      'Nothing is under way for this goal: it has neither a gap analysis nor a to-do. Silence it with "# career-gap: ignore idle-goal".',
      '이 목표로 진행 중인 일이 없습니다: Gap 분석도 할 일도 없습니다. "# career-gap: ignore idle-goal" 주석을 달면 알리지 않습니다.',
    ]);
  });

  it.each([
    ["a to-do names it", "[{todo: 색인, goal: 후배 이끌기}]", 0],
    ["one that is done names it", "[{todo: 색인, goal: 후배 이끌기, status: done}]", 0],
    ["one that was dropped names it", "[{todo: 색인, goal: 후배 이끌기, status: dropped}]", 1],
    ["a reference leads nowhere", "[{todo: 색인, goal: 후베 이끌기}]", 0],
    ["no to-do is written yet", "[]", 0],
  ])("%s", (_, todos, count) => {
    const text = file({ goals: "[검색을 빠르게, 후배 이끌기]", todos });
    expect(hints(CareerDocument.open(text)).map(({ code }) => code)).toEqual(Array(count).fill("idle-goal"));
  });

  const two = (second: string): string =>
    `${file({ goals: "[검색을 빠르게, 후배 이끌기]" }).replace(/gap:\n[^]*$/, "")}gap:
  - goal: 검색을 빠르게
    required: [색인]
    current: [색인]
    analysis: {색인: 계획을 읽는다}
    todos: [{todo: 색인, closes: 색인}]
  - goal: «후배 이끌기»
    required: [질문 받기]
${second}`;

  it("stands at the goal of a gap analysis with open gaps and no to-do", () => {
    const { text, ranges } = marked(two(""));
    expect(shown(text, "idle-goal")).toBe(markRanges(text, ranges));
    expect(said(text, "idle-goal")[0]).toContain("its gap analysis has open gaps (1) and no to-do");
    expect(said(text, "idle-goal")[1]).toContain("Gap 분석에 격차(1)가 남았는데 할 일이 없습니다");
  });

  it("is not said where gap-without-todo says it, nor of what is closed", () => {
    for (const second of ["    todos: [{todo: 읽기}]\n", "    current: [질문 받기]\n"]) {
      const { text } = marked(two(second));
      expect(hints(CareerDocument.open(text))).toEqual([]);
    }
    expect(said(marked(two("    todos: [{todo: 읽기}]\n")).text, "gap-without-todo")).toEqual([]);
    const found = diagnoseCareer(CareerDocument.open(marked(two("    todos: [{todo: 읽기}]\n")).text));
    expect(found.map(({ code }) => code)).toContain("gap-without-todo");
  });
});

describe("overfull-half", () => {
  it("stands at the first to-do that is one more than were ever done in a half", () => {
    expect(shown(texts.half.text, "overfull-half")).toBe(markRanges(texts.half.text, texts.half.ranges));
    expect(said(texts.half.text, "overfull-half")).toEqual([
      'To-dos planned for 2026-H2: 3, but at most 1 were ever done in one half. Put some off, or make them stretch or spare. Silence it with "# career-gap: ignore overfull-half".',
      '2026-H2에 계획한 할 일은 3개인데, 한 반기에 끝낸 일은 가장 많을 때 1개였습니다. 미루거나 stretch, spare로 바꿔 보세요. "# career-gap: ignore overfull-half" 주석을 달면 알리지 않습니다.',
    ]);
  });

  const planned = "- {todo: 셋, period: 2026-H2}\n    - {todo: 넷, period: «2026-H2»}";
  it.each([
    ["nothing was done before", "", 0],
    ["only in this half", "- {todo: 하나, done: 2026-07-03}", 0],
    ["by a verdict", "- {todo: 하나, verdicts: {2025-H2: done}}", 1],
    ["what was dropped is not done", "- {todo: 하나, period: 2025-H2, status: dropped}", 0],
    ["a habit is not counted", "- {todo: 하나, every: 1/week, done: [2025-07-03, 2025-08-03]}", 0],
    ["what is extra is not counted", "- {todo: 하나, kind: spare, done: 2025-08-03}", 0],
    ["as many", "- {todo: 하나, done: 2025-07-03}\n    - {todo: 둘, done: 2025-12-31}", 0],
    ["in two halves", "- {todo: 하나, done: 2025-06-30}\n    - {todo: 둘, done: 2025-07-01}", 1],
    [
      "what may have been done in one half",
      "- {todo: 하나, done: 2025-06-30}\n    - {todo: 둘, period: 2025, status: done}",
      0,
    ],
    ["nobody knows when", "- {todo: 하나, done: 2025-06-30}\n    - {todo: 둘, status: done}", 0],
  ])("%s", (_, done, count) => {
    const { text, ranges } = marked(file({ todos: `\n    ${planned}\n    ${done}` }));
    expect(shown(text, "overfull-half")).toBe(markRanges(text, ranges.slice(0, count)));
  });

  it("leaves out habits, what is extra, what is over and what spans halves", () => {
    const { text } = marked(
      file({
        todos: `
    - {todo: 하나, done: 2025-07-03}
    - {todo: 둘, period: 2026-H2}
    - {todo: 셋, period: 2026-H2, every: 1/week}
    - {todo: 넷, period: 2026-H2, kind: stretch}
    - {todo: 다섯, period: 2026}
    - {todo: 여섯, period: 2026-H2, status: dropped}
    - {todo: 일곱, period: 2026-H1}
    - {todo: 여덟, period: 2026-H1}
    - {todo: 아홉, from: 2026-07-01, until: 다 될 때까지}`,
      }),
    );
    expect(hints(CareerDocument.open(text))).toEqual([]);
  });

  it("counts over all gap analyses", () => {
    const text = file({ todos: "[{todo: 하나, done: 2025-07-03}, {todo: 둘, until: 2026-12-01}]" });
    const listed = text.replace(/gap:\n([^]*)$/, (_, gap: string) => {
      const one = gap.replaceAll(/^ {2}/gm, "    ").replace("    goal", "  - goal");
      return `gap:\n${one}${one.replace("{todo: 하나, done: 2025-07-03}, ", "").replace("2026-12-01", "«2026-12-01»")}`;
    });
    const { text: plain, ranges } = marked(listed);
    expect(shown(plain, "overfull-half")).toBe(markRanges(plain, ranges));
  });
});

describe("streak", () => {
  const { text, ranges } = texts.streak;

  it.each([
    ["on Friday", "2026-09-04", 1],
    ["on Sunday", "2026-09-06", 1],
    ["not before", "2026-09-03", 0],
    ["not once it is lost", "2026-09-11", 0],
  ])("stands at the cadence: %s", (_, today, count) => {
    expect(shown(text, "streak", today)).toBe(markRanges(text, ranges.slice(0, count)));
  });

  it("says what is left to do, and by when", () => {
    expect(said(text, "streak", "2026-09-04")).toEqual([
      'Kept for 4 weeks in a row: to keep it up, 1 more by 2026-09-06. Silence it with "# career-gap: ignore streak".',
      '4주 연속으로 지켰습니다. 이어 가려면 2026-09-06까지 1번 더 하면 됩니다. "# career-gap: ignore streak" 주석을 달면 알리지 않습니다.',
    ]);
  });

  it.each([
    ["it is met", "2026-08-26]", "2026-08-26, 2026-09-01]"],
    ["it is skipped", "      done", "      skipped: 2026-09-01\n      done"],
    ["it is no streak of four", "2026-08-04, ", ""],
    ["a week was missed in between", "[2026-08-04", "[2026-07-20"],
    ["it is dropped", "      from", "      status: dropped\n      from"],
    ["it has no rate", "1/week", "regularly"],
    ["more is asked a day", "1/week", "1/day"],
  ])("not where %s", (_, old, by) => {
    const changed = text.replace(old, by);
    expect(changed).not.toBe(text);
    expect(hints(CareerDocument.open(changed), "2026-09-04")).toEqual([]);
  });

  it("knows months, and an end that comes before theirs", () => {
    const monthly = text
      .replace("1/week", "1/month")
      .replace("2026-08-03", "2026-05-01")
      .replace(/done: .*/, "done: [2026-05-04, 2026-06-11, 2026-07-18, 2026-08-26]");
    expect(said(monthly, "streak", "2026-09-28")[0]).toContain(
      "Kept for 4 months in a row: to keep it up, 1 more by 2026-09-30",
    );
    expect(said(monthly, "streak", "2026-09-27")).toEqual([]);
    const ending = monthly.replace("      done", "      until: 2026-09-20\n      done");
    expect(said(ending, "streak", "2026-09-18")[1]).toContain(
      "4개월 연속으로 지켰습니다. 이어 가려면 2026-09-20까지 1번",
    );
  });
});

describe("stale-competency", () => {
  const text = file();
  const old = retro("2024-retro.md", "# 2024년 회고\n\n## 3월\n\n- 색인을 다시 짰다.\n- 캐시도 붙였다.\n");
  const told = retro("2026-retro.md", "# 2026년 회고\n\n## 2월\n\n- 색인을 정리했다.\n");
  const first = retro("2024-retro.md", "# 2024년 회고\n\n## 3월\n\n- 캐시를 붙였다.\n");

  it("stands at the claim, and says when something was told last", () => {
    expect(shown(text, "stale-competency", undefined, [old])).toBe(text.replace("[색인]", "[«색인»]"));
    expect(said(text, "stale-competency", undefined, [old])).toEqual([
      'Nothing told or recorded for twelve months bears out this level (색인): the last is of 2024-03-01. Silence it with "# career-gap: ignore stale-competency".',
      '열두 달 동안 이 수준(색인)을 보여 주는 기록이나 회고가 없습니다: 마지막은 2024-03-01. "# career-gap: ignore stale-competency" 주석을 달면 알리지 않습니다.',
    ]);
    expect(said(text, "stale-competency", undefined, [first])[1]).toContain("없습니다: 한 번도 없음.");
  });

  it("is not said where something is told or recorded, nor where nothing reaches back that far", () => {
    const recorded = file({ todos: "[{todo: 다시 짜기, closes: 색인, done: 2026-05-01}]" });
    expect(hints(CareerDocument.open(text), undefined, [old, told])).toEqual([]);
    expect(hints(CareerDocument.open(recorded), undefined, [old])).toEqual([]);
    expect(hints(CareerDocument.open(text), undefined, [told])).toEqual([]);
    expect(hints(CareerDocument.open(text), undefined, [])).toEqual([]);
    expect(hints(CareerDocument.open(text), "2025-02-28", [old])).toEqual([]);
  });

  it("is a hint, silenced by the comment that is offered and by the setting", () => {
    const document = CareerDocument.open(text);
    const [found] = hints(document, undefined, [old]);
    expect(found).toMatchObject({ code: "stale-competency", severity: "hint" });
    const [fix] = found ? ignoreFixes(found, document) : [];
    const silent = applyEdits(text, fix?.edits ?? []);
    expect(silent).toContain("# career-gap: ignore stale-competency");
    expect(hints(CareerDocument.open(silent), undefined, [old])).toEqual([]);
    expect(hints(document, undefined, [old], ["stale-competency"])).toEqual([]);
  });

  it("names the parts that a listed parent stands for", () => {
    const parts = text
      .replace("[색인, 캐시]", "[{name: 저장소, parts: [색인, 캐시, 파티션]}]")
      .replace("current: [색인]", "current: [저장소]");
    const insight = retro("2026-retro.md", "# 2026년 회고\n\n## 2월\n\n- 캐시를 정리했다.\n");
    expect(shown(parts, "stale-competency", undefined, [old, insight])).toBe(
      parts.replace("t: [저장소]", "t: [«저장소»]"),
    );
    expect(said(parts, "stale-competency", undefined, [old, insight])[0]).toContain("(색인, 파티션)");
  });

  it("stays at its line while the text is edited, and goes with the line", () => {
    const document = CareerDocument.open(text);
    const stale = staleClaims(document, [old], "2026-09-02");
    const moved = document.change([{ start: 0, end: 0, newText: "name: 문새벽\n" }]);
    const hintsOf = (one: CareerDocument) =>
      diagnoseCareer(one, [], { today: "2026-09-02", stale }).filter(({ code }) => code === "stale-competency");
    expect(markRanges(moved.source.text, hintsOf(moved))).toBe(`name: 문새벽\n${text.replace("[색인]", "[«색인»]")}`);
    const at = moved.source.text.indexOf("current: [색인]");
    const gone = moved.change([{ start: at, end: at + "current: [색인]".length, newText: "current: [캐시]" }]);
    expect(hintsOf(gone)).toEqual([]);
  });
});

describe("all hints about the course of things", () => {
  const all = [
    ["idle-goal", texts.idle, "2026-09-02"],
    ["overfull-half", texts.half, "2026-09-02"],
    ["streak", texts.streak, "2026-09-04"],
  ] as const;

  it.each(all)(
    "are hints, silenced by the comment that is offered and by the setting, and said only where the day is known: %s",
    (code, { text }, today) => {
      const document = CareerDocument.open(text);
      const [found] = hints(document, today);
      expect(found).toMatchObject({ code, severity: "hint" });
      const [fix] = found ? ignoreFixes(found, document) : [];
      const silent = applyEdits(text, fix?.edits ?? []);
      expect(silent).toContain(`# career-gap: ignore ${code}`);
      expect(hints(CareerDocument.open(silent), today)).toEqual([]);
      expect(hints(document, today, [], [code])).toEqual([]);
      expect(diagnoseCareer(document).filter((one) => codes.includes(one.code))).toEqual([]);
    },
  );

  it.each(all)("say nothing of a file that is not whole, or cannot be read: %s", (_, { text }, today) => {
    for (const broken of [
      text.replace(/ {2}analysis.*\n/, ""),
      text.replace(/ {2}readme.*\n/, ""),
      text.replace("[Go, SQL, 글]", "[Go, SQL, 글"),
      "",
    ]) {
      expect(hints(CareerDocument.open(broken), today)).toEqual([]);
    }
  });

  it.each(all)("are the same after edits as in a file that is opened so: %s", (_, { text }, today) => {
    let document = followCareer(CareerDocument.open(text));
    hints(document, today);
    const lines = text.split("\n");
    for (let line = 0; line < lines.length; line++) {
      const start = lines.slice(0, line).join("\n").length + (line > 0 ? 1 : 0);
      const end = start + (lines[line] ?? "").length + 1;
      for (const edit of [
        { start, end: Math.min(end, text.length), newText: "" },
        { start, end: start, newText: text.slice(start, end) },
      ]) {
        document = document.change([edit]);
        const places = (one: CareerDocument) => hints(one, today).map(({ code, start: at, end: to }) => [code, at, to]);
        expect(places(document)).toEqual(places(CareerDocument.open(document.source.text)));
      }
    }
    expect(document.source.text).toBe(text);
  });
});
