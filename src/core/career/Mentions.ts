import type { AnalysisEntry, CurrentState, Todo, Written } from "./Career";

/** What may refer to something. */
export interface Mentioning {
  readonly states: CurrentState;
  readonly entries: AnalysisEntry;
  /** To-dos that close what a word means; one that says it twice counts twice. */
  readonly todos: Todo;
}

type Lists = { -readonly [Kind in keyof Mentioning]: Mentioning[Kind][] | undefined };

/** Where one word is used as a reference; a list that is empty may be left out. */
interface Uses extends Lists {
  readonly references: Written[];
}

const none: readonly never[] = [];

/** What refers to something in the lists of a gap analysis, by the folded word that it says. */
export class Mentions {
  private readonly byWord = new Map<string, Uses>();

  /** The references that say a folded word. */
  references(folded: string): readonly Written[] {
    return this.byWord.get(folded)?.references ?? none;
  }

  /** What of a kind says a folded word. */
  of<Kind extends keyof Mentioning>(folded: string, kind: Kind): readonly Mentioning[Kind][] {
    const uses: Lists | undefined = this.byWord.get(folded);
    return uses?.[kind] ?? none;
  }

  /** Takes a state in, or forgets it. @returns the folded words that it says */
  state(state: CurrentState, isThere: boolean): readonly string[] {
    return [this.change(state.reference, isThere, (uses) => (uses.states = changed(uses.states, state, isThere)))];
  }

  entry(entry: AnalysisEntry, isThere: boolean): readonly string[] {
    return [this.change(entry.reference, isThere, (uses) => (uses.entries = changed(uses.entries, entry, isThere)))];
  }

  todo(todo: Todo, isThere: boolean): readonly string[] {
    const apply = (uses: Uses): void => {
      uses.todos = changed(uses.todos, todo, isThere);
    };
    return todo.closes.map((reference) => this.change(reference, isThere, apply));
  }

  private change(reference: Written, isThere: boolean, apply: (uses: Uses) => void): string {
    const { folded } = reference;
    let uses = this.byWord.get(folded);
    if (uses) changed(uses.references, reference, isThere);
    else if (isThere) {
      uses = { states: undefined, entries: undefined, todos: undefined, references: [reference] };
      this.byWord.set(folded, uses);
    } else return folded;
    apply(uses);
    if (uses.references.length === 0) this.byWord.delete(folded);
    return folded;
  }
}

/** A list after a value was added to it or taken out once. Most hold a single one, and take the room of one then. */
function changed<Value>(list: Value[] | undefined, value: Value, isThere: boolean): Value[] | undefined {
  if (!list) return isThere ? [value] : undefined;
  if (isThere) list.push(value);
  else {
    const at = list.lastIndexOf(value);
    if (at >= 0) list.splice(at, 1);
  }
  return list;
}
