import type { Competency, Gap, Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { plainWords } from "../retro/reading/plainWords";
import type { RetroDocument } from "../retro/RetroDocument";
import type { SourceText, Span } from "../text/SourceText";
import { type CalendarDate, daysBetween, isRealDate } from "../time/CalendarDate";
import { namesOf } from "./namesOf";
import { todoDates } from "./todoDue";
import type { YearRetro } from "./YearRetro";

/** Something that shows that a competency was worked on. */
export interface YearEvidence {
  readonly competency: Competency;
  /** The first day of the period that tells of it, or the day that is recorded. */
  readonly date: CalendarDate;
  /** A mention in a retrospective, a recorded day of a to-do, or a link of one. */
  readonly kind: "retro" | "todo" | "link";
  /** The line of the retrospective, what was to be done, or the link. */
  readonly text: string;
  readonly source:
    | {
        /** The id of the retrospective. */
        readonly retro: string;
        readonly name: string;
        /** The mention. */
        readonly span: Span;
        /** Zero-based. */
        readonly line: number;
      }
    | { readonly todo: Todo };
}

/**
 * All that shows work on the competencies of a gap analysis, by date: mentions within a period, recorded days of the
 * to-dos that close a competency, and the links of dated to-dos. A line of a retrospective counts once for each
 * competency that it mentions; what stands in a plan counts for none.
 */
export function yearEvidence(career: CareerDocument, gap: Gap, retros: readonly YearRetro[]): readonly YearEvidence[] {
  const byKey = new Map(gap.competencies.map((competency) => [competency.key, competency]));
  const found = [...retros.flatMap((retro) => told(career, byKey, retro)), ...recorded(career, gap)];
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function told(
  career: CareerDocument,
  byKey: ReadonlyMap<string, Competency>,
  { id, name, retro }: YearRetro,
): YearEvidence[] {
  const names = namesOf(career);
  const { document } = retro;
  const seen = new Set<string>();
  const whole = shortCover(document);
  return retro.evidence(names).flatMap(({ start, end, keys, line, period, planned }) => {
    const date = period?.from ?? whole;
    if (planned || date === undefined) return [];
    return keys.flatMap((key): YearEvidence[] => {
      const competency = byKey.get(key);
      if (!competency || seen.has(`${line} ${key}`)) return [];
      seen.add(`${line} ${key}`);
      const text = lineWords(document.source, line);
      return [{ competency, date, kind: "retro", text, source: { retro: id, name, span: { start, end }, line } }];
    });
  });
}

/** The first day of what a retrospective of a quarter or less looks back on: such a one often has no parts by time. */
function shortCover({ reading: { covers } }: RetroDocument): CalendarDate | undefined {
  return covers && daysBetween(covers.from, covers.to) < 93 ? covers.from : undefined;
}

/** What a line says, without its marks. @param line zero-based */
export function lineWords(source: SourceText, line: number): string {
  return plainWords(source.lineText(line).replace(/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})\s+)?(?:\[.\]\s+)?/u, ""));
}

function recorded(career: CareerDocument, gap: Gap): YearEvidence[] {
  const links = career.links(gap);
  return gap.competencies.flatMap((competency) =>
    links.todosOf(competency).flatMap((todo) => ofTodo(competency, todo)),
  );
}

function ofTodo(competency: Competency, todo: Todo): YearEvidence[] {
  const source = { todo };
  const days = todo.done.map(({ text }) => text).filter(isRealDate);
  const done = days.map((date): YearEvidence => ({ competency, date, kind: "todo", text: todo.text, source }));
  const date = days.toSorted().at(-1) ?? todoDates(todo).from;
  if (date === undefined) return done;
  const links = todo.evidence.map(({ text }): YearEvidence => ({ competency, date, kind: "link", text, source }));
  return [...done, ...links];
}
