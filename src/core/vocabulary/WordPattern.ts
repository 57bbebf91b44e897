import { TextPattern } from "./TextPattern";

/** A text in small letters, each character in its place. */
export type FoldedText = string & { readonly isFolded: true };

/**
 * A text in small letters, as the flag `i` with `u` compares them, so that offsets stay true: İ stays as it is, since
 * it has no small form of one character, and ſ is an s.
 */
export function foldCase(text: string): FoldedText {
  const lower = text.toLowerCase();
  const isPlain = lower.length === text.length && !lower.includes("ſ");
  return (isPlain ? lower : text.replace(/[^İ]+/g, (part) => part.toLowerCase()).replaceAll("ſ", "s")) as FoldedText;
}

/**
 * Wordings in small letters to be found whatever the case: the text is folded once, and not each of its letters held
 * against the letters of each wording, which makes a pattern many times as long to compile.
 */
export class WordPattern {
  private readonly pattern: TextPattern;

  /** @param pattern wordings in small letters, with the flag `u` and without `i`, `g` and `y` */
  constructor(pattern: RegExp) {
    this.pattern = new TextPattern(pattern);
  }

  /** Whether the pattern is found in a text. */
  test(text: FoldedText): boolean {
    return this.pattern.test(text);
  }

  /** The first place where the pattern is found, as `RegExp.exec` gives it; what it caught is in small letters. */
  exec(text: FoldedText): RegExpExecArray | null {
    return this.pattern.exec(text);
  }
}
