/** One mark of a glyph: a rectangle in pixels from the top left corner. */
export interface GlyphShape {
  /**
   * - `solid`: it is there.
   * - `outline`: it is required and not there yet; the rectangle is the middle of a stroke one pixel wide.
   * - `dot`: beyond what is required.
   * - `bar`: there, though not required.
   */
  readonly kind: "solid" | "outline" | "dot" | "bar";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A small drawing, free of colours: whoever draws it decides what a kind looks like. */
export interface Glyph {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly GlyphShape[];
}

/** What a glyph tells. */
export interface GlyphLevels {
  /** 0..4, or 0..1 where `leveled` is false; fractions where it is the mean of several. */
  readonly required: number;
  readonly current: number;
  /** Whether it is measured in levels: four cells, else one. */
  readonly leveled: boolean;
  /** Whether it is derived from parts: drawn lower, so that it reads as quieter. */
  readonly derived: boolean;
}

const cell = 9;
const step = 11;
const height = 11;
/** A fraction smaller than this is not drawn: it would be less than half a pixel. */
const least = 0.06;

/**
 * The glyph of a competency's levels: cells from the left, one a level, told apart by shape alone.
 *
 * @returns A drawing 42 × 11 pixels (four cells) or 9 × 11 (one cell), on whole or half pixels.
 */
export function levelGlyph({ required, current, leveled, derived }: GlyphLevels): Glyph {
  const cells = leveled ? 4 : 1;
  const tall = derived ? 7 : cell;
  const top = (height - tall) / 2;
  const needed = Math.min(cells, Math.ceil(required - least));
  const shapes: GlyphShape[] = [];
  for (let index = 0; index < cells; index++) {
    const x = index * step;
    const filled = Math.min(1, Math.max(0, current - index));
    if (index >= needed) {
      if (filled === 1) shapes.push({ kind: "bar", x, y: 4, width: cell, height: 3 });
      else shapes.push({ kind: "dot", x: x + 3.5, y: 4.5, width: 2, height: 2 });
    } else if (filled > 1 - least) {
      shapes.push({ kind: "solid", x, y: top, width: cell, height: tall });
    } else {
      if (filled > least) {
        const width = Math.round(filled * cell * 2) / 2;
        shapes.push({ kind: "solid", x, y: top, width, height: tall });
      }
      shapes.push({ kind: "outline", x: x + 0.5, y: top + 0.5, width: cell - 1, height: tall - 1 });
    }
  }
  return { width: cells * step - 2, height, shapes };
}
