import { evidenceMatcher } from "../analysis/findEvidence";
import type { CareerDocument } from "../career/CareerDocument";
import type { Language } from "../Language";
import { formatMessage } from "../messages/formatMessage";
import { retroMessages } from "../messages/retroMessages";
import type { RetroDocument } from "../retro/RetroDocument";
import type { ActivityKind, RetroPeriod } from "../retro/reading/RetroReading";
import type { Span } from "../text/SourceText";

/** What stands at a place of a retrospective, line by line as plain text. */
export interface RetroHover {
  readonly span: Span;
  readonly lines: readonly string[];
}

/**
 * The hover on a line that opens a period: what it covers, which competencies it touches, what was done in it.
 * @param career the career file that the retrospective belongs to, if there is one
 */
export function hoverRetro(
  document: RetroDocument,
  offset: number,
  career: CareerDocument | undefined,
  language: Language,
): RetroHover | undefined {
  const { reading, source } = document;
  const line = source.lineAt(offset);
  const period = reading.periods.find(({ span }) => source.lineAt(span.start) === line);
  if (!period) return undefined;
  const touched = career ? touchedIn(document, period, career) : undefined;
  const done = activitiesIn(document, period, language);
  return {
    span: period.span,
    lines: [
      formatMessage(retroMessages.covers, language, { from: period.from, to: period.to }),
      ...(touched === undefined
        ? []
        : [
            touched === ""
              ? retroMessages.touchesNothing[language]
              : formatMessage(retroMessages.touches, language, { competencies: touched }),
          ]),
      ...(done === "" ? [] : [formatMessage(retroMessages.done, language, { activities: done })]),
    ],
  };
}

/** The competencies that a period speaks of, the most often mentioned first: `Kafka ×3, Redis`. */
function touchedIn(document: RetroDocument, { part }: RetroPeriod, career: CareerDocument): string {
  const counts = new Map<string, number>();
  for (const hit of evidenceMatcher(career).find(document.source, document.reading)) {
    if (hit.planned || hit.start < part.start || hit.end > part.end) continue;
    counts.set(hit.competency.name, (counts.get(hit.competency.name) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, count]) => (count > 1 ? `${name} ×${count}` : name))
    .join(", ");
}

function activitiesIn(document: RetroDocument, { part }: RetroPeriod, language: Language): string {
  const counts = new Map<ActivityKind, number>();
  for (const { kind, span } of document.reading.activities) {
    if (span.start >= part.start && span.end <= part.end) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${retroMessages[kind][language]} ${count}`).join(", ");
}
