import { distance } from "fastest-levenshtein";

/** A word that can be suggested, and what people write for it. */
export interface Suggestible {
  readonly word: string;
  readonly also?: readonly string[] | undefined;
}

interface Known {
  readonly word: string;
  readonly folded: string;
  /** Which letters it has, a bit for each; different letters may share one. */
  readonly letters: number;
  readonly also: readonly string[];
}

/** A word that is near another, and how far it is from it. */
export interface NearWord {
  readonly word: string;
  readonly slips: number;
}

const mostAnswers = 500;

/** Words that something that was written can be held against. */
export class WordList {
  private knownCache: readonly Known[] | undefined;
  private readonly answers = new Map<string, NearWord | undefined>();

  /** @param words gives the words when they are asked for */
  constructor(private readonly words: () => readonly (string | Suggestible)[]) {}

  /**
   * The word that was probably meant: the one of the same letters (case, spacing, hyphens and underscores aside), else
   * the one that is also called so, else the nearest within a slip or two of the finger. The first of equals.
   * @returns undefined where none is near.
   */
  nearest(written: string): string | undefined {
    return this.near(written)?.word;
  }

  /** The same with how far it is: the number of slips, 0 for the same letters, a half for what is also called so. */
  near(written: string): NearWord | undefined {
    const before = this.answers.get(written);
    if (before || this.answers.has(written)) return before;
    // The same few are asked for after each edit.
    if (this.answers.size >= mostAnswers) this.answers.clear();
    const found = this.find(written);
    this.answers.set(written, found);
    return found;
  }

  /** Makes the words ready to be compared, which the first question does otherwise. */
  prepare(): void {
    this.knownCache ??= this.words().map(knownWord);
  }

  private find(written: string): NearWord | undefined {
    const plain = folded(written);
    if (plain === "") return undefined;
    const same = this.known.find((one) => one.folded === plain);
    if (same) return { word: same.word, slips: 0 };
    const called = this.known.find(({ also }) => also.includes(plain));
    if (called) return { word: called.word, slips: 0.5 };
    if (plain.length < 3) return undefined;
    const letters = lettersOf(plain);
    let best: string | undefined;
    let least = Infinity;
    for (const one of this.known) {
      // One slip in each three letters, and no more than three.
      const limit = Math.min(3, Math.floor(Math.max(plain.length, one.folded.length) / 3));
      // Each slip changes the length by one at most, and takes one letter away or brings one in, or both.
      if (Math.abs(plain.length - one.folded.length) > limit || bits(letters ^ one.letters) > 2 * limit) continue;
      const far = slips(plain, one.folded);
      if (far < least && far <= limit) {
        least = far;
        best = one.word;
      }
    }
    return best === undefined ? undefined : { word: best, slips: least };
  }

  private get known(): readonly Known[] {
    this.prepare();
    return this.knownCache ?? [];
  }
}

function knownWord(one: string | Suggestible): Known {
  const { word, also }: Suggestible = typeof one === "string" ? { word: one } : one;
  const plain = folded(word);
  return { word, folded: plain, letters: lettersOf(plain), also: also?.map(folded) ?? [] };
}

/** The word of a list that was probably meant; see `WordList`. */
export function nearestWord(written: string, words: readonly Suggestible[]): string | undefined {
  return new WordList(() => words).nearest(written);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
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
