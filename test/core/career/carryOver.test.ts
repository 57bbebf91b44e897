import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriedTo, carryOverProposals, isSure, overSpan } from "../../../src/core/analysis/carryOver";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { type CarryOverChoice, carryOver } from "../../../src/core/career/carryOver";
import { todoOf } from "../../support/career";
import { gapOf, textAfter } from "../../support/career";

const year = { from: "2026-01-01", to: "2026-12-31" };

/** Carries over all of a year, with a choice for each to-do that is proposed. */
function carry(text: string, today = "2027-01-10", choices: readonly CarryOverChoice[] = [], to?: string): string {
  const document = CareerDocument.open(text);
  const proposals = carryOverProposals(document, year, today, to);
  const chosen = proposals.map((one, at) => ({ ...one, choice: choices[at] ?? "carry" }) as const);
  return textAfter(document, carryOver(document, chosen));
}

const todos = (...lines: string[]): string => `gap:\n  todos:\n${lines.map((line) => `    ${line}\n`).join("")}`;

describe("carryOver: what is proposed", () => {
  const propose = (text: string, today: string, to?: string, from = year) =>
    carryOverProposals(CareerDocument.open(text), from, today, to).map((one) => [one.todo.text, one.from, one.to]);

  it("are unfinished to-dos that are over, with the period of the same kind that runs", () => {
    const text = todos(
      "- {todo: half, period: 2026-H1}",
      "- {todo: quarter, period: 2026-Q2, status: doing}",
      "- {todo: month, period: 2026-05}",
      "- {todo: week, period: 2026-W20}",
      "- {todo: year, period: 2026}",
      "- {todo: dated, from: 2026-02-01, until: 2026-03-31}",
      "- {todo: end, until: 2026-04-15}",
      "- {todo: done, period: 2026-H1, status: done}",
      "- {todo: spare, period: 2026-H1, kind: spare}",
      "- {todo: old, period: 2025}",
      "- undated",
    );
    expect(propose(text, "2026-08-20")).toEqual([
      ["half", "2026-H1", "2026-H2"],
      ["quarter", "2026-Q2", "2026-Q3"],
      ["month", "2026-05", "2026-08"],
      ["week", "2026-W20", "2026-W34"],
      ["dated", "2026-02-01/2026-03-31", "2026-H2"],
      ["end", "2026-H1", "2026-H2"],
      ["spare", "2026-H1", "2026-H2"],
    ]);
    expect(propose(text, "2027-01-01").find(([name]) => name === "year")).toEqual(["year", "2026", "2027"]);
  });

  it("takes what ends before the period that is named, though it is not over today", () => {
    const text = todos("- {todo: a, period: 2026-H2}");
    expect(propose(text, "2026-12-20")).toEqual([]);
    expect(propose(text, "2026-12-20", "2027-H1")).toEqual([["a", "2026-H2", "2027-H1"]]);
    expect(carriedTo("2026-H2", "2026-12-20")).toBe("2027-H1");
  });

  it("tells the stretch that unfinished to-dos lie in", () => {
    const text = todos("- {todo: a, period: 2025-H2}", "- {todo: b, period: 2026-Q1}", "- {todo: c, period: 2030}");
    expect(overSpan(CareerDocument.open(text), "2026-08-01")).toEqual({ from: "2025-12-31", to: "2026-03-31" });
    expect(overSpan(CareerDocument.open("gap:\n  todos: [a]\n"), "2026-08-01")).toBeUndefined();
  });

  it("advises to split or drop the third time, and marks habits and what is beyond the core", () => {
    const document = CareerDocument.open(
      todos(
        "- {todo: a, period: 2026, carriedFrom: [2024, 2025]}",
        "- {todo: b, period: 2026, carriedFrom: [2025]}",
        "- {todo: c, period: 2026, every: 1/week}",
        "- {todo: d, period: 2026, kind: stretch}",
        "- {todo: e, period: 2026, kind: spare}",
      ),
    );
    const found = carryOverProposals(document, year, "2027-02-01");
    expect(found.map((one) => [one.times, one.isWorn, one.isHabit, one.isExtra, isSure(one)])).toEqual([
      [2, true, false, false, false],
      [1, false, false, false, true],
      [0, false, true, false, false],
      [0, false, false, true, false],
      [0, false, false, true, false],
    ]);
  });
});

