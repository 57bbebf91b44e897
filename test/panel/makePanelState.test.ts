import { describe, expect, it } from "vitest";
import type { YearEvidence } from "../../src/core/analysis/yearEvidence";
import type { Competency } from "../../src/core/career/Career";
import { CareerDocument } from "../../src/core/career/CareerDocument";
import { emptyPanelState, makePanelState } from "../../src/panel/makePanelState";
import type { PanelState } from "../../src/panel/PanelState";
import type { Gathered } from "../../src/panel/yearState";

const text = `kys:
  goals:
    - id: search
      goal: 검색을 빠르게
      by: 2027-H1
    - 둘째
gap:
  goal: search
  required:
    - id: sql
      name: SQL
      level: 3
      importance: 3
      parts: [색인, 잠금]
    - name: Cache
      level: 2
  current:
    색인: 1
    Cache: 2
  analysis:
    색인:
      - {subject: 결합, have: 안다, lack: 모른다}
      - 통계를 바꿔 본 적이 없다
  todos:
    - todo: 색인 고치기
      closes: [색인]
      until: 2026-05-01
    - todo: 다 한 일
      closes: 색인
      status: done
    - {todo: 나중, period: 2026-H2, closes: [없는 것]}
    - {todo: 버릇, every: 2/week}
    - {todo: 도전, kind: stretch}
    - {todo: 여유, kind: spare, every: regularly}
    - {todo: 여유 둘, kind: spare}
    - {todo: 그만둔 일, status: dropped}
    - 글
`;

function state(source: string, gap = 0, gathered?: Gathered): PanelState {
  return makePanelState(CareerDocument.open(source), {
    version: 7,
    language: "ko",
    file: "docs/career.yaml",
    gap,
    today: "2026-05-11",
    files: [],
    year: 2026,
    gathered,
  });
}

