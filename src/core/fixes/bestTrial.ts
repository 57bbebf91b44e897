import { CareerDocument } from "../career/CareerDocument";
import { schemaErrors } from "../schema/schemaErrors";
import type { TextEdit } from "../text/TextEdit";
import { valueOfNode } from "../yaml/SyntaxNode";
import type { FixableDocument } from "./QuickFix";
import { readAfter } from "./readAfter";

/**
 * The edits among several that leave the fewest problems in a document: those of YAML count first, then those of the
 * schema; of equals, the first.
 * @returns undefined where none of them takes a problem of YAML away.
 */
export function bestTrial(
  document: FixableDocument,
  candidates: readonly (readonly TextEdit[] | undefined)[],
): readonly TextEdit[] | undefined {
  let best: readonly TextEdit[] | undefined;
  let least = document.tree.problems.length - 1;
  let leastErrors = Infinity;
  for (const edits of candidates) {
    if (!edits || edits.length === 0) continue;
    const { value, problems } = readAfter(document, edits);
    if (problems > least) continue;
    const errors = schemaErrorCount(document, value);
    if (problems < least || errors < leastErrors) {
      best = edits;
      [least, leastErrors] = [problems, errors];
    }
  }
  return best;
}

/** The edits where they take an error of the schema away and bring no problem; undefined where they do not. */
export function schemaTrial(
  document: FixableDocument,
  edits: readonly TextEdit[] | undefined,
): readonly TextEdit[] | undefined {
  if (!edits) return undefined;
  const { value, problems } = readAfter(document, edits);
  if (problems > document.tree.problems.length) return undefined;
  const errors = schemaErrorCount(document, value);
  return errors < schemaErrorCount(document, valueOfNode(document.tree.root)) ? edits : undefined;
}

function schemaErrorCount(document: FixableDocument, value: unknown): number {
  return schemaErrors(value ?? null, document instanceof CareerDocument ? "career" : "retro").length;
}
