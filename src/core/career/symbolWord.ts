import { foldName } from "../text/likeness";
import type { Span } from "../text/SourceText";
import type { Written } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { type CareerSymbol, occurrencesOf, symbolAt, type SymbolOccurrence } from "./careerSymbols";

/** One of the words by which a symbol is meant. */
export interface SymbolWord {
  readonly symbol: CareerSymbol;
  readonly how: SymbolOccurrence["how"];
  /** As the symbol's definition has it, trimmed. */
  readonly text: string;
}

/** The word that stands at a zero-based offset, by which a symbol is defined or referred to; its place without quotes. */
export function symbolWordAt(document: CareerDocument, offset: number): (SymbolWord & { span: Span }) | undefined {
  const place = symbolAt(document, offset);
  if (!place) return undefined;
  const { symbol, span } = place;
  const here = occurrencesOf(document, symbol).find((one) => one.span.start === span.start);
  const text = here && definedText(symbol, here);
  return here && text !== undefined ? { symbol, how: here.how, text, span } : undefined;
}

/** The id of a symbol as a word; undefined where it has none. */
export function idWord(symbol: CareerSymbol): SymbolWord | undefined {
  const id = idOf(symbol);
  return id && { symbol, how: "id", text: id.text };
}

function definedText(symbol: CareerSymbol, { how, node }: SymbolOccurrence): string | undefined {
  if (how === "id") return idOf(symbol)?.text;
  if (symbol.kind === "goal") return symbol.goal.text;
  if (symbol.kind === "todo") return undefined;
  if (how === "name") return symbol.competency.name;
  return symbol.competency.aliases.find((alias) => foldName(alias.text) === foldName(node.text))?.text;
}

function idOf(symbol: CareerSymbol): Written | undefined {
  if (symbol.kind === "goal") return symbol.goal.id;
  return symbol.kind === "todo" ? symbol.todo.id : symbol.competency.id;
}
