import { type Pauses, withoutPause } from "../Pauses";
import type { AnalysisEntry, Competency, CurrentState, Gap, Todo, Written } from "./Career";
import { Mentions } from "./Mentions";
import { flatCompetencies } from "./readCompetencies";
import type { Runs } from "./readRuns";
import { References } from "./References";

/** What was worked out of each competency at the top of a gap, and those of which it has to be worked out anew. */
interface TreeResults {
  readonly results: Map<Competency, readonly unknown[]>;
  readonly stale: Set<Competency>;
}

/** A state, and the one before that speaks of the same competency. */
interface ListedTwice {
  readonly state: CurrentState;
  readonly earlier: CurrentState;
}

/**
 * What the references of one gap analysis lead to, both ways. It follows the gap from edit to edit: only what is
 * listed otherwise than before is taken in or forgotten, and only the competencies that a word of it leads to are
 * looked at again.
 */
export class GapLinks {
  readonly competencies = new References<Competency>([]);
  private readonly mentions = new Mentions();
  private readonly known = {
    required: new Set<readonly Competency[]>(),
    current: new Set<readonly CurrentState[]>(),
    analysis: new Set<readonly AnalysisEntry[]>(),
    todos: new Set<readonly Todo[]>(),
  };
  private readonly tops = new Set<Competency>();
  private readonly byTree = new Map<string, TreeResults>();
  /** The words of references that do not lead to one competency. */
  private readonly looseWords = new Set<string>();
  private readonly todosById = new Map<string, readonly Todo[]>();
  private readonly doubledTodoIds = new Set<string>();
  private touched = new Set<string>();

  /** Makes it that of a gap as it stands now. */
  follow(gap: Gap): void {
    withoutPause(this.followSlowly(gap));
  }

  /** The same with a pause after each run, as long as there is only more to be taken in. */
  *followSlowly(gap: Gap): Pauses<void> {
    this.competencies.runs = gap.competencyRuns;
    const { known } = this;
    yield* this.followRuns(known.required, gap.required.runs, (top, isThere) => this.putTop(top, isThere));
    yield* this.followRuns(known.current, gap.current.runs, (one, isThere) =>
      this.touch(this.mentions.state(one, isThere)),
    );
    yield* this.followRuns(known.analysis, gap.analysis.runs, (one, isThere) =>
      this.touch(this.mentions.entry(one, isThere)),
    );
    yield* this.followRuns(known.todos, gap.todos.runs, (todo, isThere) => this.putTodo(todo, isThere));
  }

  private *followRuns<Item>(
    known: Set<readonly Item[]>,
    runs: Runs<Item>,
    put: (item: Item, isThere: boolean) => void,
  ): Pauses<void> {
    const now = new Set(runs);
    const gone = [...known].filter((run) => !now.has(run));
    const isGone = new Set<Item>();
    for (const run of gone) {
      known.delete(run);
      for (const item of run) isGone.add(item);
    }
    const isNew = (run: readonly Item[]): boolean => !known.has(run);
    // What only stands in another run now is neither gone nor new.
    const stays = new Set<Item>();
    if (isGone.size > 0)
      for (const run of runs) if (isNew(run)) for (const item of run) if (isGone.has(item)) stays.add(item);
    for (const item of isGone) if (!stays.has(item)) put(item, false);
    for (const run of runs) {
      if (!isNew(run)) continue;
      known.add(run);
      for (const item of run) if (!stays.has(item)) put(item, true);
      this.lookAgain();
      if (stays.size === 0) yield;
    }
    this.lookAgain();
  }

  private putTop(top: Competency, isThere: boolean): void {
    for (const one of flatCompetencies([top])) {
      this.touch(isThere ? this.competencies.add(one) : this.competencies.remove(one));
    }
    if (isThere) this.tops.add(top);
    else this.tops.delete(top);
    for (const { results, stale } of this.byTree.values()) {
      if (isThere) stale.add(top);
      else {
        stale.delete(top);
        results.delete(top);
      }
    }
  }

  private putTodo(todo: Todo, isThere: boolean): void {
    this.touch(this.mentions.todo(todo, isThere));
    if (!todo.id) return;
    const { folded } = todo.id;
    const others = (this.todosById.get(folded) ?? []).filter((one) => one !== todo);
    const all = isThere ? [...others, todo] : others;
    if (all.length > 0) this.todosById.set(folded, all);
    else this.todosById.delete(folded);
    if (all.length > 1) this.doubledTodoIds.add(folded);
    else this.doubledTodoIds.delete(folded);
  }

  private touch(words: readonly string[]): void {
    for (const word of words) this.touched.add(word);
  }

