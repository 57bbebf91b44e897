import { convertHangulToQwerty } from "es-hangul";
import { hasHangul, initialOf, jamoOf } from "../text/jamo";

/** A word that is being typed, made ready to be compared with many. */
export interface TypedWord {
  /** As typed, without the quote before it, NFC, lower case. */
  readonly text: string;
  /** Where it has Hangul: its letters in the order in which they were typed. */
  readonly jamo: string | undefined;
  /** Where it has Hangul: what the same keys give on a Latin keyboard. */
  readonly latin: string | undefined;
}

/** Makes a typed word ready to be compared. */
export function typedWord(typed: string): TypedWord {
  const text = typed.replace(/^["']/, "").normalize("NFC").toLowerCase();
  if (!hasHangul(text)) return { text, jamo: undefined, latin: undefined };
  return { text, jamo: [...text].map(jamoOf).join(""), latin: convertHangulToQwerty(text).toLowerCase() };
}

/**
 * How well a typed word fits a word: 0 is its beginning, 1 the beginning of one of its parts, 2 a place inside it, 3
 * letters of it in order; by the keys that were pressed in the wrong mode of the keyboard, 4 more. Hangul fits at each
 * stage of composing, syllables by their first letters: `ㅋ`, `캎`, `카픜`, `ㅋㅍㅋ` all begin `카프카`.
 * @returns undefined where it does not fit
 */
export function matchTyped({ text, jamo, latin }: TypedWord, word: string): number | undefined {
  if (text === "") return 0;
  if (jamo === undefined) return matchLatin(text, word);
  const asHangul = matchJamo(jamo, word);
  if (asHangul !== undefined) return asHangul;
  const asLatin = latin !== undefined && !hasHangul(word) ? matchLatin(latin, word) : undefined;
  return asLatin === undefined ? undefined : asLatin + 4;
}

/** The best fit of a typed word among several words for one thing; the later ones count a little less. */
export function matchAny(typed: TypedWord, words: readonly string[]): number | undefined {
  let best: number | undefined;
  for (let at = 0; at < words.length; at++) {
    const fit = matchTyped(typed, words[at] as string);
    if (fit === undefined) continue;
    const rank = fit + (at === 0 ? 0 : 0.5);
    if (best === undefined || rank < best) best = rank;
    if (best === 0) break;
  }
  return best;
}

/** Words made ready for a quick look at whether a typed word may fit one of them. */
export interface SearchedWords {
  /** All of them in lower case. */
  readonly lower: string;
  /** The first letters of all their characters, where they have Hangul. */
  readonly initials: string;
}

/** Makes words ready for `canFit`. */
export function searchedWords(words: readonly string[]): SearchedWords {
  const all = words.join("\n");
  const composed = all.normalize("NFC");
  const lower = (composed === all ? all : `${all}\n${composed}`).toLowerCase();
  return { lower, initials: hasHangul(composed) ? [...new Set(Array.from(composed, initialOf))].join("") : "" };
}

/** Whether a typed word may fit one of some words: a quick look, wrong at most in saying yes. */
export function canFit({ text, jamo, latin }: TypedWord, { lower, initials }: SearchedWords): boolean {
  if (jamo === undefined) return hasInOrder(lower, text);
  return initials.includes(jamo[0] ?? "") || (latin !== undefined && hasInOrder(lower, latin));
}

function hasInOrder(lower: string, letters: string): boolean {
  let at = -1;
  for (let i = 0; i < letters.length; i++) {
    at = lower.indexOf(letters[i] as string, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function matchLatin(text: string, word: string): number | undefined {
  const lower = word.toLowerCase();
  const found = lower.indexOf(text);
  if (found === 0) return 0;
  if (found > 0) return startsPart(word, found) ? 1 : 2;
  // Letters in order, the first of them where a part begins.
  if (text.length < 2) return undefined;
  let at = -1;
  for (let from = 0; ; from = at + 1) {
    at = lower.indexOf(text[0] as string, from);
    if (at < 0) return undefined;
    if (startsPart(word, at)) break;
  }
  for (let i = 1; i < text.length; i++) {
    at = lower.indexOf(text[i] as string, at + 1);
    if (at < 0) return undefined;
  }
  return 3;
}

/** Whether a part of a word begins at an offset: behind a blank or a sign, or with a capital. */
function startsPart(word: string, at: number): boolean {
  if (at === 0) return true;
  const before = word.charCodeAt(at - 1);
  const isSmall = before >= 97 && before <= 122;
  const isCapital = before >= 65 && before <= 90;
  if (before < 128 && !isSmall && !isCapital && !(before >= 48 && before <= 57)) return true;
  const here = word.charCodeAt(at);
  return here >= 65 && here <= 90 && !isCapital;
}

/** Letters that NFC would join to others. */
const isDecomposed = /[\u0300-\u036f\u1100-\u11ff]/;

function matchJamo(jamo: string, word: string): number | undefined {
  const composed = isDecomposed.test(word) ? word.normalize("NFC") : word;
  const first = jamo[0];
  let best: number | undefined;
  for (let at = 0; at < composed.length; at++) {
    if (initialOf(composed[at] as string) !== first || !takesLetters(jamo, 0, composed, at)) continue;
    const rank = at === 0 ? 0 : startsPart(composed, at) ? 1 : 2;
    if (rank < 2) return rank;
    best = rank;
  }
  return best;
}

/** Whether each character from `at` on takes letters from `from` on, from its first one, until none is left. */
function takesLetters(jamo: string, from: number, word: string, at: number): boolean {
  if (from === jamo.length) return true;
  const char = word[at];
  if (char === undefined) return false;
  // Nobody has to type the blanks.
  if (char === " ") return takesLetters(jamo, jamo[from] === " " ? from + 1 : from, word, at + 1);
  const letters = jamoOf(char);
  let fits = 0;
  while (fits < letters.length && letters[fits] === jamo[from + fits]) fits++;
  for (; fits > 0; fits--) if (takesLetters(jamo, from + fits, word, at + 1)) return true;
  return false;
}
