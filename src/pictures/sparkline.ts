/** One mark of a sparkline: a rectangle in pixels from the top left corner. */
export interface SparkMark {
  /** `bar`: there is something · `none`: the month has begun, and there is nothing. */
  readonly kind: "bar" | "none";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A small drawing, free of colours. */
export interface Sparkline {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly SparkMark[];
}

const bar = 5;
const step = 6;
/** How high a month with 1, 2, 3 and more is: one scale for all, so that rows can be compared. */
const heights = [4, 7, 10, 14];
const height = 14;

/**
 * How often something was there in each month of a year.
 *
 * @param counts twelve, January first
 * @param monthsBegun 0 to 12; the months after them are left blank
 * @returns A drawing 71 × 14 pixels, on whole pixels.
 */
export function sparkline(counts: readonly number[], monthsBegun: number): Sparkline {
  const marks: SparkMark[] = [];
  for (let month = 0; month < 12; month++) {
    const count = counts[month] ?? 0;
    if (count === 0 && month >= monthsBegun) continue;
    const tall = count === 0 ? 1 : (heights[Math.min(count, heights.length) - 1] ?? height);
    marks.push({ kind: count === 0 ? "none" : "bar", x: month * step, y: height - tall, width: bar, height: tall });
  }
  return { width: 12 * step - 1, height, marks };
}
