/** A subject of this length makes V8 compile a pattern to machine code at once. */
const longSubject = 1000;

/** Units are told apart by their last bits: two that share them only make a text be looked at in vain. */
const bits = 1023;

/**
 * A pattern of many wordings that is quickly made ready. V8 compiles a pattern to byte code first, which takes several
 * times as long as machine code where there are many alternatives, and to machine code when it is used again; a first
 * use on a long text leaves the byte code out. Elsewhere that first use costs next to nothing.
 *
 * A text that lacks the characters which every match has is told without the pattern, which then need not even be
 * compiled.
 */
export class TextPattern {
  /** Each a set of characters: whatever the pattern matches has one of each set. */
  readonly needed: readonly string[];
  private isReady = false;
  private table: Uint8Array | undefined;

  /**
   * @param pattern a pattern without the flags `g` and `y`
   * @param needed sets of characters, each written as a text; every text that matches has one of each
   */
  constructor(
    readonly pattern: RegExp,
    ...needed: readonly string[]
  ) {
    this.needed = needed;
  }

  /** Whether the pattern is found in a text. */
  test(text: string): boolean {
    if (!this.mayMatch(text)) return false;
    if (!this.isReady) this.makeReady(text);
    return this.pattern.test(text);
  }

  /**
   * The first place where the pattern is found, as `RegExp.exec` gives it.
   * @param hasNeeded whether it is known that the text has the characters which every match has
   */
  exec(text: string, hasNeeded = false): RegExpExecArray | null {
    if (!hasNeeded && !this.mayMatch(text)) return null;
    if (!this.isReady) this.makeReady(text);
    return this.pattern.exec(text);
  }

  /** Whether a text has the characters that every match has. */
  private mayMatch(text: string): boolean {
    if (this.needed.length === 0) return true;
    const table = (this.table ??= tableOf(this.needed));
    const all = (1 << this.needed.length) - 1;
    let found = 0;
    for (let at = 0; at < text.length; at++) {
      found |= table[text.charCodeAt(at) & bits] ?? 0;
      if (found === all) return true;
    }
    return false;
  }

  private makeReady(text: string): void {
    this.isReady = true;
    // One- and two-byte strings have machine code of their own: the subject is of the text's kind.
    this.pattern.test(text.padEnd(longSubject));
  }
}

/** By the last bits of a unit, one bit for each set that has it. */
function tableOf(sets: readonly string[]): Uint8Array {
  const table = new Uint8Array(bits + 1);
  for (const [i, set] of sets.entries())
    for (let at = 0; at < set.length; at++) {
      const key = set.charCodeAt(at) & bits;
      table[key] = (table[key] ?? 0) | (1 << i);
    }
  return table;
}
