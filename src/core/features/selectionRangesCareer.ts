import type { CareerDocument } from "../career/CareerDocument";
import type { SourceText, Span } from "../text/SourceText";
import { contentSpan } from "../yaml/contentSpan";
import { syntaxPlaceAt } from "../yaml/syntaxPlaceAt";
import type { PairNode, SyntaxNode } from "../yaml/SyntaxNode";

/**
 * What a selection grows through at a zero-based offset, the smallest first, each holding the one before it: word,
 * line of a text, text without and with its quotes, pair, item with its dash, list, part, document.
 */
export function selectionRangesCareer(document: CareerDocument, offset: number): readonly Span[] {
  const { source, tree } = document;
  const { holders, scalar } = syntaxPlaceAt(tree.root, offset);
  const content = scalar ? contentSpan(scalar) : { start: 0, end: source.length };
  // A word or a line that goes on beyond the text is none of it: the next item, a comment.
  const steps = [wordAt(source, offset), lineAt(source, offset)].filter((span) => holds(content, span));
  if (scalar) steps.push(content);
  for (let index = holders.length - 1; index >= 0; index--) {
    const holder = holders[index] as SyntaxNode | PairNode;
    steps.push(holder, withDash(source, holder, holders[index - 1]));
  }
  steps.push({ start: 0, end: source.length });
  return growing(steps, offset);
}

/** Leaves out what does not hold the step before it, or is no larger. */
function growing(steps: readonly Span[], offset: number): Span[] {
  const result: Span[] = [];
  for (const step of steps) {
    const last = result.at(-1) ?? { start: offset, end: offset };
    if (holds(step, last) && step.end - step.start > last.end - last.start) {
      result.push({ start: step.start, end: step.end });
    }
  }
  return result.length > 0 ? result : [{ start: offset, end: offset }];
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function wordAt(source: SourceText, offset: number): Span {
  const line = source.lineAt(offset);
  const from = source.lineStart(line);
  const text = source.lineText(line);
  const before = /[\p{L}\p{N}\p{M}_]*$/u.exec(text.slice(0, offset - from))?.[0].length ?? 0;
  const behind = /^[\p{L}\p{N}\p{M}_]*/u.exec(text.slice(offset - from))?.[0].length ?? 0;
  return { start: offset - before, end: offset + behind };
}

/** What stands on the line, without the white space around it. */
function lineAt(source: SourceText, offset: number): Span {
  const line = source.lineAt(offset);
  const text = source.lineText(line);
  const start = source.lineStart(line);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

/** An item of a block list from its dash on. */
function withDash(source: SourceText, node: SyntaxNode | PairNode, holder: SyntaxNode | PairNode | undefined): Span {
  if (!holder || "key" in holder || holder.kind !== "seq" || holder.flow) return node;
  const before = /-[ \t]+$/.exec(source.slice(Math.max(0, node.start - 80), node.start))?.[0].length ?? 0;
  return { start: node.start - before, end: node.end };
}
