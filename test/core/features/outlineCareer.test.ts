import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { type CareerOutlineEntry, outlineCareer } from "../../../src/core/features/outlineCareer";
import type { Language } from "../../../src/core/Language";
import { marked, markRanges } from "../../support/markedText";

/** The outline as indented lines: kind, name and detail. */
function outline(text: string, language: Language = "en"): string[] {
  const lines = (entries: readonly CareerOutlineEntry[], indent: string): string[] =>
    entries.flatMap(({ kind, name, detail, isDropped, children }) => [
      `${indent}${kind} ${name}${detail === "" ? "" : ` | ${detail}`}${isDropped ? " (dropped)" : ""}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(outlineCareer(CareerDocument.open(text), language), "");
}

const career = `version: 1
name: 문새벽
kys:
  keyStrengths: [Go, 'SQL']
  readme: |
    One.
    Two.
  goals:
    - id: search
      goal: Answer at once
      by: 2027
    - Lead a team
gap:
  goal: search
  required:
    - id: store
      name: Storage
      parts:
        - 색인
    - Talks
  current:
    색인: 2
    Talks:
      level: 1
      note: two
  analysis:
    색인: never
      measured
    Talks:
      - subject: Slides
        lack: too long
      - have: a voice
  todos:
    - Rest
    - id: lab
      todo: Measure
      status: doing
      period: 2026-H1
    - todo: Give up
      status: dropped
    - todo: Solve
      every: 2/week
      status: done
`;

describe("outlineCareer", () => {
  it("shows the template's parts with its words, and what is in them", () => {
    expect(outline(career)).toEqual([
      "part name | 문새벽",
      "part kys | Know Your Self",
      "  part keyStrengths | Key Strength",
      "    text Go",
      "    text SQL",
      "  part readme | Read.me",
      "  part goals | Goal",
      "    goal Answer at once | 2027",
      "    goal Lead a team",
      "part gap | Gap analysis",
      "  part goal | search",
      "  part required | required competencies",
      "    competency Storage | store",
      "      competency 색인",
      "    competency Talks",
      "  part current | my state",
      "    state 색인 | 2",
      "    state Talks | 1",
      "  part analysis | gap analysis",
      "    analysis 색인 | never measured",
      "    analysis Talks",
      "      analysis Slides | too long",
      "      analysis a voice",
      "  part todos | To-Do List",
      "    todo Rest | [ ]",
      "    todo Measure | [/] 2026-H1",
      "    todo Give up | [-] (dropped)",
      "    todo Solve | [x] 2/week",
    ]);
    expect(outline(career, "ko")).toEqual(
      expect.arrayContaining(["part kys | 나를 알기", "  part required | 필요역량", "  part current | 나의 상태"]),
    );
  });

  it("names several gaps by their goals, and keeps the order of the text", () => {
    const text = "gap:\n  - todos: [a]\n    goal: One\n  - required: [b]\nkys:\n  goals: [One]\n";
    expect(outline(text)).toEqual([
      "part gap | Gap analysis",
      "  goal One | Gap 1",
      "    part todos | To-Do List",
      "      todo a | [ ]",
      "    part goal | One",
      "  goal Gap 2",
      "    part required | required competencies",
      "      competency b",
      "part kys | Know Your Self",
      "  part goals | Goal",
      "    goal One",
    ]);
  });

  it("spans the whole of each, and its words", () => {
    const text = `«gap»:
  «required»:
    - id: a
      name: «A one»
      parts:
        - «'B'»
  «current»:
    - «A one»: 2
`;
    const { text: plain } = marked(text);
    const all = (entries: readonly CareerOutlineEntry[]): CareerOutlineEntry[] =>
      entries.flatMap((entry) => [entry, ...all(entry.children)]);
    const entries = all(outlineCareer(CareerDocument.open(plain), "en"));
    expect(
      markRanges(
        plain,
        entries.map(({ span }) => span),
      ),
    ).toBe(text);
    expect(entries.map(({ whole }) => plain.slice(whole.start, whole.end))).toEqual([
      plain.trimEnd(),
      plain.slice(plain.indexOf("required"), plain.indexOf("\n  current")),
      "id: a\n      name: A one\n      parts:\n        - 'B'",
      "'B'",
      "current:\n    - A one: 2",
      "A one: 2",
    ]);
  });

  it("shows what is there while the rest is not", () => {
    expect(outline("")).toEqual([]);
    expect(outline("just a text")).toEqual([]);
    expect(outline("kys:\ngap:\n")).toEqual(["part kys | Know Your Self", "part gap | Gap analysis"]);
    expect(outline("gap:\n  required:\n    - a\n    - id:\n  todos:\n  current: [a\n")).toEqual(
      expect.arrayContaining(["part gap | Gap analysis", "    competency a"]),
    );
  });
});
