import type { CareerDocument } from "../career/CareerDocument";
import type { Span } from "../text/SourceText";
import type { CareerNames } from "../workspace/CareerNames";
import type { IndexedRetro } from "../workspace/IndexedRetro";
import { retroOccurrences, retroSymbolAt } from "../workspace/retroSymbols";

/**
 * All places of a retrospective that mean what stands at a zero-based offset of it: the same competency under any of
 * its names, the same to-do. None where nothing of the career file stands there.
 */
export function highlightRetro(
  retro: IndexedRetro,
  offset: number,
  career: CareerDocument,
  names: CareerNames,
): readonly Span[] {
  const place = retroSymbolAt(retro, offset, career, names);
  return place ? retroOccurrences(retro, place.symbol, career, names) : [];
}
