import type { AnalysisEntry, Competency, CurrentState, Gap, Todo, Written } from "./Career";
import type { NodeMemo } from "./NodeMemo";
import { flatCompetencies } from "./readCompetencies";
import type { KeysByWord, References } from "./References";

/**
 * What the references of one gap analysis lead to, by the keys of competencies. Each list is followed once, and again
 * only when it or the words of the competencies have changed.
 */
export class GapLinks {
  private readonly keys: KeysByWord;

  constructor(
    private readonly gap: Gap,
    readonly competencies: References<Competency>,
    private readonly memo: NodeMemo,
  ) {
    this.keys = competencies.keys;
  }

  /** The first state that is listed for each competency. */
  get states(): ReadonlyMap<string, CurrentState> {
    return this.follow("states", this.gap.current.items, (states) => {
      const result = new Map<string, CurrentState>();
      for (const state of states) {
        const key = this.keys.only(state.reference.folded);
        if (key !== undefined && !result.has(key)) result.set(key, state);
      }
      return result;
    });
  }

  /** States of a competency that another one before speaks of as well. */
  get listedTwice(): readonly { readonly state: CurrentState; readonly earlier: CurrentState }[] {
    const { states } = this;
    return this.follow("listed twice", this.gap.current.items, (all) =>
      all.flatMap((state) => {
        const key = this.keys.only(state.reference.folded);
        const earlier = key === undefined ? undefined : states.get(key);
        return earlier && earlier !== state ? [{ state, earlier }] : [];
      }),
    );
  }

  /** What is said of each competency. */
  get analysis(): ReadonlyMap<string, readonly AnalysisEntry[]> {
    return this.follow("analysis links", this.gap.analysis.items, (entries) => {
      const result = new Map<string, AnalysisEntry[]>();
      for (const entry of entries) {
        const key = this.keys.only(entry.reference.folded);
        if (key !== undefined) add(result, key, entry);
      }
      return result;
    });
  }

  /**
   * The to-dos that close each competency without parts. A parent stands for its parts only where the to-do names none
   * of them.
   */
  get todos(): ReadonlyMap<string, readonly Todo[]> {
    return this.follow("todo links", this.gap.todos.items, (todos) => {
      const result = new Map<string, Todo[]>();
      const below = this.partsByKey();
      for (const todo of todos) {
        const only = todo.closes.length === 1 ? todo.closes[0] : undefined;
        const key = only && this.keys.only(only.folded);
        // Most to-dos close one competency without parts.
        if (key !== undefined && !below.has(key)) add(result, key, todo);
        else for (const leaf of this.closedLeaves(todo, below)) add(result, leaf, todo);
      }
      return result;
    });
  }

  /** The references of the three lists that do not lead to one competency, in the order of the lists. */
  get loose(): readonly Written[] {
    const { current, analysis, todos } = this.gap;
    const isLoose = (reference: Written): boolean => this.keys.only(reference.folded) === undefined;
    return [
      ...this.follow("loose states", current.items, (all) => all.map((one) => one.reference).filter(isLoose)),
      ...this.follow("loose entries", analysis.items, (all) => all.map((one) => one.reference).filter(isLoose)),
      ...this.follow("loose closes", todos.items, (all) => all.flatMap((todo) => todo.closes.filter(isLoose))),
    ];
  }

  private follow<Item, Result>(what: string, items: readonly Item[], read: (items: readonly Item[]) => Result): Result {
    const { keys } = this;
    const work = (): { keys: KeysByWord; result: Result } => ({ keys, result: read(items) });
    return this.memo.of(what, items, work, (old) => old.keys === keys).result;
  }

  /** Those that have parts, and all that is below them. */
  private partsByKey(): ReadonlyMap<string, readonly Competency[]> {
    const parents = this.gap.competencies.filter(({ parts }) => parts.length > 0);
    return new Map(parents.map(({ key, parts }) => [key, flatCompetencies(parts)]));
  }

  private closedLeaves(todo: Todo, partsByKey: ReadonlyMap<string, readonly Competency[]>): Iterable<string> {
    const named = new Set<string>();
    for (const reference of todo.closes) {
      const key = this.keys.only(reference.folded);
      if (key !== undefined) named.add(key);
    }
    const leaves = new Set<string>();
    for (const key of named) {
      const below = partsByKey.get(key);
      if (!below) leaves.add(key);
      else if (!below.some((part) => named.has(part.key))) {
        for (const part of below) if (part.parts.length === 0) leaves.add(part.key);
      }
    }
    return leaves;
  }
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
