import type { CareerDocument } from "../career/CareerDocument";
import { type CareerSymbol, definitionOf, sameCompetency, symbolAt } from "../career/careerSymbols";
import type { Span } from "../text/SourceText";

/** Where something is defined. */
export interface Definition {
  /** The words that lead there, without quotes. */
  readonly origin: Span;
  /** The whole item; it holds `name`. */
  readonly whole: Span;
  /** The words that name it. */
  readonly name: Span;
}

/**
 * Where the competency, goal or to-do at a zero-based offset is defined. A competency that several gaps require is
 * defined in each of them; that of the gap at hand comes first.
 */
export function definitionCareer(document: CareerDocument, offset: number): readonly Definition[] {
  const place = symbolAt(document, offset);
  if (!place) return [];
  return [place.symbol, ...twinsOf(document, place.symbol)].map((symbol) => ({
    origin: place.span,
    ...definitionOf(symbol),
  }));
}

function twinsOf(document: CareerDocument, symbol: CareerSymbol): CareerSymbol[] {
  if (symbol.kind !== "competency") return [];
  return sameCompetency(document, symbol.competency, symbol.gap)
    .filter(({ gap }) => gap !== symbol.gap)
    .map((twin) => ({ kind: "competency", ...twin }));
}
