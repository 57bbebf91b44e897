import type { Pauses } from "../Pauses";

/** So many lines are looked at between two pauses. */
const linesToPause = 200;

/** A piece has so many characters at least: each costs the parser some time of its own. */
const shortestPiece = 200;

/**
 * Where a Markdown text may be cut into pieces that mean the same one by one, ascending, 0 first. A cut stands before a
 * heading, or behind an empty line before a line that begins with a letter: there every list, quote, table and paragraph
 * ends. A fence or HTML may go on; cuts inside of fences are left out where they are easily told.
 * It pauses now and then.
 *
 * @param text with LF as its only line break
 */
export function* cutPlaces(text: string): Pauses<number[]> {
  const places = [0];
  let earliest = shortestPiece;
  /** The fence that is open: its character and length. */
  let fence: { readonly mark: number; readonly length: number } | undefined;
  let isBehindEmpty = false;
  let lines = 0;
  for (let start = 0; start < text.length;) {
    if (++lines % linesToPause === 0) yield;
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const mark = markAt(text, start, end);
    if (mark) {
      if (!fence) fence = mark.opens ? mark : undefined;
      else if (mark.mark === fence.mark && mark.length >= fence.length && mark.closes) fence = undefined;
      isBehindEmpty = false;
    } else {
      if (!fence && start >= earliest && isCut(text, start, isBehindEmpty)) {
        places.push(start);
        earliest = start + shortestPiece;
      }
      isBehindEmpty = isEmpty(text, start, end);
    }
    start = end + 1;
  }
  return places;
}

function isCut(text: string, start: number, isBehindEmpty: boolean): boolean {
  const first = text.charCodeAt(start);
  if (first === hash) {
    let at = start + 1;
    while (text.charCodeAt(at) === hash) at++;
    // At a text's end there is no character: NaN.
    const next = text.charCodeAt(at);
    return at - start <= 6 && (next === 32 || next === 9 || next === 10 || Number.isNaN(next));
  }
  const isLetter = (first >= 0xac00 && first <= 0xd7a3) || ((first | 32) > 96 && (first | 32) < 123 && first < 123);
  return isBehindEmpty && isLetter;
}

const hash = 35;

interface FenceMark {
  readonly mark: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The mark of a fence in a line. */
function markAt(text: string, start: number, end: number): FenceMark | undefined {
  let at = start;
  while (at < start + 3 && text.charCodeAt(at) === 32) at++;
  const mark = text.charCodeAt(at);
  if (mark !== 96 && mark !== 126) return undefined;
  const from = at;
  while (at < end && text.charCodeAt(at) === mark) at++;
  if (at - from < 3) return undefined;
  // Behind grave accents that open a fence stand no others.
  const other = mark === 96 ? text.indexOf("`", at) : -1;
  return { mark, length: at - from, opens: other < 0 || other >= end, closes: isEmpty(text, at, end) };
}

function isEmpty(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}
