import { cutName, foldName } from "../text/likeness";
import type { Span } from "../text/SourceText";
import { contentSpan } from "../yaml/contentSpan";
import type { ScalarNode, SyntaxNode } from "../yaml/SyntaxNode";
import type { Competency, Gap, Goal, Part, Todo, Written } from "./Career";
import type { CareerDocument } from "./CareerDocument";

/**
 * Something that a career file defines and that other places, in this file or in retrospectives, can mean.
 * A to-do is one only where it has an id; its id is compared as it is written, all others as references are.
 */
export type CareerSymbol =
  | { readonly kind: "competency"; readonly competency: Competency; readonly gap: Gap }
  | { readonly kind: "goal"; readonly goal: Goal }
  | { readonly kind: "todo"; readonly todo: Todo; readonly gap: Gap };

/** A symbol, and the words by which it is meant at a place: without their quotes. */
export interface SymbolPlace {
  readonly symbol: CareerSymbol;
  readonly span: Span;
}

/** One place of a document that means a symbol. Read its places at once: the next edit moves the node. */
export interface SymbolOccurrence {
  /** The words themselves, without quotes; zero-based UTF-16 offsets. */
  readonly span: Span;
  /** Whether it is named here (its id, its name, one of its aliases) or referred to. */
  readonly role: "definition" | "reference";
  /**
   * By which of its words. A reference by `name` may be one that is cut short before the name's first `:` or `(`, and
   * every reference may be spelled with other case or spacing.
   */
  readonly how: "id" | "name" | "alias";
  /** The whole scalar, quotes included: a text, or the key of a map. */
  readonly node: ScalarNode;
}

/**
 * What is named or referred to at a zero-based offset, its end included; undefined where nothing is, and where a
 * reference leads nowhere or to several. A text that stands for an anchored one (`*name`) is no place of its own.
 */
export function symbolAt(document: CareerDocument, offset: number): SymbolPlace | undefined {
  let found: SymbolPlace | undefined;
  const look = (node: ScalarNode, mention: Mention): void => {
    if (found || offset < node.start || offset > node.end || !isWrittenHere(document, node)) return;
    const symbol = symbolOf(document, mention);
    if (symbol) found = { symbol, span: contentSpan(node) };
  };
  visitMentions(document, look, offset);
  return found;
}

/**
 * All places of a document that mean a symbol of it, in the order of the text, each once. The same id in two gaps is
 * the same competency (and to retrospectives the same to-do), so the names and references of both are listed.
 */
export function occurrencesOf(document: CareerDocument, symbol: CareerSymbol): SymbolOccurrence[] {
  const same = sameSymbol(document, symbol);
  const found = new Map<number, SymbolOccurrence>();
  visitMentions(document, (node, mention) => {
    const how = same(mention);
    if (!how || found.has(node.start) || !isWrittenHere(document, node)) return;
    found.set(node.start, { span: contentSpan(node), role: mention.role, how, node });
  });
  return [...found.values()].toSorted((a, b) => a.span.start - b.span.start);
}

/**
 * Where a symbol is defined: the whole item, and the words that name it, without quotes (its name; of a goal and of a
 * to-do, its text). The whole holds the words.
 */
export function definitionOf(symbol: CareerSymbol): { readonly whole: Span; readonly name: Span } {
  const [node, named] = definingNodes(symbol);
  const name = named.kind === "scalar" ? contentSpan(named) : named;
  const { start, end } = node;
  return {
    whole: { start: Math.min(start, name.start), end: Math.max(end, name.end) },
    name: { start: name.start, end: name.end },
  };
}

function definingNodes(symbol: CareerSymbol): readonly [whole: SyntaxNode, name: SyntaxNode] {
  if (symbol.kind === "competency") return [symbol.competency.node, symbol.competency.nameNode];
  if (symbol.kind === "goal") return [symbol.goal.node, symbol.goal.textNode];
  return [symbol.todo.node, symbol.todo.textNode];
}

/** A place that means a symbol. */
export interface SymbolMention extends SymbolPlace {
  /** By which of its words it is named here; undefined for a reference. */
  readonly defines: SymbolOccurrence["how"] | undefined;
  readonly node: ScalarNode;
}

/** Every place of a document that names a symbol or refers to one, in no particular order. */
export function allMentions(document: CareerDocument): SymbolMention[] {
  const found = new Map<number, SymbolMention>();
  visitMentions(document, (node, mention) => {
    if (found.has(node.start) || !isWrittenHere(document, node)) return;
    const symbol = symbolOf(document, mention);
    const defines = mention.role === "definition" ? mention.how : undefined;
    if (symbol) found.set(node.start, { symbol, span: contentSpan(node), defines, node });
  });
  return [...found.values()];
}

/** How a symbol is defined at a place, or which sort of symbol is referred to there. */
type Mention =
  | { readonly role: "definition"; readonly symbol: CareerSymbol; readonly how: SymbolOccurrence["how"] }
  | { readonly role: "reference"; readonly to: "competency"; readonly gap: Gap; readonly written: Written }
  | { readonly role: "reference"; readonly to: "goal"; readonly written: Written };

/**
 * Tells of every place that defines a symbol or may refer to one, in no particular order.
 * @param at where given, only of the places in the parts of the file that hold this offset
 */
