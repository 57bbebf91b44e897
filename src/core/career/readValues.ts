import { type SyntaxNode, valueOf } from "../yaml/SyntaxNode";
import type { Written } from "./Career";
import { WrittenText } from "./WrittenText";

/** The items of a list; a single value counts as a list of one, an empty one as none. */
export function itemsOf(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  if (!node) return [];
  if (node.kind === "seq") return node.items;
  return node.kind === "scalar" && node.value === null ? [] : [node];
}

/** The text of a scalar with its node, or undefined where there is no text. */
export function written(node: SyntaxNode | undefined): Written | undefined {
  if (node?.kind !== "scalar") return undefined;
  const text = node.text.trim();
  return text === "" ? undefined : new WrittenText(text, node);
}

/** The text under a key of a map. */
export function writtenAt(node: SyntaxNode | undefined, key: string): Written | undefined {
  return written(valueOf(node, key));
}

/** The texts of a list under a key, or of the single text there. */
export function writtenListAt(node: SyntaxNode | undefined, key: string): readonly Written[] {
  return itemsOf(valueOf(node, key)).flatMap((item) => written(item) ?? []);
}

/** A whole or broken number from `least` to `most`, or undefined. */
export function numberIn(node: SyntaxNode | undefined, least: number, most: number): number | undefined {
  if (node?.kind !== "scalar" || typeof node.value !== "number") return undefined;
  return node.value >= least && node.value <= most ? node.value : undefined;
}

/** Whether an object carries `private: true`. */
export function isPrivateNode(node: SyntaxNode | undefined): boolean {
  const value = valueOf(node, "private");
  return value?.kind === "scalar" && value.value === true;
}
