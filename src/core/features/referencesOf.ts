import type { CareerDocument } from "../career/CareerDocument";
import { type CareerSymbol, occurrencesOf } from "../career/careerSymbols";
import type { Span } from "../text/SourceText";
import type { CareerNames } from "../workspace/CareerNames";
import type { IndexedRetro } from "../workspace/IndexedRetro";
import { retroOccurrences } from "../workspace/retroSymbols";

/** The places of a career file that mean a symbol of it, in the order of the text, quotes left out. */
export function referencesInCareer(
  document: CareerDocument,
  symbol: CareerSymbol,
  withDefinition: boolean,
): readonly Span[] {
  return occurrencesOf(document, symbol).flatMap(({ span, role }) =>
    withDefinition || role === "reference" ? [span] : [],
  );
}

/**
 * The places of a retrospective that mean a symbol of its career file: mentions of a competency by name, alias or
 * common spelling, particles left out and refused ones too, and the `^id`s of a to-do. Goals have none.
 */
export function referencesInRetro(
  retro: IndexedRetro,
  symbol: CareerSymbol,
  career: CareerDocument,
  names: CareerNames,
): readonly Span[] {
  return retroOccurrences(retro, symbol, career, names);
}
