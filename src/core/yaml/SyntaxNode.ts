import type { Span } from "../text/SourceText";

/**
 * The syntax tree of a YAML text: values with their places. It is our own and small, so that the parser behind it
 * can change (and can parse by pieces) without any feature noticing.
 *
 * All places are zero-based UTF-16 offsets. `end` lies behind the last character of the value itself: trailing
 * blank lines and comments are never part of it.
 */
export type SyntaxNode = MapNode | SeqNode | ScalarNode;

/** Why a text was not read as its author meant it; see `findMisreads`. */
export type Misread =
  /** It begins with a character that means something else in YAML (`@`, `` ` ``, `*`, `[…] rest`, `"…" rest`). */
  | "start"
  /** `text: more text` became a map. */
  | "colon"
  /** A comma in flow style ended it. */
  | "comma"
  /** A number sign made the rest a comment. */
  | "comment"
  /** The next list item, indented further, was joined to it. */
  | "joined";

export interface ScalarNode extends Span {
  readonly kind: "scalar";
  /**
   * The value as YAML reads it; null for an empty one. Where `misread` is set, the text as its author meant it, but
   * for `comment` and `joined`: there the doubt is ours, and the text is what YAML reads.
   */
  readonly value: string | number | boolean | null;
  /** The value as text: `1.10` stays `1.10`; the empty string for null. */
  readonly text: string;
  readonly style: "plain" | "single" | "double" | "block";
  readonly misread?: Misread | undefined;
  /** Set where it could not be read (a quote is missing) and the text is only what stands there. */
  readonly isBroken?: boolean;
}

export interface MapNode extends Span {
  readonly kind: "map";
  readonly flow: boolean;
  readonly pairs: readonly PairNode[];
  /** The same in stretches that stay the same lists through edits elsewhere, where there are such. */
  readonly runs?: readonly (readonly PairNode[])[];
}

export interface PairNode extends Span {
  readonly key: ScalarNode;
  /** Undefined where nothing is written behind the colon. */
  readonly value: SyntaxNode | undefined;
}

export interface SeqNode extends Span {
  readonly kind: "seq";
  readonly flow: boolean;
  readonly items: readonly SyntaxNode[];
  /** The same in stretches that stay the same lists through edits elsewhere, where there are such. */
  readonly runs?: readonly (readonly SyntaxNode[])[];
}

/** A step of a path into a tree: a key, or a zero-based index. */
export type PathStep = string | number;

/** The pair of a map by its key, or undefined. Of equal keys, the first. */
export function pairOf(node: SyntaxNode | undefined, key: string): PairNode | undefined {
  return node?.kind === "map" ? node.pairs.find((pair) => pair.key.text === key) : undefined;
}

/** The value under a key of a map, or undefined. */
export function valueOf(node: SyntaxNode | undefined, key: string): SyntaxNode | undefined {
  return pairOf(node, key)?.value;
}

/** The node at a path, or undefined where the path leads nowhere. */
export function nodeAt(root: SyntaxNode | undefined, path: readonly PathStep[]): SyntaxNode | undefined {
  let node = root;
  for (const step of path) {
    if (typeof step === "number") {
      if (node?.kind !== "seq") return undefined;
      node = node.items[step];
    } else node = valueOf(node, step);
  }
  return node;
}

/** Whether a node says nothing: absent, null, an empty text, list or map. */
export function isEmptyNode(node: SyntaxNode | undefined): boolean {
  if (!node) return true;
  if (node.kind === "scalar") return node.text.trim() === "";
  return (node.kind === "seq" ? node.items : node.pairs).length === 0;
}

/** The plain JavaScript value of a node, as a JSON parser would give it. */
export function valueOfNode(node: SyntaxNode | undefined): unknown {
  if (!node) return null;
  if (node.kind === "scalar") return node.value;
  if (node.kind === "seq") return node.items.map(valueOfNode);
  const result: Record<string, unknown> = {};
  for (const pair of node.pairs) {
    if (!Object.hasOwn(result, pair.key.text)) {
      Object.defineProperty(result, pair.key.text, {
        value: valueOfNode(pair.value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return result;
}
