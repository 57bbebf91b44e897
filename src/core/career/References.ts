import { WordList } from "../schema/nearestWord";
import { cutName, foldName } from "../text/likeness";
import type { Competency, Goal, Written } from "./Career";

/** What a reference leads to. */
export type Resolution<Target> =
  | { readonly kind: "one"; readonly target: Target }
  | { readonly kind: "several"; readonly targets: readonly Target[] }
  | { readonly kind: "none" };

/** A target and the words that lead to it. */
interface Named<Target> {
  readonly target: Target;
  /** Tells it from the others. */
  readonly key: string;
  readonly id: Word | undefined;
  readonly name: Word;
  readonly aliases: readonly Word[];
}

type Word = Pick<Written, "text" | "folded">;

/** Finds what is meant by an id, else by a name, else by an alias, else by a name cut short. */
export class References<Target> {
  private targetsCache: ReadonlyMap<string, Target> | undefined;

  /**
   * @param all in the order of the file
   * @param keys what words lead to, where that is known from others that have the same words
   */
  constructor(
    readonly all: readonly Named<Target>[],
    readonly keys: KeysByWord = new KeysByWord(all),
  ) {}

  /** The same words for other targets, or anew where the words are others. */
  for(all: readonly Named<Target>[]): References<Target> {
    const isSame =
      all.length === this.all.length && all.every((one, at) => isSameNamed(one, this.all[at] as Named<Target>));
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

  private get targets(): ReadonlyMap<string, Target> {
    this.targetsCache ??= new Map(this.all.map(({ key, target }) => [key, target]));
    return this.targetsCache;
  }
}

/** What words lead to: keys of targets, in the order of the file. */
export class KeysByWord {
  private readonly levels: readonly Map<string, string[]>[];
  /** Every word by which something can be referred to. */
  readonly words: WordList;

  constructor(all: readonly Omit<Named<unknown>, "target">[]) {
    const ids = new Map<string, string[]>();
    const names = new Map<string, string[]>();
    const aliases = new Map<string, string[]>();
    const shorts = new Map<string, string[]>();
    for (const { id, name, aliases: others, key } of all) {
      if (id) add(ids, id.folded, key);
      add(names, name.folded, key);
      for (const alias of others) add(aliases, alias.folded, key);
      const short = cutName(name.text);
      if (short !== name.text) add(shorts, foldName(short), key);
    }
    this.levels = [ids, names, aliases, shorts];
    this.words = new WordList(() =>
      all.flatMap(({ id, name, aliases: others }) => [...(id ? [id] : []), name, ...others].map(({ text }) => text)),
    );
  }

  /** The keys that a folded word leads to. */
  of(folded: string): readonly string[] {
    for (const level of this.levels) {
      const keys = level.get(folded);
      if (keys) return keys;
    }
    return [];
  }

  /** The key that a folded word leads to, where it is only one. */
  only(folded: string): string | undefined {
    const keys = this.of(folded);
    return keys.length === 1 ? keys[0] : undefined;
  }
}

function isSameNamed(one: Named<unknown>, other: Named<unknown>): boolean {
  if (one.target === other.target) return true;
  const isSame = (a: Word | undefined, b: Word | undefined): boolean => a?.text === b?.text;
  return (
    one.key === other.key &&
    isSame(one.id, other.id) &&
    isSame(one.name, other.name) &&
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

/** The competencies of a gap as targets, parts included. */
export function namedCompetencies(competencies: readonly Competency[]): readonly Named<Competency>[] {
  return competencies.map((one) => ({
    target: one,
    key: one.key,
    id: one.id,
    name: one.written,
    aliases: one.aliases,
  }));
}

/** The references to the competencies of one gap; give it all of them, parts included. */
export function competencyReferences(competencies: readonly Competency[]): References<Competency> {
  return new References(namedCompetencies(competencies));
}

/** The references to the goals of the KYS part. */
export function goalReferences(goals: readonly Goal[]): References<Goal> {
  return new References(
    goals.map((goal, at) => ({ target: goal, key: String(at), id: goal.id, name: goal.written, aliases: [] })),
  );
}
