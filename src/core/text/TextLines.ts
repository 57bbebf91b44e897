import { type Pauses, withoutPause } from "../Pauses";

/** How long a chunk is at most, in UTF-16 units; one long line may be longer. */
const chunkLength = 8192;

/** After so many chunks there is a pause. */
const chunksToPause = 8;

/** Some whole lines of a text. */
interface Chunk {
  readonly text: string;
  /** Where its lines begin, counted from its own beginning; the first is always 0. */
  readonly lineStarts: readonly number[];
  readonly columns: Columns;
}

/** Some whole lines that stand together. */
export interface Lines {
  /** Where they begin in the whole text. */
  readonly start: number;
  readonly text: string;
  readonly columns: Columns;
}

/** The least columns at which some lines have something else than white space; Infinity where none has. */
export interface Columns {
  /** Of lines that begin with the dash of a list item. */
  readonly dash: number;
  /** Of comments. */
  readonly comment: number;
  /** Of all others. */
  readonly other: number;
}

/**
 * A text in chunks of whole lines, so that an edit copies the chunks that it touches and none of the others. Lines end
 * in LF, CRLF or CR, as in the editor. It never changes.
 */
export class TextLines {
  /** Offsets and lines before each chunk, and behind the last. */
  private readonly offsets: readonly number[];
  private readonly lines: readonly number[];

  private constructor(private readonly chunks: readonly Chunk[]) {
    const offsets = [0];
    const lines = [0];
    chunks.forEach(({ text, lineStarts }, at) => {
      offsets.push((offsets[at] as number) + text.length);
      lines.push((lines[at] as number) + lineStarts.length);
    });
    this.offsets = offsets;
    this.lines = lines;
  }

  static of(text: string): TextLines {
    return withoutPause(TextLines.read(text));
  }

  /** The same with a pause now and then. */
  static *read(text: string): Pauses<TextLines> {
    return new TextLines(yield* cut(text, true));
  }

  get length(): number {
    return this.offsets.at(-1) as number;
  }

  /** A text that ends in a line break has an empty last line. */
  get lineCount(): number {
    return this.lines.at(-1) as number;
  }

  get text(): string {
    return this.chunks.map((chunk) => chunk.text).join("");
  }

  /** The text between two offsets that lie inside of it. */
  slice(start: number, end: number): string {
    let at = lastUpTo(this.offsets, start, this.chunks.length);
    let text = "";
    for (; at < this.chunks.length && (this.offsets[at] as number) < end; at++) {
      const base = this.offsets[at] as number;
      text += (this.chunks[at] as Chunk).text.slice(Math.max(0, start - base), end - base);
    }
    return text;
  }

  /** The offset at which a zero-based line begins, or undefined behind the last line. */
  lineStart(line: number): number | undefined {
    if (line >= this.lineCount) return undefined;
    const at = lastUpTo(this.lines, line, this.chunks.length);
    const { lineStarts } = this.chunks[at] as Chunk;
    return (this.offsets[at] as number) + (lineStarts[line - (this.lines[at] as number)] as number);
  }

  /** The zero-based line that holds an offset. */
  lineAt(offset: number): number {
    const at = lastUpTo(this.offsets, offset, this.chunks.length);
    const { lineStarts } = this.chunks[at] as Chunk;
    return (this.lines[at] as number) + lastUpTo(lineStarts, offset - (this.offsets[at] as number), lineStarts.length);
  }

  /** The lines around an offset that are kept together. */
  linesAround(offset: number): Lines {
    const at = lastUpTo(this.offsets, offset, this.chunks.length);
    const { text, columns } = this.chunks[at] as Chunk;
    return { start: this.offsets[at] as number, text, columns };
  }

  /** The text with a stretch of it replaced. */
  replace(start: number, end: number, newText: string): TextLines {
    // A line break may be made or broken at the ends of the stretch, so what lies beside them is read again, too.
    const first = lastUpTo(this.offsets, Math.max(0, start - 1), this.chunks.length);
    const last = lastUpTo(this.offsets, Math.min(this.length, end + 1), this.chunks.length);
    const from = this.offsets[first] as number;
    const to = this.offsets[last + 1] as number;
    const text = this.slice(from, start) + newText + this.slice(end, to);
    const chunks = withoutPause(cut(text, last === this.chunks.length - 1));
    return new TextLines([...this.chunks.slice(0, first), ...chunks, ...this.chunks.slice(last + 1)]);
  }
}

/**
 * Cuts a text behind line breaks.
 * @param isEnd whether it ends the whole text: then what follows its last line break is a line, even if it is empty
 */
function* cut(text: string, isEnd: boolean): Pauses<Chunk[]> {
  const chunks: Chunk[] = [];
  // A slice would keep the whole of a long text in memory.
  const keep = text.length > 2 * chunkLength ? copyOf : (part: string): string => part;
  const hasReturns = text.includes("\r");
  let start = 0;
  let lineStarts = [0];
  let columns = { dash: Infinity, comment: Infinity, other: Infinity };
  let lineStart = 0;
  let isBlank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank && code !== 32 && code !== 9 && code !== 10 && code !== 13) {
      isBlank = false;
      const isDash = code === 45 && isBlankCode(text.charCodeAt(at + 1));
      const kind = isDash ? "dash" : code === 35 ? "comment" : "other";
      if (at - lineStart < columns[kind]) columns[kind] = at - lineStart;
      // Of the rest of the line nothing matters but where it ends.
      if (!hasReturns) {
        const end = text.indexOf("\n", at);
        at = (end < 0 ? text.length : end) - 1;
        continue;
      }
    }
    if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue;
    const next = at + 1;
    lineStart = next;
    isBlank = true;
    if (next - start >= chunkLength || (next === text.length && !isEnd)) {
      chunks.push({ text: keep(text.slice(start, next)), lineStarts, columns });
      start = next;
      lineStarts = [0];
      columns = { dash: Infinity, comment: Infinity, other: Infinity };
      if (chunks.length % chunksToPause === 0) yield;
    } else lineStarts.push(next - start);
  }
  if (isEnd) chunks.push({ text: keep(text.slice(start)), lineStarts, columns });
  return chunks;
}

/** A blank, a line break, or the end of the text. */
function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || Number.isNaN(code);
}

function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

/** The index of the last of ascending numbers that is at most a value; the first is. */
function lastUpTo(numbers: readonly number[], value: number, count: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
