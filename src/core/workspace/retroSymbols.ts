import type { Pauses } from "../Pauses";
import type { CareerDocument } from "../career/CareerDocument";
import { type CareerSymbol, sameCompetency } from "../career/careerSymbols";
import type { Span } from "../text/SourceText";
import { type CareerNames, competencyByKey } from "./CareerNames";
import type { IndexedRetro } from "./IndexedRetro";

/** Something of the career file that a place of a retrospective means: by `^id`, or in prose by a name. */
export interface RetroSymbolPlace {
  readonly symbol: CareerSymbol;
  readonly how: "tie" | "mention";
  /** The id without its caret, or the name without particles. */
  readonly span: Span;
}

/** What stands at a zero-based offset of a retrospective, ends included. A caret counts as part of its id. */
export function retroSymbolAt(
  retro: IndexedRetro,
  offset: number,
  career: CareerDocument,
  names: CareerNames,
): RetroSymbolPlace | undefined {
  const tie = retro.ties.find(({ start, end }) => start - 1 <= offset && offset <= end);
  if (tie) {
    for (const gap of career.career.gaps) {
      const todo = gap.todos.items.find(({ id }) => id?.text.normalize("NFC") === tie.id);
      if (todo) return { symbol: { kind: "todo", todo, gap }, how: "tie", span: { start: tie.start, end: tie.end } };
    }
    return undefined;
  }
  // Of two that meet in the offset, the one that begins there.
  const mention = retro.mentions(names).findLast(({ start, end }) => start <= offset && offset <= end);
  const found = mention?.keys[0] === undefined ? undefined : competencyByKey(career, mention.keys[0]);
  if (!found || !mention) return undefined;
  return {
    symbol: { kind: "competency", ...found },
    how: "mention",
    span: { start: mention.start, end: mention.end },
  };
}

/** Looks for all that `retroOccurrences` asks of a retrospective, which takes time by its length where it is new. */
export function* prepareOccurrences(retro: IndexedRetro, symbol: CareerSymbol, names: CareerNames): Pauses<void> {
  yield;
  if (symbol.kind === "competency") retro.mentions(names);
  else if (symbol.kind === "todo") void retro.ties;
}

/** All places of a retrospective that mean a symbol of its career file, in the order of the text. */
export function retroOccurrences(
  retro: IndexedRetro,
  symbol: CareerSymbol,
  career: CareerDocument,
  names: CareerNames,
): Span[] {
  if (symbol.kind === "goal") return [];
  if (symbol.kind === "todo") {
    const id = symbol.todo.id?.text.normalize("NFC");
    return retro.ties.filter((tie) => tie.id === id).map(({ start, end }) => ({ start, end }));
  }
  const keys = new Set(sameCompetency(career, symbol.competency, symbol.gap).map(({ competency }) => competency.key));
  return retro
    .mentions(names)
    .filter((mention) => mention.keys.some((key) => keys.has(key)))
    .map(({ start, end }) => ({ start, end }));
}
