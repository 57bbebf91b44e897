import type { Pauses } from "../Pauses";
import type { RetroPeriod } from "../retro/reading/RetroReading";
import type { SourceText } from "../text/SourceText";
import { stretchesOf } from "../text/stretchesOf";
import { daysBetween } from "../time/CalendarDate";
import { type Finding, finding } from "./Finding";

/**
 * The findings for headings that open a stretch of time which a heading beside them has opened already. It pauses now and
 * then.
 */
export function* retroPeriodFindings(
  source: SourceText,
  spoken: string,
  periods: readonly RetroPeriod[],
): Pauses<Finding[]> {
  // Several parts about one whole year are common: its numbers, its books, its trips.
  const headings = namedAgain(periods)
    .filter((one) => one.form === "heading" && !isWholeYear(one))
    .sort((a, b) => a.span.start - b.span.start);
  if (headings.length < 2) return [];
  yield;
  const outline = yield* outlineOf(source, spoken);
  const seen = new Map<string, RetroPeriod>();
  return headings.flatMap((period) => {
    const place = outline.get(source.lineAt(period.span.start));
    if (!place) return [];
    const key = `${period.from}/${period.to} ${place.level} ${place.parent}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, period);
      return [];
    }
    return [finding("duplicate-period", period.span, { line: source.lineAt(first.span.start) + 1 })];
  });
}

/** The periods that share their first and last day with others: those few are looked at more closely. */
function namedAgain(periods: readonly RetroPeriod[]): RetroPeriod[] {
  const counts = new Map<string, number>();
  const keyOf = ({ from, to }: RetroPeriod): string => `${from}/${to}`;
  for (const period of periods) counts.set(keyOf(period), (counts.get(keyOf(period)) ?? 0) + 1);
  return periods.filter((period) => (counts.get(keyOf(period)) ?? 0) > 1);
}

interface Place {
  readonly level: number;
  /** The line of the heading above it that it belongs to; -1 for none. */
  readonly parent: number;
}

/** The headings written with `#`, by their zero-based line. */
function* outlineOf(source: SourceText, spoken: string): Pauses<Map<number, Place>> {
  const places = new Map<number, Place>();
  const open: { level: number; line: number }[] = [];
  for (const { start, end } of stretchesOf(spoken)) {
    for (const match of spoken.slice(start, end).matchAll(/^ {0,3}(#{1,6})(?=[ \t]|\r?$)/gm)) {
      const level = match[1]?.length ?? 0;
      const line = source.lineAt(start + match.index + match[0].length);
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      places.set(line, { level, parent: open.at(-1)?.line ?? -1 });
      open.push({ level, line });
    }
    yield;
  }
  return places;
}

function isWholeYear({ from, to }: RetroPeriod): boolean {
  // Most lie within one year, and are told without counting days.
  return (from.slice(0, 4) !== to.slice(0, 4) || from.slice(4) <= "-01-02") && daysBetween(from, to) >= 364;
}