function visitMentions(
  document: CareerDocument,
  visit: (node: ScalarNode, mention: Mention) => void,
  at?: number,
): void {
  const isAsked = (span: Span | undefined): boolean =>
    at === undefined || (span !== undefined && span.start <= at && at <= span.end);
  const define = (written: Written | undefined, symbol: CareerSymbol, how: SymbolOccurrence["how"]): void => {
    if (written?.node.kind === "scalar") visit(written.node, { role: "definition", symbol, how });
  };
  const toGoal = (written: Written | undefined): void => {
    if (written?.node.kind === "scalar") visit(written.node, { role: "reference", to: "goal", written });
  };
  const { kys, gaps } = document.career;
  for (const goal of kys.goals.items) {
    const symbol: CareerSymbol = { kind: "goal", goal };
    define(goal.id, symbol, "id");
    if (goal.textNode !== goal.id?.node) define(goal.written, symbol, "name");
  }
  for (const gap of gaps) {
    if (!isAsked(gap.node)) continue;
    const toCompetency = (written: Written): void => {
      const { node } = written;
      if (node.kind === "scalar") visit(node, { role: "reference", to: "competency", gap, written });
    };
    const defineCompetency = (competency: Competency): void => {
      if (!isAsked(competency.node)) return;
      const symbol: CareerSymbol = { kind: "competency", competency, gap };
      const { id, written, nameNode, aliases, parts } = competency;
      define(id, symbol, "id");
      // One that has an id alone is called by it.
      if (nameNode !== id?.node) define(written, symbol, "name");
      for (const alias of aliases) define(alias, symbol, "alias");
      for (const part of parts) defineCompetency(part);
    };
    toGoal(gap.goal);
    for (const competency of itemsAt(gap.required, at)) defineCompetency(competency);
    if (isAsked(gap.current.node)) for (const { reference } of itemsAt(gap.current, at)) toCompetency(reference);
    if (isAsked(gap.analysis.node)) for (const { reference } of itemsAt(gap.analysis, at)) toCompetency(reference);
    for (const todo of itemsAt(gap.todos, at)) {
      if (!isAsked(todo.node)) continue;
      define(todo.id, { kind: "todo", todo, gap }, "id");
      toGoal(todo.goal);
      for (const reference of todo.closes) toCompetency(reference);
    }
  }
}

/** The items of those runs of a part that may hold an offset; without one, all. */
function itemsAt<Item extends { readonly node: Span } | { readonly span: Span }>(
  { items, runs }: Part<Item>,
  at: number | undefined,
): readonly Item[] {
  if (at === undefined || runs.length === 1) return items;
  const spanOf = (item: { readonly node: Span } | { readonly span: Span }): Span =>
    "span" in item ? item.span : item.node;
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return first && last && spanOf(first).start <= at && at <= spanOf(last).end ? run : [];
  });
}

function symbolOf(document: CareerDocument, mention: Mention): CareerSymbol | undefined {
  if (mention.role === "definition") return mention.symbol;
  if (mention.to === "goal") {
    const goal = document.goals.find(mention.written);
    return goal && { kind: "goal", goal };
  }
  const competency = document.competencies(mention.gap).find(mention.written);
  return competency && { kind: "competency", competency, gap: mention.gap };
}

/** Tells by which word a mention means a symbol; undefined where it means something else. */
function sameSymbol(
  document: CareerDocument,
  symbol: CareerSymbol,
): (mention: Mention) => SymbolOccurrence["how"] | undefined {
  if (symbol.kind === "todo") {
    const id = symbol.todo.id?.text;
    return (mention) =>
      mention.role === "definition" && mention.symbol.kind === "todo" && mention.symbol.todo.id?.text === id
        ? mention.how
        : undefined;
  }
  if (symbol.kind === "goal") {
    const { goal } = symbol;
    return (mention) => {
      if (mention.role === "definition") {
        return mention.symbol.kind === "goal" && mention.symbol.goal === goal ? mention.how : undefined;
      }
      if (mention.to !== "goal" || document.goals.find(mention.written) !== goal) return undefined;
      return goal.id?.folded === mention.written.folded ? "id" : "name";
    };
  }
  const twins = new Map(
    sameCompetency(document, symbol.competency, symbol.gap).map((one) => [one.gap, one.competency]),
  );
  const words = new Map([...twins].map(([gap, one]) => [gap, wordsOf(one)]));
  return (mention) => {
    if (mention.role === "definition") {
      return mention.symbol.kind === "competency" && twins.get(mention.symbol.gap) === mention.symbol.competency
        ? mention.how
        : undefined;
    }
    if (mention.to !== "competency") return undefined;
    const how = words.get(mention.gap)?.get(mention.written.folded);
    // Another competency may have the same word, and a better claim to it.
    return how && document.competencies(mention.gap).find(mention.written) === twins.get(mention.gap) ? how : undefined;
  };
}

/** A competency and those of the other gaps that have its id, with their gaps, in the order of the file. */
export function sameCompetency(
  document: CareerDocument,
  competency: Competency,
  gap: Gap,
): { readonly competency: Competency; readonly gap: Gap }[] {
  const { id } = competency;
  return document.career.gaps.flatMap((other) => {
    if (other === gap) return [{ competency, gap }];
    if (!id) return [];
    const twin = document.competencies(other).find(id);
    return twin?.id?.folded === id.folded ? [{ competency: twin, gap: other }] : [];
  });
}

/** The words that can lead to a competency, folded, each with what it is: the strongest where it is several. */
function wordsOf({ id, name, written, aliases }: Competency): Map<string, SymbolOccurrence["how"]> {
  const words = new Map<string, SymbolOccurrence["how"]>([[foldName(cutName(name)), "name"]]);
  for (const alias of aliases) words.set(alias.folded, "alias");
  words.set(written.folded, "name");
  if (id) words.set(id.folded, "id");
  return words;
}

/** An alias of YAML stands for a text that is written, and renamed, where its anchor is. */
function isWrittenHere({ source }: CareerDocument, node: ScalarNode): boolean {
  return node.text.startsWith("*") || source.slice(node.start, node.start + 1) !== "*";
}
