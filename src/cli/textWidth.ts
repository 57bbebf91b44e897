/** A text and how many columns of a terminal it takes. */
export interface Padded {
  readonly text: string;
  readonly width: number;
}

// East Asian Wide and Fullwidth (Unicode Standard Annex 11): Hangul, Han, kana, fullwidth forms; and emoji.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}|\u200B|\u200D|\uFE0F/u.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** A text filled with blanks at its end up to a width in columns. */
export function padEnd(text: string, width: number): Padded {
  const own = widthOf(text);
  return { text: text + " ".repeat(Math.max(0, width - own)), width: Math.max(own, width) };
}

/** A text filled with blanks at its beginning up to a width in columns. */
export function padStart(text: string, width: number): Padded {
  const own = widthOf(text);
  return { text: " ".repeat(Math.max(0, width - own)) + text, width: Math.max(own, width) };
}
