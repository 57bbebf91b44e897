import { gapMatrix } from "../analysis/gapMatrix";
import type { CareerDocument } from "../career/CareerDocument";
import { formatLevel } from "../completion/formatLevel";
import { keyCompletions } from "../completion/keyCompletions";
import type { CompletionPlace, ReferenceTarget } from "../completion/CompletionPlace";
import { valueCompletions } from "../completion/valueCompletions";
import type { Language } from "../Language";
import { completionMessages } from "../messages/completionMessages";
import { formatMessage } from "../messages/formatMessage";
import type { SchemaReference } from "../schema/SchemaNode";
import { schemaAt } from "../schema/schemaAt";
import type { CalendarDate } from "../time/CalendarDate";
import { placeAt } from "../yaml/placeAt";
import type { YamlPlace } from "../yaml/YamlPlace";
import type { Completion } from "../completion/Completion";

/** What can be written at an offset of a career.yaml, the likeliest first. */
export function completeCareer(
  document: CareerDocument,
  offset: number,
  language: Language,
  today: CalendarDate,
): Completion[] {
  const place = placeAt(document.source, offset);
  if (!place) return [];
  const node = schemaAt("career", place.path);
  if (!node) return [];
  const context: CompletionPlace = {
    place,
    language,
    today,
    references: (reference) => references(document, place, reference, language),
  };
  return place.role === "value" ? valueCompletions(node, context) : keyCompletions(node, context);
}

/** What a reference can lead to, with its name and its gap beside it. */
function references(
  document: CareerDocument,
  place: YamlPlace,
  reference: SchemaReference,
  language: Language,
): readonly ReferenceTarget[] {
  if (reference === "goal") {
    return document.career.kys.goals.items.map(({ id, text }) => ({
      word: id?.text ?? text,
      detail: id ? text : undefined,
      also: [text],
    }));
  }
  const second = place.path[1];
  const gap = document.career.gaps[typeof second === "number" ? second : 0];
  if (!gap) return [];
  return gapMatrix(document, gap).rows.map(({ competency, current, required, gap: missing }) => {
    const figures = { current: formatLevel(current), required: formatLevel(required), gap: formatLevel(missing) };
    const state = formatMessage(missing > 0 ? completionMessages.gap : completionMessages.closed, language, figures);
    return {
      word: competency.id?.text ?? competency.name,
      detail: competency.id ? `${competency.name} · ${state}` : state,
      also: [competency.name, ...competency.aliases.map((alias) => alias.text)],
    };
  });
}
