import { describe, expect, it } from "vitest";
import { mendFormat } from "../../../src/core/schema/mendFormat";
import type { SchemaFormat } from "../../../src/core/schema/SchemaNode";
import { schemaErrors } from "../../../src/core/schema/schemaErrors";

const cases: [SchemaFormat, string, string | undefined][] = [
  ["date", "2026.1.3", "2026-01-03"],
  ["date", "2026/01/03", "2026-01-03"],
  ["date", "20260103", "2026-01-03"],
  ["date", "2026년 1월 3일", "2026-01-03"],
  ["date", "2026-01-03T10:00:00+09:00", "2026-01-03"],
  ["date", "1/3", undefined],
  ["date", "soon", undefined],
  ["period", "2026H1", "2026-H1"],
  ["period", "2026-1h", "2026-H1"],
  ["period", "Q3 2026", "2026-Q3"],
  ["period", "2026-w7", "2026-W07"],
  ["period", "2026/4", "2026-04"],
  ["period", "2026년 4월", "2026-04"],
  ["period", "2026년", "2026"],
  ["period", "2026 상반기", "2026-H1"],
  ["period", "2026년 3분기", "2026-Q3"],
  ["period", "2026.3.1 ~ 2026.6.30", "2026-03-01/2026-06-30"],
  ["period", "next year", undefined],
  ["cadence", "Weekly", "weekly"],
  ["cadence", "2/weeks", "2/week"],
  ["cadence", "2x per week", "2/week"],
  ["cadence", "twice a week", "2/week"],
  ["cadence", "every 2 weeks", "1/2week"],
  ["cadence", "every day", "1/day"],
  ["cadence", "매일", "1/day"],
  ["cadence", "격주", "1/2week"],
  ["cadence", "주 3회", "3/week"],
  ["cadence", "한 달에 두 번", undefined],
  ["cadence", "2/decade", undefined],
  ["cadence", "0/week", undefined],
];

describe("mendFormat", () => {
  it.each(cases)("reads as %s: %s", (format, text, meant) => {
    expect(mendFormat(format, text)).toBe(meant);
  });

  it.each(cases.filter(([, , meant]) => meant))("gives what the schema takes as %s: %s", (format, _, meant) => {
    const key = format === "date" ? "from" : format === "period" ? "period" : "every";
    expect(schemaErrors({ gap: { todos: [{ todo: "x", [key]: meant }] } }, "career")).toEqual([]);
  });
});
