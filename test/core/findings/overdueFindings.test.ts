import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer, followCareer } from "../../../src/core/features/diagnoseCareer";
import { fixAll, fixAllTitle, ignoreFixes, quickFixes } from "../../../src/core/features/quickFixes";
import { type Finding, findingText } from "../../../src/core/findings/Finding";
import { applyEdits } from "../../../src/core/text/TextEdit";
import { careerText } from "../../support/careerTexts";
import { marked, markRanges } from "../../support/markedText";
import { writtenCareers } from "../../support/writtenCareer";

const today = "2026-09-02";

function overdue(document: CareerDocument, day = today, ignored: readonly string[] = []): Finding[] {
  return diagnoseCareer(document, ignored, { today: day }).filter(({ code }) => code === "overdue-todo");
}

/** The text with what is overdue marked. */
function shown(text: string, day?: string): string {
  return markRanges(text, overdue(CareerDocument.open(text), day));
}

const todos = (...lines: string[]): string => `gap:\n  todos:\n${lines.map((line) => `    ${line}\n`).join("")}`;

const several = todos(
  "- {todo: 반기, period: «2026-H1»}",
  "- todo: 달",
  "  period: «2026-08» # 여름",
  "  status: doing",
  "- {todo: 날, period: 2026-H2, until: «2026-09-01»}",
  "- {todo: 말로 된 끝, period: «2026-Q2», until: 이직할 때까지}",
  "- {todo: 넓히기, period: «2026-H1», kind: stretch}",
  "- {todo: 세 번째, period: «2026-H1», carriedFrom: [2025-H1, 2025-H2]}",
  "- {todo: 오늘까지, until: 2026-09-02}",
  "- {todo: 시간이 남으면, period: 2026-H1, kind: spare}",
  "- {todo: 습관, period: 2026-H1, every: 1/week}",
  "- {todo: 한 일, period: 2026-H1, done: 2026-03-02}",
  "- {todo: 그만둔 일, period: 2026-H1, status: dropped}",
  "- {todo: 없는 날, until: 2026-02-30}",
  "- {todo: 나중 일, period: 2027}",
  "- 날이 없는 일",
);
const { text, ranges } = marked(several);

describe("overdue-todo", () => {
  it("stands at what says the last day, in a file that is not whole too", () => {
    expect(shown(text)).toBe(several);
    expect(overdue(CareerDocument.open(text))[0]).toMatchObject({ severity: "hint" });
  });

  it("comes with the day, for the same document too", () => {
    const document = CareerDocument.open(text);
    const count = (day: string): number => overdue(document, day).length;
    expect(["2026-06-30", "2026-07-01", "2026-09-03", "2026-06-30"].map(count)).toEqual([0, 4, 7, 0]);
    expect(diagnoseCareer(document).filter(({ code }) => code === "overdue-todo")).toEqual([]);
  });

  it("says since when, and what can be done", () => {
    const [first] = overdue(CareerDocument.open(text));
    expect(first && [findingText(first, "en"), findingText(first, "ko")]).toEqual([
      'Its time ended on 2026-06-30. If it is done, record that; if not, carry it over or drop it. Silence it with "# career-gap: ignore overdue-todo".',
      '2026-06-30에 기간이 끝난 할 일입니다. 했으면 한 날을 적고, 아니면 이월하거나 그만두세요. "# career-gap: ignore overdue-todo" 주석을 달면 알리지 않습니다.',
    ]);
  });

  it("is silenced by the comment that is offered and by the setting", () => {
    const document = CareerDocument.open(text);
    const [first, ...others] = overdue(document);
    const [fix] = first ? ignoreFixes(first, document) : [];
    const silent = applyEdits(text, fix?.edits ?? []);
    expect(silent).toContain("2026-H1} # career-gap: ignore overdue-todo\n");
    expect(overdue(CareerDocument.open(silent))).toHaveLength(others.length);
    expect(overdue(document, today, ["overdue-todo"])).toEqual([]);
  });

  it("is not said of a file that cannot be read", () => {
    expect(overdue(CareerDocument.open(`${text}    - "끝나지 않는\n`))).toEqual([]);
  });

  it("is the same after edits as in a file that is opened so", () => {
    let document = followCareer(CareerDocument.open(careerText(6000)));
    const later = "2027-01-01";
    expect(overdue(document, later).length).toBeGreaterThan(5);
    for (const [old, by] of [
      ["period: 2026-H2", "period: 2027-H2"],
      ["status: doing", "status: done"],
      ["version: 1\n", ""],
      ["every: 2/week", "period: 2026-Q4"],
      ["  todos:\n", "  todos:\n    - {todo: 새 일, until: 2026-01-01}\n"],
    ] as const) {
      const start = document.source.text.indexOf(old);
      expect(start).toBeGreaterThanOrEqual(0);
      const before = shown(document.source.text, later);
      document = document.change([{ start, end: start + old.length, newText: by }]);
      const after = markRanges(document.source.text, overdue(document, later));
      expect(after).toBe(shown(document.source.text, later));
      expect(after).not.toBe(before);
    }
  });
});

