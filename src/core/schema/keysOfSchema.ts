import type { SchemaNode } from "./SchemaNode";

/** Every key that some object of a schema has. */
export function keysOfSchema(root: SchemaNode): ReadonlySet<string> {
  const keys = new Set<string>();
  const definitions = new Set<string>();
  const walk = (node: SchemaNode | undefined): void => {
    if (!node) return;
    if (node.definition) {
      // Definitions hold themselves (parts of competencies are competencies).
      if (definitions.has(node.definition)) return;
      definitions.add(node.definition);
    }
    for (const { key, node: below } of node.keys ?? []) {
      keys.add(key);
      walk(below);
    }
    walk(node.items);
    walk(node.mapValue);
  };
  walk(root);
  return keys;
}
