import type { CareerDocument } from "../career/CareerDocument";
import { definitionOf } from "../career/careerSymbols";
import type { Span } from "../text/SourceText";
import type { CareerNames } from "../workspace/CareerNames";
import type { IndexedRetro } from "../workspace/IndexedRetro";
import { retroSymbolAt } from "../workspace/retroSymbols";

/** Where something that a retrospective speaks of is defined. */
export interface RetroDefinition {
  /** The words in the retrospective. */
  readonly origin: Span;
  /** The whole item in the career file. */
  readonly whole: Span;
  /** The words in it that name what is defined. */
  readonly name: Span;
}

/** From a mention to its competency, from `^id` to its to-do; undefined at any other zero-based offset. */
export function definitionRetro(
  retro: IndexedRetro,
  offset: number,
  career: CareerDocument,
  names: CareerNames,
): RetroDefinition | undefined {
  const place = retroSymbolAt(retro, offset, career, names);
  return place && { origin: place.span, ...definitionOf(place.symbol) };
}
