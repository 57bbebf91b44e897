import { foldName } from "../text/likeness";
import type { Span } from "../text/SourceText";
import type { Written } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { sameCompetency } from "./careerSymbols";
import type { SymbolWord } from "./symbolWord";

/** Something that goes by a word already. */
export interface WordInUse {
  /** What it is called. */
  readonly name: string;
  /** Where the word stands. */
  readonly place: Span;
}

/**
 * What goes by a text already, so that a symbol's word cannot become it: ids and names are unique in one gap, and an
 * id that another gap has would make one competency of two.
 */
export function wordInUse(document: CareerDocument, word: SymbolWord, newText: string): WordInUse | undefined {
  const { symbol, how } = word;
  const folded = foldName(newText);
  const hit = (name: string, words: readonly (Written | undefined)[]): WordInUse[] =>
    words.flatMap((one) => (one && one.folded === folded ? [{ name, place: one.node }] : []));
  const { gaps, kys } = document.career;
  if (symbol.kind === "goal") {
    const others = kys.goals.items.filter((goal) => goal !== symbol.goal);
    return others.flatMap((goal) => hit(goal.text, [goal.id, goal.written]))[0];
  }
  if (symbol.kind === "todo") {
    // The same id in two gaps is the same to-do; ids of to-dos are compared as they are written.
    const all = gaps.flatMap((gap) => gap.todos.items);
    const other = all.find(({ id }) => id && id.text !== symbol.todo.id?.text && id.text === newText);
    return other?.id && { name: other.text, place: other.id.node };
  }
  const twins = sameCompetency(document, symbol.competency, symbol.gap);
  const own = new Set(twins.map(({ competency }) => competency));
  return gaps.flatMap((gap) => {
    const isAffected = twins.some((twin) => twin.gap === gap);
    return gap.competencies.flatMap((one) => {
      if (own.has(one)) return [];
      if (!isAffected) return how === "id" ? hit(one.name, [one.id]) : [];
      return hit(one.name, [one.id, one.written, ...one.aliases]);
    });
  })[0];
}
