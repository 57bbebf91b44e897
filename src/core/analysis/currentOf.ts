import type { Competency, CurrentState, Gap } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { flatCompetencies } from "../career/readCompetencies";
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
export function currentOf(document: CareerDocument, gap: Gap): (leaf: Competency) => CurrentOf {
  const links = document.links(gap);
  const leveled = isLeveled(gap);
  let elsewhere: Map<string, CurrentState> | undefined;
  const standsForParts = (competency: Competency): boolean =>
    !flatCompetencies(competency.parts).some((part) => links.stateOf(part));

  return (leaf) => {
    let state = links.stateOf(leaf);
    let holder: Competency | undefined = leaf;
    if (!state) {
      holder = leaf.parent;
      while (holder && !(links.stateOf(holder) && standsForParts(holder))) holder = holder.parent;
      state = holder && links.stateOf(holder);
    }
    if (!state && leaf.id) {
      elsewhere ??= statesById(document, gap);
      state = elsewhere.get(leaf.id.folded);
    }
    if (!state) return { state: undefined, level: 0 };
    if (state.level !== undefined) return { state, level: leveled ? state.level : shareOf(state.level) };
    if (leveled) return { state, level: undefined };
    // Where the parent stands for the leaf, what the parent's analysis lacks is lacking here too.
    const own = links.analysisOf(leaf);
    const entries = own.length > 0 || !holder ? own : links.analysisOf(holder);
    return { state, level: entries.some((entry) => entry.lack) ? 0.5 : 1 };
  };
}

/** A level from another gap in a gap without levels: there, there in part, or not there. */
function shareOf(level: number): number {
  return level >= ratedRequired ? 1 : level > 0 ? 0.5 : 0;
}

function statesById(document: CareerDocument, gap: Gap): Map<string, CurrentState> {
  const result = new Map<string, CurrentState>();
  for (const other of document.career.gaps) {
    if (other === gap) continue;
    const links = document.links(other);
    for (const competency of other.competencies) {
      const { id } = competency;
      const state = id && links.stateOf(competency);
      if (state && !result.has(id.folded)) result.set(id.folded, state);
    }
  }
  return result;
}
