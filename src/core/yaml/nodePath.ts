import type { Span } from "../text/SourceText";
import type { PairNode, PathStep, ScalarNode, SyntaxNode } from "./SyntaxNode";

/** A node and how a tree leads to it. */
export interface LocatedNode {
  readonly node: SyntaxNode;
  /** Keys, and zero-based numbers of list items, from the root. Of a key: the path of its value. */
  readonly path: readonly PathStep[];
  readonly parent: SyntaxNode | undefined;
  /** The pair whose key or value it is. */
  readonly pair: PairNode | undefined;
  /** Whether it is the key of the pair. */
  readonly isKey: boolean;
}

/** All nodes of a tree that begin at an offset, keys included, the outer ones first. */
export function nodesStartingAt(root: SyntaxNode | undefined, offset: number): LocatedNode[] {
  return nodesWhere(root, ({ start }) => start === offset);
}

/** The nodes of a tree that hold a span, keys included, the outer ones first. */
export function nodesAround(root: SyntaxNode | undefined, { start, end }: Span): LocatedNode[] {
  return nodesWhere(root, (node) => node.start <= start && end <= node.end);
}

/** All nodes of a tree that a condition holds for, the outer ones first. */
function nodesWhere(root: SyntaxNode | undefined, fits: (node: SyntaxNode) => boolean): LocatedNode[] {
  const found: LocatedNode[] = [];
  const visit = (node: SyntaxNode, path: readonly PathStep[], parent?: SyntaxNode, pair?: PairNode): void => {
    if (fits(node)) found.push({ node, path, parent, pair, isKey: false });
    if (node.kind === "seq") node.items.forEach((item, index) => visit(item, [...path, index], node));
    if (node.kind !== "map") return;
    for (const one of node.pairs) {
      const below = [...path, one.key.text];
      if (fits(one.key)) found.push({ node: one.key, path: below, parent: node, pair: one, isKey: true });
      if (one.value) visit(one.value, below, node, one);
    }
  };
  if (root) visit(root, []);
  return found;
}

/**
 * Where a node stands in a tree, told by its kind and its place: after an edit was tried, a tree may hold another node
 * for the same text.
 */
export function locate(root: SyntaxNode | undefined, node: SyntaxNode): LocatedNode | undefined {
  return nodesStartingAt(root, node.start).find((one) => !one.isKey && isSame(one.node, node));
}

/** Whether two nodes stand for the same text. */
export function isSame(one: SyntaxNode | undefined, other: SyntaxNode | undefined): boolean {
  return one !== undefined && one.kind === other?.kind && one.start === other.start && one.end === other.end;
}

/** The key that stands at a place. */
export function keyAt(root: SyntaxNode | undefined, offset: number): (LocatedNode & { node: ScalarNode }) | undefined {
  return nodesStartingAt(root, offset).find((one): one is LocatedNode & { node: ScalarNode } => one.isKey);
}

/** Changes the plain value at a path of a plain document; `change` gives the new one. */
export function changeValueAt(root: unknown, path: readonly PathStep[], change: (value: unknown) => unknown): void {
  let holder = root as Record<PathStep, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<PathStep, unknown>;
  const last = path.at(-1);
  if (last !== undefined) holder[last] = change(holder[last]);
}
