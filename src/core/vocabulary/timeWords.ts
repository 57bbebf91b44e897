import { type TimeRule, timeRules } from "./timeRules";
import type { TimeWords } from "./timeStretch";
import { foldCase, type FoldedText } from "./WordPattern";

/** The sets of characters that rules need, each with its bit; and the rules by the character they begin with. */
const neededSets = [...new Set(timeRules.flatMap(({ needed }) => needed))];
const bits = 1023;
const neededBits = new Int32Array(bits + 1);
for (const [i, set] of neededSets.entries())
  for (const unit of set) {
    // Units are told apart by their last bits: two that share them only make a rule be tried in vain.
    const key = unit.charCodeAt(0) & bits;
    neededBits[key] = (neededBits[key] ?? 0) | (1 << i);
  }

interface QuickRule extends TimeRule {
  readonly mask: number;
}

const byFirst = new Map<number, QuickRule[]>();
for (const one of timeRules) {
  const mask = one.needed.reduce((all, set) => all | (1 << neededSets.indexOf(set)), 0);
  for (const unit of new Set(one.first)) {
    const code = unit.charCodeAt(0);
    const others = byFirst.get(code);
    if (others) others.push({ ...one, mask });
    else byFirst.set(code, [{ ...one, mask }]);
  }
}

/** A text in small letters, and what it has of what rules need. */
class TimedText {
  readonly folded: FoldedText;
  private readonly has: number;
  private readonly digits: number;

  constructor(text: string) {
    this.folded = foldCase(text);
    let has = 0;
    let digits = 0;
    for (let at = 0; at < text.length; at++) {
      const code = this.folded.charCodeAt(at);
      has |= neededBits[code & bits] ?? 0;
      if (code > 47 && code < 58) digits++;
    }
    this.has = has;
    this.digits = digits;
  }

  wordsAt(start: number): TimeWords | undefined {
    const rules = byFirst.get(this.folded.charCodeAt(start));
    if (!rules) return undefined;
    let best: TimeWords | undefined;
    for (const { pattern, mask, digits, read } of rules) {
      if ((this.has & mask) !== mask || this.digits < digits) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(this.folded);
      if (!match) continue;
      const end = start + match[0].trimEnd().length;
      if (best && end <= best.end) continue;
      const words = read(match);
      if (words) best = { start, end, ...words };
    }
    return best;
  }
}

/** Whether time words may begin with a UTF-16 unit. */
function mayBegin(code: number): boolean {
  // ſ is a small s; of other letters than those of ASCII and Hangul none begins time words, but a quote may.
  return byFirst.has(code > 64 && code < 91 ? code + 32 : code === 0x17f ? 115 : code);
}

/** The time words that begin at an offset, the longest wording; undefined where there are none. */
export function timeWordsAt(text: string, start: number): TimeWords | undefined {
  return mayBegin(text.charCodeAt(start)) ? new TimedText(text).wordsAt(start) : undefined;
}

/**
 * The words that name times in a short text (a heading, a label, a planned thing), in order, without overlaps:
 * `1월`, `12-1월`, `9월-10월`, `상반기`, `2분기`, `2018.03~04`, `January`, `Q3`, `H1 2025`, `3월 2주차`, `2024`.
 * Offsets are zero-based in `text`. Only the first 400 characters are looked at.
 */
export function findTimeWords(text: string): TimeWords[] {
  const found: TimeWords[] = [];
  const end = Math.min(text.length, 400);
  let timed: TimedText | undefined;
  for (let at = 0; at < end; at++) {
    if (!mayBegin(text.charCodeAt(at)) || (at > 0 && isGlued(text.charCodeAt(at - 1), text.charCodeAt(at)))) continue;
    timed ??= new TimedText(text);
    const words = timed.wordsAt(at);
    if (!words) continue;
    found.push(words);
    at = words.end - 1;
  }
  return found;
}

/** Whether a unit goes on with the word or number before it. */
function isGlued(before: number, here: number): boolean {
  // A digit behind one of . , : % / is no beginning either.
  if (isDigit(here))
    return (
      isDigit(before) ||
      isLetter(before) ||
      before === 46 ||
      before === 44 ||
      before === 58 ||
      before === 37 ||
      before === 47
    );
  if (isLetter(here)) return isLetter(before) || isDigit(before);
  return isSyllable(before) && isSyllable(here);
}

const isDigit = (code: number): boolean => code > 47 && code < 58;
const isLetter = (code: number): boolean => (code | 32) > 96 && (code | 32) < 123 && code < 123;
const isSyllable = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
