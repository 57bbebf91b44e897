import { expect, it } from "vitest";
import { plannedLoad, planningUnit } from "../../../src/core/analysis/plannedLoad";
import { CareerDocument } from "../../../src/core/career/CareerDocument";

const text = `gap:
  todos:
    - {todo: this half, period: 2026-H2}
    - {todo: private, period: 2026-11, private: true}
    - {todo: overdue, period: 2026-H1}
    - {todo: next, until: 2027-03-01}
    - {todo: far, period: 2030}
    - {todo: done, period: 2026-H2, status: done}
    - {todo: stretch, period: 2026-H2, kind: stretch}
    - {todo: habit, every: 1/week, from: 2026-09-01}
    - undated
`;

it("counts open core to-dos where they end, what is overdue now, and habits all along", () => {
  const load = (unit: "half" | "quarter", count: number) =>
    plannedLoad(CareerDocument.open(text), "2026-10-05", unit, count).map(({ period, todos }) => [period, todos]);
  expect(load("half", 3)).toEqual([
    ["2026-H2", 4],
    ["2027-H1", 2],
    ["2027-H2", 1],
  ]);
  expect(load("quarter", 2)).toEqual([
    ["2026-Q4", 4],
    ["2027-Q1", 2],
  ]);
});

it("tells by the periods that are written whether a file is planned by quarters", () => {
  const unit = (...periods: string[]) =>
    planningUnit(
      CareerDocument.open(`gap:\n  todos:\n${periods.map((one) => `    - {todo: a, period: ${one}}\n`).join("")}`),
    );
  expect([unit(), unit("2026-H1"), unit("2026-Q1", "2026-H1"), unit("2026-Q1")]).toEqual([
    "half",
    "half",
    "half",
    "quarter",
  ]);
});
