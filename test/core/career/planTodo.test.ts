import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { moveTodo, type PlanSection, setTodoPeriod } from "../../../src/core/career/planTodo";
import { gapOf, textAfter, todoOf } from "../../support/career";

const head = "gap:\n  todos:\n";

function move(lines: string, section: PlanSection): string {
  const document = CareerDocument.open(head + lines);
  const gap = gapOf(document);
  return textAfter(document, moveTodo(document, gap, todoOf(gap), section, "2031-10-14")).replace(head, "");
}

function plan(lines: string, period: string): string {
  const document = CareerDocument.open(head + lines);
  const gap = gapOf(document);
  return textAfter(document, setTodoPeriod(document, gap, todoOf(gap), period)).replace(head, "");
}

describe("moveTodo", () => {
  it.each<[PlanSection, string, string]>([
    ["now", "    - 글 쓰기 # 하나\n", "    - todo: 글 쓰기 # 하나\n      period: 2031-10\n"],
    ["half", "    - todo: 글 쓰기\n      period: 2031-Q1\n", "    - todo: 글 쓰기\n      period: 2031-H2\n"],
    ["later", "    - { todo: 글 쓰기 }\n", "    - { todo: 글 쓰기, period: 2032-H1 }\n"],
    ["stretch", "    - todo: 글 쓰기\n", "    - todo: 글 쓰기\n      kind: stretch\n"],
    [
      "spare",
      "    - todo: 글 쓰기\n      until: 2031-12-31\n",
      "    - todo: 글 쓰기\n      until: 2031-12-31\n      kind: spare\n",
    ],
    [
      "later",
      "    - todo: 글 쓰기\n      kind: spare\n      status: doing # 중\n",
      "    - todo: 글 쓰기\n      period: 2032-H1\n      kind: core\n      status: open # 중\n",
    ],
    [
      "now",
      "    - todo: 글 쓰기\n      status: doing\n",
      "    - todo: 글 쓰기\n      period: 2031-10\n      status: doing\n",
    ],
    ["half", "    - todo: 글 쓰기\n      until: 2031-12-31\n", "refused: dated"],
    ["half", "    - 글\n    - [\n", "refused: broken"],
  ])("to %s: %j", (section, before, after) => {
    expect(move(before, section)).toBe(after);
  });
});

describe("setTodoPeriod", () => {
  it("writes a period that can be read, and no other", () => {
    expect(plan("    - 글\n", "2031-W42")).toBe("    - todo: 글\n      period: 2031-W42\n");
    expect(plan("    - todo: 글\n      period: # 언제?\n", "2031-Q4")).toBe(
      "    - todo: 글\n      period: 2031-Q4 # 언제?\n",
    );
    expect(plan("    - 글\n", "언젠가")).toBe("refused: form");
    expect(plan("    - todo: 글\n      from: 2031-01-01\n", "2031")).toBe("refused: dated");
  });
});
