import type { Span } from "../text/SourceText";
import type { ScalarNode } from "./SyntaxNode";

/** The span of a scalar's words: without the quotes around them. */
export function contentSpan({ style, start, end, isBroken }: ScalarNode): Span {
  const isQuoted = (style === "single" || style === "double") && !isBroken && end - start >= 2;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
