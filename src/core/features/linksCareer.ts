import type { CareerDocument } from "../career/CareerDocument";
import type { SourceText, Span } from "../text/SourceText";
import { contentSpan } from "../yaml/contentSpan";
import { itemsOf } from "../career/readValues";
import { isFilePath } from "../workspace/isFilePath";
import type { ScalarNode, SyntaxNode } from "../yaml/SyntaxNode";

/** A link of a career file. */
export interface CareerLink {
  readonly span: Span;
  /** url: an address as it is written · file: a path relative to the file's folder, perhaps with a `#fragment`. */
  readonly kind: "url" | "file";
  readonly target: string;
}

/** All addresses (http and https) in the texts of a career file, and the files that `evidence` names. */
export function linksCareer(document: CareerDocument): readonly CareerLink[] {
  const found = new Map<number, CareerLink>();
  const { source } = document;
  const add = (link: CareerLink): void => {
    if (!found.has(link.span.start)) found.set(link.span.start, link);
  };
  const walk = (node: SyntaxNode | undefined): void => {
    if (!node) return;
    if (node.kind === "scalar") for (const link of addressesIn(source, node)) add(link);
    else if (node.kind === "seq") node.items.forEach(walk);
    else {
      for (const { key, value } of node.pairs) {
        if (key.text === "evidence") for (const item of itemsOf(value)) fileIn(source, item).forEach(add);
        walk(value);
      }
    }
  };
  walk(document.tree.root);
  return [...found.values()].toSorted((a, b) => a.span.start - b.span.start);
}

function addressesIn(source: SourceText, node: ScalarNode): CareerLink[] {
  const span = contentSpan(node);
  const text = source.slice(span.start, span.end);
  if (!text.includes("://")) return [];
  return [...text.matchAll(/https?:\/\/[^\s<>"'`\\^{}|]+/giu)].flatMap((match): CareerLink[] => {
    const target = withoutEnd(match[0]);
    const start = span.start + match.index;
    return /^https?:\/\/[^/?#]/i.test(target)
      ? [{ span: { start, end: start + target.length }, kind: "url", target }]
      : [];
  });
}

/** An address without the punctuation of the sentence around it; a bracket stays where the address opened it. */
function withoutEnd(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] as string;
    const opening = { ")": "(", "]": "[" }[last];
    const count = (mark: string): number => address.slice(0, end).split(mark).length;
    if (opening ? count(opening) >= count(last) : !/[.,;:!?…。、]/u.test(last)) break;
  }
  return address.slice(0, end);
}

function fileIn(source: SourceText, node: SyntaxNode): CareerLink[] {
  if (node.kind !== "scalar" || node.style === "block") return [];
  const span = contentSpan(node);
  const target = source.slice(span.start, span.end);
  return isFilePath(target) ? [{ span, kind: "file", target }] : [];
}
