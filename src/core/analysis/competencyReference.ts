import type { Competency, Gap } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";

/**
 * How a competency is referred to in its gap: by its id, else by its name.
 * @returns undefined where neither leads to it alone; the findings say so
 */
export function competencyReference(document: CareerDocument, gap: Gap, competency: Competency): string | undefined {
  const references = document.competencies(gap);
  return [competency.id?.text, competency.name].find(
    (reference) => reference !== undefined && references.find(reference) === competency,
  );
}
