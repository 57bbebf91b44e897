import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { schemaErrors } from "../../../src/core/schema/schemaErrors";

const career = (text: string) => schemaErrors(parse(text), "career");
const retro = (text: string) => schemaErrors(parse(text), "retro");
const gap = (text: string) => career(`gap:\n${text.replace(/^/gm, "  ")}`);
const todo = (text: string) => gap(`todos:\n  - todo: Measure it\n${text.replace(/^/gm, "    ")}`);
const inTodo = ["gap", "todos", 0];

describe("schemaErrors: what is right", () => {
  it.each([
    ["an empty file", ""],
    ["a file of keys only", "version:\nname:\nkys:\ngap:\nprivate:"],
    [
      "empty parts",
      "kys:\n  keyStrengths:\n  readme:\n  goals:\ngap:\n  goal:\n  required:\n  current:\n  analysis:\n  todos:",
    ],
    [
      "empty items",
      "kys:\n  keyStrengths:\n    -\n  goals:\n    - goal:\ngap:\n  required:\n    -\n  todos:\n    - todo:",
    ],
    ["an empty item of several gaps", "gap:\n  - goal: search\n  -"],
    [
      "numbers where text is meant",
      "name: 7\nkys:\n  keyStrengths: [1, 2]\ngap:\n  required:\n    - id: 1\n      name: 2",
    ],
    [
      "private wherever there is an object",
      "private: true\nkys:\n  private: true\ngap:\n  private: true\n  current:\n    private: true",
    ],
  ])("%s", (_, text) => {
    expect(career(text)).toEqual([]);
  });

  it.each([["2/week"], ["1 / 2week"], ["weekly"], ["regularly"], ["{times: 2, per: week}"], ["{per: month}"]])(
    "the cadence %s",
    (every) => {
      expect(todo(`every: ${every}`)).toEqual([]);
    },
  );

  it.each(["2026", "2026-H1", "2026-Q3", "2026-04", "2026-W14", "2026-03-01", "2026-03-01/2026-06-30"])(
    "the period %s",
    (period) => {
      expect(todo(`period: ${period}\ncarriedFrom: ${period}\nverdicts:\n  ${period}: done`)).toEqual([]);
      expect(retro(`period: ${period}`)).toEqual([]);
    },
  );

  it("front matter of other tools", () => {
    expect(
      retro("title: 한 해\ndate: 2026-12-31T09:00:00+09:00\ncategories: [[a, b], c]\ncover:\n  image: x.png"),
    ).toEqual([]);
  });
});

