import { TextPattern } from "./TextPattern";

/** A text in small letters, each character in its place. */
export type FoldedText = string & { readonly isFolded: true };

/**
 * A text in small letters, as the flag `i` with `u` compares them, so that offsets stay true: İ stays as it is, since
 * it has no small form of one character, and ſ is an s.
 */
export function foldCase(text: string): FoldedText {
  return (isFolded(text) ? text : folded(text)) as FoldedText;
}

/** Whether a text has nothing but ASCII without capitals and Hangul syllables. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 64 && (code < 91 || (code > 127 && (code < 0xac00 || code > 0xd7a3)))) return false;
  }
  return true;
}

function folded(text: string): string {
  const lower = text.toLowerCase();
  const isPlain = lower.length === text.length && !lower.includes("ſ");
  return isPlain ? lower : text.replace(/[^İ]+/g, (part) => part.toLowerCase()).replaceAll("ſ", "s");
}

/** A label folded for a comparison of wordings: plain apostrophes, single blanks, small letters. */
export function foldLabelText(label: string): FoldedText {
  if (isFolded(label) && !/[^\S ]|  /.test(label)) return label as FoldedText;
  return foldCase(label.replace(/[’‘]/g, "'").replace(/\s+/g, " "));
}

/**
 * Wordings in small letters to be found whatever the case: the text is folded once, and not each of its letters held
 * against the letters of each wording, which makes a pattern many times as long to compile.
 */
export class WordPattern {
  readonly text: TextPattern;

  /**
   * @param pattern wordings in small letters, with the flag `u` and without `i`, `g` and `y`
   * @param needed sets of characters, each written as a text; every text that matches has one of each
   */
  constructor(pattern: RegExp, ...needed: readonly string[]) {
    this.text = new TextPattern(pattern, ...needed);
  }

  /** Whether the pattern is found in a text. */
  test(text: FoldedText): boolean {
    return this.text.test(text);
  }

  /** The first place where the pattern is found, as `RegExp.exec` gives it; what it caught is in small letters. */
  exec(text: FoldedText): RegExpExecArray | null {
    return this.text.exec(text);
  }
}