  /** Looks again at what the words lead to that were touched. */
  private lookAgain(): void {
    for (const word of this.touched) {
      const isLoose =
        this.mentions.of(word) !== undefined && this.competencies.find({ text: word, folded: word }) === undefined;
      if (isLoose) this.looseWords.add(word);
      else this.looseWords.delete(word);
      for (const competency of this.competencies.having(word)) {
        const top = topOf(competency);
        for (const { stale } of this.byTree.values()) stale.add(top);
      }
    }
    this.touched.clear();
  }

  /**
   * What is worked out of each competency at the top with its parts; again only where its words or what refers to them
   * has changed.
   * @param what a name for it
   */
  ofTrees<Result>(what: string, work: (top: Competency) => readonly Result[]): Result[] {
    return withoutPause(this.ofTreesSlowly(what, work));
  }

  /** The same with a pause after each. */
  *ofTreesSlowly<Result>(what: string, work: (top: Competency) => readonly Result[]): Pauses<Result[]> {
    let known = this.byTree.get(what);
    if (!known) {
      known = { results: new Map(), stale: new Set(this.tops) };
      this.byTree.set(what, known);
    }
    const { results, stale } = known;
    for (const top of stale) {
      const result = work(top);
      if (result.length > 0) results.set(top, result);
      else results.delete(top);
      stale.delete(top);
      yield;
    }
    return [...results.values()].flat() as Result[];
  }

  /** The first state that is listed for a competency. */
  stateOf(competency: Competency): CurrentState | undefined {
    return this.statesOf(competency)[0];
  }

  /** All states that are listed for a competency. */
  statesOf(competency: Competency): readonly CurrentState[] {
    return inOrder(this.said(competency, "states"), ({ span }) => span.start);
  }

  /** What is said of a competency. */
  analysisOf(competency: Competency): readonly AnalysisEntry[] {
    return inOrder(this.said(competency, "entries"), ({ span }) => span.start);
  }

  /**
   * The to-dos that close a competency without parts. A parent stands for its parts only where the to-do names none of
   * them.
   */
  todosOf(leaf: Competency): readonly Todo[] {
    if (leaf.parts.length > 0) return [];
    const found = [...new Set(this.said(leaf, "todos"))];
    for (let holder = leaf.parent; holder; holder = holder.parent) {
      for (const todo of this.said(holder, "todos")) {
        if (!found.includes(todo) && !this.namesPartOf(todo, holder)) found.push(todo);
      }
    }
    return inOrder(found, ({ index }) => index);
  }

  private namesPartOf(todo: Todo, holder: Competency): boolean {
    return todo.closes.some((reference) => {
      let one = this.competencies.find(reference)?.parent;
      while (one && one !== holder) one = one.parent;
      return one === holder;
    });
  }

  private said<Kind extends "states" | "entries" | "todos">(
    competency: Competency,
    kind: Kind,
  ): readonly NonNullable<ReturnType<Mentions["of"]>>[Kind][number][] {
    const words = this.competencies.wordsFor(competency);
    const lists = words.flatMap((word) => {
      const use = this.mentions.of(word);
      return use && use[kind].length > 0 ? [use[kind]] : [];
    });
    return lists.length === 1 && lists[0] ? lists[0] : lists.flat();
  }

  /** States of a competency that another one before speaks of as well. */
  get listedTwice(): readonly ListedTwice[] {
    return withoutPause(this.findTwice());
  }

  /** The same with pauses. */
  findTwice(): Pauses<readonly ListedTwice[]> {
    return this.ofTreesSlowly("listed twice", (top) =>
      flatCompetencies([top]).flatMap((competency) => {
        const [earlier, ...others] = this.statesOf(competency);
        return others.flatMap((state) => (earlier ? [{ state, earlier }] : []));
      }),
    );
  }

  /** The references of the three lists that do not lead to one competency, in the order of the text. */
  get loose(): readonly Written[] {
    const found = [...this.looseWords].flatMap((word) => this.mentions.of(word)?.references ?? []);
    return inOrder(found, ({ node }) => node.start);
  }

  /** The ids that several to-dos have, each group in the order of the list. */
  get sameTodoIds(): readonly (readonly Written[])[] {
    return [...this.doubledTodoIds].map((folded) =>
      inOrder(this.todosById.get(folded) ?? [], ({ index }) => index).flatMap(({ id }) => id ?? []),
    );
  }
}

function topOf(competency: Competency): Competency {
  let top = competency;
  while (top.parent) top = top.parent;
  return top;
}

function inOrder<Value>(values: readonly Value[], place: (value: Value) => number): readonly Value[] {
  return values.length < 2 ? values : values.toSorted((a, b) => place(a) - place(b));
}
