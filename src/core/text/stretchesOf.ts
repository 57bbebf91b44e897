import type { Span } from "./SourceText";

/** How long a stretch is at least, in UTF-16 units: a pattern looks it through in a fraction of a millisecond. */
const stretchLength = 8192;

/**
 * Cuts a text into stretches of whole lines, so that what looks through it line by line can pause between them. Lines
 * end in LF here; a text without any is one stretch, as is a long line.
 * @param mayCut whether a text may be cut before an offset, at which a line begins
 */
export function* stretchesOf(
  text: string,
  mayCut: (text: string, at: number) => boolean = () => true,
): Generator<Span, void> {
  for (let start = 0; start < text.length;) {
    let end = behindBreak(text, start + stretchLength);
    while (end < text.length && !mayCut(text, end)) end = behindBreak(text, end);
    yield { start, end };
    start = end;
  }
}

function behindBreak(text: string, from: number): number {
  const found = text.indexOf("\n", from);
  return found < 0 ? text.length : found + 1;
}
