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
  private lineStartsCache: readonly number[] | undefined;

  constructor(readonly text: string) {}

  get length(): number {
    return this.text.length;
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** The line break that the text uses most at its beginning: that of its first line, LF where there is none. */
  get lineBreak(): "\n" | "\r\n" {
    const first = this.text.indexOf("\n");
    return first > 0 && this.text[first - 1] === "\r" ? "\r\n" : "\n";
  }

  /** The text between two offsets. */
  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  /** The offset at which a zero-based line begins; past the last line, the text's length. */
  lineStart(line: number): number {
    return this.lineStarts[line] ?? this.text.length;
  }

  /** The offset behind the last character of a zero-based line, its line break left out. */
  lineEnd(line: number): number {
    let end = line + 1 < this.lineCount ? this.lineStart(line + 1) : this.text.length;
    if (line + 1 < this.lineCount) {
      if (this.text[end - 1] === "\n") end--;
      if (this.text[end - 1] === "\r") end--;
    }
    return Math.max(end, this.lineStart(line));
  }

  /** The text of a zero-based line without its line break. */
  lineText(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  /** The zero-based line that holds an offset. */
  lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(inside);
    return { line, character: inside - this.lineStart(line) };
  }

  /** The offset of a position; a character past the line's end means the line's end. */
  offsetAt(position: Position): number {
    if (position.line >= this.lineCount) return this.text.length;
    return Math.min(this.lineStart(position.line) + position.character, this.lineEnd(position.line));
  }

  /** The range of a span. */
  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  private get lineStarts(): readonly number[] {
    if (this.lineStartsCache) return this.lineStartsCache;
    const starts = [0];
    const text = this.text;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.lineStartsCache = starts;
    return starts;
  }
}
