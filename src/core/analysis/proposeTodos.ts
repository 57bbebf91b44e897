import type { CareerDocument } from "../career/CareerDocument";
import { type GapMatrix, type GapRow, needsTodo } from "./gapMatrix";
import { todoWording } from "./todoWording";

/** A to-do that would close a gap that no open to-do closes. */
export interface TodoProposal {
  readonly row: GapRow;
  readonly todo: string;
  /** The reference to write: its id, else its name. */
  readonly closes: string;
}

/**
 * One proposal for each leaf with a gap that no open to-do closes, the highest priority first; ties: less evidence
 * first, then the order of the file. Once they are written, the same call proposes nothing.
 */
export function proposeTodos(document: CareerDocument, matrix: GapMatrix): TodoProposal[] {
  const references = document.competencies(matrix.gap);
  return matrix.rows
    .filter(needsTodo)
    .toSorted((a, b) => b.priority - a.priority || evidenceOf(a) - evidenceOf(b))
    .flatMap((row) => {
      const { competency } = row;
      const closes = [competency.id?.text, competency.name].find(
        (reference) => reference !== undefined && references.find(reference) === competency,
      );
      // A name that two competencies share cannot be referred to; the findings say so.
      if (closes === undefined) return [];
      const lacks = row.analysis.flatMap((entry) => (entry.lack ? [entry.lack.text] : []));
      return [{ row, todo: todoWording(competency.name, lacks), closes }];
    });
}

function evidenceOf(row: GapRow): number {
  return row.state?.evidence.length ?? 0;
}
