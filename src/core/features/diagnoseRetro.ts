import { retroSchema } from "../../generated/retroSchema";
import { type Pauses, withoutPause } from "../Pauses";
import type { CareerDocument } from "../career/CareerDocument";
import { calendarFindings } from "../findings/calendarFindings";
import { findByStretches } from "../findings/findByStretches";
import type { Finding } from "../findings/Finding";
import { retroConflictFindings } from "../findings/retroConflictFindings";
import { retroDateFindings } from "../findings/retroDateFindings";
import { retroFrontMatterFindings } from "../findings/retroFrontMatterFindings";
import { retroItemFindings } from "../findings/retroItemFindings";
import { type FileExists, retroLinkFindings } from "../findings/retroLinkFindings";
import { retroPeriodFindings } from "../findings/retroPeriodFindings";
import { withoutSilenced } from "../findings/silenced";
import { bodyTextSlowly } from "../retro/bodyText";
import { mergeConflicts } from "../retro/mergeConflicts";
import { partsNoLink } from "../retro/relativeLinks";
import type { RetroDocument } from "../retro/RetroDocument";
import { spokenText } from "../retro/spokenText";
import { append } from "../text/append";
import { SourceText, type Span } from "../text/SourceText";

/** What lies around a retrospective; what is left out is not known, and nothing is found about it. */
export interface RetroSurroundings {
  /** The career file whose to-dos the ids of plan items name. */
  readonly career?: CareerDocument | undefined;
  /** Whether there is a file at a path relative to the document's folder, `/` between its parts. */
  readonly exists?: FileExists | undefined;
  /** The file's name, which helps where the text itself does not tell its time. */
  readonly fileName?: string | undefined;
}

/**
 * All findings of a retrospective in the order of the text.
 * @param ignored codes that are left out, as the setting `careerGap.ignoredFindings` lists them
 */
export function diagnoseRetro(
  document: RetroDocument,
  ignored: readonly string[] = [],
  surroundings: RetroSurroundings = {},
): Finding[] {
  return withoutPause(diagnoseRetroSlowly(document, ignored, surroundings));
}

/** As `diagnoseRetro`, with pauses. */
export function* diagnoseRetroSlowly(
  document: RetroDocument,
  ignored: readonly string[],
  { career, exists, fileName }: RetroSurroundings,
): Pauses<Finding[]> {
  const { source, frontMatter } = document;
  const own = yield* document.readSlowly();
  const reading = fileName === undefined || own.covers !== null ? own : yield* document.readSlowly(fileName);
  const conflicts = mergeConflicts(source);
  const bodyStart = frontMatter?.whole.end ?? 0;
  // What a conflict did to the front matter goes away with the conflict.
  const isTorn = conflicts.some(({ markers }) => markers.some((marker) => marker.start < bodyStart));
  yield;
  const body = yield* bodyTextSlowly(source);
  const spoken = yield* spokenText(body);
  yield;
  const tree = yield* document.readTree();
  yield;
  const found = [
    ...retroConflictFindings(source, conflicts),
    ...(isTorn ? [] : [...retroFrontMatterFindings(document), ...calendarFindings(tree.root, retroSchema)]),
  ];
  yield;
  const datesIn = (stretch: string, { start, end }: Span): Finding[] =>
    retroDateFindings(new SourceText(source.slice(start, end)), stretch);
  append(found, yield* findByStretches(spoken, datesIn));
  append(found, yield* retroPeriodFindings(source, spoken, reading.periods));
  yield;
  append(found, yield* retroItemFindings(source, reading.items, career));
  if (exists) append(found, yield* findByStretches(body, (stretch) => retroLinkFindings(stretch, exists), partsNoLink));
  yield;
  return withoutSilenced(found, source, ignored).sort((a, b) => a.start - b.start || a.end - b.end);
}
