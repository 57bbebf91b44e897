import { type ReadmeNote, writeNote } from "./readmeNotes";

/** A line of a section, and where in the career.yaml it comes from: kept comments are put between lines by it. */
export interface SectionLine {
  /** Zero-based offset in the career.yaml. */
  readonly at: number;
  /** How deep a bullet is nested, 0 at the top; undefined for a line that stands as it is. */
  readonly depth: number | undefined;
  readonly text: string;
  /** What the model says by this line, in a form to compare; undefined where the text is all. */
  readonly carries?: string;
  /** Whether what it refers to is a guess. */
  readonly isGuess?: boolean;
  /** What its text does not say by itself. */
  readonly note?: ReadmeNote;
  /** Words for people's eyes behind the note. */
  readonly shown?: string;
}

interface ReadmeLine {
  readonly kind: "heading" | "text";
  readonly text: string;
}

/** Collects the lines of a README. */
export class ReadmeLines {
  private readonly lines: ReadmeLine[] = [];

  heading(text: string): void {
    this.lines.push({ kind: "heading", text });
  }

  add({ depth, text, note, shown }: Pick<SectionLine, "depth" | "text" | "note" | "shown">): void {
    const bullet = depth === undefined ? text : `${indentOf(depth)}- ${text}`;
    const noted = note === undefined ? bullet : `${bullet} ${writeNote(note)}${shown ? ` ${shown}` : ""}`;
    this.lines.push({ kind: "text", text: noted });
  }

  /** A comment on a line of its own that no reader sees, among the bullets of a depth. */
  hide(kept: string, depth: number): void {
    this.lines.push({ kind: "text", text: indentOf(depth) + writeNote({ kept }) });
  }

  /** The text: a blank line before each heading and between paragraphs and lists, a line break at the end. */
  toString(): string {
    let text = "";
    let before: ReadmeLine | undefined;
    for (const line of this.lines) {
      if (before && needsBlank(before, line)) text += "\n";
      text += `${line.text}\n`;
      before = line;
    }
    return text;
  }
}

function indentOf(depth: number): string {
  return "    ".repeat(depth);
}

/** Whether a line would run into the one before it. What is indented or a list item belongs to the list before it. */
function needsBlank(before: ReadmeLine, line: ReadmeLine): boolean {
  if (line.kind === "heading") return true;
  return before.kind !== "heading" && isListed(before.text) !== isListed(line.text);
}

function isListed(text: string): boolean {
  return /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s|<!-- career-gap: )|^\s{2,}\S/.test(text);
}
