import { writeScalar } from "../yaml/writeScalar";
import { keptText, type NotedReadme, type ReadmeNote } from "./export/readmeNotes";
import type { ReadmeEntry, ReadmeUnread } from "./Readme";

/** The mark of a guess, at the end of its line. */
const guessMark = " # ?";
/** What stands before words that found no place, on a line of their own. */
const unmatchedMark = "# ? ";

interface DraftLine {
  /** Where in the README this was written, as an offset: comments are put between lines by it. */
  readonly at: number;
  readonly indent: number;
  readonly text: string;
}

/** Collects the lines of one part of a career.yaml, and puts what has no place between them as comments. */
export class CareerDraft {
  private readonly lines: DraftLine[] = [];
  guesses = 0;
  readonly unmatched: string[] = [];

  /** @param notes what an export noted behind words of the README, by the offset at which they end */
  constructor(private readonly notes: NotedReadme["notes"] = new Map()) {}

  /** What an export noted behind the words of an entry. */
  noteOf({ span }: ReadmeEntry): ReadmeNote {
    return this.notes.get(span.end) ?? {};
  }

  /** Adds a line of YAML; with `isGuess` marked as one. */
  add(at: number, indent: number, text: string, isGuess = false): void {
    if (isGuess) this.guesses++;
    this.lines.push({ at, indent, text: isGuess ? text + guessMark : text });
  }

  /** Adds words that the model has no place for, one comment a line. */
  comment(at: number, indent: number, text: string): void {
    for (const line of text.split(/[\n\r\u0085\u2028\u2029]+/u)) {
      this.lines.push({ at, indent, text: `# ${line}`.trimEnd() });
    }
  }

  /** Adds as comments what speaks of no known competency, and notes it. */
  unmatchedComment(at: number, indent: number, texts: readonly string[]): void {
    const [first = "", ...rest] = texts;
    this.unmatched.push(first);
    this.lines.push({ at, indent, text: unmatchedMark + first });
    for (const text of rest) this.lines.push({ at, indent, text: `#   ${text}` });
  }

  /** The lines in the order of the README, with the unread lines of the README between them at their places. */
  finish(unread: readonly ReadmeUnread[], indent: number): string[] {
    const result: string[] = [];
    let next = 0;
    const write = (line: DraftLine) => result.push(" ".repeat(line.indent) + line.text);
    const before = (at: number, place: number) => {
      for (let comment = unread[next]; comment && comment.span.start < at; comment = unread[++next]) {
        result.push(" ".repeat(place) + commentOf(comment));
      }
    };
    for (const line of this.lines) {
      before(line.at, line.indent);
      write(line);
    }
    before(Number.POSITIVE_INFINITY, Math.min(this.lines.at(-1)?.indent ?? indent, indent + 2));
    return result;
  }
}

/** The README's line behind the comment sign, its own indentation kept. */
function commentOf({ text }: ReadmeUnread): string {
  return `# ${keptText(text) ?? text}`.trimEnd();
}

/** `key: value` with both written safely. */
export function pair(key: string, value: string): string {
  return `${writeScalar(key, "key")}: ${writeScalar(value)}`;
}
