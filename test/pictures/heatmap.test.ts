import { describe, expect, test } from "vitest";
import { heatMark, heatRow, monthStep } from "../../src/pictures/heatmap";

describe("heatMark", () => {
  test.each([
    [0, 28, 2],
    [1, 28, 5],
    [2, 28, 8],
    [3, 28, 11],
    [4, 28, 14],
    [40, 28, 14],
    [1, 13, 4],
    [4, 13, 11],
  ])("%i in a month %i wide is %i pixels", (count, step, side) => {
    expect(heatMark(count, step, 21)).toMatchObject({ width: side, height: side });
  });

  test("size tells, not shade: every square has the same colour, and nothing has another", () => {
    const fills = [1, 2, 3, 4, 9].map((count) => heatMark(count, 28, 21));
    expect(new Set(fills.map((mark) => mark.kind === "rect" && mark.fill))).toEqual(new Set(["there"]));
    expect(heatMark(0, 28, 21)).toMatchObject({ fill: "faint" });
  });

  test("marks lie on whole pixels, in the middle of their field", () => {
    for (let step = 13; step <= 52; step++) {
      for (const count of [0, 1, 2, 3, 4]) {
        const mark = heatMark(count, step, 21);
        if (mark.kind !== "rect") throw new Error("no square");
        expect(Number.isInteger(mark.x) && Number.isInteger(mark.y)).toBe(true);
        expect(Math.abs(step - 2 * mark.x - mark.width)).toBeLessThanOrEqual(1);
        expect(mark.x).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

test("months to come are blank, until something is there", () => {
  expect(heatRow([1, 0, 0, 0], 2, 20, 21)).toHaveLength(2);
  expect(heatRow([1, 0, 0, 2], 2, 20, 21).map((mark) => mark.x)).toEqual([7, 29, 66]);
});

test.each([
  [300, 13],
  [640, 28],
  [1200, 52],
  [0, 13],
])("in a table %i wide a month is %i", (width, step) => {
  expect(monthStep(width)).toBe(step);
});
