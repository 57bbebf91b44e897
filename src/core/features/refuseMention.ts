import { evidenceMatcher } from "../analysis/findEvidence";
import { addNotAlias } from "../career/addNotAlias";
import type { CareerDocument } from "../career/CareerDocument";
import type { CareerEdit } from "../career/CareerEdit";
import type { RetroDocument } from "../retro/RetroDocument";
import type { Span } from "../text/SourceText";

/** A mention of a competency that the user may say is none. */
export interface RefusableMention {
  /** What is refused from now on, wherever it is written: the mention with the word behind it, or what is selected. */
  readonly phrase: string;
  readonly competency: string;
  /** The edit of the career file. */
  readonly edit: CareerEdit;
}

/**
 * The mention at a selection of a retrospective, refused for good.
 * @param selection empty at a cursor; what it covers is the phrase, where it covers the mention and more
 */
export function refuseMention(
  document: RetroDocument,
  selection: Span,
  career: CareerDocument,
): RefusableMention | undefined {
  const { source, reading } = document;
  const hit = evidenceMatcher(career)
    .find(source, reading)
    .find(({ start, end }) => start <= selection.end && selection.start <= end);
  if (!hit) return undefined;
  const covers = selection.start <= hit.start && hit.end <= selection.end && selection.end > selection.start;
  const rest = source.slice(hit.end, source.lineEnd(source.lineAt(hit.end)));
  const next = /^[ \t]*[\p{L}\p{N}]+(?:[ \t]+[\p{L}\p{N}]+)?/u.exec(rest)?.[0] ?? "";
  const phrase = (covers ? source.slice(selection.start, selection.end) : hit.text + next)
    .replaceAll(/\s+/g, " ")
    .trim();
  return { phrase, competency: hit.competency.name, edit: addNotAlias(career, hit.competency, phrase) };
}
