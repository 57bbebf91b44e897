import { describe, expect, it } from "vitest";
import { overdueDays, todoDates } from "../../../src/core/analysis/todoDue";
import type { Todo } from "../../../src/core/career/Career";
import { CareerDocument } from "../../../src/core/career/CareerDocument";

function todo(keys: string): Todo {
  const document = CareerDocument.open(`gap:\n  todos:\n    - {todo: a, ${keys}}\n`);
  return document.career.gaps[0]?.todos.items[0] as Todo;
}

describe("todoDates", () => {
  it.each([
    ["period: 2026-Q1", "2026-01-01", "2026-03-31"],
    ["period: 2026", "2026-01-01", "2026-12-31"],
    ["from: 2026-02-01, until: 2026-02-10", "2026-02-01", "2026-02-10"],
    ["period: 2026-H1, from: 2026-02-01", "2026-02-01", "2026-06-30"],
    ["period: 2026-H1, until: 이직할 때까지", "2026-01-01", "2026-06-30"],
    ["until: 이직할 때까지", undefined, undefined],
    ["period: 2026-13", undefined, undefined],
    ["from: 2026-02-30", undefined, undefined],
  ])("%s", (keys, from, to) => {
    expect(todoDates(todo(keys))).toEqual({ from, to });
  });
});

describe("overdueDays", () => {
  it.each([
    ["until: 2026-02-28", "2026-03-01", 1],
    ["until: 2026-02-28", "2026-02-28", 0],
    ["until: 2026-02-28", "2026-01-01", 0],
    ["period: 2025", "2026-12-31", 365],
    ["until: 2026-02-28, status: done", "2026-05-01", 0],
    ["until: 2026-02-28, done: 2026-02-01", "2026-05-01", 0],
    ["until: 2026-02-28, status: doing", "2026-05-01", 62],
    ["until: 언젠가", "2026-05-01", 0],
    ["period: 2026-H1, until: 언젠가", "2026-07-01", 1],
    ["until: 2026-02-28, every: 1/week", "2026-05-01", 0],
    ["until: 2026-02-28, kind: stretch", "2026-03-01", 1],
    ["until: 2026-02-28, kind: spare", "2026-05-01", 0],
  ])("%s on %s", (keys, today, days) => {
    expect(overdueDays(todo(keys), today)).toBe(days);
  });
});
