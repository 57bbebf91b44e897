import type { EvidenceItem, MatrixRow, PanelState, YearState } from "../src/panel/PanelState";
import { type CurvePoint, monthsInto } from "../src/pictures/readinessCurve";

/** A competency's row in the year. */
export interface YearRow {
  readonly row: MatrixRow;
  /** Its own evidence by month, January first. */
  readonly counts: readonly number[];
  /** Together with that of its parts. */
  readonly total: number;
}

/** The rows of a year in the order of the file; with a filter those whose names contain it, below their parents. */
export function yearRows(rows: readonly MatrixRow[], year: YearState, filter: string): YearRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const counts = new Map<string, number[]>();
  const totals = new Map<string, number>();
  for (const { row: id, month } of year.evidence) {
    if (month < 1 || month > 12 || !byId.has(id)) continue;
    let months = counts.get(id);
    if (months === undefined) counts.set(id, (months = Array.from({ length: 12 }, () => 0)));
    months[month - 1] = (months[month - 1] ?? 0) + 1;
    for (let row = byId.get(id); row !== undefined; row = row.parent === null ? undefined : byId.get(row.parent)) {
      totals.set(row.id, (totals.get(row.id) ?? 0) + 1);
    }
  }
  const shown = filter === "" ? undefined : matching(rows, byId, filter);
  return [...byId.values()].flatMap((row) =>
    shown === undefined || shown.has(row.id)
      ? [{ row, counts: counts.get(row.id) ?? noEvidence, total: totals.get(row.id) ?? 0 }]
      : [],
  );
}

const noEvidence: readonly number[] = Array.from({ length: 12 }, () => 0);

/** The ids of the rows that a filter lets through: its hits, what is above them, and what is below. */
function matching(rows: readonly MatrixRow[], byId: ReadonlyMap<string, MatrixRow>, filter: string): Set<string> {
  const wanted = folded(filter);
  const hits = new Set<string>();
  const shown = new Set<string>();
  for (const row of rows) {
    if (!folded(row.name).includes(wanted) && (row.parent === null || !hits.has(row.parent))) continue;
    hits.add(row.id);
    for (let one: MatrixRow | undefined = row; one !== undefined && !shown.has(one.id);) {
      shown.add(one.id);
      one = one.parent === null ? undefined : byId.get(one.parent);
    }
  }
  return shown;
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** What a cell's evidence is, in the order of the year. */
export function evidenceOf(year: YearState, row: string, month: number): readonly EvidenceItem[] {
  return year.evidence.filter((item) => item.row === row && item.month === month);
}

/** The readiness of a year, as its curve shows it. */
export interface YearReadiness {
  readonly points: readonly CurvePoint[];
  /** Where the curve ends, in months. */
  readonly until: number;
  /** How many changes of the year the file's history knows. */
  readonly changes: number;
  /** By how many per cent points it went up, or null where there is nothing to compare with. */
  readonly change: number | null;
  /** The day of each point. */
  readonly dates: readonly string[];
}

/**
 * The readiness from the beginning of a year (as it was before, where the history knows) to its end; the running year
 * ends with today's.
 */
export function yearReadiness(state: PanelState, year: YearState): YearReadiness {
  const runs = state.today.startsWith(`${year.year}-`);
  const begins = `${year.year}-01-01`;
  // Of the changes of one day, the last one counts.
  const days = new Map<string, number>();
  let changes = 0;
  for (const { date, have, need } of year.readiness) {
    if (need <= 0 || date > `${year.year}-12-31`) continue;
    if (date >= begins) changes++;
    days.set(date < begins ? begins : date, have / need);
  }
  const { have, need } = state.readiness;
  if (runs && need > 0 && Math.abs(([...days.values()].at(-1) ?? -1) - have / need) > 0.0001) {
    days.set(state.today, have / need);
  }
  const points = [...days].map(([date, share]) => ({ at: monthsInto(year.year, date), share }));
  const [first, last] = [points[0], points.at(-1)];
  return {
    points,
    until: runs ? monthsInto(year.year, state.today) : 12,
    changes,
    change: points.length < 2 || !first || !last ? null : Math.round(100 * last.share) - Math.round(100 * first.share),
    dates: [...days.keys()],
  };
}

/** A change with its sign, as it is set in type. */
export function signed(value: number): string {
  if (value === 0) return "±0";
  return value > 0 ? `+${value}` : `−${-value}`;
}

/** The names of the months, January first: in full, and as short as a column of this many pixels needs them. */
export function monthNames(language: PanelState["language"], step: number): { full: string[]; head: string[] } {
  const names = (month: "long" | "short" | "narrow") => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2001, index, 1)));
  };
  const numbers = Array.from({ length: 12 }, (_, index) => String(index + 1));
  // Two figures side by side do not fit into a narrow column: every third month is named there.
  if (language === "ko") return { full: names("long"), head: step < 16 ? numbers.map(everyThird) : numbers };
  return { full: names("long"), head: names(step < 24 ? "narrow" : "short") };
}

function everyThird(name: string, index: number): string {
  return index % 3 === 0 ? name : "";
}

const verdicts = ["done", "partial", "carried", "dropped", "open", "unknown"] as const;

/** How many of the plan came to what, in the order that they are told in; those that are none are left out. */
export function verdictCounts({ reviews }: YearState): [(typeof verdicts)[number], number][] {
  return verdicts
    .map((verdict): [(typeof verdicts)[number], number] => [
      verdict,
      reviews.filter((review) => review.verdict === verdict).length,
    ])
    .filter(([, count]) => count > 0);
}

export const verdictFaces = {
  done: { icon: "tick", word: "verdictDone", role: "good" },
  partial: { icon: "half", word: "verdictPartial", role: "ink" },
  carried: { icon: "carry", word: "verdictCarried", role: "ink" },
  dropped: { icon: "cross", word: "verdictDropped", role: "ink" },
  open: { icon: "ring", word: "verdictOpen", role: "ink" },
  unknown: { icon: "question", word: "verdictUnknown", role: "caution" },
} as const;
