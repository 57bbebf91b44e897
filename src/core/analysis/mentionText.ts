import type { Span } from "../text/SourceText";

/** A text as mentions are looked for in it, and the way back to the text that was written. */
export interface MentionText {
  /** NFC, without characters of no width. */
  readonly text: string;
  /** The same in small letters; each unit stands where its unit stands in `text`. */
  readonly lower: string;
  /** The place in the text as written of a stretch of `text` that is not empty. */
  written(start: number, end: number): Span;
}

const widthless = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const allWidthless = new RegExp(widthless, "g");

/** Prepares a text in one pass; a text that is NFC already and has no characters without width costs next to nothing. */
export function mentionText(written: string): MentionText {
  const isPlain = !widthless.test(written) && written.normalize("NFC") === written;
  if (isPlain) return { text: written, lower: smallLetters(written), written: (start, end) => ({ start, end }) };
  return composed(written);
}

/** Marks, conjoining vowels and finals of Hangul, and characters of no width: with what stands before them they compose. */
const joining = /[\p{M}\u1160-\u11FF\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;

/** Composes each character with what joins it; between them the text stays as it is. */
function composed(written: string): MentionText {
  const pieces: string[] = [];
  /** For each stretch in turn: where it begins in the composed text, and what it is of the written one. */
  const at: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;
  const put = (piece: string, start: number, end: number): void => {
    if (piece === "") return;
    pieces.push(piece);
    at.push(length);
    starts.push(start);
    ends.push(end);
    length += piece.length;
  };
  let done = 0;
  const hasWidthless = widthless.test(written);
  for (const match of written.matchAll(joining)) {
    const end = match.index + match[0].length;
    const before = match.index === 0 ? 0 : written.charCodeAt(match.index - 1);
    const isPair = before >= 0xdc00 && before <= 0xdfff;
    const base = Math.max(done, match.index - (isPair ? 2 : 1));
    put(written.slice(done, base), done, base);
    const cluster = written.slice(base, end);
    put((hasWidthless ? cluster.replaceAll(allWidthless, "") : cluster).normalize("NFC"), base, end);
    done = end;
  }
  put(written.slice(done), done, written.length);
  const text = pieces.join("");
  /** The stretch of the written text that says one unit of the composed one. */
  const unit = (offset: number): Span => {
    let low = 0;
    let high = at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((at[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const [from, start, end] = [at[low] ?? 0, starts[low] ?? 0, ends[low] ?? 0];
    const isPlain = end - start === (at[low + 1] ?? length) - from;
    return isPlain ? { start: start + offset - from, end: start + offset - from + 1 } : { start, end };
  };
  return {
    text,
    lower: smallLetters(text),
    written: (start, end) => ({ start: unit(start).start, end: unit(end - 1).end }),
  };
}

/** Small letters, but for the few that would grow longer. */
function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => {
    const small = text.charAt(i).toLowerCase();
    return small.length === 1 ? small : text.charAt(i);
  }).join("");
}
