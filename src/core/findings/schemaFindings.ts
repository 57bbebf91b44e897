import type { CareerDocument } from "../career/CareerDocument";
import type { Language } from "../Language";
import { formatMessage } from "../messages/formatMessage";
import { formatMessages, kindMessages, rangeMessages } from "../messages/schemaMessages";
import type { Pauses } from "../Pauses";
import type { SchemaError } from "../schema/SchemaError";
import { schemaErrors } from "../schema/schemaErrors";
import { schemaAt, schemaKey } from "../schema/schemaAt";
import type { SchemaName, SchemaNode, ValueKind } from "../schema/SchemaNode";
import type { Span } from "../text/SourceText";
import { spanBetween } from "../text/spans";
import { nodeAt, type PairNode, pairOf, type PathStep, type SyntaxNode, valueOfNode } from "../yaml/SyntaxNode";
import { flat } from "../yaml/flat";
import { type YamlBlock, YamlBranch, type YamlEntry } from "../yaml/YamlBlock";
import { YamlPiece } from "../yaml/YamlPiece";
import type { YamlRun } from "../yaml/YamlRun";
import { type Finding, finding, type FindingData } from "./Finding";

/** The findings for what does not fit the schema, each at the key or value that it is about. */
export function schemaFindings(root: SyntaxNode | undefined, which: SchemaName): Finding[] {
  if (!root) return [];
  return schemaErrors(valueOfNode(root), which).flatMap((error) => {
    const node = nodeAt(root, error.path);
    // Of what cannot be read, that is said alone.
    return node?.kind === "scalar" && node.isBroken ? [] : [schemaFinding(error, root)];
  });
}

/**
 * The findings for what does not fit the schema within a part of a block. What is said of the block as a whole (keys
 * that it lacks or that are strange to it) is left to `blockSchemaFindings`.
 * @param part some entries of the block, as a block of their own
 * @param path where the block stands; a list item counts as number 0
 */
export function pieceSchemaFindings(part: SyntaxNode, path: readonly PathStep[], which: SchemaName): Finding[] {
  let value = valueOfNode(part);
  for (const step of path.toReversed()) value = typeof step === "number" ? [value] : { [step]: value };
  return schemaErrors(value, which).flatMap((error) => {
    const isOfBlock = error.path.length < path.length || (error.path.length === path.length && !isOfKey(error));
    if (isOfBlock) return [];
    const own = { ...error, path: error.path.slice(path.length) };
    const node = nodeAt(part, own.path);
    return node?.kind === "scalar" && node.isBroken ? [] : [schemaFinding(own, part)];
  });
}

function isOfKey({ kind, key }: SchemaError): boolean {
  return key !== undefined && kind !== "unknown-key" && kind !== "missing-key";
}

/** The findings for what does not fit the schema in the blocks that are read piece by piece, their pieces left out. */
export function blockSchemaFindings(
  block: YamlBlock,
  root: SyntaxNode | undefined,
  which: SchemaName,
  remember: Remember,
): Finding[] {
  if (!root) return [];
  return schemaErrors(valueOfBlock(block, schemaAt(which, []), remember), which).flatMap((error) => {
    // What is wrong with a key by itself, its piece says.
    return isOfKey(error) ? [] : [schemaFinding(error, root)];
  });
}

type Remember = CareerDocument["remember"];

/** Works out beforehand what `blockSchemaFindings` asks about the blocks of a document, with pauses. */
export function* prepareBlockSchemaFindings(block: YamlBlock, which: SchemaName, remember: Remember): Pauses<void> {
  yield* prepareBlock(block, schemaAt(which, []), remember);
}

function* prepareBlock(block: YamlBlock, schema: SchemaNode | undefined, remember: Remember): Pauses<void> {
  for (const run of block.runs) {
    for (const entry of run.entries) {
      if (entry instanceof YamlBranch) yield* prepareBlock(entry.body, schemaBelow(entry, schema), remember);
    }
    valuesOfRun(run, schema, remember);
    yield;
  }
}

/** The value of a block with nothing in the place of its pieces; null is never wrong. */
function valueOfBlock(block: YamlBlock, schema: SchemaNode | undefined, remember: Remember): unknown {
  return remember("value of block", block.node ?? block, () => workOutValue(block, schema, remember));
}

function workOutValue(block: YamlBlock, schema: SchemaNode | undefined, remember: Remember): unknown {
  const { place, runs } = block;
  // Of a key that stands twice, the first one counts, be it in another run.
  const parts = block.hasDoubledKeys
    ? runs.map((run) => workOutRun(run, schema, true, remember))
    : runs.map((run) => valuesOfRun(run, schema, remember));
  if (place.kind === "seq")
    return parts.some(({ hasBranch }) => hasBranch) ? flat(parts.map(({ items }) => items)) : [];
  const value: Record<string, unknown> = {};
  for (const { keys } of parts) {
    for (const [key, below] of keys) {
      if (Object.hasOwn(value, key)) continue;
      Object.defineProperty(value, key, { value: below, enumerable: true, configurable: true, writable: true });
    }
  }
  return value;
}

/** What the entries of a run say, as far as it matters to their block. */
interface RunValues {
  readonly hasBranch: boolean;
  /** Of a list. */
  readonly items: readonly unknown[];
  /** Of a map: all keys, or those that the format knows and those that have a block below them. */
  readonly keys: readonly (readonly [key: string, value: unknown])[];
}

