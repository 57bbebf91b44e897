import { careerSchema } from "../../generated/careerSchema";
import { readHalves } from "../analysis/doneByHalf";
import { findWithoutTodo } from "../analysis/gapMatrix";
import type { CareerDocument } from "../career/CareerDocument";
import { gapKeys, kysKeys } from "../career/keyOrder";
import { calendarFindings } from "../findings/calendarFindings";
import { type Finding, finding } from "../findings/Finding";
import { guessFindings } from "../findings/guessFindings";
import { type Insight, insightFindingsSlowly } from "../findings/insightFindings";
import { nameFindings } from "../findings/nameFindings";
import { overdueFindings } from "../findings/overdueFindings";
import { referenceFindings } from "../findings/referenceFindings";
import { reversedFindings } from "../findings/reversedFindings";
import { PieceFindings } from "../findings/PieceFindings";
import { blockSchemaFindings, prepareBlockSchemaFindings, schemaFindings } from "../findings/schemaFindings";
import { withoutSilenced } from "../findings/silenced";
import { templateFindings } from "../findings/templateFindings";
import { yamlFindings } from "../findings/yamlFindings";
import { type Pauses, withoutPause } from "../Pauses";
import { schemaKey } from "../schema/schemaAt";
import { append } from "../text/append";
import { countWhile } from "../text/countWhile";
import type { Span } from "../text/SourceText";
import { isNearKey } from "../yaml/isNearKey";
import type { ScalarNode, SyntaxNode } from "../yaml/SyntaxNode";
import type { YamlShape } from "../yaml/YamlShape";

/** After so many findings that only take their place there is a pause. */
const findingsToPause = 500;

/**
 * All findings of a career.yaml in the order of the text. A file of another kind gets a single one.
 * @param ignored codes that are left out, as the setting `careerGap.ignoredFindings` lists them
 * @param insight what the hints about the course of things need to know; without it there are none
 */
export function diagnoseCareer(
  document: CareerDocument,
  ignored: readonly string[] = [],
  insight?: Insight,
): Finding[] {
  return withoutPause(diagnoseCareerSlowly(document, ignored, insight));
}

/** The same with pauses: there may be thousands of findings at once. */
export function* diagnoseCareerSlowly(
  document: CareerDocument,
  ignored: readonly string[],
  insight: Insight | undefined,
): Pauses<Finding[]> {
  const stranger = placeOfOtherKind(document);
  const found = stranger ? [finding("not-a-career-file", stranger)] : yield* allFindings(document, insight);
  const hasSilence = !document.block || document.followPieces(PieceFindings).hasSilence || hasSilenceBefore(document);
  return yield* inOrder(withoutSilenced(found, document.source, ignored, hasSilence));
}

function* allFindings(document: CareerDocument, insight: Insight | undefined): Pauses<Finding[]> {
  const found = yamlFindings(document.tree.problems);
  yield;
  append(found, yield* findingsOfValues(document));
  yield;
  append(found, yield* referenceFindings(document));
  append(found, yield* nameFindings(document));
  yield;
  append(found, reversedFindings(document));
  yield;
  append(found, yield* templateFindings(document));
  yield;
  if (insight) {
    append(found, yield* insightFindingsSlowly(document, insight));
    yield;
    append(found, yield* overdueFindings(document, insight.today));
  }
  return found;
}

/** Has what takes long to find found while the document is read, and not all at once afterwards. */
export function followCareer(document: CareerDocument): CareerDocument {
  document.followPieces(PieceFindings);
  document.afterReading(prepareFindings);
  return document;
}

function* prepareFindings(document: CareerDocument): Pauses<void> {
  const { block } = document;
  if (block) yield* prepareBlockSchemaFindings(block, "career", (...what) => document.remember(...what));
  for (const gap of document.career.gaps) {
    yield* findWithoutTodo(document, gap);
    yield* document.links(gap).findTwice();
    yield* document.links(gap).findNearest();
  }
  yield* readHalves(document);
}

/** In the order of the text; where each stands is asked once only. */
function* inOrder(findings: readonly Finding[]): Pauses<Finding[]> {
  const placed: { one: Finding; start: number; end: number }[] = [];
  for (const one of findings) {
    placed.push({ one, start: one.start, end: one.end });
    if (placed.length % findingsToPause === 0) yield;
  }
  return placed.sort((a, b) => a.start - b.start || a.end - b.end).map(({ one }) => one);
}

/** The findings that need to know nothing but the value and its place in the format. */
function* findingsOfValues(document: CareerDocument): Pauses<Finding[]> {
  const { tree, source, block } = document;
  if (block) {
    const remember: CareerDocument["remember"] = (...what) => document.remember(...what);
    const { ofSchema, ofOthers } = document.followPieces(PieceFindings);
    const isDoubled = tree.problems.some(({ kind }) => kind === "duplicate-key");
    const counted = isDoubled ? yield* withoutDoubled(ofSchema, tree.root) : ofSchema;
    yield;
    return [...counted, ...blockSchemaFindings(block, tree.root, "career", remember), ...ofOthers];
  }
  return [
    ...(tree.root?.kind === "scalar" ? [] : schemaFindings(tree.root, "career")),
    ...calendarFindings(tree.root, careerSchema),
    ...guessFindings(source, tree.root, { start: 0, end: source.length }),
  ];
}

/** Of a key that stands twice, the first value counts: what is wrong with another one is left unsaid. */
function* withoutDoubled(findings: readonly Finding[], root: SyntaxNode | undefined): Pauses<Finding[]> {
  const doubled: Span[] = [];
  let pairs = 0;
  const walk = function* (node: SyntaxNode): Pauses<void> {
    if (node.kind === "seq") for (const item of node.items) yield* walk(item);
    if (node.kind !== "map") return;
    const keys = new Set<string>();
    for (const { key, value } of node.pairs) {
      if (++pairs % findingsToPause === 0) yield;
      if (value && keys.has(key.text)) doubled.push({ start: value.start, end: value.end });
      else if (value && value.kind !== "scalar") yield* walk(value);
      keys.add(key.text);
    }
  };
  if (root) yield* walk(root);
  const counted: Finding[] = [];
  for (const [at, one] of findings.entries()) {
    if (at % findingsToPause === 0) yield;
    const { start, end } = one;
    // They stand in the order of the text, and none in another.
    const last = doubled[countWhile(doubled, (value) => value.start <= start) - 1];
    if (!last || end > last.end) counted.push(one);
  }
  return counted;
}

/** The comments before the first key belong to no piece. */
function hasSilenceBefore({ source, block }: CareerDocument): boolean {
  return source.slice(0, block?.entriesStart ?? 0).includes("career-gap:");
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
