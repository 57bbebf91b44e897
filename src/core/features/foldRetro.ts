import type { RetroDocument } from "../retro/RetroDocument";

/** Lines that fold into their first, zero-based; the last is part of it. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** What folds in a retrospective beyond its headings: front matter, and the periods, reviews and plans of any form. */
export function foldRetro(document: RetroDocument): readonly Fold[] {
  const { source, reading, frontMatter } = document;
  const parts = [...reading.periods, ...reading.reviews, ...reading.plans].map(({ part }) => part);
  const spans = frontMatter ? [frontMatter.whole, ...parts] : parts;
  const folds = new Map<number, Fold>();
  for (const { start, end } of spans) {
    const startLine = source.lineAt(start);
    let endLine = source.lineAt(Math.max(start, end - 1));
    while (endLine > startLine && source.lineText(endLine).trim() === "") endLine--;
    const known = folds.get(startLine);
    if (endLine > startLine && (!known || known.endLine < endLine)) folds.set(startLine, { startLine, endLine });
  }
  return [...folds.values()].toSorted((a, b) => a.startLine - b.startLine);
}
