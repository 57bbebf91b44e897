import type { Competency } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { cutName, foldName } from "../text/likeness";
import type { RetroPeriod, RetroReading } from "../retro/reading/RetroReading";
import type { SourceText, Span } from "../text/SourceText";
import { spellingsOf } from "../vocabulary/competencySpellings";
import { findMentions, type Mention } from "./findMentions";
import { mentionNames, type MentionNames } from "./mentionNames";

/** A mention of a competency in a retrospective. Its span is the name alone, particles left out. */
export interface EvidenceHit extends Span {
  /** Where several gap analyses have the same competency (by id, else by name), that of the first. */
  readonly competency: Competency;
  /** The keys of the competency in every gap analysis that has it. */
  readonly keys: readonly string[];
  /** The mention as written. */
  readonly text: string;
  /** Zero-based. */
  readonly line: number;
  /** The innermost part about a stretch of time that the mention stands in. */
  readonly period: RetroPeriod | null;
  /** Whether it stands in a plan: something to come is no evidence of something done. */
  readonly planned: boolean;
}

/** What must have been read of the text: the parts that a mention can stand in. */
export type EvidenceParts = Pick<RetroReading, "periods" | "plans">;

/** The competencies of a career file, ready to be looked for in many texts. */
export interface EvidenceMatcher {
  /** All mentions in a Markdown text, in its order. Takes time by the length of the text alone; never throws. */
  find(source: SourceText, parts: EvidenceParts): readonly EvidenceHit[];
}

interface Target {
  readonly competency: Competency;
  readonly keys: string[];
}

/** The mentions of a career file's competencies in one text; for many texts, build the matcher once. */
export function findEvidence(source: SourceText, career: CareerDocument, parts: EvidenceParts): readonly EvidenceHit[] {
  return evidenceMatcher(career).find(source, parts);
}

/**
 * Prepares the search by name (long names also cut before their first `:` or `(`), by alias and by the common
 * spellings of both; texts that read as one of `notAliases` are refused.
 */
export function evidenceMatcher(career: CareerDocument): EvidenceMatcher {
  const names = namesOf(career);
  return {
    find(source, parts) {
      const periodAt = innermost(parts.periods);
      const planAt = innermost(parts.plans);
      return findMentions(source, names).map((mention: Mention<Target>): EvidenceHit => {
        const { start, end, target } = mention;
        return {
          start,
          end,
          competency: target.competency,
          keys: target.keys,
          text: source.slice(start, end),
          line: source.lineAt(start),
          period: periodAt(start) ?? null,
          planned: planAt(start) !== undefined,
        };
      });
    },
  };
}

function namesOf(career: CareerDocument): MentionNames<Target> {
  const names = mentionNames<Target>();
  const known = new Map<string, Target>();
  for (const competency of career.career.gaps.flatMap((gap) => gap.competencies)) {
    // The same id in two gaps is the same competency; without ids, the same name is.
    const identity = competency.id ? `id ${foldName(competency.id.text)}` : `name ${foldName(competency.name)}`;
    let target = known.get(identity);
    if (!target) known.set(identity, (target = { competency, keys: [] }));
    target.keys.push(competency.key);
    for (const name of new Set([competency.name, cutName(competency.name)])) add(names, name, target);
    for (const alias of competency.aliases) add(names, alias.text, target);
    const own = [competency.name, ...competency.aliases.map((alias) => alias.text)];
    for (const { text } of competency.notAliases) {
      // Where the name itself is refused in another case ("spring"), the case is what tells them apart.
      const isOtherCase = !own.includes(text) && own.some((name) => foldName(name) === foldName(text));
      names.refuse(text, target, isOtherCase);
    }
  }
  return names;
}

function add(names: MentionNames<Target>, name: string, target: Target): void {
  for (const spelling of spellingsOf(name)) names.add(spelling, target, spelling === name);
}

/**
 * Answers which of some parts holds an offset, the innermost of several; the offsets asked for must not descend.
 * @returns undefined for an offset outside of all
 */
function innermost<Part extends { readonly part: Span }>(parts: readonly Part[]): (offset: number) => Part | undefined {
  const sorted = [...parts].sort((a, b) => a.part.start - b.part.start || b.part.end - a.part.end);
  const open: Part[] = [];
  let next = 0;
  return (offset) => {
    for (let one = sorted[next]; one && one.part.start <= offset; one = sorted[++next]) open.push(one);
    while (open.length > 0 && (open.at(-1)?.part.end ?? 0) <= offset) open.pop();
    return open.at(-1);
  };
}
