import { cutName, foldName } from "../text/likeness";
import type { Competency, Goal } from "./Career";

/** What a reference leads to. */
export type Resolution<Target> =
  | { readonly kind: "one"; readonly target: Target }
  | { readonly kind: "several"; readonly targets: readonly Target[] }
  | { readonly kind: "none" };

interface Named<Target> {
  readonly target: Target;
  readonly id: string | undefined;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Finds what is meant by an id, else by a name, else by an alias, else by a name cut short. */
export class References<Target> {
  private readonly levels: readonly Map<string, Target[]>[];

  constructor(readonly all: readonly Named<Target>[]) {
    const ids = new Map<string, Target[]>();
    const names = new Map<string, Target[]>();
    const aliases = new Map<string, Target[]>();
    const shorts = new Map<string, Target[]>();
    for (const one of all) {
      if (one.id !== undefined) add(ids, one.id, one.target);
      add(names, one.name, one.target);
      for (const alias of one.aliases) add(aliases, alias, one.target);
      const short = cutName(one.name);
      if (short !== one.name) add(shorts, short, one.target);
    }
    this.levels = [ids, names, aliases, shorts];
  }

  /** Resolves a reference as it is written. */
  resolve(reference: string): Resolution<Target> {
    const folded = foldName(reference);
    for (const level of this.levels) {
      const targets = level.get(folded);
      if (targets?.length === 1) return { kind: "one", target: targets[0] as Target };
      if (targets) return { kind: "several", targets };
    }
    return { kind: "none" };
  }

  /** The target of a reference that leads to exactly one. */
  find(reference: string): Target | undefined {
    const resolution = this.resolve(reference);
    return resolution.kind === "one" ? resolution.target : undefined;
  }

  /** Every word by which something can be referred to. */
  get words(): { readonly word: string }[] {
    return this.all
      .flatMap((one) => [...(one.id === undefined ? [] : [one.id]), one.name, ...one.aliases])
      .map((word) => ({ word }));
  }
}

function add<Target>(map: Map<string, Target[]>, name: string, target: Target): void {
  const key = foldName(name);
  const there = map.get(key);
  if (!there) map.set(key, [target]);
  else if (!there.includes(target)) there.push(target);
}

/** The references to the competencies of one gap; give it all of them, parts included. */
export function competencyReferences(competencies: readonly Competency[]): References<Competency> {
  return new References(
    competencies.map((one) => ({
      target: one,
      id: one.id?.text,
      name: one.name,
      aliases: one.aliases.map((alias) => alias.text),
    })),
  );
}

/** The references to the goals of the KYS part. */
export function goalReferences(goals: readonly Goal[]): References<Goal> {
  return new References(goals.map((goal) => ({ target: goal, id: goal.id?.text, name: goal.text, aliases: [] })));
}
