import { type Mark, moved } from "./Picture";

/** The months' columns never get narrower or wider than this, in pixels. */
const narrowest = 13;
const widest = 52;
/** Below this width of a month the squares are smaller. */
const roomy = 18;

/** The sides of the squares for one, two, three and four or more. */
const sides = [5, 8, 11, 14] as const;
const smallSides = [4, 7, 9, 11] as const;

/** The width of a month's column in a table of this width, in whole pixels: the names get a little less than half. */
export function monthStep(width: number): number {
  return Math.min(widest, Math.max(narrowest, Math.floor((width * 0.53) / 12)));
}

/**
 * The mark of how much there was in a month: a square that grows with it (size, not shade, so that it can be told
 * without colours), a dot where there was nothing.
 *
 * @param count how many; four and more look alike
 * @param step the width of a month's column
 * @param height the height of the row
 * @returns One rectangle in the middle of a field `step` wide, on whole pixels.
 */
export function heatMark(count: number, step: number, height: number): Mark {
  const [side, fill] = count > 0 ? ([squareSide(count, step), "there"] as const) : ([2, "faint"] as const);
  return {
    kind: "rect",
    x: Math.floor((step - side) / 2),
    y: Math.floor((height - side) / 2),
    width: side,
    height: side,
    fill,
  };
}

/** The side of the square for a count of at least one, in pixels. */
export function squareSide(count: number, step: number): number {
  const scale = step < roomy ? smallSides : sides;
  return scale[Math.min(scale.length, Math.max(1, Math.floor(count))) - 1] ?? scale[0];
}

/**
 * The marks of one row of a heatmap.
 *
 * @param counts one for each month, January first
 * @param begun how many months have begun; those to come stay blank
 */
export function heatRow(counts: readonly number[], begun: number, step: number, height: number): Mark[] {
  return counts.flatMap((count, month) =>
    month >= begun && count === 0 ? [] : moved([heatMark(count, step, height)], month * step, 0),
  );
}
