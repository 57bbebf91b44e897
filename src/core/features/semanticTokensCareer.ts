import type { Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { allMentions, type CareerSymbol, type SymbolMention } from "../career/careerSymbols";
import type { Span } from "../text/SourceText";
import { contentSpan } from "../yaml/contentSpan";
import type { SyntaxNode } from "../yaml/SyntaxNode";

/** The types of tokens, by what is meant; contributed in package.json. */
export const careerTokenTypes = ["competency", "goal", "todo"] as const;
/** `private` is our own and contributed in package.json; the others are the editor's. */
export const careerTokenModifiers = ["definition", "private", "deprecated"] as const;

/** A stretch of one line that is more than a text. */
export interface CareerToken extends Span {
  readonly type: (typeof careerTokenTypes)[number];
  readonly modifiers: readonly (typeof careerTokenModifiers)[number][];
}

/**
 * What of a career file is told apart by its meaning, in the order of the text: references that lead to one thing, and
 * ids and aliases where they are given. Names and texts stay as they are, but for those of private things, and for
 * to-dos that are done or dropped (`deprecated`). A reference that leads nowhere is no token.
 */
export function semanticTokensCareer(document: CareerDocument): readonly CareerToken[] {
  const found = new Map<number, CareerToken>();
  const add = (token: CareerToken): void => {
    for (const part of byLine(document, token)) if (!found.has(part.start)) found.set(part.start, part);
  };
  for (const mention of allMentions(document)) {
    const token = tokenOf(mention);
    if (token) add(token);
  }
  for (const gap of document.career.gaps) {
    for (const todo of gap.todos.items) {
      const modifiers = todoModifiers(todo);
      // A short text alone is its own item; with an id alone, the id is the text and told already.
      if (modifiers.length > 0) add({ type: "todo", modifiers, ...wordsOf(document, todo.textNode) });
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

function tokenOf({ symbol, defines, span }: SymbolMention): CareerToken | undefined {
  const isPrivate = isPrivateSymbol(symbol);
  if (defines === "name" && !isPrivate) return undefined;
  const modifiers: CareerToken["modifiers"] = [
    ...(defines ? (["definition"] as const) : []),
    ...(isPrivate ? (["private"] as const) : []),
  ];
  return { type: symbol.kind, modifiers, ...span };
}

function isPrivateSymbol(symbol: CareerSymbol): boolean {
  if (symbol.kind === "competency") return symbol.competency.isPrivate;
  return symbol.kind === "goal" ? symbol.goal.isPrivate : symbol.todo.isPrivate;
}

function todoModifiers({ isPrivate, status }: Todo): CareerToken["modifiers"] {
  return [
    ...(isPrivate ? (["private"] as const) : []),
    ...(status === "done" || status === "dropped" ? (["deprecated"] as const) : []),
  ];
}

function wordsOf({ source }: CareerDocument, node: SyntaxNode): Span {
  if (node.kind !== "scalar") return node;
  const span = contentSpan(node);
  // The line with `|` or `>` is no part of the text.
  const start = node.style === "block" ? source.lineEnd(source.lineAt(span.start)) : span.start;
  return { start: Math.min(start, span.end), end: span.end };
}

/** A token must not cross lines; the white space at their beginnings and ends is none of it. */
function byLine({ source }: CareerDocument, token: CareerToken): CareerToken[] {
  if (!/[\r\n]/.test(source.slice(token.start, token.end))) return token.end > token.start ? [token] : [];
  const [first, last] = [source.lineAt(token.start), source.lineAt(token.end)];
  const parts: CareerToken[] = [];
  for (let line = first; line <= last; line++) {
    const from = Math.max(token.start, source.lineStart(line));
    const text = source.slice(from, Math.min(token.end, source.lineEnd(line)));
    const start = from + text.length - text.trimStart().length;
    const end = from + text.trimEnd().length;
    if (end > start) parts.push({ ...token, start, end });
  }
  return parts;
}
