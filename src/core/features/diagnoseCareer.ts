import { careerSchema } from "../../generated/careerSchema";
import type { CareerDocument } from "../career/CareerDocument";
import { gapKeys, kysKeys } from "../career/keyOrder";
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
import type { ScalarNode } from "../yaml/SyntaxNode";
import type { YamlShape } from "../yaml/YamlShape";

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
        ...(tree.root?.kind === "scalar" ? [] : schemaFindings(tree.root, "career")),
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
  if (!root) return undefined;
  // A single word is a key half typed.
  if (root.kind === "scalar") return isHalfKey(root) ? undefined : root;
  if (root.kind === "seq")
    return root.items.length > 0 ? { start: root.start, end: root.items[0]?.end ?? root.end } : undefined;
  const keys = root.pairs.map((pair) => pair.key);
  // `name` and `version` stand in files of every kind; these speak for a career file, mistyped or in the wrong place.
  const speaking = keys.filter(({ text }) => isPart(text) || partKeys.has(text) || isNearKey(text, twoParts));
  const strange = keys.filter((key) => !schemaKey(careerSchema, key.text) && !speaking.includes(key));
  return !keys.some(({ text }) => isPart(text)) && strange.length > speaking.length ? keys[0] : undefined;
}

/** The two parts of a career file, and the keys in them that hardly any other file has. */
const isPart = (key: string): boolean => key === "kys" || key === "gap";
const twoParts: YamlShape = { isKnownKey: isPart, isPairList: () => false };
const partKeys = new Set([...kysKeys, ...gapKeys].filter((key) => key !== "private"));

function isHalfKey(root: ScalarNode): boolean {
  return root.style === "plain" && root.misread === undefined && /^[A-Za-z]{1,16}$/.test(root.text);
}
