import type { CareerDocument } from "../career/CareerDocument";
import type { Language } from "../Language";
import { formatMessage } from "../messages/formatMessage";
import { formatMessages, kindMessages, rangeMessages } from "../messages/schemaMessages";
import type { SchemaError } from "../schema/SchemaError";
import { schemaErrors } from "../schema/schemaErrors";
import { schemaAt, schemaKey } from "../schema/schemaAt";
import type { SchemaName, SchemaNode, ValueKind } from "../schema/SchemaNode";
import type { Span } from "../text/SourceText";
import { spanBetween } from "../text/spans";
import { nodeAt, type PairNode, pairOf, type PathStep, type SyntaxNode, valueOfNode } from "../yaml/SyntaxNode";
import { type YamlBlock, YamlBranch } from "../yaml/YamlBlock";
import type { YamlPiece } from "../yaml/YamlPiece";
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

/** The value of a block with nothing in the place of its pieces; null is never wrong. */
function valueOfBlock(block: YamlBlock, schema: SchemaNode | undefined, remember: Remember): unknown {
  return remember("value of block", block.node ?? block, () => workOutValue(block, schema, remember));
}

function workOutValue({ place, entries }: YamlBlock, schema: SchemaNode | undefined, remember: Remember): unknown {
  if (place.kind === "seq") {
    if (!entries.some((entry) => entry instanceof YamlBranch)) return [];
    return entries.flatMap((entry) =>
      entry instanceof YamlBranch
        ? [entry.body.node ? valueOfBlock(entry.body, schema?.items, remember) : undefined].filter(
            (value) => value !== undefined,
          )
        : entry.nodes.map(() => null),
    );
  }
  const value: Record<string, unknown> = {};
  const isFree = schema?.mapValue !== undefined;
  const set = (key: string, below: unknown): void => {
    if (Object.hasOwn(value, key)) return;
    Object.defineProperty(value, key, { value: below, enumerable: true, configurable: true, writable: true });
  };
  for (const entry of entries) {
    const piece = entry instanceof YamlBranch ? (entry.head as YamlPiece) : entry;
    for (const { key } of piece.nodes as readonly PairNode[]) {
      const known = schema && schemaKey(schema, key.text);
      if (entry instanceof YamlBranch && entry.body.node) {
        set(key.text, valueOfBlock(entry.body, known?.node ?? schema?.mapValue, remember));
      } else if (known || !isFree) set(key.text, null);
    }
  }
  return value;
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
    case "empty":
      return finding("empty-value", placeOfObject(root, error.path));
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
