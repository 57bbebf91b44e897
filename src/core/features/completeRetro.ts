import type { Completion } from "../completion/Completion";
import { keyCompletions } from "../completion/keyCompletions";
import { valueCompletions } from "../completion/valueCompletions";
import type { Language } from "../Language";
import type { RetroDocument } from "../retro/RetroDocument";
import { schemaAt } from "../schema/schemaAt";
import { SourceText } from "../text/SourceText";
import type { CalendarDate } from "../time/CalendarDate";
import { placeAt } from "../yaml/placeAt";

/** What can be written at an offset of the YAML front matter of a retrospective. */
export function completeRetro(
  document: RetroDocument,
  offset: number,
  language: Language,
  today: CalendarDate,
): Completion[] {
  const front = document.frontMatter;
  if (front?.language !== "yaml" || offset < front.content.start || offset > front.content.end) return [];
  const base = front.content.start;
  const found = placeAt(new SourceText(document.source.slice(base, front.content.end)), offset - base);
  const node = found && schemaAt("retro", found.path);
  if (!found || !node) return [];
  const place = { ...found, span: { start: found.span.start + base, end: found.span.end + base } };
  const context = { place, language, today, references: () => [] };
  return place.role === "value" ? valueCompletions(node, context) : keyCompletions(node, context);
}
