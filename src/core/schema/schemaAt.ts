import { careerSchema } from "../../generated/careerSchema";
import { retroSchema } from "../../generated/retroSchema";
import type { SchemaKey, SchemaName, SchemaNode } from "./SchemaNode";

/** A place in a document: keys of maps, and zero-based numbers of list items. */
export type SchemaPath = readonly (string | number)[];

const roots: Readonly<Record<SchemaName, SchemaNode>> = { career: careerSchema, retro: retroSchema };

/**
 * What the schema says of a place in a document, whether or not the document has it. The empty path is the document.
 * A number stands for a list item; where the place can be no list, for a key that is a number (`2026: done`).
 * @returns undefined for an unknown key, and for anything below a value that has no parts.
 */
export function schemaAt(which: SchemaName, path: SchemaPath): SchemaNode | undefined {
  let node: SchemaNode | undefined = roots[which];
  for (const segment of path) {
    if (!node) return undefined;
    node = typeof segment === "number" && node.items ? node.items : valueOf(node, String(segment));
  }
  return node;
}

/** The key of that name, spelled exactly so, of an object in the schema. */
export function schemaKey(node: SchemaNode, key: string): SchemaKey | undefined {
  // Each key of a file is asked about: no function is made for it.
  for (const known of node.keys ?? []) if (known.key === key) return known;
  return undefined;
}

function valueOf(node: SchemaNode, key: string): SchemaNode | undefined {
  return schemaKey(node, key)?.node ?? node.mapValue;
}
