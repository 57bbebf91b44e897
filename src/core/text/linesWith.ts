import type { SourceText } from "./SourceText";

/** The zero-based lines, from that of an offset on, that have one of some words; all the others cost next to nothing. */
export function* linesWith(source: SourceText, words: readonly string[], from = 0): Generator<number, void> {
  const { text } = source;
  const places = new Map(words.map((word) => [word, -1]));
  for (let at = source.lineStart(source.lineAt(from)); ;) {
    // Each word is looked for only where it was passed, so that no text is looked through twice.
    for (const [word, place] of places) {
      if (place >= at) continue;
      const found = text.indexOf(word, at);
      if (found < 0) places.delete(word);
      else places.set(word, found);
    }
    if (places.size === 0) return;
    const line = source.lineAt(Math.min(...places.values()));
    yield line;
    at = source.lineStart(line + 1);
  }
}
