import { writeScalar } from "../yaml/writeScalar";
import { foldName } from "../text/likeness";
import { type CareerDraft, pair } from "./CareerDraft";
import { competencyMatcher, type CompetencyMatch, type CompetencyMatcher } from "./matchCompetencies";
import type { ReadmeCompetency } from "./Readme";

/** A required competency as it will stand in the file. */
export interface DraftCompetency {
  /** As written, but unique: a second of the same name is numbered. */
  readonly name: string;
  readonly id: string | undefined;
  readonly isRenamed: boolean;
  /** Where it was read. */
  readonly entry: ReadmeCompetency;
  readonly at: number;
  readonly parts: readonly DraftCompetency[];
}

/** A key of YAML ends after 1024 characters: a name that comes near is referred to by an id. */
const longestKey = 300;

/** The required competencies of an import: their names made unique, their references, and what matches them. */
export class DraftCompetencies {
  private readonly tree: readonly DraftCompetency[];
  private readonly all: DraftCompetency[] = [];
  private readonly taken = new Set<string>();
  /** Names that were written more than once: which one is meant is a guess. */
  private readonly repeated = new Set<string>();
  private readonly counts = new Map<string, number>();
  private readonly places = new Map<DraftCompetency, number>();
  private readonly matcher: CompetencyMatcher;

  constructor(required: readonly ReadmeCompetency[]) {
    this.tree = required.map((competency) => this.prepare(competency));
    this.matcher = competencyMatcher(this.all);
    for (const [index, competency] of this.all.entries()) this.places.set(competency, index);
  }

  /** The competency that a name speaks of. */
  matchName(name: string): DraftMatch | undefined {
    return this.found(this.matcher.matchName(name));
  }

  /** The competency that a sentence speaks of, told by the names and by what was written of each so far. */
  matchText(text: string): DraftMatch | undefined {
    return this.found(this.matcher.matchText(text));
  }

  /** Notes what was written of a competency, to guess by. */
  addHint(competency: DraftCompetency, text: string): void {
    this.matcher.addHint(this.places.get(competency) ?? -1, text);
  }

  /** The text of a reference. */
  reference(competency: DraftCompetency): string {
    return competency.id ?? competency.name;
  }

  /** Writes `required` with its tree. */
  draft(draft: CareerDraft): void {
    const [first] = this.tree;
    if (!first) return;
    draft.add(first.at, 2, "required:");
    this.draftList(draft, this.tree, 4);
  }

  private draftList(draft: CareerDraft, list: readonly DraftCompetency[], indent: number): void {
    for (const competency of list) {
      const { at, id, name, parts, entry } = competency;
      const isRenamed = competency.isRenamed || draft.noteOf(entry).guess === true;
      if (id === undefined && parts.length === 0) {
        draft.add(at, indent, `- ${writeScalar(name)}`, isRenamed);
        continue;
      }
      if (id !== undefined) draft.add(at, indent, `- ${pair("id", id)}`);
      draft.add(
        at,
        id === undefined ? indent : indent + 2,
        `${id === undefined ? "- " : ""}${pair("name", name)}`,
        isRenamed,
      );
      if (parts.length === 0) continue;
      draft.add(at, indent + 2, "parts:");
      this.draftList(draft, parts, indent + 4);
    }
  }

  private prepare(competency: ReadmeCompetency): DraftCompetency {
    let name = competency.text;
    const fold = foldName(name);
    let number = this.counts.get(fold) ?? 1;
    while (this.taken.has(foldName(name))) name = `${competency.text} (${++number})`;
    this.counts.set(fold, number);
    this.taken.add(foldName(name));
    if (name !== competency.text) this.repeated.add(competency.text).add(name);
    const id = name.length > longestKey ? this.freeId() : undefined;
    const index = this.all.length;
    const draft = { name, id, isRenamed: name !== competency.text, entry: competency, at: competency.span.start };
    this.all.push({ ...draft, parts: [] });
    const prepared = { ...draft, parts: competency.parts.map((part) => this.prepare(part)) };
    this.all[index] = prepared;
    return prepared;
  }

  private freeId(): string {
    let number = this.all.length + 1;
    while (this.taken.has(`c${number}`)) number++;
    this.taken.add(`c${number}`);
    return `c${number}`;
  }

  private found(match: CompetencyMatch): DraftMatch | undefined {
    if (match.kind === "none") return undefined;
    const competency = this.all[match.index];
    return (
      competency && {
        competency,
        isGuess: match.kind === "guess" || this.repeated.has(competency.name),
        isPart: match.part,
      }
    );
  }
}

export interface DraftMatch {
  readonly competency: DraftCompetency;
  readonly isGuess: boolean;
  /** Whether it speaks of a part of the competency and not of the whole. */
  readonly isPart: boolean;
}
