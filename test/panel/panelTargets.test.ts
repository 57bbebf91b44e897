import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../src/core/career/CareerDocument";
import { makePanelState } from "../../src/panel/makePanelState";
import { todoByKey, panelTarget, rowAt, spanOfTarget } from "../../src/panel/panelTargets";
import { marked } from "../support/markedText";

const text = `kys:
  goals: [«검색»]
gap:
  goal: «검색»
  required:
    - id: sql
      name: «SQL»
      level: «3»
      parts:
        - «색인»
  current:
    - «색인: 1»
  analysis:
    «색인: 통계를 모른다»
  todos:
    - «색인 고치기»
    - todo: «글 쓰기»
      closes: 색인
`;

function textOf(document: CareerDocument, target: string): string | undefined {
  const span = spanOfTarget(document, target);
  return span && document.source.slice(span.start, span.end);
}

describe("spanOfTarget", () => {
  const document = CareerDocument.open(marked(text).text);

  it.each([
    ["cell 0:required/0 name", "SQL"],
    ["cell 0:required/0 required", "3"],
    ["cell 0:required/0/parts/0 name", "색인"],
    ["cell 0:required/0/parts/0 required", "3"],
    ["cell 0:required/0/parts/0 current", "색인: 1"],
    ["cell 0:required/0/parts/0 analysis", "색인: 통계를 모른다"],
    ["cell 0:required/0/parts/0 todos", "글 쓰기"],
    ["todo 0:todos/0", "색인 고치기"],
    ["todo 0:todos/1", "글 쓰기"],
    ["goal 0", "검색"],
    ["part goals 0", "goals"],
    ["part analysis 0", "analysis"],
    ["offset 3", ""],
  ])("%s", (target, expected) => {
    expect(textOf(document, target)).toBe(expected);
  });

  it.each([
    "",
    "cell",
    "cell 0:required/9 name",
    "cell 1:required/0 name",
    "cell 0:required/0 nothing",
    "cell 0:required/0 current",
    "todo 0:todos/9",
    "goal 4",
    "offset -1",
    "offset 1.5",
    "offset x",
    "offset 99999",
    "part",
    "x y z",
  ])("knows nothing of %j", (target) => {
    const span = spanOfTarget(document, target);
    // A part that is not there is written at the end of its gap, or of the file.
    if (target === "part") expect(span).toBeDefined();
    else expect(span).toBeUndefined();
  });

  it("leads to where a missing part is to be written", () => {
    const partial = CareerDocument.open("name: a\n");
    expect(spanOfTarget(partial, panelTarget.part("goals", 0))).toEqual({ start: 8, end: 8 });
    expect(spanOfTarget(CareerDocument.open(""), panelTarget.part("todos", 0))).toEqual({ start: 0, end: 0 });
    const { text: source, ranges } = marked("kys:\n  readme: a«»\ngap:\n  goal: b«» # 끝\nname: c\n");
    const halves = CareerDocument.open(source);
    expect(spanOfTarget(halves, panelTarget.part("goals", 0))).toEqual(ranges[0]);
    expect(spanOfTarget(halves, panelTarget.part("todos", 0))).toEqual(ranges[1]);
  });

  it("leads somewhere from every target of a state", () => {
    const state = makePanelState(document, {
      version: 1,
      language: "en",
      file: "a",
      files: [],
      gap: 0,
      year: 2026,
      today: "2026-01-01",
      gathered: undefined,
    });
    const targets = [
      ...state.rows.flatMap((row) => Object.values(row.targets)),
      ...state.todos.map((todo) => todo.target),
      ...state.checklist.map((item) => item.target),
      state.goalTarget,
    ].filter((target) => target !== null);
    expect(targets.length).toBeGreaterThan(15);
    expect(targets.filter((target) => !spanOfTarget(document, target))).toEqual([]);
  });
});

describe("todoByKey", () => {
  it("finds it with its gap", () => {
    const two = CareerDocument.open("gap:\n  - todos: [a]\n  - todos: [b,, c]\n");
    expect(todoByKey(two, "1:todos/0")).toMatchObject({ gap: { index: 1 }, todo: { text: "b" } });
    expect(todoByKey(two, "2:todos/0")).toBeUndefined();
  });
});

describe("rowAt", () => {
  it("is the innermost row or to-do at a place", () => {
    const { text: plain } = marked(text);
    const document = CareerDocument.open(plain);
    const at = (word: string, from = 0): string | undefined => rowAt(document, plain.indexOf(word, from));
    expect([at("SQL"), at("level"), at("색인"), at("kys"), at("todos")]).toEqual([
      "0:required/0",
      "0:required/0",
      "0:required/0/parts/0",
      undefined,
      undefined,
    ]);
    expect([at("색인: 1"), at("통계"), at("고치기"), at("글 쓰기"), at("closes")]).toEqual([
      "0:required/0/parts/0",
      "0:required/0/parts/0",
      "0:todos/0",
      "0:todos/1",
      "0:todos/1",
    ]);
    expect([rowAt(document, 0), rowAt(document, plain.length)]).toEqual([undefined, undefined]);
  });

  it("tells the gaps apart", () => {
    const source = "gap:\n  - required: [a]\n  - required: [a]\n    current: [a]\n";
    const document = CareerDocument.open(source);
    expect(rowAt(document, source.lastIndexOf("a"))).toBe("1:required/0");
    expect(rowAt(document, source.indexOf("[a]") + 1)).toBe("0:required/0");
  });
});
