import { describe, expect, it } from "vitest";
import { checklist } from "../../../src/core/analysis/checklist";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { marked } from "../../support/markedText";

function states(text: string, gap = 0): Record<string, string> {
  const document = CareerDocument.open(text);
  return Object.fromEntries(
    checklist(document, document.career.gaps[gap]).map(({ part, state, count }) => [part, `${state} ${count}`]),
  );
}

describe("checklist", () => {
  it("has the eight parts of the template in its order, all of them empty at first", () => {
    const empty = {
      keyStrengths: "empty 0",
      readme: "empty 0",
      goals: "empty 0",
      gapGoal: "empty 0",
      required: "empty 0",
      current: "empty 0",
      analysis: "empty 0",
      todos: "empty 0",
    };
    expect(states("")).toEqual(empty);
    expect(Object.keys(states(""))).toEqual(Object.keys(empty));
    expect(states("kys:\n  goals:\n    -\n    - goal:\ngap:\n  required:\n    - name:\n  todos: []\n")).toEqual(empty);
  });

  it("counts what is there", () => {
    expect(
      states(`kys:
  keyStrengths: [Go, SQL]
  readme: |
    한 줄

    두 줄
    세 줄
  goals: [a, {id: b, goal: c}, d, e]
gap:
  goal: a
  required:
    - name: a
      parts: [b, c]
  current: {b: 1}
  analysis:
    b: [글, {lack: 글}]
  todos: [a]
`),
    ).toEqual({
      keyStrengths: "partial 2",
      readme: "done 3",
      goals: "done 4",
      gapGoal: "done 1",
      required: "done 3",
      current: "done 1",
      analysis: "done 2",
      todos: "done 1",
    });
  });

  it("knows where the keys are", () => {
    const { text, ranges } = marked("kys:\n  «goals»: [a]\ngap:\n  «goal»: a\n  «todos»:\n");
    const document = CareerDocument.open(text);
    const keys = checklist(document, document.career.gaps[0]).flatMap(({ key }) => key ?? []);
    expect(keys.map(({ start, end }) => ({ start, end }))).toEqual(ranges);
  });

  it("is that of the gap given", () => {
    const text = "gap:\n  - goal: a\n    todos: [b]\n  - required: [c]\n";
    expect(states(text, 0)).toMatchObject({ gapGoal: "done 1", required: "empty 0", todos: "done 1" });
    expect(states(text, 1)).toMatchObject({ gapGoal: "empty 0", required: "done 1", todos: "empty 0" });
  });
});
