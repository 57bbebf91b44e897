import { distance } from "fastest-levenshtein";

/** A word that can be suggested, and what people write for it. */
export interface Suggestible {
  readonly word: string;
  readonly also?: readonly string[] | undefined;
}

/** Words as they are compared, each at the same place in every list. */
interface Known {
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly also: readonly (readonly string[] | undefined)[];
  readonly lengths: Int32Array;
  /** Which letters each has, a bit for each letter; different letters may share one. */
  readonly letters: Int32Array;
}

/** A word that is near another, and how far it is from it. */
export interface NearWord {
  readonly word: string;
  /** The number of slips, 0 for the same letters, a half for what is also called so. */
  readonly slips: number;
}

/** Words that something that was written can be held against. */
export class WordList {
  private knownCache: Known | undefined;

  /** @param words gives the words when they are asked for */
  constructor(private readonly words: () => readonly (string | Suggestible)[]) {}

  /**
   * The word that was probably meant: the one of the same letters (case, spacing, hyphens and underscores aside), else
   * the one that is also called so, else the nearest within a slip or two of the finger. The first of equals.
   * @param most farther ones do not count; see `NearWord`
   * @returns undefined where none is near.
   */
  near(written: string, most = Infinity): NearWord | undefined {
    const plain = foldedWord(written);
    if (plain === "" || most < 0) return undefined;
    const { words, folded, also } = this.known;
    const same = folded.indexOf(plain);
    if (same >= 0) return { word: words[same] as string, slips: 0 };
    const called = also.findIndex((others) => others?.includes(plain));
    if (called >= 0 && most >= 0.5) return { word: words[called] as string, slips: 0.5 };
    return plain.length < 3 ? undefined : this.nearLetters(plain, most);
  }

  /** Makes the words ready to be compared, which the first question does otherwise. */
  prepare(): void {
    this.knownCache ??= knownWords(this.words());
  }

  private nearLetters(plain: string, most: number): NearWord | undefined {
    const { words, folded, lengths, letters: lettersOfAll } = this.known;
    const { length } = plain;
    const letters = lettersOf(plain);
    let best: string | undefined;
    let least = Infinity;
    // Whoever is not nearer than the nearest so far is not the first of equals.
    let allowed = Math.min(mostSlips, Math.floor(most));
    for (let at = 0; at < words.length && allowed > 0; at++) {
      const other = lengths[at] as number;
      const limit = Math.min(allowed, Math.floor(Math.max(length, other) / lettersToSlip));
      // Each slip changes the length by one at most, and takes one letter away or brings one in, or both.
      if (Math.abs(length - other) > limit || bits(letters ^ (lettersOfAll[at] as number)) > 2 * limit) continue;
      const far = slips(plain, folded[at] as string);
      if (far > limit) continue;
      [best, least, allowed] = [words[at], far, far - 1];
    }
    return best === undefined ? undefined : { word: best, slips: least };
  }

  private get known(): Known {
    this.prepare();
    return this.knownCache as Known;
  }
}

/** One slip in each three letters, and no more than three. */
const lettersToSlip = 3;
const mostSlips = 3;

function knownWords(list: readonly (string | Suggestible)[]): Known {
  const words = list.map((one) => (typeof one === "string" ? one : one.word));
  const folded = words.map(foldedWord);
  const lengths = new Int32Array(words.length);
  const letters = new Int32Array(words.length);
  folded.forEach((word, at) => {
    lengths[at] = word.length;
    letters[at] = lettersOf(word);
  });
  const also = list.map((one) => (typeof one === "string" ? undefined : one.also?.map(foldedWord)));
  return { words, folded, also, lengths, letters };
}

/** The word of a list that was probably meant; see `WordList`. */
export function nearestWord(written: string, words: readonly Suggestible[]): string | undefined {
  return new WordList(() => words).near(written)?.word;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set: in pairs, in fours, in bytes, all at once (Warren, Hacker's Delight, 5-1). */
function bits(set: number): number {
  const twos = set - ((set >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function foldedWord(word: string): string {
  const plain = word.normalize("NFC").toLowerCase();
  return /[\s_-]/.test(plain) ? plain.replace(/[\s_-]+/g, "") : plain;
}

/** The Levenshtein distance, in which two neighbours exchanged count as one slip and not as two (after Damerau). */
function slips(a: string, b: string): number {
  const far = distance(a, b);
  if (far !== 2 || a.length !== b.length) return far;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : far;
}
