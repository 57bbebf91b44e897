import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapMatrix } from "../../../src/core/analysis/gapMatrix";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { setLevel } from "../../../src/core/career/setLevel";
import { gapOf, textAfter } from "../../support/career";

const required =
  "gap:\n  goal: g\n  required:\n    - id: log\n      name: 로그 설계\n      level: 3\n    - name: 큐\n      parts:\n        - 재처리\n        - 순서 보장\n";

function set(text: string, name: string, level: number): string {
  const document = CareerDocument.open(text);
  const gap = gapOf(document);
  const competency = gap.competencies.find((one) => one.name === name);
  if (!competency) throw new Error(`no competency ${name}`);
  return textAfter(document, setLevel(document, gap, competency, level));
}

describe("setLevel", () => {
  it.each([
    ["  current:\n    log: 1 # 아직\n", "  current:\n    log: 2 # 아직\n"],
    ["  current:\n    log:\n", "  current:\n    log: 2\n"],
    [
      "  current:\n    로그 설계:\n      level: 1\n      note: 한 번\n",
      "  current:\n    로그 설계:\n      level: 2\n      note: 한 번\n",
    ],
    ["  current:\n    log:\n      note: 한 번\n", "  current:\n    log:\n      note: 한 번\n      level: 2\n"],
    ["  current:\n    log: { note: 한 번 }\n", "  current:\n    log: { note: 한 번, level: 2 }\n"],
    ["  current: { log: 1, 재처리: 2 }\n", "  current: { log: 2, 재처리: 2 }\n"],
    ["  current:\n    - log # 하나\n    - 재처리\n", "  current:\n    - log: 2 # 하나\n    - 재처리\n"],
    ["  current:\n    - 'log'\n", "  current:\n    - 'log': 2\n"],
    ["  current: [log, 재처리]\n", "  current: [log: 2, 재처리]\n"],
    ["  current:\n    - log: 1\n", "  current:\n    - log: 2\n"],
    ["  current:\n    재처리: 1 # 조금\n  # 끝\n", "  current:\n    재처리: 1 # 조금\n    log: 2\n  # 끝\n"],
    ["  current:\n  - 재처리\n", "  current:\n  - 재처리\n  - log: 2\n"],
    ["  current: {재처리: 1}\n", "  current: {재처리: 1, log: 2}\n"],
    ["  current:\n", "  current:\n    log: 2\n"],
    ["  current: []\n", "  current:\n    log: 2\n"],
    ["", "  current:\n    log: 2\n"],
    ["  todos:\n    - 글\n", "  current:\n    log: 2\n  todos:\n    - 글\n"],
  ])("writes into %j", (before, after) => {
    expect(set(required + before, "로그 설계", 2)).toBe(required + after);
    const windows = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    expect(set(windows(required + before), "로그 설계", 2)).toBe(windows(required + after));
  });

  it("lists the other parts too where what they belong to stood for them", () => {
    expect(set(`${required}  current:\n    큐: 2\n`, "재처리", 1)).toBe(
      `${required}  current:\n    큐: 2\n    재처리: 1\n    순서 보장: 2\n`,
    );
  });

  it("changes the level of nothing else", () => {
    const names = ["log", "로그 설계", "큐", "재처리", "순서 보장"];
    const line = fc.tuple(fc.constantFrom(...names), fc.constantFrom("", " 0", " 1", " 4", "\n      level: 3"));
    let written = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { selector: ([name]) => name, maxLength: 4 }),
        fc.constantFrom("로그 설계", "재처리", "순서 보장"),
        fc.nat(4),
        (lines, name, level) => {
          const text = `${required}  current:\n${lines.map(([key, value]) => `    ${key}:${value}\n`).join("")}`;
          const document = CareerDocument.open(text);
          const gap = gapOf(document);
          const levels = (one: CareerDocument): Map<string, number> =>
            new Map(
              gapMatrix(one, gapOf(one))
                .rows.filter((row) => row.parts.length === 0)
                .map((row) => [row.competency.name, row.current]),
            );
          const before = levels(document);
          const competency = gap.competencies.find((one) => one.name === name);
          if (!competency) return;
          const edit = setLevel(document, gap, competency, level);
          expect(edit, text).toMatchObject({ kind: "edits" });
          if (edit.kind !== "edits") return;
          written++;
          expect(levels(document.change(edit.edits)), text).toEqual(new Map(before).set(name, level));
        },
      ),
      { numRuns: 300 },
    );
    expect(written).toBeGreaterThan(200);
  });

  it("refuses what has parts, and a text that cannot be read", () => {
    expect(set(required, "큐", 2)).toBe("refused: form");
    expect(set(`${required}  current: [\n`, "로그 설계", 2)).toBe("refused: broken");
  });
});
