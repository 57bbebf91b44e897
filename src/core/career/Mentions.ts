import type { AnalysisEntry, CurrentState, Todo, Written } from "./Career";

/** Where one word is used as a reference. */
export interface WordUse {
  readonly states: CurrentState[];
  readonly entries: AnalysisEntry[];
  /** To-dos that close what the word means; one that says it twice is listed twice. */
  readonly todos: Todo[];
  readonly references: Written[];
}

/** What refers to something in the lists of a gap analysis, by the folded word that it says. */
export class Mentions {
  private readonly byWord = new Map<string, WordUse>();

  of(folded: string): WordUse | undefined {
    return this.byWord.get(folded);
  }

  /** Takes a state in, or forgets it. @returns the folded words that it says */
  state(state: CurrentState, isThere: boolean): readonly string[] {
    return this.change([state.reference], isThere, ({ states }) => put(states, state, isThere));
  }

  entry(entry: AnalysisEntry, isThere: boolean): readonly string[] {
    return this.change([entry.reference], isThere, ({ entries }) => put(entries, entry, isThere));
  }

  todo(todo: Todo, isThere: boolean): readonly string[] {
    return this.change(todo.closes, isThere, ({ todos }) => put(todos, todo, isThere));
  }

  private change(references: readonly Written[], isThere: boolean, apply: (use: WordUse) => void): readonly string[] {
    for (const reference of references) {
      const use = this.byWord.get(reference.folded) ?? { states: [], entries: [], todos: [], references: [] };
      apply(use);
      put(use.references, reference, isThere);
      if (use.references.length === 0) this.byWord.delete(reference.folded);
      else this.byWord.set(reference.folded, use);
    }
    return references.map(({ folded }) => folded);
  }
}

/** Adds a value to a list, or takes it out once. */
function put<Value>(list: Value[], value: Value, isThere: boolean): void {
  if (isThere) list.push(value);
  else {
    const at = list.lastIndexOf(value);
    if (at >= 0) list.splice(at, 1);
  }
}
