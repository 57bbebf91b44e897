import * as fc from "fast-check";
import { expect, it } from "vitest";
import { composeEdits } from "../../../src/core/text/composeEdits";
import { applyEdits, type TextEdit } from "../../../src/core/text/TextEdit";

/** Edits of a text of a length that do not overlap. */
function editsFor(length: number): fc.Arbitrary<TextEdit[]> {
  const place = fc.integer({ min: 0, max: length });
  return fc.array(fc.tuple(place, place, fc.constantFrom("", "가", "xy", "\r\n")), { maxLength: 5 }).map((all) => {
    const places = all.flatMap(([a, b]) => [a, b]).sort((a, b) => a - b);
    return all.map(([, , newText], at) => ({ start: places[at * 2] ?? 0, end: places[at * 2 + 1] ?? 0, newText }));
  });
}

it("does at once what two rounds do one after the other", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 12 }).chain((text) =>
        editsFor(text.length).chain((first) => {
          const between = applyEdits(text, first);
          return editsFor(between.length).map((second) => ({ text, first, second, between }));
        }),
      ),
      ({ text, first, second, between }) => {
        expect(applyEdits(text, composeEdits(first, second))).toBe(applyEdits(between, second));
      },
    ),
    { numRuns: 2000 },
  );
});

it("leaves alone what neither round touches", () => {
  const first = [{ start: 1, end: 2, newText: "long" }];
  const second = [{ start: 8, end: 9, newText: "" }];
  expect(composeEdits(first, second)).toEqual([
    { start: 1, end: 2, newText: "long" },
    { start: 5, end: 6, newText: "" },
  ]);
});
