import type { Line } from "./matrixLines";

/** How high the lines are, and where: as measured, and until then as a line of one row of text is. */
export interface LineHeights {
  /** Takes other lines; what was measured of those that stay is kept. */
  readonly setLines: (lines: readonly Line[]) => void;
  /** The distance of a line (by its index) from the top of the first, in CSS pixels; that of the end for the count. */
  readonly top: (index: number) => number;
  readonly total: () => number;
  /** The index of the line at a distance from the top; the nearest one for a distance beyond. */
  readonly at: (offset: number) => number;
  /** Notes a measured height; whether it differs from what was held. Call `settle` after the last. */
  readonly measure: (index: number, height: number) => boolean;
  readonly settle: () => void;
  /** Forgets all measures: the table has another width, or its text another size. */
  readonly forget: () => void;
}

/** In rem: one row of text, 1.8 of the line and the rest around it, with the rule; some details. */
const rowHeight = 2.4;
const detailsHeight = 14;

/** A rem of the page in CSS pixels: ten, or more where the editor's font is larger than it is by default. */
export function remOfPage(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 10;
}

export function makeLineHeights(): LineHeights {
  let rem = remOfPage();
  const measured = new Map<string, number>();
  let lines: readonly Line[] = [];
  let tops = new Float64Array(1);

  function reckon(): void {
    if (tops.length !== lines.length + 1) tops = new Float64Array(lines.length + 1);
    let top = 0;
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index];
      tops[index] = top;
      if (line !== undefined) {
        const known = measured.size > 0 ? measured.get(line.key) : undefined;
        top += known ?? (line.kind === "row" ? rowHeight : detailsHeight) * rem;
      }
    }
    tops[lines.length] = top;
  }

  return {
    setLines: (next) => {
      lines = next;
      reckon();
    },
    top: (index) => tops[index] ?? 0,
    total: () => tops[lines.length] ?? 0,
    at: (offset) => {
      let low = 0;
      let high = Math.max(0, lines.length - 1);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((tops[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    measure: (index, height) => {
      const line = lines[index];
      if (line === undefined || height <= 0) return false;
      const before = (tops[index + 1] ?? 0) - (tops[index] ?? 0);
      const usual = line.kind === "row" && Math.abs(height - rowHeight * rem) < 0.01;
      // Only what is not as usual is kept, so that thousands of lines cost nothing.
      if (usual) measured.delete(line.key);
      else measured.set(line.key, height);
      return Math.abs(before - height) > 0.01;
    },
    settle: reckon,
    forget: () => {
      rem = remOfPage();
      measured.clear();
      reckon();
    },
  };
}
