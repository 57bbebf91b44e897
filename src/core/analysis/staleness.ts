import type { CalendarDate } from "../time/CalendarDate";
import type { GapRow } from "./gapMatrix";
import type { YearEvidence } from "./yearEvidence";

/** How far what is told and recorded reaches. */
export interface EvidenceReach {
  /** The first day of all, or undefined where there is nothing. */
  readonly first: CalendarDate | undefined;
  /** The last day of each competency, by its key. */
  readonly last: ReadonlyMap<string, CalendarDate>;
}

/** The first day of all evidence and the last day of each competency. */
export function evidenceReach(evidence: readonly YearEvidence[]): EvidenceReach {
  const last = new Map<string, CalendarDate>();
  let first: CalendarDate | undefined;
  for (const { competency, date } of evidence) {
    if (first === undefined || date < first) first = date;
    if ((last.get(competency.key) ?? "") < date) last.set(competency.key, date);
  }
  return { first, last };
}

/**
 * Whether a level is claimed for a competency without parts, but nothing has been told or recorded of it, or of what
 * it is part of, for twelve months. Where all that is told and recorded reaches back less far, nobody can say.
 */
export function isStale(row: GapRow, { first, last }: EvidenceReach, today: CalendarDate): boolean {
  if (row.parts.length > 0 || row.current === 0) return false;
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1).padStart(4, "0")}${today.slice(4)}`;
  if (first === undefined || first > yearAgo) return false;
  for (let one: GapRow | undefined = row; one; one = one.parent) {
    if ((last.get(one.competency.key) ?? "") >= yearAgo) return false;
  }
  return true;
}