describe("overdue-todo: its fixes", () => {
  const document = CareerDocument.open(text);
  const fixesAt = (index: number) => {
    const found = overdue(document)[index];
    return found ? quickFixes(found, document) : [];
  };

  it("carry over first, and the third time nothing without a look", () => {
    expect(fixesAt(0).map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ["carryTodo", true],
      ["doneToday", false],
      ["dropTodo", false],
    ]);
    // Its words are too few to be split.
    expect(fixesAt(5).map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ["dropTodo", false],
      ["doneToday", false],
      ["carryTodo", false],
    ]);
  });

  it("leave one less in any document", () => {
    const made = new Map<string, number>();
    const property = fc.property(writtenCareers, (written) => {
      const any = CareerDocument.open(written);
      const found = overdue(any, "2027-02-01");
      for (const one of found.slice(0, 4)) {
        for (const { title, edits } of quickFixes(one, any)) {
          made.set(title, (made.get(title) ?? 0) + 1);
          const after = CareerDocument.open(applyEdits(written, edits));
          expect(after.tree.problems.length, title).toBeLessThanOrEqual(any.tree.problems.length);
          expect(overdue(after, "2027-02-01"), title).toHaveLength(found.length - 1);
        }
      }
    });
    fc.assert(property, { numRuns: 60, seed: 7 });
    expect([...made.keys()].toSorted()).toEqual(["carryTodo", "doneToday", "dropTodo", "splitAndCarry"]);
  });

  it("are made from the day of the finding", () => {
    const { start, end } = ranges[0] ?? { start: 0, end: 0 };
    expect(quickFixes({ code: "overdue-todo", start, end, data: undefined }, document)).toEqual([]);
    expect(quickFixes({ code: "overdue-todo", start, end, data: { today: "2026-06-30" } }, document)).toEqual([]);
  });

  it.each(["\n", "\r\n"])("carry over all at once but what was carried over twice, with %j", (lineBreak) => {
    const written = CareerDocument.open(text.replaceAll("\n", lineBreak));
    const { edits, count } = fixAll(overdue(written), written);
    const after = written.change(edits);
    expect(count).toBe(5);
    expect(after.source.text).toBe(
      todos(
        "- {todo: 반기, period: 2026-H2, carriedFrom: [2026-H1]}",
        "- todo: 달",
        "  period: 2026-09 # 여름",
        "  status: doing",
        "  carriedFrom: [2026-08]",
        "- {todo: 날, period: 2027-H1, until: 2027-06-30, carriedFrom: [2026-H2]}",
        "- {todo: 말로 된 끝, period: 2026-Q3, until: 이직할 때까지, carriedFrom: [2026-Q2]}",
        "- {todo: 넓히기, period: 2026-H2, kind: stretch, carriedFrom: [2026-H1]}",
      )
        .concat(text.slice(text.indexOf("    - {todo: 세 번째")))
        .replaceAll("\n", lineBreak),
    );
    expect(markRanges(after.source.text, overdue(after))).toContain("{todo: 세 번째, period: «2026-H1»,");
    expect(overdue(after)).toHaveLength(1);
    expect(fixAllTitle("overdue-todo")).toBe("carryAllTodos");
  });
});
