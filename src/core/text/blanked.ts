import type { Pauses } from "../Pauses";
import type { Span } from "./SourceText";
import { stretchesOf } from "./stretchesOf";

/** As many blanks as a text has other characters than line breaks, which stay. */
export function blanksFor(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) => " ".repeat(line.length));
}

/** A text with blanks for some stretches of it, given in order; it pauses now and then. */
export function* blanked(text: string, spans: readonly Span[]): Pauses<string> {
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start));
    const hidden = text.slice(start, end);
    for (const part of stretchesOf(hidden)) {
      pieces.push(blanksFor(hidden.slice(part.start, part.end)));
      yield;
    }
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
