import type { Language } from "../Language";
import { formatMessage } from "../messages/formatMessage";
import { formatMessages, kindMessages, rangeMessages } from "../messages/schemaMessages";
import type { SchemaError } from "../schema/SchemaError";
import { schemaErrors } from "../schema/schemaErrors";
import type { SchemaName, ValueKind } from "../schema/SchemaNode";
import type { Span } from "../text/SourceText";
import { nodeAt, pairOf, type SyntaxNode, valueOfNode } from "../yaml/SyntaxNode";
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
  return first && first.end > first.start && first.end < node.end ? { start: node.start, end: first.end } : node;
}
