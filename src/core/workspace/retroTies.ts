import { bodyText } from "../retro/bodyText";
import type { SourceText, Span } from "../text/SourceText";

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
  if (!source.text.includes("^")) return [];
  return [...bodyText(source).matchAll(tie)].map((match) => {
    const [whole, id = ""] = match;
    const start = match.index + whole.indexOf("^") + 1;
    return { start, end: start + id.length, id: id.normalize("NFC") };
  });
}

/** Whether an id can be written as `^id`. */
export function canTie(id: string): boolean {
  return tieable.test(id);
}
