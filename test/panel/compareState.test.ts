import { describe, expect, test } from "vitest";
import { CareerDocument } from "../../src/core/career/CareerDocument";
import { compareState } from "../../src/panel/compareState";
import type { CompareCell } from "../../src/panel/PanelState";
import { spanOfTarget } from "../../src/panel/panelTargets";

const two = `kys:
  goals:
    - id: search
      goal: 검색이 0.2초 안에 답하게 한다
    - Explain every slow page
gap:
  - goal: search
    required:
      - id: slo
        name: 서비스 수준 목표
        level: 3
        importance: 3
      - name: Profiling
        level: 3
      - name: 저장소
        parts:
          - name: Index design
            level: 2
      - name: SQL
        level: 3
    current:
      Profiling: 2
      SQL: 3
  - goal: Explain every slow page
    required:
      - id: slo
        name: Service level objectives
        level: 2
      - name: "  profiling "
        level: 4
        importance: 1
      - name: SQL
        level: 2
      - name: Tracing
        level: 1
        importance: 3
    current:
      profiling: 2
      SQL: 3
`;

/** The gaps of a row alone. */
function gapsOf(row: { readonly cells: readonly (CompareCell | null)[] } | undefined) {
  return row?.cells.map((cell) => cell && cell.gap);
}

function compared(text: string) {
  return compareState(CareerDocument.open(text));
}

describe("compareState", () => {
  test("the goals are columns in the order of the file, each with its readiness and open gaps", () => {
    expect(compared(two)?.goals).toEqual([
      { title: "검색이 0.2초 안에 답하게 한다", openGaps: 3, have: 10, need: 25 },
      { title: "Explain every slow page", openGaps: 3, have: 6, need: 15 },
    ]);
  });

  test("shared gaps come first, then the highest priority; the same id or the same name is one row", () => {
    expect(compared(two)?.rows.map((row) => [row.name, gapsOf(row), row.priority])).toEqual([
      ["서비스 수준 목표", [3, 2], 13],
      ["Profiling", [1, 2], 4],
      ["Index design", [2, null], 4],
      ["Tracing", [null, 1], 3],
    ]);
  });

  test("a competency that a goal asks for and that is there is no gap, and none that it does not ask for", () => {
    const text = two.replace("      - name: SQL\n        level: 2", "      - name: SQL\n        level: 4");
    const sql = compared(text)?.rows.find((row) => row.name === "SQL");
    expect(gapsOf(sql)).toEqual([0, 1]);
    expect(sql?.cells[1]).toEqual({ required: 4, current: 3, gap: 1, leveled: true, derived: false });
  });

  test("the same name with different ids is two competencies", () => {
    const text = two
      .replace("- name: Profiling", "- id: a\n        name: Profiling")
      .replace('- name: "  profiling "', "- id: b\n        name: profiling");
    const rows = compared(text)?.rows.filter((row) => /profiling/i.test(row.name));
    expect(rows?.map(gapsOf)).toEqual(
      expect.arrayContaining([
        [1, null],
        [null, 2],
      ]),
    );
  });

  test("where one goal asks for it in parts and the other as a whole, both are in one row", () => {
    const text = two.replace("- name: Tracing", "- name: 저장소");
    const storage = compared(text)?.rows.find((row) => row.name === "저장소");
    expect(gapsOf(storage)).toEqual([2, 1]);
    expect(storage?.cells.map((cell) => cell?.derived)).toEqual([true, false]);
  });

  test("a row leads to the competency with the most to gain", () => {
    const document = CareerDocument.open(two);
    const row = compareState(document)?.rows.find(({ name }) => name === "Tracing");
    const span = row && spanOfTarget(document, row.target);
    expect(span && document.source.text.slice(span.start, span.end)).toBe("Tracing");
  });

  test.each(["gap:\n  goal: x\n  required:\n    - a\n", "gap:\n  - goal: x\n    required: [a]\n", "kys:\n"])(
    "with fewer than two analyses there is nothing to compare: %j",
    (text) => {
      expect(compared(text)).toBeNull();
    },
  );
});
