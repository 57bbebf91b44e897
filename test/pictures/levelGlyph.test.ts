import { describe, expect, test } from "vitest";
import { levelGlyph } from "../../src/pictures/levelGlyph";

/** The kinds of a glyph's shapes, from the left. */
function kinds(current: number, required: number, derived = false): string {
  return levelGlyph({ current, required, leveled: true, derived })
    .shapes.map((shape) => shape.kind)
    .join(" ");
}

describe("levelGlyph", () => {
  test.each([
    [0, 0, "dot dot dot dot"],
    [0, 3, "outline outline outline dot"],
    [1, 3, "solid outline outline dot"],
    [3, 3, "solid solid solid dot"],
    [4, 4, "solid solid solid solid"],
    [3, 2, "solid solid bar dot"],
    [4, 1, "solid bar bar bar"],
    [2, 0, "bar bar dot dot"],
  ])("current %i of required %i: %s", (current, required, expected) => {
    expect(kinds(current, required)).toBe(expected);
  });

  test("the outlined cells are the gap", () => {
    for (let required = 0; required <= 4; required++) {
      for (let current = 0; current <= 4; current++) {
        const outlined = kinds(current, required)
          .split(" ")
          .filter((kind) => kind === "outline");
        expect(outlined).toHaveLength(Math.max(0, required - current));
      }
    }
  });

  test("a mean fills its last cell in proportion, inside an outline", () => {
    const { shapes } = levelGlyph({ current: 1.5, required: 2.8, leveled: true, derived: true });
    expect(shapes.map((shape) => shape.kind)).toEqual(["solid", "solid", "outline", "outline", "dot"]);
    expect(shapes.map((shape) => shape.x)).toEqual([0, 11, 11.5, 22.5, 36.5]);
    expect(shapes[1]).toMatchObject({ width: 4.5, height: 7 });
  });

  test("a mean that is nearly whole is drawn whole", () => {
    expect(kinds(1.99, 3.01, true)).toBe("solid solid outline dot");
  });

  test.each([
    [0, "outline"],
    [0.5, "solid outline"],
    [1, "solid"],
  ])("without levels there is one cell: %f is %s", (current, expected) => {
    const glyph = levelGlyph({ current, required: 1, leveled: false, derived: false });
    expect(glyph.shapes.map((shape) => shape.kind).join(" ")).toBe(expected);
    expect([glyph.width, glyph.height]).toEqual([9, 11]);
  });

  test("stays inside its field, whatever it is given", () => {
    for (const current of [-1, 0, 0.3, 2.5, 4, 99]) {
      for (const required of [-1, 0, 0.5, 3.3, 4, 99]) {
        const glyph = levelGlyph({ current, required, leveled: true, derived: false });
        for (const { x, y, width, height } of glyph.shapes) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(glyph.width);
          expect(y + height).toBeLessThanOrEqual(glyph.height);
        }
      }
    }
  });
});