function valuesOfRun(run: YamlRun, schema: SchemaNode | undefined, remember: Remember): RunValues {
  const ofAll = schema?.mapValue === undefined;
  return remember("values of run", run.join().nodes, () => workOutRun(run, schema, ofAll, remember));
}

/** @param ofAll whether to give the keys of all pieces, and not only of those that matter */
function workOutRun(
  { block, entries }: YamlRun,
  schema: SchemaNode | undefined,
  ofAll: boolean,
  remember: Remember,
): RunValues {
  const items: unknown[] = [];
  const keys: (readonly [string, unknown])[] = [];
  let hasBranch = false;
  for (const entry of entries) {
    const isBranch = entry instanceof YamlBranch;
    hasBranch ||= isBranch;
    const below = (): unknown =>
      isBranch && entry.body.node ? valueOfBlock(entry.body, schemaBelow(entry, schema), remember) : null;
    if (block.place.kind === "seq") {
      if (!isBranch) for (let at = 0; at < entry.nodes.length; at++) items.push(null);
      else if (entry.body.node) items.push(below());
      continue;
    }
    for (const { key } of pairsOf(entry)) {
      const isKnown = schema !== undefined && schemaKey(schema, key.text) !== undefined;
      if ((isBranch && entry.body.node) || isKnown || ofAll) keys.push([key.text, below()]);
    }
  }
  return { hasBranch, items, keys };
}

function pairsOf(entry: YamlEntry): readonly PairNode[] {
  const piece = entry instanceof YamlBranch ? entry.head : entry;
  return piece instanceof YamlPiece ? (piece.nodes as readonly PairNode[]) : [];
}

function schemaBelow(entry: YamlBranch, schema: SchemaNode | undefined): SchemaNode | undefined {
  if (!(entry.head instanceof YamlPiece)) return schema?.items;
  const key = pairsOf(entry).at(-1)?.key.text;
  const known = schema && key !== undefined ? schemaKey(schema, key) : undefined;
  return known?.node ?? schema?.mapValue;
}

function schemaFinding(error: SchemaError, root: SyntaxNode): Finding {
  const node = nodeAt(root, error.path);
  const key = error.key ?? "";
  const whole = node ?? root;
  switch (error.kind) {
    case "unknown-key":
      return suggesting("unknown-key", error, pairOf(node, key)?.key ?? whole, { key });
    case "missing-key":
      return finding("missing-key", placeOfObject(root, error.path), { key });
    case "wrong-type":
      return finding("wrong-type", firstLineOf(whole, root), { expected: kinds(error.expected ?? []) }, mended(error));
    case "wrong-value":
      return suggesting("wrong-value", error, whole, { expected: (error.expected ?? []).join(", ") });
    case "out-of-range":
      return finding("out-of-range", whole, { expected: rangeWords(error) });
    case "wrong-format": {
      const place = error.key === undefined ? whole : (pairOf(node, key)?.key ?? whole);
      return finding(
        "wrong-format",
        place,
        { expected: error.format ? formatMessages[error.format] : "" },
        mended(error),
      );
    }
    case "empty": {
      const own = error.key === undefined ? undefined : pairOf(node, key)?.key;
      return finding("empty-value", own ?? placeOfObject(root, error.path));
    }
  }
}

function suggesting(
  code: "unknown-key" | "wrong-value",
  { suggestion }: SchemaError,
  place: Span,
  values: Readonly<Record<string, string>>,
): Finding {
  if (suggestion === undefined) return finding(code, place, values);
  return finding(`${code}-suggested`, place, { ...values, suggestion }, { replacement: suggestion });
}

function mended({ suggestion }: SchemaError): FindingData | undefined {
  return suggestion === undefined ? undefined : { replacement: suggestion };
}

/** `0 to 4`, or `1 or more`. */
function rangeWords({ expected = [], minimum }: SchemaError): Readonly<Record<Language, string>> {
  const [least = "", most = ""] = expected.length > 0 ? [expected[0], expected.at(-1)] : [String(minimum ?? 0)];
  const message = most === "" ? rangeMessages.from : rangeMessages.between;
  const values = { least, most };
  return { en: formatMessage(message, "en", values), ko: formatMessage(message, "ko", values) };
}

function kinds(expected: readonly string[]): Readonly<Record<Language, string>> {
  const join = (language: Language, or: string): string =>
    expected.map((kind) => kindMessages[kind as ValueKind][language]).join(or);
  return { en: join("en", " or "), ko: join("ko", " 또는 ") };
}

/** Where something missing is reported: the key of the object, or the first key in it where it is a list item. */
function placeOfObject(root: SyntaxNode, path: SchemaError["path"]): Span {
  const last = path.at(-1);
  if (typeof last === "string") {
    const pair = pairOf(nodeAt(root, path.slice(0, -1)), last);
    if (pair) return pair.key;
  }
  const node = nodeAt(root, path) ?? root;
  return node.kind === "map" ? (node.pairs[0]?.key ?? node) : node;
}

/** A whole block of the wrong type is marked at its first entry, so that it does not turn red from top to bottom. */
function firstLineOf(node: SyntaxNode, root: SyntaxNode): Span {
  if (node === root || node.kind === "scalar" || node.flow) return node;
  const first = node.kind === "map" ? node.pairs[0]?.key : node.items[0];
  return first && first.end > first.start && first.end < node.end ? spanBetween(node, first) : node;
}
