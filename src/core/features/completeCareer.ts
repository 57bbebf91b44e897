import type { CareerDocument } from "../career/CareerDocument";
import { type Completions, noCompletions } from "../completion/Completion";
import type { CompletionPlace, ReferenceTarget } from "../completion/CompletionPlace";
import { keyCompletions } from "../completion/keyCompletions";
import { mostOffered, offerCompletions } from "../completion/offerCompletions";
import { inOfferedOrder } from "../completion/offeredOrder";
import { partCompletions } from "../completion/partSnippets";
import { gapAt, referenceFigures, referenceTargets, takesLevels } from "../completion/referenceTargets";
import { valueCompletions } from "../completion/valueCompletions";
import type { Language } from "../Language";
import type { SchemaReference } from "../schema/SchemaNode";
import { schemaAt } from "../schema/schemaAt";
import type { CalendarDate } from "../time/CalendarDate";
import { placeAt } from "../yaml/placeAt";

/**
 * What can be written at a zero-based offset of a career.yaml, the likeliest first. The place is told from the lines
 * around, so that it is found while the text is broken.
 */
export function completeCareer(
  document: CareerDocument,
  offset: number,
  language: Language,
  today: CalendarDate,
): Completions {
  const place = placeAt(document.source, offset);
  const node = place && schemaAt("career", place.path);
  if (!place || !node) return noCompletions;
  let isCut = false;
  const known = new Map<SchemaReference, readonly ReferenceTarget[]>();
  const context: CompletionPlace = {
    place,
    language,
    today,
    references: (reference) => {
      const before = known.get(reference);
      if (before) return before;
      // Of those that are listed here already none is offered again.
      const most = mostOffered + 1 + place.items.length + (place.role === "key" ? place.siblings.length : 0);
      const found = referenceTargets(document, offset, reference, language, place.typed, most);
      isCut ||= found.isCut;
      known.set(reference, found.targets);
      return found.targets;
    },
    get isLeveled() {
      return takesLevels(gapAt(document, offset));
    },
  };
  const drafts =
    place.role === "value"
      ? valueCompletions(node, context)
      : inOfferedOrder(keyCompletions(node, context), partCompletions(node, context));
  return offerCompletions(drafts, place.typed, isCut);
}

/**
 * What is there of the competency that a completion at an offset refers to, and its gap, in words; for lists that are
 * too long to say it at each. Undefined where the word leads to no competency.
 */
export function describeReference(
  document: CareerDocument,
  offset: number,
  word: string,
  language: Language,
): string | undefined {
  return referenceFigures(document, offset, word.replace(/^- /, ""), language);
}
