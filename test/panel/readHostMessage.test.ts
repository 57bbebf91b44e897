import { describe, expect, test } from "vitest";
import type { PanelState } from "../../src/panel/PanelState";
import { readHostMessage } from "../../src/panel/readHostMessage";

const state: PanelState = {
  version: 1,
  language: "ko",
  file: null,
  files: [{ id: "f", name: "career.yaml", shown: true }],
  today: "2031-04-02",
  view: "matrix",
  broken: { line: 3, message: "탭으로 들여 썼습니다", target: "e", since: "09:05" },
  checklist: [{ part: "todos", state: "partial", count: 1, target: "t" }],
  gaps: [{ title: "목표" }],
  gap: 0,
  goal: "목표",
  goalTarget: null,
  by: null,
  readiness: { have: 1.5, need: 4 },
  openGaps: 1,
  leaves: 1,
  withoutTodo: 1,
  rows: [
    {
      id: "a",
      depth: 0,
      parent: null,
      hasParts: false,
      name: "Kafka",
      required: 1,
      current: 0.5,
      gap: 0.5,
      importance: 2,
      priority: 1,
      leveled: false,
      have: [],
      lack: ["재처리"],
      todos: ["x"],
      todosDone: 0,
      dueOn: "2031-06-30",
      needsTodo: true,
      evidence: [1],
      stale: false,
      levelEditable: false,
      targets: { name: "n", required: null, current: null, analysis: "l", todos: null },
    },
  ],
  rowsToCome: 0,
  todos: [
    {
      id: "x",
      text: "해 보기",
      status: "open",
      kind: "core",
      closes: ["Kafka"],
      due: null,
      overdueDays: 0,
      doneOn: null,
      period: null,
      carriedFrom: ["2030"],
      every: null,
      ledger: {
        cells: [{ state: "met", from: "2031-03-31" }],
        weeks: 1,
        met: 1,
        counted: 1,
        streak: 1,
        done: 1,
        times: 2,
      },
      section: "now",
      target: "t",
      tickable: true,
    },
  ],
  year: {
    year: 2031,
    previous: null,
    next: null,
    monthsBegun: 4,
    evidence: [{ row: "a", month: 3, kind: "retro", text: "읽음", where: "retro.md:3", target: "r" }],
    readiness: [{ date: "2031-01-02", have: 1, need: 4 }],
    reviews: [{ verdict: "done", text: "해 보기", note: null, evidence: 1, target: "t" }],
    hints: [{ code: "streak", about: "글 쓰기", text: "이어 가기", target: "h" }],
  },
  compare: {
    goals: [{ title: "목표", openGaps: 1, have: 1, need: 4 }],
    rows: [
      {
        name: "Kafka",
        cells: [{ required: 2, current: 1, gap: 1, leveled: true, derived: false }],
        priority: 2,
        target: "n",
      },
    ],
  },
};

/** Every path to a value inside a value: objects' keys and the first element of lists. */
function paths(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (Array.isArray(value)) return [path, ...(value.length > 0 ? paths(value[0], [...path, 0]) : [])];
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))];
}

/** A copy of a value in which the value at a path is another. */
function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[first] = replaced(copy[first], rest, by);
  return copy;
}

describe("readHostMessage", () => {
  test("takes a state, as it came through JSON", () => {
    const message = { type: "state", state: JSON.parse(JSON.stringify(state)) as unknown };
    expect(readHostMessage(message)).toEqual({ type: "state", state });
  });

  test.each([["a"], [null]])("takes the cursor in row %j", (row) => {
    expect(readHostMessage({ type: "cursor", row })).toEqual({ type: "cursor", row });
  });

  test.each([
    [undefined],
    [null],
    ["state"],
    [{}],
    [{ type: "cursor" }],
    [{ type: "cursor", row: 1 }],
    [{ type: "state" }],
  ])("refuses %j", (message) => {
    expect(readHostMessage(message)).toBeUndefined();
  });

  test.each(paths(state).map((path) => [path.join("."), path] as const))(
    "refuses a state whose value at «%s» is of another shape, or missing",
    (_, path) => {
      // A symbol is of no shape that a state has anywhere.
      expect(readHostMessage({ type: "state", state: replaced(state, path, Symbol("other")) })).toBeUndefined();
      expect(readHostMessage({ type: "state", state: replaced(state, path, undefined) })).toBeUndefined();
    },
  );

  test.each([
    ["rows", 0, "required", Number.NaN],
    ["rows", 0, "current", Number.POSITIVE_INFINITY],
    ["rows", 0, "depth", 0.5],
    ["rows", 0, "depth", -1],
    ["todos", 0, "status", "late"],
    ["todos", 0, "section", "toString"],
    ["checklist", 0, "part", "constructor"],
  ])("refuses %s.%s.%s = %s", (list, index, key, value) => {
    expect(readHostMessage({ type: "state", state: replaced(state, [list, index, key], value) })).toBeUndefined();
  });
});
