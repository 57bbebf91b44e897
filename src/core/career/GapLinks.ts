import { type Pauses, withoutPause } from "../Pauses";
import { inOrder } from "../text/inOrder";
import type { AnalysisEntry, Competency, CurrentState, Gap, Todo, Written } from "./Career";
import { type Mentioning, Mentions } from "./Mentions";
import { flatCompetencies } from "./readCompetencies";
import type { Runs } from "./readRuns";
import { References } from "./References";

/** What was worked out of each competency at the top of a gap, and those of which it has to be worked out anew. */
interface TreeResults {
  readonly results: Map<Competency, readonly unknown[]>;
  /** Those that it was not asked of yet. */
  readonly rest: Iterator<Competency>;
  readonly stale: Set<Competency>;
}

/** A state, and the one before that speaks of the same competency. */
interface ListedTwice {
  readonly state: CurrentState;
  readonly earlier: CurrentState;
}

const none: readonly never[] = [];

/** What was taken in of one list of a gap. */
class Followed<Item> {
  /** The runs of which all items were taken in. */
  readonly runs = new Set<readonly Item[]>();
  /** What was taken in with runs that are no longer there. */
  readonly strays = new Set<Item>();
}

/** After so many items that are forgotten there is a pause. */
const itemsToPause = 50;

/**
 * What the references of one gap analysis lead to, both ways. It follows the gap from edit to edit: only what is
 * listed otherwise than before is taken in or forgotten, and only the competencies that a word of it leads to are
 * looked at again.
 */
export class GapLinks {
  readonly competencies = new References<Competency>([]);
  private readonly mentions = new Mentions();
  private readonly followed = {
    required: new Followed<Competency>(),
    current: new Followed<CurrentState>(),
    analysis: new Followed<AnalysisEntry>(),
    todos: new Followed<Todo>(),
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

  /** The same with pauses. Where it is left off at one, the next following goes on from there. */
  *followSlowly(gap: Gap): Pauses<void> {
    this.competencies.runs = gap.competencyRuns;
    const { required, current, analysis, todos } = this.followed;
    yield* this.followRuns(required, gap.required.runs, (top, isThere) => this.putTop(top, isThere));
    yield* this.followRuns(current, gap.current.runs, (one, isThere) => this.touch(this.mentions.state(one, isThere)));
    yield* this.followRuns(analysis, gap.analysis.runs, (one, isThere) =>
      this.touch(this.mentions.entry(one, isThere)),
    );
    yield* this.followRuns(todos, gap.todos.runs, (todo, isThere) => this.putTodo(todo, isThere));
  }

  private *followRuns<Item>(
    { runs: known, strays }: Followed<Item>,
    runs: Runs<Item>,
    put: (item: Item, isThere: boolean) => void,
  ): Pauses<void> {
    const now = new Set(runs);
    for (const run of known) {
      if (now.has(run)) continue;
      known.delete(run);
      for (const item of run) strays.add(item);
    }
    if (strays.size > 0) {
      // What only stands in another run now is neither gone nor new.
      const stays = new Set(runs.flatMap((run) => (known.has(run) ? [] : run)));
      let count = 0;
      for (const item of strays) {
        if (stays.has(item)) continue;
        strays.delete(item);
        put(item, false);
        if (++count % itemsToPause !== 0) continue;
        this.lookAgain();
        yield;
      }
    }
    for (const run of runs) {
      if (known.has(run)) continue;
      known.add(run);
      for (const item of run) if (!strays.delete(item)) put(item, true);
      this.lookAgain();
      yield;
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
    const others = this.todosById.get(folded)?.filter((one) => one !== todo) ?? [];
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
      const isLoose = this.mentions.references(word).length > 0 && !this.competencies.findFolded(word);
      if (isLoose) this.looseWords.add(word);
      else this.looseWords.delete(word);
      if (this.byTree.size === 0) continue;
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
      known = { results: new Map(), rest: this.tops.values(), stale: new Set() };
      this.byTree.set(what, known);
    }
    const { results, rest, stale } = known;
    const workOut = (top: Competency): void => {
      const result = work(top);
      if (result.length > 0) results.set(top, result);
      else results.delete(top);
      stale.delete(top);
    };
    // It goes on where it was left off at a pause, also with those that came since.
    for (let next = rest.next(); !next.done; next = rest.next()) {
      workOut(next.value);
      yield;
    }
    for (const top of stale) {
      workOut(top);
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
    const own = this.said(leaf, "todos");
    const found = own.length < 2 ? [...own] : [...new Set(own)];
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

  private said<Kind extends keyof Mentioning>(competency: Competency, kind: Kind): readonly Mentioning[Kind][] {
    let found: readonly Mentioning[Kind][] = none;
    for (const word of this.competencies.wordsFor(competency)) {
      const list = this.mentions.of(word, kind);
      if (list.length > 0) found = found.length > 0 ? [...found, ...list] : list;
    }
    return found;
  }

  /** States of a competency that another one before speaks of as well. */
  get listedTwice(): readonly ListedTwice[] {
    return withoutPause(this.findTwice());
  }

  /** The same with pauses. */
  findTwice(): Pauses<readonly ListedTwice[]> {
    return this.ofTreesSlowly("listed twice", (top) => {
      let found: readonly ListedTwice[] = none;
      for (const competency of flatCompetencies([top])) {
        const [earlier, ...others] = this.statesOf(competency);
        if (earlier && others.length > 0) found = [...found, ...others.map((state) => ({ state, earlier }))];
      }
      return found;
    });
  }

  /** The references of the three lists that do not lead to one competency, in the order of the text. */
  get loose(): readonly Written[] {
    const found = [...this.looseWords].flatMap((word) => this.mentions.references(word));
    return inOrder(found, ({ node }) => node.start);
  }

  /** Finds beforehand what was probably meant by the references that lead nowhere, with pauses. */
  *findNearest(): Pauses<void> {
    yield* this.competencies.findNearest(
      [...this.looseWords].filter((word) => this.competencies.having(word).length === 0),
    );
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
