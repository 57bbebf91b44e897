import type { Pauses } from "../Pauses";
import { type Lines, TextLines } from "./TextLines";

/** A place in a text: zero-based line and zero-based UTF-16 code unit in it, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text by positions; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of text by zero-based UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An immutable text that answers for lines and positions. Lines end in LF, CRLF or CR, as in the editor. */
export class SourceText {
  private textCache: string | undefined;
  private linesCache: TextLines | undefined;

  constructor(text: string | TextLines) {
    if (typeof text === "string") this.textCache = text;
    else this.linesCache = text;
  }

  /** All of it. After an edit it has to be put together: what needs a part only, takes a slice. */
  get text(): string {
    this.textCache ??= this.lines.text;
    return this.textCache;
  }

  get length(): number {
    return this.textCache?.length ?? this.lines.length;
  }

  get lineCount(): number {
    return this.lines.lineCount;
  }

  /** The line break that the text uses most at its beginning: that of its first line, LF where there is none. */
  get lineBreak(): "\n" | "\r\n" {
    const end = this.lineEnd(0);
    return this.slice(end, end + 2) === "\r\n" ? "\r\n" : "\n";
  }

  /**
   * The text with a stretch of it replaced; only what lies near the stretch is copied.
   * @throws RangeError where the stretch lies outside the text
   */
  replace(start: number, end: number, newText: string): SourceText {
    if (start < 0 || end < start || end > this.length) {
      throw new RangeError(`${start}..${end} is no part of a text of ${this.length}`);
    }
    return new SourceText(this.lines.replace(start, end, newText));
  }

  /** The text between two offsets. */
  slice(start: number, end: number): string {
    if (this.textCache !== undefined) return this.textCache.slice(start, end);
    return this.lines.slice(Math.max(0, start), Math.min(end, this.lines.length));
  }

  /** The offset at which a zero-based line begins; past the last line, the text's length. */
  lineStart(line: number): number {
    return this.lines.lineStart(line) ?? this.length;
  }

  /** The offset behind the last character of a zero-based line, its line break left out. */
  lineEnd(line: number): number {
    const start = this.lineStart(line);
    const next = this.lines.lineStart(line + 1);
    if (next === undefined) return this.length;
    const ending = this.slice(Math.max(start, next - 2), next);
    return next - (ending.endsWith("\r\n") ? 2 : 1);
  }

  /** The text of a zero-based line without its line break. */
  lineText(line: number): string {
    return this.slice(this.lineStart(line), this.lineEnd(line));
  }

  /** The zero-based line that holds an offset. */
  lineAt(offset: number): number {
    return this.lines.lineAt(offset);
  }

  /** Some whole lines around an offset: so many that a walk through the text looks at few stretches. */
  linesAround(offset: number): Lines {
    return this.lines.linesAround(offset);
  }

  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.length));
    const line = this.lineAt(inside);
    return { line, character: inside - this.lineStart(line) };
  }

  /** The offset of a position; a character past the line's end means the line's end. */
  offsetAt(position: Position): number {
    if (position.line >= this.lineCount) return this.length;
    return Math.min(this.lineStart(position.line) + position.character, this.lineEnd(position.line));
  }

  /** The range of a span. */
  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** Finds the lines of the text, which the first question about one does otherwise; with pauses. */
  *readLines(): Pauses<void> {
    this.linesCache ??= yield* TextLines.read(this.textCache ?? "");
  }

  private get lines(): TextLines {
    this.linesCache ??= TextLines.of(this.textCache ?? "");
    return this.linesCache;
  }
}
