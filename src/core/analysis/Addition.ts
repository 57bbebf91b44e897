import { insertBlock } from "../retro/markdownEdits";
import type { RetroDocument } from "../retro/RetroDocument";
import type { TextEdit } from "../text/TextEdit";

/** Lines that are added to a retrospective, by the zero-based line before which they are put. */
export interface Addition {
  readonly line: number;
  readonly lines: readonly string[];
  /** Without blank lines around: within a list. */
  readonly isTight?: boolean;
}

/** The edits that make additions; what is put before the same line keeps its order. */
export function additionEdits({ source }: RetroDocument, added: readonly Addition[]): TextEdit[] {
  // What is put before the same line is one edit, so that its parts keep their order wherever it is made.
  const byLine = new Map<number, { lines: string[]; isTight: boolean; endsTight: boolean }>();
  for (const { line, lines, isTight = false } of added) {
    const there = byLine.get(line);
    if (there) {
      there.lines.push(...(isTight && there.endsTight ? [] : [""]), ...lines);
      there.endsTight = isTight;
    } else byLine.set(line, { lines: [...lines], isTight, endsTight: isTight });
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .flatMap(([line, { lines, isTight, endsTight }]) => {
      const isNextBlank = line >= source.lineCount || source.lineText(line).trim() === "";
      const gap = isTight && !endsTight && !isNextBlank ? [""] : [];
      return insertBlock(source, line, [...lines, ...gap], isTight);
    });
}
