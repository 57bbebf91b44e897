import type { Pauses } from "../Pauses";
import { WordList } from "../schema/nearestWord";
import { cutName, foldName } from "../text/likeness";
import type { SyntaxNode } from "../yaml/SyntaxNode";
import type { Written } from "./Career";

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
type Meanings<Target> = { readonly [Key in Way]?: readonly Target[] };

/**
 * Finds what is meant by an id, else by a name, else by an alias, else by a name cut short. What it knows is changed
 * target by target; the words for those that stay are not looked at again.
 */
export class References<Target extends Named> {
  private readonly byWord = new Map<string, Meanings<Target>>();
  private readonly words = new Map<Target, readonly (readonly [way: Way, word: string])[]>();
  private readonly doubled = { ids: new Set<string>(), names: new Set<string>() };
  private readonly wordLists = new WeakMap<readonly Target[], WordList>();

  /** @param runs stretches of all of them in the order of the file */
  constructor(public runs: readonly (readonly Target[])[]) {}

  /** References to some targets in the order of the file. */
  static to<Target extends Named>(all: readonly Target[]): References<Target> {
    const references = new References([all]);
    for (const target of all) references.add(target);
    return references;
  }

  /** Takes a target in. @returns the folded words that lead to it */
  add(target: Target): readonly string[] {
    const words = wordsOf(target);
    this.words.set(target, words);
    for (const [way, word] of words) {
      const meanings = this.byWord.get(word);
      this.set(word, way, { ...meanings, [way]: [...(meanings?.[way] ?? []), target] });
    }
    return words.map(([, word]) => word);
  }

  /** Forgets a target. @returns the folded words that led to it */
  remove(target: Target): readonly string[] {
    const words = this.words.get(target) ?? [];
    this.words.delete(target);
    for (const [way, word] of words) {
      const meanings = this.byWord.get(word);
      this.set(word, way, { ...meanings, [way]: meanings?.[way]?.filter((one) => one !== target) });
    }
    return words.map(([, word]) => word);
  }

  private set(word: string, way: Way, meanings: Meanings<Target>): void {
    if (ways.every((one) => (meanings[one]?.length ?? 0) === 0)) this.byWord.delete(word);
    else this.byWord.set(word, meanings);
    if (way !== "ids" && way !== "names") return;
    if ((meanings[way]?.length ?? 0) > 1) this.doubled[way].add(word);
    else this.doubled[way].delete(word);
  }

  /** Resolves a reference as it is written. */
  resolve(reference: string | Word): Resolution<Target> {
    const targets = this.meant(foldedOf(reference));
    if (targets.length === 1) return { kind: "one", target: targets[0] as Target };
    return targets.length > 1 ? { kind: "several", targets: inOrder(targets) } : { kind: "none" };
  }

  /** The target of a reference that leads to exactly one. */
  find(reference: string | Word): Target | undefined {
    const targets = this.meant(foldedOf(reference));
    return targets.length === 1 ? targets[0] : undefined;
  }

  /** All that have a folded word, whichever of them it leads to; in no order. */
  having(folded: string): readonly Target[] {
    const meanings = this.byWord.get(folded);
    return meanings ? ways.flatMap((way) => meanings[way] ?? []) : [];
  }

  /** The folded words that lead to a target and to no other. */
  wordsFor(target: Target): readonly string[] {
    const words = this.words.get(target) ?? [];
    return [...new Set(words.map(([, word]) => word))].filter((word) => {
      const targets = this.meant(word);
      return targets.length === 1 && targets[0] === target;
    });
  }

  /** The targets that have the same id, or the same name: each group in the order of the file. */
  groups(by: "id" | "name"): (readonly Target[])[] {
    const way = by === "id" ? "ids" : "names";
    return [...this.doubled[way]].map((word) => inOrder(this.byWord.get(word)?.[way] ?? []));
  }

  /** The word by which something can be referred to that was probably meant; see `WordList`. */
  nearest(written: string): string | undefined {
    let [best, least]: [string | undefined, number] = [undefined, Infinity];
    for (const run of this.runs) {
      const near = this.wordsIn(run).near(written);
      if (near && near.slips < least) [best, least] = [near.word, near.slips];
    }
    return best;
  }

  /** Makes the words ready for `nearest`, with a pause after each run. */
  *prepareNearest(): Pauses<void> {
    for (const run of this.runs) {
      this.wordsIn(run).prepare();
      yield;
    }
  }

  private wordsIn(run: readonly Target[]): WordList {
    let list = this.wordLists.get(run);
    if (!list) {
      list = new WordList(() =>
        run.flatMap(({ id, written: name, aliases }) =>
          [...(id ? [id] : []), name, ...aliases].map(({ text }) => text),
        ),
      );
      this.wordLists.set(run, list);
    }
    return list;
  }

  private meant(folded: string): readonly Target[] {
    const meanings = this.byWord.get(folded);
    if (!meanings) return [];
    const { ids, names, aliases, shorts } = meanings;
    if (ids && ids.length > 0) return ids;
    if (names && names.length > 0) return names;
    return aliases && aliases.length > 0 ? aliases : (shorts ?? []);
  }
}

/** Each word once in each way. */
function wordsOf({ id, written: name, aliases }: Named): (readonly [Way, string])[] {
  const words: (readonly [Way, string])[] = id ? [["ids", id.folded]] : [];
  words.push(["names", name.folded]);
  for (const alias of new Set(aliases.map(({ folded }) => folded))) words.push(["aliases", alias]);
  const short = cutName(name.text);
  if (short !== name.text) words.push(["shorts", foldName(short)]);
  return words;
}

function inOrder<Target extends Named>(targets: readonly Target[]): readonly Target[] {
  return targets.length < 2 ? targets : targets.toSorted((a, b) => a.node.start - b.node.start);
}

function foldedOf(reference: string | Word): string {
  return typeof reference === "string" ? foldName(reference) : reference.folded;
}
