import { distance } from "fastest-levenshtein";

/** A word that can be suggested, and what people write for it. */
export interface Suggestible {
  readonly word: string;
  readonly also?: readonly string[] | undefined;
}

/**
 * The word that was probably meant: the one of the same letters (case, spacing, hyphens and underscores aside), else
 * the one that is also called so, else the nearest within a slip or two of the finger. The first of equals.
 * @returns undefined where none is near.
 */
export function nearestWord(written: string, words: readonly Suggestible[]): string | undefined {
  const plain = folded(written);
  if (plain === "") return undefined;
  const same = words.find(({ word }) => folded(word) === plain);
  const called = same ?? words.find(({ also }) => also?.some((other) => folded(other) === plain));
  if (called) return called.word;
  if (plain.length < 3) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const { word } of words) {
    const other = folded(word);
    const far = slips(plain, other);
    // One slip in each three letters, and no more than three.
    if (far < least && far <= Math.min(3, Math.floor(Math.max(plain.length, other.length) / 3))) {
      least = far;
      best = word;
    }
  }
  return best;
}

function folded(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
}

/** The Levenshtein distance, in which two neighbours exchanged count as one slip and not as two (after Damerau). */
function slips(a: string, b: string): number {
  const far = distance(a, b);
  if (far !== 2 || a.length !== b.length) return far;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : far;
}