describe("schemaErrors: each defect is one error at its place", () => {
  it("a mistyped key, with the key that was meant", () => {
    expect(gap("requried:\n  - Indexes")).toEqual([
      {
        kind: "unknown-key",
        path: ["gap"],
        key: "requried",
        suggestion: "required",
        expected: ["goal", "required", "current", "analysis", "todos", "private"],
      },
    ]);
  });

  it.each([
    ["keystrengths", "keyStrengths"],
    ["key_strengths", "keyStrengths"],
    ["강점", "keyStrengths"],
    ["Read.me", "readme"],
    ["goal", "goals"],
  ])("the key %s for %s", (key, suggestion) => {
    expect(career(`kys:\n  ${key}:`)).toMatchObject([{ kind: "unknown-key", path: ["kys"], key, suggestion }]);
  });

  it("an unknown key near to none, and near to one that is there already", () => {
    expect(todo("colour: red")[0]).not.toHaveProperty("suggestion");
    expect(career("name: Noa\nnames: Noa")[0]).not.toHaveProperty("suggestion");
  });

  it("a key that is missing", () => {
    expect(gap("required:\n  - parts:\n      - level: 2")).toEqual([
      { kind: "missing-key", path: ["gap", "required", 0], key: "name" },
      { kind: "missing-key", path: ["gap", "required", 0, "parts", 0], key: "name" },
    ]);
    expect(todo("every: {times: 2}")).toEqual([{ kind: "missing-key", path: [...inTodo, "every"], key: "per" }]);
  });

  it("a value of the wrong kind", () => {
    expect(career("just words")).toEqual([{ kind: "wrong-type", path: [], found: "string", expected: ["object"] }]);
    expect(career("kys:\n  keyStrengths: Kotlin")).toEqual([
      { kind: "wrong-type", path: ["kys", "keyStrengths"], found: "string", expected: ["array"] },
    ]);
    expect(career("name:\n  - 한여울")).toEqual([
      { kind: "wrong-type", path: ["name"], found: "array", expected: ["string"] },
    ]);
    expect(career("private: yes")).toEqual([
      { kind: "wrong-type", path: ["private"], found: "string", expected: ["boolean"], suggestion: "true" },
    ]);
  });

  it("a gap that is neither one nor several", () => {
    expect(career("gap: 검색")).toEqual([
      { kind: "wrong-type", path: ["gap"], found: "string", expected: ["object", "array"] },
    ]);
  });

  it("what is wrong inside of one gap, and of several, without the noise of the other form", () => {
    const wrong = { kind: "wrong-type", found: "string", expected: ["array"] };
    expect(career("gap:\n  todos: 읽기")).toEqual([{ ...wrong, path: ["gap", "todos"] }]);
    expect(career("gap:\n  - goal: a\n  - todos: 읽기")).toEqual([{ ...wrong, path: ["gap", 1, "todos"] }]);
    expect(career("gap:\n  - 검색")).toEqual([
      { kind: "wrong-type", path: ["gap", 0], found: "string", expected: ["object"] },
    ]);
  });

  it("a value that is none of those that are accepted", () => {
    expect(career("version: 2")).toEqual([{ kind: "out-of-range", path: ["version"], expected: ["1"] }]);
    expect(todo("status: finished")).toEqual([
      {
        kind: "wrong-value",
        path: [...inTodo, "status"],
        expected: ["open", "doing", "done", "dropped"],
        suggestion: "done",
      },
    ]);
    expect(todo("kind: strech")).toMatchObject([{ kind: "wrong-value", suggestion: "stretch" }]);
    expect(todo("status: 진행중")).toMatchObject([{ kind: "wrong-value", suggestion: "doing" }]);
    expect(todo("verdicts:\n  2026-H1: doing")).toMatchObject([
      { kind: "wrong-value", path: [...inTodo, "verdicts", "2026-H1"], suggestion: "partial" },
    ]);
  });

  it("a level off the scale", () => {
    const expected = ["0", "1", "2", "3", "4"];
    expect(gap("required:\n  - name: Indexes\n    level: 5")).toEqual([
      { kind: "out-of-range", path: ["gap", "required", 0, "level"], expected },
    ]);
    expect(gap("current:\n  Indexes: -1")).toEqual([
      { kind: "out-of-range", path: ["gap", "current", "Indexes"], expected },
    ]);
    expect(gap("current:\n  - Indexes: 2.5")).toEqual([
      { kind: "wrong-value", path: ["gap", "current", 0, "Indexes"], expected },
    ]);
    expect(gap("current:\n  색인: '3'")).toMatchObject([{ kind: "wrong-value", suggestion: "3" }]);
    expect(gap("current:\n  색인: △")).toMatchObject([{ kind: "wrong-value", suggestion: "2" }]);
    expect(gap("current:\n  색인:\n    - 3")).toEqual([
      { kind: "wrong-type", path: ["gap", "current", "색인"], found: "array", expected: ["number", "object"] },
    ]);
  });

  it("a number that is too small, and one that is text", () => {
    expect(todo("every: {times: 0, per: week}")).toEqual([
      { kind: "out-of-range", path: [...inTodo, "every", "times"], expected: [], minimum: 1 },
    ]);
    expect(todo("every: {times: '2', per: week}")).toMatchObject([
      { kind: "wrong-type", path: [...inTodo, "every", "times"], suggestion: "2" },
    ]);
  });

  it("a text that is not in shape", () => {
    expect(todo("period: 2026-h1")).toEqual([
      { kind: "wrong-format", path: [...inTodo, "period"], format: "period", suggestion: "2026-H1" },
    ]);
    expect(todo("period: 26")).toEqual([{ kind: "wrong-format", path: [...inTodo, "period"], format: "period" }]);
    expect(todo("from: 2026.1.5")).toMatchObject([{ format: "date", suggestion: "2026-01-05" }]);
    expect(todo("done:\n  - 2026-01-05\n  - 1월 7일")).toEqual([
      { kind: "wrong-format", path: [...inTodo, "done", 1], format: "date" },
    ]);
    expect(todo("until: 2026-6-30")).toMatchObject([{ format: "date-or-words", suggestion: "2026-06-30" }]);
    expect(todo("every: 주 2회")).toMatchObject([{ format: "cadence", suggestion: "2/week" }]);
    expect(retro("period: 2026년 하반기")).toMatchObject([{ path: ["period"], suggestion: "2026-H2" }]);
  });

  it("a key that is not in shape", () => {
    expect(todo("verdicts:\n  2026 H1: done")).toEqual([
      { kind: "wrong-format", path: [...inTodo, "verdicts"], key: "2026 H1", format: "period", suggestion: "2026-H1" },
    ]);
  });

  it("a year and a month that YAML reads as a number: what it meant is lost", () => {
    expect(todo("period: 2026.10")).toEqual([{ kind: "wrong-format", path: [...inTodo, "period"], format: "period" }]);
  });

  it("a reference that says nothing", () => {
    expect(gap('goal: ""')).toEqual([{ kind: "empty", path: ["gap", "goal"] }]);
    expect(gap('current:\n  " ": 1')).toEqual([{ kind: "empty", path: ["gap", "current"], key: " " }]);
  });

  it("keys that a JSON pointer has to escape", () => {
    expect(gap("current:\n  CI/CD ~ 배포: 9")).toMatchObject([{ path: ["gap", "current", "CI/CD ~ 배포"] }]);
  });

  it("a list of what is an entry, and an entry of what is a list", () => {
    expect(gap("analysis:\n  - 색인: 모름")).toEqual([
      { kind: "wrong-type", path: ["gap", "analysis"], found: "array", expected: ["object"] },
    ]);
    expect(gap("analysis:\n  색인:\n    - lacks: 통계")).toMatchObject([
      { kind: "unknown-key", path: ["gap", "analysis", "색인", 0], key: "lacks", suggestion: "lack" },
    ]);
    expect(gap("analysis:\n  색인:\n    hvae: 통계")).toMatchObject([
      { kind: "unknown-key", path: ["gap", "analysis", "색인"], suggestion: "have" },
    ]);
  });

  it("several defects of one object, one error each", () => {
    expect(
      todo("status: don\nfrom: soon\nprivat: true").map(({ kind, path, key }) => [kind, path.at(-1), key]),
    ).toEqual(
      expect.arrayContaining([
        ["unknown-key", 0, "privat"],
        ["wrong-value", "status", undefined],
        ["wrong-format", "from", undefined],
      ]),
    );
    expect(todo("status: don\nfrom: soon\nprivat: true")).toHaveLength(3);
  });

  it("front matter of the wrong kind", () => {
    expect(retro("title: [2026 회고]\ndraft: 'no'\ntags: {a: b}")).toEqual([
      { kind: "wrong-type", path: ["title"], found: "array", expected: ["string"] },
      { kind: "wrong-type", path: ["draft"], found: "string", expected: ["boolean"], suggestion: "false" },
      { kind: "wrong-type", path: ["tags"], found: "object", expected: ["array", "string"] },
    ]);
  });
});
