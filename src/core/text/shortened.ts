// "und", no language: where letters end must not depend on the machine's locale.
const letters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** A text of at most so many letters as a reader counts them, white space folded; an ellipsis says that it goes on. */
export function shortened(text: string, most: number): string {
  const whole = text.trim().replaceAll(/\s+/gu, " ");
  if (whole.length <= most) return whole;
  let count = 0;
  let end = 0;
  for (const { index } of letters.segment(whole)) {
    if (count === most - 1) end = index;
    if (count++ === most) return `${whole.slice(0, end).trimEnd()}…`;
  }
  return whole;
}
