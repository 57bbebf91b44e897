import type { CareerDocument } from "../career/CareerDocument";
import { occurrencesOf, symbolAt } from "../career/careerSymbols";
import type { Span } from "../text/SourceText";

/** A place that means the same as the one under the cursor: where it is named (write) or referred to (read). */
export interface Highlight {
  readonly span: Span;
  readonly kind: "write" | "read";
}

/** All places of a document that mean the same competency, goal or to-do as what stands at a zero-based offset. */
export function highlightCareer(document: CareerDocument, offset: number): readonly Highlight[] {
  const place = symbolAt(document, offset);
  if (!place) return [];
  return occurrencesOf(document, place.symbol).map(({ span, role }) => ({
    span,
    kind: role === "definition" ? "write" : "read",
  }));
}
