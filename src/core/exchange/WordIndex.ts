/** A word that more names than these have in common tells none from the others. */
const mostPlaces = 100;
/** Hangul stems are found by their beginnings, up to this many syllables. */
const longestStem = 8;

/** Which of many names hold a word. Hangul words are also found by one that begins them, and by one that they begin. */
export class WordIndex {
  private readonly words = new Map<string, number[]>();
  private readonly beginnings = new Map<string, number[]>();

  /** Notes a word of the name of that index; names come in ascending order or one word at a time. */
  add(word: string, index: number): void {
    put(this.words, word, index);
    if (!isHangul(word)) return;
    for (let length = 2; length <= Math.min(word.length, longestStem); length++) {
      put(this.beginnings, word.slice(0, length), index);
    }
  }

  /** In how many names a word stands. */
  count(word: string): number {
    return this.words.get(word)?.length ?? 0;
  }

  /** The names that share a telling word with these, in ascending order. */
  candidates(words: readonly string[]): number[] {
    const found = new Set<number>();
    const take = (places: readonly number[] | undefined) => {
      if (places && places.length <= mostPlaces) for (const index of places) found.add(index);
    };
    for (const word of words) {
      take(this.words.get(word));
      if (!isHangul(word)) continue;
      take(this.beginnings.get(word.slice(0, longestStem)));
      for (let length = 2; length < Math.min(word.length, longestStem); length++)
        take(this.words.get(word.slice(0, length)));
    }
    return [...found].sort((a, b) => a - b);
  }
}

function put(places: Map<string, number[]>, key: string, index: number): void {
  const found = places.get(key);
  if (!found) places.set(key, [index]);
  else if (found.at(-1) !== index) found.push(index);
}

function isHangul(word: string): boolean {
  return /^[가-힣]{2,}$/u.test(word);
}
