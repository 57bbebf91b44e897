import type { Span } from "../text/SourceText";
import type { Misread } from "./SyntaxNode";

/** What keeps a YAML text from being read, or makes it mean something else than what was written. */
export type YamlProblem = YamlError | YamlMisread;

export interface YamlError extends Span {
  readonly kind:
    | "syntax"
    | "indent"
    | "tab"
    | "unclosed"
    | "duplicate-key"
    | "multiple-documents"
    | "alias"
    | "escape"
    | "missing-colon"
    | "marked-key";
  /** What is missing or too much, where the parser knows: a character or a key. */
  readonly subject?: string | undefined;
}

export interface YamlMisread extends Span {
  readonly kind: "misread";
  readonly misread: Misread;
  /** The text as its author meant it: what a quoted scalar must hold. */
  readonly meant: string;
}
