/** A subject of this length makes V8 compile a pattern to machine code at once. */
const longSubject = 1000;

/**
 * A pattern of many wordings that is quickly made ready. V8 compiles a pattern to byte code first, which takes several
 * times as long as machine code where there are many alternatives, and to machine code when it is used again; a first
 * use on a long text leaves the byte code out. Elsewhere that first use costs next to nothing.
 */
export class TextPattern {
  private isReady = false;

  /** @param pattern a pattern without the flags `g` and `y` */
  constructor(private readonly pattern: RegExp) {}

  /** Whether the pattern is found in a text. */
  test(text: string): boolean {
    if (!this.isReady) this.makeReady(text);
    return this.pattern.test(text);
  }

  /** The first place where the pattern is found, as `RegExp.exec` gives it. */
  exec(text: string): RegExpExecArray | null {
    if (!this.isReady) this.makeReady(text);
    return this.pattern.exec(text);
  }

  private makeReady(text: string): void {
    this.isReady = true;
    // One- and two-byte strings have machine code of their own: the subject is of the text's kind.
    this.pattern.test(text.padEnd(longSubject));
  }
}
