import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { semanticTokensCareer } from "../../../src/core/features/semanticTokensCareer";

function tokens(text: string): string[] {
  return semanticTokensCareer(CareerDocument.open(text)).map(({ start, end, type, modifiers }) =>
    [text.slice(start, end), type, ...modifiers].join(" | "),
  );
}

describe("semanticTokensCareer", () => {
  it("tells references by what they lead to, and ids; unknown ones stay plain", () => {
    expect(
      tokens(`kys:
  goals:
    - id: search
      goal: Answer at once
gap:
  goal: search
  required:
    - id: store
      name: Storage
      aliases: ["저장소"]
  current: {Storage: 1, nothing: 2}
  analysis: {store: more}
  todos:
    - id: lab
      todo: Measure
      closes: [저장소, nowhere]
      goal: Answer at once
`),
    ).toEqual([
      "search | goal | definition",
      "search | goal",
      "store | competency | definition",
      "저장소 | competency | definition",
      "Storage | competency",
      "store | competency",
      "lab | todo | definition",
      "저장소 | competency",
      "Answer at once | goal",
    ]);
  });

  it("strikes what is done or dropped, line by line", () => {
    expect(
      tokens(`gap:
  todos:
    - todo: One
      status: done
    - todo: |
        Two
        three

        four
      status: dropped
    - todo: Five
      status: doing
    - todo: "Six"
      done: 2026-01-03
    - Seven
`),
    ).toEqual([
      "One | todo | deprecated",
      "Two | todo | deprecated",
      "three | todo | deprecated",
      "four | todo | deprecated",
      "Six | todo | deprecated",
    ]);
  });

  it("marks what is private by its name, wherever it is meant", () => {
    expect(
      tokens(`kys:
  goals:
    - goal: G
      private: true
gap:
  goal: G
  required:
    - name: Parent
      private: true
      parts: [Part]
    - Open
  current: [Part, Open]
  todos:
    - todo: T
      private: true
      status: done
`),
    ).toEqual([
      "G | goal | definition | private",
      "G | goal | private",
      "Parent | competency | definition | private",
      "Part | competency | definition | private",
      "Part | competency | private",
      "Open | competency",
      "T | todo | private | deprecated",
    ]);
  });
});
