import { parse } from "yaml";
import { writeScalar } from "../../yaml/writeScalar";

/**
 * What an export could not say in the README's own words, so that an import reads it back as it was: an HTML comment
 * behind the text that it speaks of, `<!-- career-gap: {closes: [Kafka], every: 2/week} -->`. What stands behind the
 * comment on the same line is for people's eyes and is not read. A key that is missing means: as the words say.
 */
export interface ReadmeNote {
  /** A line that stands as a comment in the career.yaml; such a note has a line of its own. */
  readonly kept?: string;
  /** Whether what the line refers to is a guess. */
  readonly guess?: boolean;
  /** The name of the competency that a line of 나의 상태 or Gap 분석 speaks of. */
  readonly of?: string;
  /** The level of a line of 나의 상태, null for none. */
  readonly level?: number | null;
  /** The words beside that level. */
  readonly note?: string;
  /** What an entry of Gap 분석 is about; null where it is the competency as a whole. */
  readonly subject?: string | null;
  /** Which side of a Gap 분석 a line belongs to. */
  readonly side?: "have" | "lack";
  /** The names of the competencies that a to-do closes. */
  readonly closes?: readonly string[];
  /** The short form of a cadence; null for none. */
  readonly every?: string | null;
  readonly until?: string | null;
  readonly status?: "open" | "doing" | "done" | "dropped";
}

/** A README without its notes. */
export interface NotedReadme {
  /** As long as the README: blanks stand for the notes and for what follows them. */
  readonly text: string;
  /** By the zero-based offset at which the words before the note end. */
  readonly notes: ReadonlyMap<number, ReadmeNote>;
}

const noted = /<!-- career-gap: (\{[^\r\n]*?\}) -->[^\r\n]*/g;
const keptLine = /^\s*<!-- career-gap: (\{[^\r\n]*?\}) -->\s*$/;

/** Writes a note. */
export function writeNote(note: ReadmeNote): string {
  const pairs = Object.entries(note).map(([key, value]: [string, unknown]) => `${key}: ${writeValue(value)}`);
  return `<!-- career-gap: {${pairs.join(", ")}} -->`;
}

/** Takes the notes out of a README. Notes on a line of their own stay: see `keptText`. */
export function takeNotes(readme: string): NotedReadme {
  const notes = new Map<number, ReadmeNote>();
  const text = readme.replace(noted, (whole: string, yaml: string, at: number) => {
    const before = readme.slice(0, at).trimEnd().length;
    const note = readNote(yaml);
    if (!note || /[\r\n]/.test(readme.slice(before, at)) || before === 0) return whole;
    notes.set(before, note);
    return " ".repeat(whole.length);
  });
  return { text, notes };
}

/** The comment that a line of a README stands for, where it is nothing but such a note. */
export function keptText(line: string): string | undefined {
  const yaml = keptLine.exec(line)?.[1];
  return yaml === undefined ? undefined : readNote(yaml)?.kept;
}

function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(", ")}]`;
  if (typeof value !== "string") return String(value);
  // Two hyphens would end the comment.
  const text = writeScalar(value, "flow");
  return text.includes("--") || text.endsWith("-") ? JSON.stringify(value).replaceAll("-", "\\u002d") : text;
}

function readNote(yaml: string): ReadmeNote | undefined {
  let value: unknown;
  try {
    value = parse(yaml);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { kept, guess, of, level, note, subject, side, closes, every, until, status } = value as Record<
    string,
    unknown
  >;
  return {
    ...(isText(kept) && { kept }),
    ...(typeof guess === "boolean" && { guess }),
    ...(isText(of) && { of }),
    ...((level === null || isLevel(level)) && { level }),
    ...(isText(note) && { note }),
    ...((subject === null || isText(subject)) && { subject }),
    ...((side === "have" || side === "lack") && { side }),
    ...(Array.isArray(closes) && { closes: closes.filter(isText) }),
    ...((every === null || isText(every)) && { every }),
    ...((until === null || isText(until)) && { until }),
    ...((status === "open" || status === "doing" || status === "done" || status === "dropped") && { status }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isLevel(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 4;
}
