import { careerSchema } from "../../generated/careerSchema";
import { type CareerDocument, careerShape } from "../career/CareerDocument";
import { calendarFindings } from "../findings/calendarFindings";
import { type Finding, finding } from "../findings/Finding";
import { guessFindings } from "../findings/guessFindings";
import { nameFindings } from "../findings/nameFindings";
import { referenceFindings } from "../findings/referenceFindings";
import { reversedFindings } from "../findings/reversedFindings";
import { schemaFindings } from "../findings/schemaFindings";
import { withoutSilenced } from "../findings/silenced";
import { templateFindings } from "../findings/templateFindings";
import { yamlFindings } from "../findings/yamlFindings";
import { schemaKey } from "../schema/schemaAt";
import type { Span } from "../text/SourceText";
import { isNearKey } from "../yaml/isNearKey";

/**
 * All findings of a career.yaml in the order of the text. A file of another kind gets a single one.
 * @param ignored codes that are left out, as the setting `careerGap.ignoredFindings` lists them
 */
export function diagnoseCareer(document: CareerDocument, ignored: readonly string[] = []): Finding[] {
  const { source, tree } = document;
  const stranger = placeOfOtherKind(document);
  const found = stranger
    ? [finding("not-a-career-file", stranger)]
    : [
        ...yamlFindings(tree.problems),
        ...schemaFindings(tree.root, "career"),
        ...referenceFindings(document),
        ...nameFindings(document),
        ...calendarFindings(tree.root, careerSchema),
        ...reversedFindings(document),
        ...guessFindings(source, tree.root),
        ...templateFindings(document),
      ];
  return withoutSilenced(found, source, ignored).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where a file shows that it is of another kind: none of the two parts is there, and most of its keys are strange. */
function placeOfOtherKind({ tree: { root } }: CareerDocument): Span | undefined {
  if (!root || root.kind === "scalar") return undefined;
  if (root.kind === "seq")
    return root.items.length > 0 ? { start: root.start, end: root.items[0]?.end ?? root.end } : undefined;
  const isKnown = (key: string): boolean =>
    schemaKey(careerSchema, key) !== undefined || isNearKey(key, careerShape) || careerShape.isKnownKey(key);
  const keys = root.pairs.map((pair) => pair.key);
  if (keys.some(({ text }) => text === "kys" || text === "gap")) return undefined;
  const strange = keys.filter(({ text }) => !isKnown(text));
  return strange.length * 2 > keys.length ? keys[0] : undefined;
}
