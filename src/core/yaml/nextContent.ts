import type { SourceText } from "../text/SourceText";

/** A line that is neither blank nor a comment. */
export interface ContentLine {
  /** Zero-based. */
  readonly line: number;
  readonly text: string;
  /** That of its first character that is no blank, zero-based. */
  readonly column: number;
  /** Whether a list item begins there. */
  readonly isDash: boolean;
}

/** The first line behind one, given by its zero-based number, that is neither blank nor a comment. */
export function nextContent(source: SourceText, line: number): ContentLine | undefined {
  for (let at = line + 1; at < source.lineCount; at++) {
    const text = source.lineText(at);
    if (isBlankLine(text)) continue;
    return { line: at, text, column: text.search(/[^ ]/), isDash: /^ *-(?:[ \t]|$)/.test(text) };
  }
  return undefined;
}

/** Whether a line says nothing: it is blank, or a comment. */
export function isBlankLine(text: string): boolean {
  return /^[ \t]*(?:#|$)/.test(text);
}
