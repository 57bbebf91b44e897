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
  /** What the typed text is compared with, where that is not the label. */
  readonly filterText?: string | undefined;
  /** Whether completion goes on at what was written. */
  readonly continues: boolean;
}

/** A text as it stands in a snippet, where `$`, `}` and `\` mean something. */
export function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`);
}
