import { retroSchema } from "../../generated/retroSchema";
import type { CareerDocument } from "../career/CareerDocument";
import { calendarFindings } from "../findings/calendarFindings";
import type { Finding } from "../findings/Finding";
import { retroConflictFindings } from "../findings/retroConflictFindings";
import { retroDateFindings } from "../findings/retroDateFindings";
import { retroFrontMatterFindings } from "../findings/retroFrontMatterFindings";
import { retroItemFindings } from "../findings/retroItemFindings";
import { type FileExists, retroLinkFindings } from "../findings/retroLinkFindings";
import { retroPeriodFindings } from "../findings/retroPeriodFindings";
import { withoutSilenced } from "../findings/silenced";
import { bodyText } from "../retro/bodyText";
import { mergeConflicts } from "../retro/mergeConflicts";
import type { RetroDocument } from "../retro/RetroDocument";
import { spokenText } from "../retro/spokenText";

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
  { career, exists, fileName }: RetroSurroundings = {},
): Finding[] {
  const { source, tree, frontMatter } = document;
  const tellsTime = fileName === undefined || document.reading.covers !== null;
  const reading = tellsTime ? document.reading : document.readingAs(fileName);
  const conflicts = mergeConflicts(source);
  const bodyStart = frontMatter?.whole.end ?? 0;
  // What a conflict did to the front matter goes away with the conflict.
  const isTorn = conflicts.some(({ markers }) => markers.some((marker) => marker.start < bodyStart));
  const body = bodyText(source);
  const spoken = spokenText(body);
  const found = [
    ...retroConflictFindings(source, conflicts),
    ...(isTorn ? [] : [...retroFrontMatterFindings(document), ...calendarFindings(tree.root, retroSchema)]),
    ...retroDateFindings(source, spoken),
    ...retroPeriodFindings(source, spoken, reading.periods),
    ...retroItemFindings(source, reading.items, career),
    ...(exists ? retroLinkFindings(body, exists) : []),
  ];
  return withoutSilenced(found, source, ignored).sort((a, b) => a.start - b.start || a.end - b.end);
}
