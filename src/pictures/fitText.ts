import type { MeasureText } from "./Picture";

interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A text that fits in a width: itself, or its beginning with `…`. No letter is cut apart. */
export function fitText(text: string, width: number, font: Font, measure: MeasureText): string {
  if (measure(text, font) <= width) return text;
  const all = lettersOf(text);
  const fits = mostThat(all.length, (count) => measure(`${all.slice(0, count).join("").trimEnd()}…`, font) <= width);
  return `${all.slice(0, fits).join("").trimEnd()}…`;
}

/**
 * Breaks a text into lines that fit in a width: between words, and within a word only where it is wider than a line,
 * as Hangul is set with `word-break: keep-all`. The last line ends in `…` where something is left over.
 */
export function wrapText(text: string, width: number, most: number, font: Font, measure: MeasureText): string[] {
  const words = text.normalize("NFC").split(/\s+/u).filter(Boolean);
  const lines: string[] = [];
  let line = "";
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      const rest = words.slice(index).join(" ");
      return [...lines, fitText(line === "" ? rest : `${line} ${rest}`, width, font, measure)];
    }
    if (line !== "") {
      lines.push(line);
      line = "";
      index--;
      continue;
    }
    const all = lettersOf(word);
    const fits = Math.max(
      1,
      mostThat(all.length, (count) => measure(all.slice(0, count).join(""), font) <= width),
    );
    lines.push(all.slice(0, fits).join(""));
    words[index] = all.slice(fits).join("");
    if (words[index] !== "") index--;
  }
  return line === "" ? lines : [...lines, line];
}

function lettersOf(text: string): string[] {
  return Array.from(letters.segment(text), ({ segment }) => segment);
}

/** The largest count up to `all` for which `holds` is true; it is true up to some count, and false above. */
function mostThat(all: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, all];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
