import type { ReviewedItem } from "../core/analysis/reviewGoals";
import type { YearEvidence } from "../core/analysis/yearEvidence";
import type { Language } from "../core/Language";
import { reasonWords } from "../core/messages/reasonWords";
import type { CalendarDate } from "../core/time/CalendarDate";
import type { EvidenceItem, HintRow, ReviewRow, YearState } from "./PanelState";
import { panelTarget } from "./panelTargets";

/** What was gathered around a career file: from its retrospectives, its record and its history. */
export interface Gathered {
  /** All of it, by date. */
  readonly evidence: readonly YearEvidence[];
  /** The reviewed items of the year that is shown. */
  readonly reviews: readonly ReviewedItem[];
  /** Readiness at each version of the file, oldest first. */
  readonly history: readonly { readonly date: CalendarDate; readonly have: number; readonly need: number }[];
}

/** The year that the panel shows. @param hints those of today */
export function yearState(
  { evidence, reviews, history }: Gathered,
  year: number,
  today: CalendarDate,
  language: Language,
  hints: readonly HintRow[],
): YearState {
  const own = evidence.filter(({ date }) => yearOf(date) === year);
  const years = [...evidence, ...history].map(({ date }) => yearOf(date)).concat(yearOf(today));
  const before = years.filter((one) => one < year);
  const after = years.filter((one) => one > year);
  return {
    year,
    previous: before.length > 0 ? year - 1 : null,
    next: after.length > 0 ? year + 1 : null,
    monthsBegun: year < yearOf(today) ? 12 : year > yearOf(today) ? 0 : monthOf(today),
    evidence: own.map(evidenceItem),
    readiness: ofYear(history, year),
    reviews: reviews.map((one) => reviewRow(one, language)),
    hints: year === yearOf(today) ? hints : [],
  };
}

/** The counts of evidence of each competency in the months of a year, January first, by the competency's key. */
export function evidenceByMonth(evidence: readonly YearEvidence[], year: number): ReadonlyMap<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const { competency, date } of evidence) {
    if (yearOf(date) !== year) continue;
    let months = counts.get(competency.key);
    if (!months) counts.set(competency.key, (months = Array.from({ length: 12 }, () => 0)));
    months[monthOf(date) - 1] = (months[monthOf(date) - 1] ?? 0) + 1;
  }
  return counts;
}

/** The last state before the year, as where it began, and all of the year. */
function ofYear(history: Gathered["history"], year: number): YearState["readiness"] {
  const begin = history.findLast(({ date }) => yearOf(date) < year);
  const own = history.filter(({ date }) => yearOf(date) === year);
  return begin ? [{ ...begin, date: `${String(year).padStart(4, "0")}-01-01` }, ...own] : own;
}

function evidenceItem({ competency, date, kind, text, source }: YearEvidence): EvidenceItem {
  const base = { row: competency.key, month: monthOf(date), kind, text };
  if ("todo" in source) return { ...base, where: "", target: panelTarget.todo(source.todo) };
  return {
    ...base,
    where: `${source.name}:${source.line + 1}`,
    target: panelTarget.retro(source.retro, source.span),
  };
}

function reviewRow({ text, verdict, reasons, source }: ReviewedItem, language: Language): ReviewRow {
  const [reason] = reasons;
  return {
    verdict,
    text,
    note: reason ? reasonWords(reason, language) : null,
    evidence: reasons.length,
    target: "todo" in source ? panelTarget.todo(source.todo) : panelTarget.retro(source.retro, source.item.span),
  };
}

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));