describe("carryOver: what is written, and nothing else", () => {
  it.each([
    ["- {todo: a, period: 2026-H2} # 주석", "- {todo: a, period: 2027-H1, carriedFrom: [2026-H2]} # 주석"],
    ["- {todo: a, period: 2026}", "- {todo: a, period: 2027, carriedFrom: [2026]}"],
    ["- {todo: a, period: 2026, carriedFrom: [2025]}", "- {todo: a, period: 2027, carriedFrom: [2025, 2026]}"],
    ["- {todo: a, period: 2026, carriedFrom: 2025}", "- {todo: a, period: 2027, carriedFrom: [2025, 2026]}"],
    ["- {todo: a, period: 2026, carriedFrom: [2026]}", "- {todo: a, period: 2027, carriedFrom: [2026]}"],
    [
      "- {todo: a, period: 2026-H1, carriedFrom: [2025, 2026-H2]}",
      "- {todo: a, period: 2027-H1, carriedFrom: [2025, 2026-H1, 2026-H2]}",
    ],
    ["- {todo: a, until: 2026-04-15}", "- {todo: a, until: 2027-06-30, carriedFrom: [2026-H1]}"],
    [
      "- {todo: a, every: 1/week, from: 2026-01-01, until: 2026-06-30}",
      "- {todo: a, every: 1/week, from: 2027-01-01, until: 2027-06-30, carriedFrom: [2026-H1]}",
    ],
  ])("%s", (before, after) => {
    expect(carry(todos(before))).toBe(todos(after));
  });

  it("keeps block style, comments, ids and everything else, with any line break", () => {
    const before = `\uFEFFgap:
  todos:
    - id: gc   # 표시
      todo: 수집기 조정하기
      closes: [gc]
      period: 2026-H2 # 하반기
      evidence:
        - https://example.com/a
      carriedFrom:
        - 2025   # 처음
      # 끝
    - 글 쓰기
`;
    const after = before
      .replace("period: 2026-H2", "period: 2027-H1")
      .replace("        - 2025   # 처음\n", "        - 2025   # 처음\n        - 2026-H2\n");
    expect(carry(before)).toBe(after);
    expect(carry(before.replaceAll("\n", "\r\n"))).toBe(after.replaceAll("\n", "\r\n"));
  });

  it("drops, and splits what is carried over into two", () => {
    const text = todos(
      "- {todo: a, period: 2026}",
      "- id: b",
      "  todo: 색인을 만들기 그리고 측정하기",
      "  closes: [sql]",
      "  period: 2026",
      "  carriedFrom: [2024, 2025]",
      "- todo: c",
      "  period: 2026",
    );
    expect(carry(text, "2027-01-10", ["drop", "split", "carry"])).toBe(
      todos(
        "- {todo: a, period: 2026, status: dropped}",
        "- id: b",
        "  todo: 색인을 만들기",
        "  closes: [sql]",
        "  period: 2027",
        "  carriedFrom: [2024, 2025, 2026]",
        "- todo: 측정하기",
        "  closes: [sql]",
        "  period: 2027",
        "- todo: c",
        "  period: 2027",
        "  carriedFrom: [2026]",
      ),
    );
  });

  it("refuses a broken text, a to-do that is gone, and a split of what asks for one thing", () => {
    expect(carry("gap:\n  todos:\n    - {todo: a, period: 2026}\n  x\n")).toBe("refused: broken");
    expect(carry(todos("- {todo: a, period: 2026}"), "2027-01-10", ["split"])).toBe("refused: form");
    const [first, second] = [todos("- {todo: a, period: 2026}"), todos("- {todo: b, period: 2026}")].map((text) =>
      CareerDocument.open(text),
    );
    const [one] = carryOverProposals(first as CareerDocument, year, "2027-01-10");
    if (!one || !second) throw new Error("nothing is proposed");
    expect(carryOver(second, [{ ...one, choice: "carry" }])).toEqual({ kind: "refused", reason: "gone" });
  });
});

describe("carryOver: any document", () => {
  const item = fc.record({
    id: fc.constantFrom([], ["id: x-하나"]),
    text: fc.constantFrom(["todo: 하기"], ["todo: >", "  접은", "  글"], ['todo: "따옴표: 글" # 말']),
    period: fc.constantFrom(["period: 2026"], ["period: 2026-H1"], ['period: "2026-Q1" # 봄'], ["until: 2026-03-02"]),
    carried: fc.constantFrom(
      [],
      ["carriedFrom: 2025"],
      ["carriedFrom:", "  - 2024", "  - 2025 # 둘"],
      ["carriedFrom:"],
    ),
    status: fc.constantFrom([], ["status: doing"], ["status: done"]),
    isFlow: fc.boolean(),
  });
  const document = fc
    .record({ items: fc.array(item, { maxLength: 4 }), lineBreak: fc.constantFrom("\n", "\r\n"), final: fc.boolean() })
    .map(({ items, lineBreak, final }) => {
      const lines = items.flatMap(({ id, text, period, carried, status, isFlow }) => {
        if (isFlow)
          return [
            `- { ${[...id, "todo: 하기", ...period.map((one) => one.replace(/ #.*/, "")), ...status].join(", ")} }`,
          ];
        return [...id, ...text, ...status, ...period, ...carried].map((line, at) => `${at === 0 ? "- " : "  "}${line}`);
      });
      const all = `gap:\n  todos:\n${lines.map((line) => `    ${line}\n`).join("")}`;
      return (final ? all : all.trimEnd()).replaceAll("\n", lineBreak);
    });

  it("is carried once, keeps ids and texts, and lists where it came from, oldest first", () => {
    let carried = 0;
    fc.assert(
      fc.property(document, (text) => {
        const before = CareerDocument.open(text);
        const proposals = carryOverProposals(before, year, "2027-01-10");
        const old = before.career.gaps[0] ? gapOf(before).todos.items : [];
        const after = CareerDocument.open(carry(text));
        expect(after.isBroken, text).toBe(false);
        for (const one of proposals) {
          carried++;
          const todo = todoOf(gapOf(after), one.todo.index);
          expect([todo.id?.text, todo.text, todo.status]).toEqual([one.todo.id?.text, one.todo.text, one.todo.status]);
          const from = todo.carriedFrom.map((period) => period.text);
          expect(from).toEqual([...one.todo.carriedFrom.map((period) => period.text), one.from]);
        }
        expect(after.career.gaps[0]?.todos.items.length ?? 0).toBe(old.length);
        expect(carryOverProposals(after, year, "2027-01-10")).toEqual([]);
        const others = text.split(/\r?\n/).filter((line) => !/period|until|carriedFrom|- 202/.test(line));
        expect(after.source.text.split(/\r?\n/)).toEqual(expect.arrayContaining(others));
      }),
      { numRuns: 300 },
    );
    expect(carried).toBeGreaterThan(200);
  });
});
