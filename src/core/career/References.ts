import type { Pauses } from "../Pauses";
import { inOrder } from "../text/inOrder";
import { cutName, foldName } from "../text/likeness";
import type { SyntaxNode } from "../yaml/SyntaxNode";
import type { Written } from "./Career";
import { NearestWords } from "./NearestWords";

/** What a reference leads to. */
export type Resolution<Target> =
  | { readonly kind: "one"; readonly target: Target }
  | { readonly kind: "several"; readonly targets: readonly Target[] }
  | { readonly kind: "none" };

/** Something that references lead to, with the words that do. */
export interface Named {
  readonly id: Word | undefined;
  readonly written: Word;
  readonly aliases: readonly Word[];
  readonly node: SyntaxNode;
}

type Word = Pick<Written, "text" | "folded">;

/** An id counts more than a name, a name more than an alias, and an alias more than a name cut short. */
const ways = ["ids", "names", "aliases", "shorts"] as const;
type Way = (typeof ways)[number];

/** What a word leads to, each way. */
type Meanings<Target> = { [Key in Way]: readonly Target[] };

/** The words that lead to a target: its id, its name, its aliases, and its name cut short. */
interface TargetWords {
  readonly words: readonly string[];
  readonly ways: readonly Way[];
}

const none: readonly never[] = [];

/**
 * Finds what is meant by an id, else by a name, else by an alias, else by a name cut short. What it knows is changed
 * target by target; the words for those that stay are not looked at again.
 */
export class References<Target extends Named> {
  private readonly byWord = new Map<string, Meanings<Target>>();
  private readonly words = new Map<Target, TargetWords>();
  private readonly doubled = { ids: new Set<string>(), names: new Set<string>() };
  private readonly near: NearestWords<readonly Target[]>;

  /** @param runs stretches of all of them in the order of the file */
  constructor(runs: readonly (readonly Target[])[]) {
    this.near = new NearestWords(runs, wordsIn);
  }

  set runs(runs: readonly (readonly Target[])[]) {
    this.near.follow(runs);
  }

  /** References to some targets in the order of the file. */
  static to<Target extends Named>(all: readonly Target[]): References<Target> {
    const references = new References([all]);
    for (const target of all) references.add(target);
    return references;
  }

  /** Takes a target in. @returns the folded words that lead to it */
  add(target: Target): readonly string[] {
    const all = wordsOf(target);
    this.words.set(target, all);
    all.words.forEach((word, at) => {
      const meanings = this.byWord.get(word) ?? { ids: none, names: none, aliases: none, shorts: none };
      const way = all.ways[at] as Way;
      meanings[way] = meanings[way].length === 0 ? [target] : [...meanings[way], target];
      this.set(word, way, meanings);
    });
    return all.words;
  }

  /** Forgets a target. @returns the folded words that led to it */
  remove(target: Target): readonly string[] {
    const all = this.words.get(target);
    if (!all) return none;
    this.words.delete(target);
    all.words.forEach((word, at) => {
      const meanings = this.byWord.get(word);
      if (!meanings) return;
      const way = all.ways[at] as Way;
      meanings[way] = meanings[way].length === 1 ? none : meanings[way].filter((one) => one !== target);
      this.set(word, way, meanings);
    });
    return all.words;
  }

  private set(word: string, way: Way, meanings: Meanings<Target>): void {
    const { ids, names, aliases, shorts } = meanings;
    if (ids.length + names.length + aliases.length + shorts.length === 0) this.byWord.delete(word);
    else this.byWord.set(word, meanings);
    if (way !== "ids" && way !== "names") return;
    if (meanings[way].length > 1) this.doubled[way].add(word);
    else this.doubled[way].delete(word);
  }

  /** Resolves a reference as it is written. */
  resolve(reference: string | Word): Resolution<Target> {
    const targets = this.meant(foldedOf(reference));
    if (targets.length === 1) return { kind: "one", target: targets[0] as Target };
    return targets.length > 1 ? { kind: "several", targets: inOrder(targets, startOf) } : { kind: "none" };
  }

  /** The target of a reference that leads to exactly one. */
  find(reference: string | Word): Target | undefined {
    return this.findFolded(foldedOf(reference));
  }

  /** The same for a word that is folded. */
  findFolded(folded: string): Target | undefined {
    const targets = this.meant(folded);
    return targets.length === 1 ? targets[0] : undefined;
  }

  /** All that have a folded word, whichever of them it leads to; in no order. */
  having(folded: string): readonly Target[] {
    const meanings = this.byWord.get(folded);
    if (!meanings) return none;
    const lists = ways.map((way) => meanings[way]).filter((list) => list.length > 0);
    return lists.length === 1 && lists[0] ? lists[0] : lists.flat();
  }

  /** The folded words that lead to a target and to no other. */
  wordsFor(target: Target): readonly string[] {
    const found: string[] = [];
    for (const word of this.words.get(target)?.words ?? none) {
      if (this.findFolded(word) === target && !found.includes(word)) found.push(word);
    }
    return found;
  }

  /** The targets that have the same id, or the same name: group by group, each in the order of the file. */
  *groups(by: "id" | "name"): Generator<readonly Target[], void, undefined> {
    const way = by === "id" ? "ids" : "names";
    for (const word of this.doubled[way]) yield inOrder(this.byWord.get(word)?.[way] ?? none, startOf);
  }

  /** The word by which something can be referred to that was probably meant; see `WordList`. */
  nearest(reference: string | Word): string | undefined {
    return this.near.nearest(foldedOf(reference));
  }

  /** Finds beforehand what `nearest` is asked about references that lead nowhere, with pauses. */
  *findNearest(folded: Iterable<string>): Pauses<void> {
    yield* this.near.findAll(folded);
  }

  private meant(folded: string): readonly Target[] {
    const meanings = this.byWord.get(folded);
    if (!meanings) return none;
    const { ids, names, aliases, shorts } = meanings;
    if (ids.length > 0) return ids;
    if (names.length > 0) return names;
    return aliases.length > 0 ? aliases : shorts;
  }
}

/** Each word once in each way. */
function wordsOf({ id, written: name, aliases }: Named): TargetWords {
  const short = cutName(name.text);
  const isCut = short !== name.text;
  if (id && aliases.length === 0 && !isCut) return { words: [id.folded, name.folded], ways: idAndName };
  const words: string[] = [];
  const waysOf: Way[] = [];
  const add = (way: Way, word: string): void => {
    words.push(word);
    waysOf.push(way);
  };
  if (id) add("ids", id.folded);
  add("names", name.folded);
  for (const alias of new Set(aliases.map(({ folded }) => folded))) add("aliases", alias);
  if (isCut) add("shorts", foldName(short));
  return { words, ways: waysOf };
}

/** What most have. */
const idAndName: readonly Way[] = ["ids", "names"];

/** All that may be written for the targets of a run; not cut short, as nobody would write it. */
function wordsIn(run: readonly Named[]): readonly string[] {
  return run.flatMap(({ id, written: name, aliases }) =>
    [...(id ? [id] : []), name, ...aliases].map(({ text }) => text),
  );
}

function startOf({ node }: Named): number {
  return node.start;
}

function foldedOf(reference: string | Word): string {
  return typeof reference === "string" ? foldName(reference) : reference.folded;
}
