import type { Span } from "../text/SourceText";

/** Something that can be written at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: "key" | "reference" | "value" | "snippet";
  /** Beside the label: a name, a gap, a meaning. */
  readonly detail?: string | undefined;
  /** Plain text that explains it. */
  readonly documentation?: string | undefined;
  /** What is written; a snippet in the editor's syntax where `isSnippet` is set. */
  readonly insertText: string;
  readonly isSnippet: boolean;
  /** What it replaces; on one line, the cursor inside. */
  readonly span: Span;
  /** What the editor compares the typed text with, where that is not the label. */
  readonly filterText?: string | undefined;
  /** Whether completion goes on at what was written. */
  readonly continues: boolean;
}

/** A completion before the typed word was looked at. */
export interface CompletionDraft extends Omit<Completion, "filterText"> {
  /** The words by which it is found while typing, the first one first. */
  readonly words: readonly string[];
  /** Whether only the beginning of one of its words finds it, as where free text can stand in its place. */
  readonly isStrict?: boolean | undefined;
}

/** What can be written at the cursor, the likeliest first. */
export interface Completions {
  readonly items: readonly Completion[];
  /** Whether they are to be asked for again at the next character: what the editor filters itself would be wrong. */
  readonly isIncomplete: boolean;
}

/** Nothing to offer. */
export const noCompletions: Completions = { items: [], isIncomplete: false };

/** A text as it stands in a snippet, where `$`, `}` and `\` mean something. */
export function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`);
}
