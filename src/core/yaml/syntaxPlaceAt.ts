import type { MapNode, PairNode, PathStep, ScalarNode, SeqNode, SyntaxNode } from "./SyntaxNode";

/** What of a tree stands at a place. */
export interface SyntaxPlace {
  /** The nodes and pairs that hold the place, the outermost first. */
  readonly holders: readonly (SyntaxNode | PairNode)[];
  /** The path of the innermost value; at a key, of the value behind it. */
  readonly path: readonly PathStep[];
  /** The text or number at the place, where there is one. */
  readonly scalar: ScalarNode | undefined;
  /** The pair whose key stands at the place. */
  readonly keyOf: PairNode | undefined;
}

/**
 * What stands at a zero-based offset; ends count as inside. Text that stands for an anchored one (`*name`) is a holder
 * without anything in it, as what it holds is written elsewhere.
 */
export function syntaxPlaceAt(root: SyntaxNode | undefined, offset: number): SyntaxPlace {
  const holders: (SyntaxNode | PairNode)[] = [];
  const path: PathStep[] = [];
  const holds = (node: SyntaxNode | PairNode): boolean => node.start <= offset && offset <= node.end;
  const isInside = (node: SyntaxNode | PairNode): boolean => {
    const holder = holders.at(-1);
    return holds(node) && (!holder || (holder.start <= node.start && node.end <= holder.end));
  };
  /** The run in which the first node is that ends at the offset or behind it. */
  const reached = <Node extends SyntaxNode | PairNode>(runs: readonly (readonly Node[])[]): readonly Node[] =>
    runs.find((run) => (run.at(-1)?.end ?? 0) >= offset) ?? [];
  const inSeq = ({ items, runs }: SeqNode): SyntaxNode | undefined => {
    const found = (runs ? reached(runs) : items).find(isInside);
    if (found) path.push(items.indexOf(found));
    return found;
  };
  const inMap = ({ pairs, runs }: MapNode): SyntaxNode | PairNode | undefined => {
    const pair = (runs ? reached(runs) : pairs).find(isInside);
    if (!pair) return undefined;
    holders.push(pair);
    path.push(pair.key.text);
    if (isInside(pair.key)) return pair;
    return pair.value && isInside(pair.value) ? pair.value : undefined;
  };
  let node = root && isInside(root) ? root : undefined;
  while (node) {
    holders.push(node);
    if (node.kind === "scalar") return { holders, path, scalar: node, keyOf: undefined };
    const next: SyntaxNode | PairNode | undefined = node.kind === "seq" ? inSeq(node) : inMap(node);
    if (next && "key" in next) {
      holders.push(next.key);
      return { holders, path, scalar: next.key, keyOf: next };
    }
    node = next;
  }
  return { holders, path, scalar: undefined, keyOf: undefined };
}
