import type { TextPattern } from "./TextPattern";
import { WordPattern } from "./WordPattern";

/** Units are told apart by their last bits: two that share them only make a pattern be tried in vain. */
const bits = 1023;

interface Row<Value> {
  readonly pattern: TextPattern;
  readonly value: Value;
  /** A bit for each set of characters that it needs; those beyond 31 are not looked at. */
  readonly needed: number;
}

/**
 * Many patterns to be tried on one text. What characters the text has is found once for all of them, and each is tried
 * only where the text has what it needs.
 */
export class PatternTable<Value> {
  private readonly rows: readonly Row<Value>[];
  /** By the last bits of a unit, a bit for each set that has it. */
  private readonly sets = new Int32Array(bits + 1);

  /** @param rows patterns, the first to be tried first, and what each stands for */
  constructor(rows: readonly (readonly [TextPattern | WordPattern, Value])[]) {
    const sets = new Map<string, number>();
    this.rows = rows.map(([each, value]) => {
      const pattern = each instanceof WordPattern ? each.text : each;
      let needed = 0;
      for (const set of pattern.needed) {
        if (!sets.has(set) && sets.size < 31) sets.set(set, 1 << sets.size);
        needed |= sets.get(set) ?? 0;
      }
      return { pattern, value, needed };
    });
    for (const [set, bit] of sets)
      for (let at = 0; at < set.length; at++) {
        const key = set.charCodeAt(at) & bits;
        this.sets[key] = (this.sets[key] ?? 0) | bit;
      }
  }

  /**
   * What the first pattern stands for that is found in a text.
   * @param text in small letters where patterns of words are among the rows
   */
  find(text: string): Value | undefined {
    const has = this.setsIn(text);
    for (const { pattern, value, needed } of this.rows)
      if ((has & needed) === needed && pattern.exec(text, true)) return value;
    return undefined;
  }

  /** Each pattern that is found in a text: its first place there, as `RegExp.exec` gives it, and what it stands for. */
  *findAll(text: string): Generator<readonly [RegExpExecArray, Value]> {
    const has = this.setsIn(text);
    for (const { pattern, value, needed } of this.rows) {
      const match = (has & needed) === needed ? pattern.exec(text, true) : null;
      if (match) yield [match, value];
    }
  }

  private setsIn(text: string): number {
    const { sets } = this;
    let has = 0;
    for (let at = 0; at < text.length; at++) has |= sets[text.charCodeAt(at) & bits] ?? 0;
    return has;
  }
}
