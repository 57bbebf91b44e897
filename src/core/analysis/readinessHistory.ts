import type { Gap } from "../career/Career";
import { CareerDocument } from "../career/CareerDocument";
import type { CalendarDate } from "../time/CalendarDate";
import { gapMatrix } from "./gapMatrix";

/** The text of a career file on a day. */
export interface FileVersion {
  readonly date: CalendarDate;
  readonly text: string;
}

/** Readiness on a day: Σ importance·min(current, required) and Σ importance·required, see `GapMatrix`. */
export interface ReadinessPoint {
  readonly date: CalendarDate;
  readonly have: number;
  readonly need: number;
}

/**
 * What one version of a career file says of the readiness for a goal.
 * @param goal the gap analysis as it stands now: the same one is found by its goal's id, else by the goal's text; where
 *   both files hold only one, that is it
 * @returns undefined where that version cannot be read, or has no competencies for this goal
 */
export function readinessAt(
  { date, text }: FileVersion,
  document: CareerDocument,
  goal: Gap,
): ReadinessPoint | undefined {
  const version = CareerDocument.open(text);
  if (version.isBroken) return undefined;
  const gap = sameGap(version, document, goal);
  if (!gap) return undefined;
  const { have, need } = gapMatrix(version, gap);
  return need === 0 ? undefined : { date, have, need };
}

function sameGap(version: CareerDocument, document: CareerDocument, gap: Gap): Gap | undefined {
  const { gaps } = version.career;
  const wanted = goalNames(document, gap);
  const found = gaps.find((one) => goalNames(version, one).some((name) => wanted.includes(name)));
  return found ?? (gaps.length === 1 && document.career.gaps.length === 1 ? gaps[0] : undefined);
}

/** What a gap's goal may be called: its id and its text, folded. */
function goalNames(document: CareerDocument, { goal }: Gap): readonly string[] {
  if (!goal) return [];
  const found = document.goals.find(goal.text);
  return [goal.folded, ...(found ? [found.written.folded, ...(found.id ? [found.id.folded] : [])] : [])];
}

/**
 * The readiness for a goal over the versions of a file, oldest first; of one day the last version counts, and what
 * cannot be read is left out.
 */
export function readinessHistory(
  versions: readonly FileVersion[],
  document: CareerDocument,
  goal: Gap,
): readonly ReadinessPoint[] {
  const byDay = new Map(versions.map((version) => [version.date, version]));
  return [...byDay.values()]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .flatMap((version) => readinessAt(version, document, goal) ?? []);
}
