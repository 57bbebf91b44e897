import type { CurrentState } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { type Pauses, withoutPause } from "../Pauses";
import type { CalendarDate } from "../time/CalendarDate";
import { type GapRow, gapMatrix, leavesOf } from "./gapMatrix";
import { type EvidenceReach, evidenceReach, isStale } from "./staleness";
import { yearEvidence } from "./yearEvidence";
import type { YearRetro } from "./YearRetro";

/** A line of `current` that claims a level of which nothing was told or recorded for twelve months. */
export interface StaleClaim {
  /** The competencies without parts that it is about; several where it names a parent. */
  readonly names: readonly string[];
  /** When something was last told or recorded of one of them; undefined where nothing ever was. */
  readonly last: CalendarDate | undefined;
}

/** Stale claims by the folded reference of their line: where that stands may have changed since they were found. */
export type StaleClaims = ReadonlyMap<string, StaleClaim>;

/**
 * The lines of `current` that are stale, by all that the file records and its retrospectives tell; see `isStale`.
 * @param retros all retrospectives of the file
 */
export function staleClaims(document: CareerDocument, retros: readonly YearRetro[], today: CalendarDate): StaleClaims {
  return withoutPause(findStaleClaims(document, retros, today));
}

/** The same with a pause after each step. */
export function* findStaleClaims(
  document: CareerDocument,
  retros: readonly YearRetro[],
  today: CalendarDate,
): Pauses<StaleClaims> {
  const claims = new Map<string, StaleClaim>();
  for (const gap of document.career.gaps) {
    const reach = evidenceReach(yearEvidence(document, gap, retros));
    yield;
    for (const [reference, claim] of staleClaimsOf(leavesOf(gapMatrix(document, gap)), reach, today)) {
      if (!claims.has(reference)) claims.set(reference, claim);
    }
    yield;
  }
  return claims;
}

/** Those of one gap analysis. @param leaves of its matrix @param reach of the evidence of its competencies */
export function staleClaimsOf(leaves: readonly GapRow[], reach: EvidenceReach, today: CalendarDate): StaleClaims {
  const claims = new Map<string, StaleClaim>();
  for (const [{ reference }, rows] of claimedBy(leaves)) {
    const stale = rows.filter((row) => isStale(row, reach, today));
    if (stale.length === 0 || claims.has(reference.folded)) continue;
    const days = stale.flatMap((row) => lastDay(row, reach) ?? []).sort();
    claims.set(reference.folded, { names: stale.map(({ competency }) => competency.name), last: days.at(-1) });
  }
  return claims;
}

function claimedBy(rows: readonly GapRow[]): ReadonlyMap<CurrentState, readonly GapRow[]> {
  const byState = new Map<CurrentState, GapRow[]>();
  for (const row of rows) {
    if (!row.state) continue;
    const there = byState.get(row.state);
    if (there) there.push(row);
    else byState.set(row.state, [row]);
  }
  return byState;
}

/** The last day of what is told or recorded of a competency, or of what it is part of. */
function lastDay(row: GapRow, { last }: EvidenceReach): CalendarDate | undefined {
  let found: CalendarDate | undefined;
  for (let one: GapRow | undefined = row; one; one = one.parent) {
    const day = last.get(one.competency.key);
    if (day !== undefined && (found === undefined || day > found)) found = day;
  }
  return found;
}
