import { type Pauses, withoutPause } from "../Pauses";
import { bodyTextSlowly } from "../retro/bodyText";
import type { SourceText, Span } from "../text/SourceText";
import { stretchesOf } from "../text/stretchesOf";

/** A `^id` at the end of a line, which ties what the line plans to the to-do of that id. The span holds the id alone. */
export interface RetroTie extends Span {
  /** NFC. */
  readonly id: string;
}

/** What an id must be for `^id` to hold it. */
const tieable = /^[\p{L}\p{N}_-]{1,60}$/u;
const tie = /(?:^|\s)\^([\p{L}\p{N}_-]{1,60})[^\S\r\n]*$/gmu;

/**
 * The `^id`s of a retrospective in its order, by a look at the ends of lines: the text need not be read for them.
 * Front matter, fenced code and comments have none.
 */
export function retroTies(source: SourceText): RetroTie[] {
  return withoutPause(retroTiesSlowly(source));
}

/** As `retroTies`, with pauses. */
export function* retroTiesSlowly(source: SourceText): Pauses<RetroTie[]> {
  const ties: RetroTie[] = [];
  if (!source.text.includes("^")) return ties;
  const body = yield* bodyTextSlowly(source);
  for (const stretch of stretchesOf(body)) {
    for (const match of body.slice(stretch.start, stretch.end).matchAll(tie)) {
      const [whole, id = ""] = match;
      const start = stretch.start + match.index + whole.indexOf("^") + 1;
      ties.push({ start, end: start + id.length, id: id.normalize("NFC") });
    }
    yield;
  }
  return ties;
}

/** Whether an id can be written as `^id`. */
export function canTie(id: string): boolean {
  return tieable.test(id);
}
