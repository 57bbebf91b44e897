import type { PathStep } from "../../../src/core/yaml/SyntaxNode";
import type { SchemaNode } from "../../../src/core/schema/SchemaNode";

/** A place of the schema, with the keys that lead to it; `*` stands for a free key of a map. */
export interface SchemaPlace {
  readonly path: readonly PathStep[];
  readonly node: SchemaNode;
  /** What the free keys of the object at the place are, written out. */
  readonly word: string;
}

/**
 * Every place of a schema that can be reached, each kind of it once at the shortest path. Items are 0; a free key is
 * written as `free` says for its kind.
 */
export function schemaPlaces(root: SchemaNode, free: (path: readonly PathStep[]) => string): SchemaPlace[] {
  const found: SchemaPlace[] = [];
  const seen = new Set<string>();
  const waiting: { path: readonly PathStep[]; node: SchemaNode; depth: number }[] = [
    { path: [], node: root, depth: 0 },
  ];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, node, depth } = next;
    const key = path.map((step) => (typeof step === "number" ? "#" : step)).join("/");
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ path, node, word: free(path) });
    // `parts` holds competencies again: once is enough to see that it does.
    if (path.filter((step) => step === "parts").length > 1) continue;
    for (const known of node.keys ?? [])
      waiting.push({ path: [...path, known.key], node: known.node, depth: depth + 1 });
    if (node.mapValue) waiting.push({ path: [...path, free(path)], node: node.mapValue, depth: depth + 1 });
    if (node.items) waiting.push({ path: [...path, 0], node: node.items, depth: depth + 1 });
  }
  return found;
}
