import type { Competency, Gap } from "../career/Career";

/** The level that is required where a file rates what is there but not what is needed: alone, in production. */
export const ratedRequired = 3;

/** Whether a gap is measured in levels: some competency has a required level, or some current state has one. */
export function isLeveled(gap: Gap): boolean {
  return (
    gap.current.items.some((state) => state.level !== undefined) ||
    gap.competencies.some((competency) => competency.level !== undefined)
  );
}

/**
 * The level that a competency without parts requires: its own, else that of what it is part of; else 1 in a gap
 * without levels, and 3 in one that has them.
 */
export function requiredLevel(competency: Competency, leveled: boolean): number {
  for (let one: Competency | undefined = competency; one; one = one.parent) {
    if (one.level !== undefined) return one.level;
  }
  return leveled ? ratedRequired : 1;
}
