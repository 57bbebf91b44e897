import { WordList } from "../schema/nearestWord";
import { cutName, foldName } from "../text/likeness";
import type { Written } from "./Career";

/** What a reference leads to. */
export type Resolution<Target> =
  | { readonly kind: "one"; readonly target: Target }
  | { readonly kind: "several"; readonly targets: readonly Target[] }
  | { readonly kind: "none" };

/** Something that references lead to, with the words that do. */
interface Named {
  /** Tells it from the others. */
  readonly key: string;
  readonly id: Word | undefined;
  readonly written: Word;
  readonly aliases: readonly Word[];
}

type Word = Pick<Written, "text" | "folded">;

/** Finds what is meant by an id, else by a name, else by an alias, else by a name cut short. */
export class References<Target extends Named> {
  private targetsCache: ReadonlyMap<string, Target> | undefined;

  /**
   * @param all in the order of the file
   * @param keys what words lead to, where that is known from others that have the same words
   */
  constructor(
    readonly all: readonly Target[],
    readonly keys: KeysByWord = new KeysByWord(all),
  ) {}

  /** The same words for other targets, or anew where the words are others. */
  for(all: readonly Target[]): References<Target> {
    const isSame = all.length === this.all.length && all.every((one, at) => isSameNamed(one, this.all[at] as Target));
    return isSame ? new References(all, this.keys) : new References(all);
  }

  /** Resolves a reference as it is written. */
  resolve(reference: string | Word): Resolution<Target> {
    const targets = this.keys.of(foldedOf(reference)).flatMap((key) => this.targets.get(key) ?? []);
    if (targets.length === 1) return { kind: "one", target: targets[0] as Target };
    return targets.length > 1 ? { kind: "several", targets } : { kind: "none" };
  }

  /** The target of a reference that leads to exactly one. */
  find(reference: string | Word): Target | undefined {
    const key = this.keys.only(foldedOf(reference));
    return key === undefined ? undefined : this.targets.get(key);
  }

  /** The targets that have the same id, or the same name: each group in the order of the file. */
  groups(by: "id" | "name"): (readonly Target[])[] {
    const groups = by === "id" ? this.keys.sameIds : this.keys.sameNames;
    return groups.map((keys) => keys.flatMap((key) => this.targets.get(key) ?? []));
  }

  private get targets(): ReadonlyMap<string, Target> {
    this.targetsCache ??= new Map(this.all.map((target) => [target.key, target]));
    return this.targetsCache;
  }
}

/** What words lead to: keys of targets, in the order of the file. */
export class KeysByWord {
  private readonly byWord = new Map<string, readonly string[]>();
  /** Every word by which something can be referred to. */
  readonly words: WordList;
  /** The keys of those that have the same id, and of those that have the same name. */
  readonly sameIds: readonly (readonly string[])[];
  readonly sameNames: readonly (readonly string[])[];

  constructor(all: readonly Named[]) {
    const ids = new Map<string, string[]>();
    const names = new Map<string, string[]>();
    const aliases = new Map<string, string[]>();
    const shorts = new Map<string, string[]>();
    for (const { id, written: name, aliases: others, key } of all) {
      if (id) add(ids, id.folded, key);
      add(names, name.folded, key);
      for (const alias of others) add(aliases, alias.folded, key);
      const short = cutName(name.text);
      if (short !== name.text) add(shorts, foldName(short), key);
    }
    // An id counts more than a name, a name more than an alias.
    for (const level of [shorts, aliases, names, ids]) for (const [word, keys] of level) this.byWord.set(word, keys);
    this.sameIds = several(ids);
    this.sameNames = several(names);
    this.words = new WordList(() =>
      all.flatMap(({ id, written: name, aliases: others }) =>
        [...(id ? [id] : []), name, ...others].map(({ text }) => text),
      ),
    );
  }

  /** The keys that a folded word leads to. */
  of(folded: string): readonly string[] {
    return this.byWord.get(folded) ?? [];
  }

  /** The key that a folded word leads to, where it is only one. */
  only(folded: string): string | undefined {
    const keys = this.of(folded);
    return keys.length === 1 ? keys[0] : undefined;
  }
}

function several(keys: ReadonlyMap<string, readonly string[]>): (readonly string[])[] {
  return [...keys.values()].filter((group) => group.length > 1);
}

function isSameNamed(one: Named, other: Named): boolean {
  if (one === other) return true;
  const isSame = (a: Word | undefined, b: Word | undefined): boolean => a?.text === b?.text;
  return (
    one.key === other.key &&
    isSame(one.id, other.id) &&
    isSame(one.written, other.written) &&
    one.aliases.length === other.aliases.length &&
    one.aliases.every((alias, at) => isSame(alias, other.aliases[at]))
  );
}

function foldedOf(reference: string | Word): string {
  return typeof reference === "string" ? foldName(reference) : reference.folded;
}

function add(map: Map<string, string[]>, word: string, key: string): void {
  const there = map.get(word);
  if (!there) map.set(word, [key]);
  else if (!there.includes(key)) there.push(key);
}