describe("makePanelState", () => {
  const whole = state(text);

  it("says which file and goal it is of, and how far it is", () => {
    expect(whole).toMatchObject({
      version: 7,
      language: "ko",
      file: "docs/career.yaml",
      view: "matrix",
      broken: null,
      gaps: [{ title: "검색을 빠르게" }],
      gap: 0,
      goal: "검색을 빠르게",
      goalTarget: "goal 0",
      by: "2027-H1",
      // 3·min(1, 3) + 3·0 + 2·2 of 3·3 + 3·3 + 2·2.
      readiness: { have: 7, need: 22 },
      openGaps: 2,
      leaves: 3,
      withoutTodo: 1,
    });
  });

  it("has the rows in the order of the file", () => {
    expect(
      whole.rows.map(({ id, depth, parent, hasParts, name, required, current, gap, importance }) => [
        id,
        depth,
        parent,
        hasParts,
        name,
        required,
        current,
        gap,
        importance,
      ]),
    ).toEqual([
      ["0:required/0", 0, null, true, "SQL", 3, 0.5, 2.5, 3],
      ["0:required/0/parts/0", 1, "0:required/0", false, "색인", 3, 1, 2, 3],
      ["0:required/0/parts/1", 1, "0:required/0", false, "잠금", 3, 0, 3, 3],
      ["0:required/1", 0, null, false, "Cache", 2, 2, 0, 2],
    ]);
    expect(
      whole.rows.map(({ have, lack, todos, todosDone, needsTodo, leveled }) => [
        have,
        lack,
        todos,
        todosDone,
        needsTodo,
        leveled,
      ]),
    ).toEqual([
      [[], [], ["0:todos/0", "0:todos/1"], 1, false, true],
      [["결합: 안다"], ["결합: 모른다", "통계를 바꿔 본 적이 없다"], ["0:todos/0", "0:todos/1"], 1, false, true],
      [[], [], [], 0, true, true],
      [[], [], [], 0, false, true],
    ]);
    expect(whole.rows[1]?.targets).toEqual({
      name: "cell 0:required/0/parts/0 name",
      required: "cell 0:required/0/parts/0 required",
      current: "cell 0:required/0/parts/0 current",
      analysis: "cell 0:required/0/parts/0 analysis",
      todos: "cell 0:required/0/parts/0 todos",
    });
    expect(whole.rows[2]?.targets).toEqual({
      name: "cell 0:required/0/parts/1 name",
      // The level of what it is part of.
      required: "cell 0:required/0/parts/1 required",
      current: null,
      analysis: null,
      todos: null,
    });
  });

  it("sorts the to-dos into sections", () => {
    expect(
      whole.todos.map(({ text: what, status, section, closes, due, overdueDays, every, tickable }) => [
        what,
        status,
        section,
        closes,
        due,
        overdueDays,
        every,
        tickable,
      ]),
    ).toEqual([
      ["색인 고치기", "open", "now", ["색인"], "2026-05-01", 10, null, true],
      ["다 한 일", "done", "closed", ["색인"], null, 0, null, true],
      ["나중", "open", "later", ["없는 것"], "2026-H2", 0, null, true],
      ["버릇", "open", "habit", [], null, 0, "주 2회", false],
      ["도전", "open", "stretch", [], null, 0, null, true],
      ["여유", "open", "habit", [], null, 0, "꾸준히", false],
      ["여유 둘", "open", "spare", [], null, 0, null, true],
      ["그만둔 일", "dropped", "closed", [], null, 0, null, false],
      ["글", "open", "now", [], null, 0, null, true],
    ]);
  });

  it("shows a checklist before there is a matrix", () => {
    for (const source of ["", "kys:\n  goals: [a]\n", "gap:\n  goal: a\n"]) {
      const { view, rows, checklist, readiness } = state(source);
      expect([view, rows, checklist.length, readiness]).toEqual(["checklist", [], 8, { have: 0, need: 0 }]);
    }
    expect(state("gap:\n  required: [a]\n").view).toBe("matrix");
    expect(state("gap:\n  todos: [a]\n").view).toBe("matrix");
  });

  it("shows the gap asked for, else the first", () => {
    const two =
      "kys:\n  goals: [{id: a, goal: 첫째}]\ngap:\n  - {goal: a, required: [x]}\n  - {goal: 딴 것, required: [y]}\n";
    expect(state(two, 1)).toMatchObject({
      gap: 1,
      goal: "딴 것",
      by: null,
      gaps: [{ title: "첫째" }, { title: "딴 것" }],
    });
    expect(state(two, 5)).toMatchObject({ gap: 0, goal: "첫째" });
    expect(state(two, 1).rows.map((row) => row.name)).toEqual(["y"]);
    expect(state("gap:\n  required: [a]\n")).toMatchObject({
      goal: "",
      goalTarget: null,
      by: null,
      gaps: [{ title: "" }],
    });
  });

  it("is plain data", () => {
    expect(structuredClone(whole)).toEqual(whole);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  it("says so where there is no file", () => {
    expect(emptyPanelState("en")).toMatchObject({ view: "none", file: null, language: "en", rows: [], checklist: [] });
  });

  it("adds the evidence of the year to the rows, and marks what nothing has been told of for long", () => {
    const document = CareerDocument.open(text);
    const [sql, index, lock, cache] = document.career.gaps[0]?.competencies ?? [];
    if (!sql || !index || !lock || !cache) throw new Error("the competencies of the text");
    const told = (competency: Competency, date: string): YearEvidence => ({
      competency,
      date,
      kind: "retro",
      text: "읽음",
      source: { retro: "file:///retro.md", name: "retro.md", span: { start: 3, end: 5 }, line: 1 },
    });
    const evidence = [
      told(cache, "2024-11-01"),
      told(sql, "2026-01-05"),
      told(index, "2026-03-01"),
      told(index, "2026-03-02"),
    ];
    const rows = state(text, 0, { evidence, reviews: [], history: [] }).rows;
    expect(rows.map((row) => row.evidence?.slice(0, 4))).toEqual([
      [1, 0, 2, 0],
      [0, 0, 2, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    // Nothing is claimed of the third.
    expect(rows.map((row) => row.stale)).toEqual([false, false, false, true]);
    expect(state(text).rows.map((row) => [row.evidence, row.stale])).toEqual(rows.map(() => [null, false]));
  });

  it("tells of a row when the first of its open to-dos ends, of parents and parts alike", () => {
    const more = text.replace(
      "- todo: 다 한 일",
      "- {todo: 더 이른 일, closes: 색인, until: 2026-04-01}\n    - todo: 다 한 일",
    );
    expect(state(text).rows.map(({ name, dueOn }) => [name, dueOn])).toEqual([
      ["SQL", "2026-05-01"],
      ["색인", "2026-05-01"],
      ["잠금", null],
      ["Cache", null],
    ]);
    expect(state(more).rows[1]?.dueOn).toBe("2026-04-01");
  });
});
