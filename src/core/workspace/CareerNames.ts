import { type EvidenceMatcher, evidenceMatcher } from "../analysis/findEvidence";
import type { Competency, Gap } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";

/** The competencies of a career file as they are looked for in texts: the same for as long as their names are. */
export interface CareerNames {
  /** Equal for two states of a file that find the same mentions with the same keys. */
  readonly signature: string;
  readonly matcher: EvidenceMatcher;
}

/**
 * Prepares the search for the competencies of a career file.
 * @param before what was prepared for an earlier state of the file; it is given back where the names are still the same
 */
export function careerNames(document: CareerDocument, before?: CareerNames): CareerNames {
  const signature = JSON.stringify(
    document.career.gaps.map((gap) =>
      gap.competencies.map(({ key, id, name, aliases, notAliases }) => [
        key,
        id?.text,
        name,
        aliases.map(({ text }) => text),
        notAliases.map(({ text }) => text),
      ]),
    ),
  );
  return before?.signature === signature ? before : { signature, matcher: evidenceMatcher(document) };
}

/** The competency of a document by its key, with its gap analysis. */
export function competencyByKey(
  document: CareerDocument,
  key: string,
): { readonly competency: Competency; readonly gap: Gap } | undefined {
  const gap = document.career.gaps[Number.parseInt(key, 10)];
  const competency = gap && gap.competencies.find((one) => one.key === key);
  return competency && { competency, gap };
}
