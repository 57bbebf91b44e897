import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import { styledDocument } from "../../support/styledDocument";

describe("CareerDocument", () => {
  it("gives the same after a change as when the changed text is opened", () => {
    fc.assert(
      fc.property(
        styledDocument,
        fc.nat(),
        fc.nat(12),
        fc.constantFrom("", "a", ": ", "\n", "  - b\n", '"', "가"),
        (text, at, length, newText) => {
          const start = at % (text.length + 1);
          const end = Math.min(text.length, start + length);
          const before = CareerDocument.open(text);
          before.career.gaps.map((gap) => before.competencies(gap));
          const changed = before.change([{ start, end, newText }]);
          const opened = CareerDocument.open(text.slice(0, start) + newText + text.slice(end));
          expect(changed.source.text).toBe(opened.source.text);
          expect(changed.tree).toEqual(opened.tree);
          expect(changed.isBroken).toBe(opened.isBroken);
          expect(diagnoseCareer(changed)).toEqual(diagnoseCareer(opened));
          // The one before is as it was.
          expect(before.tree).toEqual(CareerDocument.open(text).tree);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is broken where something cannot be read, not where it is misread or said twice", () => {
    const broken = (text: string) => CareerDocument.open(text).isBroken;
    expect(["kys: [a", "kys:\n  goals: []\n  go\n", "kys: 1\n---\ngap: 2\n", "\tname: a"].map(broken)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["", "kys:\n  goals:\n    - @a: b\n", "name: a\nname: b\n", "gap: 3\n"].map(broken)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("refuses edits that overlap or lie outside", () => {
    const document = CareerDocument.open("name: a\n");
    expect(() => document.change([{ start: 3, end: 30, newText: "" }])).toThrow(RangeError);
  });
});
