import type { TextEdit } from "../../src/core/text/TextEdit";
import { randomOf } from "../support/careerTexts";

/** A kind of place in a text that can be written rightly and wrongly. */
export interface SpotKind {
  readonly name: string;
  /** Finds them all; the group `value` is the part that is written. */
  readonly pattern: RegExp;
  /** Another wrong value for each number; `old` is what stood there at the beginning. */
  wrong(old: string, number: number): string;
  /** Another right value. */
  right(old: string, number: number): string;
}

/** A place of a kind. It moves with the edits. */
export interface Spot {
  readonly kind: SpotKind;
  readonly old: string;
  start: number;
  end: number;
}

/** An edit, and whether its place is wrong after it. */
export interface SpotEdit {
  readonly spot: Spot;
  readonly edit: TextEdit;
  readonly isWrong: boolean;
}

/**
 * Edits that each change a finding, each at another place than the one before, so that no text is read twice: a place
 * is made wrong, then the one before it right again, with another right value. The kinds take turns; their places come
 * from all over the text.
 */
export class Spots {
  private readonly all: Spot[] = [];
  private readonly turns: Spot[];
  private readonly isWrong: Spot[] = [];
  private count = 0;

  constructor(text: string, kinds: readonly SpotKind[], seed = 7) {
    const random = randomOf(seed);
    const lists = kinds.map((kind) => {
      const spots = [...text.matchAll(kind.pattern)].map((match): Spot => {
        const old = match.groups?.["value"] ?? "";
        const start = match.index + match[0].lastIndexOf(old);
        return { kind, old, start, end: start + old.length };
      });
      this.all.push(...spots);
      return spots.map((spot) => ({ spot, at: random() })).sort((a, b) => a.at - b.at);
    });
    const longest = Math.max(...lists.map((list) => list.length));
    this.turns = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at % list.length] ?? []))
      .flat()
      .map(({ spot }) => spot);
    if (this.turns.length < 4) throw new Error("The text has too few places to edit.");
  }

  /** The next edit of the text as it stands after all edits before. */
  next(): SpotEdit {
    const number = this.count++;
    const first = this.isWrong[0];
    if (this.isWrong.length > 1 && first) {
      this.isWrong.shift();
      return this.write(first, first.kind.right(first.old, number), false);
    }
    const spot = this.turn();
    this.isWrong.push(spot);
    return this.write(spot, spot.kind.wrong(spot.old, number), true);
  }

  /** Another spot that is right; it stays as it is. */
  turn(): Spot {
    for (;;) {
      const spot = this.turns.shift() as Spot;
      this.turns.push(spot);
      if (!this.isWrong.includes(spot)) return spot;
    }
  }

  /** Moves the spots along with an edit that is not one of theirs. */
  follow({ start, end, newText }: TextEdit): void {
    const delta = newText.length - (end - start);
    for (const spot of this.all) {
      if (spot.start < end || spot.start < start) continue;
      spot.start += delta;
      spot.end += delta;
    }
  }

  private write(spot: Spot, newText: string, isWrong: boolean): SpotEdit {
    const edit = { start: spot.start, end: spot.end, newText };
    for (const other of this.all) {
      if (other.start <= spot.start) continue;
      other.start += newText.length - (edit.end - edit.start);
      other.end += newText.length - (edit.end - edit.start);
    }
    spot.end = spot.start + newText.length;
    return { spot, edit, isWrong };
  }
}
