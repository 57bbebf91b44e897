import { validateCareer } from "../../generated/validateCareer";
import { validateRetro } from "../../generated/validateRetro";
import { mendFormat } from "./mendFormat";
import { nearestWord } from "./nearestWord";
import type { RawSchemaError } from "./RawSchemaError";
import { schemaAt } from "./schemaAt";
import type { SchemaError } from "./SchemaError";
import type { SchemaName, SchemaNode, ValueKind } from "./SchemaNode";

/**
 * Holds a document's value against its schema.
 * @param value plain data as from JSON: null, booleans, numbers, texts, arrays and objects
 * @returns at most one error for each value and for each key, in the order of the schema; null is never wrong.
 */
export function schemaErrors(value: unknown, which: SchemaName): SchemaError[] {
  const validate = which === "career" ? validateCareer : validateRetro;
  if (validate(value)) return [];
  const errors = new Map<string, SchemaError>();
  for (const raw of validate.errors ?? []) {
    const error = read(raw, value, which);
    if (!error) continue;
    const place = JSON.stringify([error.path, error.key]);
    if (!errors.has(place)) errors.set(place, error);
  }
  return [...errors.values()];
}

function read(raw: RawSchemaError, root: unknown, which: SchemaName): SchemaError | undefined {
  // The error of a key's name comes twice: once for its pattern, with the name set, and once for all of it.
  if (raw.propertyName !== undefined && raw.keyword !== "propertyNames") return undefined;
  const { path, value } = follow(raw.instancePath, root);
  const node = schemaAt(which, path);
  if (!node) return undefined;
  switch (raw.keyword) {
    case "additionalProperties":
      return unknownKey(path, String(raw.params["additionalProperty"]), value, node);
    case "required":
      return { kind: "missing-key", path, key: String(raw.params["missingProperty"]) };
    case "propertyNames":
      return wrongKey(path, String(raw.params["propertyName"]), node);
    default:
      return wrongValue(path, value, node);
  }
}

/** Reads a JSON pointer (RFC 6901); list items become numbers. */
function follow(pointer: string, root: unknown): { path: (string | number)[]; value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(name) : name);
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return { path, value };
}

function unknownKey(path: SchemaError["path"], key: string, value: unknown, node: SchemaNode): SchemaError {
  const free = (node.keys ?? []).filter((known) => !Object.hasOwn(value as object, known.key));
  const suggestion = nearestWord(
    key,
    free.map((known) => ({ word: known.key, also: known.also })),
  );
  return {
    kind: "unknown-key",
    path,
    key,
    expected: free.map((known) => known.key),
    ...(suggestion && { suggestion }),
  };
}

function wrongKey(path: SchemaError["path"], key: string, node: SchemaNode): SchemaError {
  const format = node.mapKey?.format;
  if (!format || key.trim() === "") return { kind: "empty", path, key };
  return { kind: "wrong-format", path, key, format, ...mended(mendFormat(format, key)) };
}

/**
 * The error of a value. It is told from the value and its place alone: the branches of an alternative that do not fit
 * report errors as well, which say nothing.
 */
function wrongValue(path: SchemaError["path"], value: unknown, node: SchemaNode): SchemaError | undefined {
  const found = kindOf(value);
  const isAccepted = node.kinds.includes(found);
  if (typeof value === "string" && isAccepted && value.trim() === "") return { kind: "empty", path };
  const isScalar = typeof value === "string" || typeof value === "number";
  if (isScalar && node.format) {
    // 2026.10 is the number 2026.1: what it meant is lost.
    const suggestion = typeof value === "number" && !Number.isInteger(value) ? undefined : String(value);
    const { format } = node;
    return { kind: "wrong-format", path, format, ...mended(suggestion && mendFormat(format, suggestion)) };
  }
  if ((isScalar || typeof value === "boolean") && node.values) return notAmong(path, value, node.values);
  if (isScalar && node.minimum !== undefined && typeof value === "number") {
    return { kind: "out-of-range", path, expected: [], minimum: node.minimum };
  }
  if (isAccepted) return undefined;
  const expected = node.kinds.filter(
    (kind) => kind !== "null" && (kind !== "number" || !node.kinds.includes("string")),
  );
  return { kind: "wrong-type", path, found, expected, ...mended(asKind(value, expected)) };
}

function notAmong(
  path: SchemaError["path"],
  value: string | number | boolean,
  values: NonNullable<SchemaNode["values"]>,
): SchemaError {
  const expected = values.map((known) => String(known.value));
  const numbers = values.map((known) => Number(known.value));
  if (typeof value === "number" && (value < Math.min(...numbers) || value > Math.max(...numbers))) {
    return { kind: "out-of-range", path, expected };
  }
  const words = values.map((known) => ({ word: String(known.value), also: known.also }));
  return { kind: "wrong-value", path, expected, ...mended(nearestWord(String(value), words)) };
}

function asKind(value: unknown, expected: readonly ValueKind[]): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value).trim();
  if (expected.includes("boolean")) {
    if (/^(?:true|yes|y|on|1|예|네)$/i.test(text)) return "true";
    if (/^(?:false|no|n|off|0|아니오|아니요)$/i.test(text)) return "false";
  }
  return expected.includes("number") && /^\d+$/.test(text) ? text : undefined;
}

function mended(suggestion: string | undefined): { suggestion?: string } {
  return suggestion ? { suggestion } : {};
}

function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}
