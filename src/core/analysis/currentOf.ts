import type { AnalysisEntry, Competency, CurrentState, Gap } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { flatCompetencies } from "../career/readCompetencies";
import { foldName } from "../text/likeness";
import { isLeveled, ratedRequired } from "./requiredLevel";

/** The current state of a leaf: the line that speaks of it, and the level; undefined is "as high as required". */
export interface CurrentOf {
  readonly state: CurrentState | undefined;
  readonly level: number | undefined;
}

/**
 * Tells for each competency without parts what level is there now:
 * - listed with a level: that level;
 * - listed without one: the required level; in a gap without levels, ½ where its analysis names a lack;
 * - not listed: 0.
 * A parent that is listed stands for its parts only where none of them is listed. A competency with the same id in
 * another gap of the file is the same one, so what is listed there counts where this gap is silent.
 */
export function currentOf(
  document: CareerDocument,
  gap: Gap,
  analysis: ReadonlyMap<Competency, readonly AnalysisEntry[]>,
): (leaf: Competency) => CurrentOf {
  const leveled = isLeveled(gap);
  const listed = statesByCompetency(document, gap);
  const elsewhere = statesById(document, gap);
  const standsForParts = (competency: Competency): boolean =>
    !flatCompetencies(competency.parts).some((part) => listed.has(part));

  return (leaf) => {
    let state = listed.get(leaf);
    let holder: Competency | undefined = leaf;
    if (!state) {
      holder = leaf.parent;
      while (holder && !(listed.has(holder) && standsForParts(holder))) holder = holder.parent;
      state = holder && listed.get(holder);
    }
    if (!state && leaf.id) state = elsewhere.get(foldName(leaf.id.text));
    if (!state) return { state: undefined, level: 0 };
    if (state.level !== undefined) return { state, level: leveled ? state.level : shareOf(state.level) };
    if (leveled) return { state, level: undefined };
    // Where the parent stands for the leaf, what the parent's analysis lacks is lacking here too.
    const entries = analysis.get(leaf) ?? (holder && analysis.get(holder)) ?? [];
    return { state, level: entries.some((entry) => entry.lack) ? 0.5 : 1 };
  };
}

/** A level from another gap in a gap without levels: there, there in part, or not there. */
function shareOf(level: number): number {
  return level >= ratedRequired ? 1 : level > 0 ? 0.5 : 0;
}

function statesByCompetency(document: CareerDocument, gap: Gap): Map<Competency, CurrentState> {
  const references = document.competencies(gap);
  const result = new Map<Competency, CurrentState>();
  for (const state of gap.current.items) {
    const competency = references.find(state.reference.text);
    if (competency && !result.has(competency)) result.set(competency, state);
  }
  return result;
}

function statesById(document: CareerDocument, gap: Gap): Map<string, CurrentState> {
  const result = new Map<string, CurrentState>();
  for (const other of document.career.gaps) {
    if (other === gap) continue;
    for (const [competency, state] of statesByCompetency(document, other)) {
      const id = competency.id && foldName(competency.id.text);
      if (id !== undefined && !result.has(id)) result.set(id, state);
    }
  }
  return result;
}
