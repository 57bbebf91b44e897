import type { Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { type ReviewVerdict, reviewVerdicts } from "../career/ReviewVerdict";
import type { RetroItem } from "../retro/reading/RetroReading";
import type { Span } from "../text/SourceText";
import type { CalendarDate } from "../time/CalendarDate";
import { type Period, periodOf } from "../time/Period";
import { namesOf } from "./namesOf";
import { draftedLines } from "./draftedLines";
import { itemVerdict, type OwnVerdict, ownVerdicts, sameGoal } from "./ownVerdicts";
import { type PlannedItem, plannedItems } from "./plannedItems";
import { provenBy, Proofs } from "./proofs";
import { recordOf } from "./todoRecord";
import type { YearRetro } from "./YearRetro";

export type { ReviewVerdict } from "../career/ReviewVerdict";

/** What a verdict rests on; `reasonWords` puts it into words. */
export interface ReviewReason {
  /**
   * - `verdict`: the user's own word; `text` is the period of career.yaml, or the line of the goal review
   * - `checkbox`: the mark of the plan's item; `text` is its line
   * - `status`: of the to-do; `text` is the status
   * - `done`: recorded days; `text` lists them
   * - `quota`: of a habit; `text` is `14/22 week`, with the unit of its stretches
   * - `parts`: how many of those nested in it are done, how many begun, how many there are: `1/0/2`
   * - `carried`: `text` is the period it was carried from
   * - `link`: of the to-do
   * - `line`: a sentence that tells of it
   * - `mention`: one that only names the same competency
   */
  readonly kind:
    | "verdict"
    | "checkbox"
    | "status"
    | "done"
    | "quota"
    | "parts"
    | "carried"
    | "link"
    | "line"
    | "mention";
  readonly text: string;
  /** The time that a sentence tells of. */
  readonly time?: Period | undefined;
  /** Where it stands in a retrospective; without it, the record of the to-do says it. */
  readonly place?:
    | { readonly retro: string; readonly name: string; readonly span: Span; readonly line: number }
    | undefined;
}

/** Something planned, and what became of it. */
export interface ReviewedItem {
  readonly text: string;
  readonly verdict: ReviewVerdict;
  /** Whether the user wrote the verdict; it stands. */
  readonly isOwnWord: boolean;
  /** What proves it, the strongest first. */
  readonly reasons: readonly ReviewReason[];
  readonly source: { readonly todo: Todo } | { readonly retro: string; readonly item: RetroItem };
  /** Whether it is the overall goal of a plan, and nothing to be ticked. */
  readonly isGoal?: boolean | undefined;
  /** All plans that list it. */
  readonly places?: readonly { readonly retro: string; readonly item: RetroItem }[] | undefined;
}

/** What is reviewed. */
export interface ReviewInput {
  /** Undefined where there is only a retrospective. */
  readonly career?: CareerDocument | undefined;
  readonly retros: readonly YearRetro[];
  readonly period: Period;
  readonly today: CalendarDate;
  /** Items of plans and goal reviews that must not appear. */
  readonly isHidden?: ((item: RetroItem) => boolean) | undefined;
}

/**
 * What became of all that was planned for a period, in the order of the career file, then of the plans, then of goal
 * reviews that name something no plan lists. The user's own words come first, then the record, then what the
 * retrospectives tell; a mention of a competency alone proves nothing.
 */
export function reviewGoals(input: ReviewInput): readonly ReviewedItem[] {
  const { career, retros, period, isHidden } = input;
  const planned = plannedItems({ career, retros, period, isHidden });
  const said = ownVerdicts(retros, period).filter(({ item }) => !isHidden?.(item));
  const { own, loose } = matched(planned, said);
  const todos = career?.career.gaps.flatMap((gap) => gap.todos.items) ?? [];
  const proofs = new Proofs(retros, period, career && namesOf(career), draftedLines(todos));
  const items = planned.map((one) => reviewed(one, own.get(one) ?? [], proofs, input));
  return [...items.map((one) => toldByParts(one, items)), ...loose.map(looseItem)];
}

/** What is nested in something planned tells what became of it, where nothing else does. */
function toldByParts(one: ReviewedItem, all: readonly ReviewedItem[]): ReviewedItem {
  if (one.isOwnWord || (one.verdict !== "unknown" && one.verdict !== "open")) return one;
  const parts = all.filter(({ places = [] }) =>
    places.some(({ retro, item: { under, of } }) =>
      one.places?.some((own) => own.retro === retro && own.item.of.start === of.start && own.item.text === under),
    ),
  );
  const count = (wanted: ReviewVerdict): number => parts.filter(({ verdict }) => verdict === wanted).length;
  const [done, begun] = [count("done"), count("partial")];
  if (done + begun === 0) return one;
  const reason: ReviewReason = { kind: "parts", text: `${done}/${begun}/${parts.length}` };
  return { ...one, verdict: done === parts.length ? "done" : "partial", reasons: [reason, ...one.reasons] };
}

/** Which words of goal reviews are about which of the things planned; those about none, each once. */
function matched(
  planned: readonly PlannedItem[],
  said: readonly OwnVerdict[],
): { readonly own: ReadonlyMap<PlannedItem, OwnVerdict[]>; readonly loose: readonly OwnVerdict[] } {
  const own = new Map<PlannedItem, OwnVerdict[]>();
  const loose = new Map<string, OwnVerdict>();
  const idsOf = new Map(planned.map((one) => [one, idsIn(one)]));
  for (const word of said) {
    let best: PlannedItem | undefined;
    let sure = 0;
    for (const [one, ids] of idsOf) {
      const found = sameGoal(word, one.text, ids);
      if (found > sure) [best, sure] = [one, found];
    }
    if (best) own.set(best, [...(own.get(best) ?? []), word]);
    else if (!word.isDraft) loose.set(word.text, word);
  }
  return { own, loose: [...loose.values()] };
}

function idsIn({ todo, places }: PlannedItem): ReadonlySet<string> {
  const ids = [todo?.todo.id?.text, ...places.map(({ item }) => item.id?.text)];
  return new Set(ids.flatMap((id) => (id === undefined ? [] : [id.normalize("NFC")])));
}

function looseItem(word: OwnVerdict): ReviewedItem {
  const { text, verdict, place, retro, item } = word;
  const source = { retro: retro.id, item };
  const reasons = verdict === undefined ? [] : [wordReason(word)];
  return {
    text,
    verdict: verdict ?? "unknown",
    isOwnWord: verdict !== undefined,
    reasons,
    source,
    isGoal: false,
    places: [{ retro: place.retro, item }],
  };
}

function wordReason({ place, retro }: OwnVerdict): ReviewReason {
  const { start, end } = place.span;
  return { kind: "verdict", text: retro.retro.document.source.slice(start, end), place };
}

function reviewed(one: PlannedItem, words: readonly OwnVerdict[], proofs: Proofs, input: ReviewInput): ReviewedItem {
  const [first] = one.places;
  const source = one.todo ? { todo: one.todo.todo } : { retro: first?.retro.id ?? "", item: first?.item as RetroItem };
  const places = one.places.map(({ retro, item }) => ({ retro: retro.id, item }));
  const own = ownWord(one, words, input.period);
  const told = toldOf(one, proofs, input);
  const all = own ? [...own.reasons, ...told.reasons] : told.reasons;
  return {
    text: one.text,
    verdict: own?.verdict ?? told.verdict,
    isOwnWord: own !== undefined,
    reasons: all,
    source,
    isGoal: one.isGoal,
    places,
  };
}

interface Judged {
  readonly verdict: ReviewVerdict;
  readonly reasons: readonly ReviewReason[];
}

/** The user's word: of the to-do for the period, of a goal review, of the plan's own mark. */
function ownWord({ todo, places }: PlannedItem, words: readonly OwnVerdict[], period: Period): Judged | undefined {
  const written = todo && verdictFor(todo.todo, period);
  if (written) return written;
  const word = words.findLast(({ verdict, isDraft }) => verdict !== undefined && !isDraft);
  if (word?.verdict) return { verdict: word.verdict, reasons: [wordReason(word)] };
  for (const { retro, item } of places.toReversed()) {
    const verdict = itemVerdict(retro, item);
    if (verdict === undefined || verdict === "open") continue;
    const { source } = retro.retro.document;
    const line = source.lineAt(item.span.start);
    const place = { retro: retro.id, name: retro.name, span: item.span, line };
    return { verdict, reasons: [{ kind: "checkbox", text: source.lineText(line).trim(), place }] };
  }
  return undefined;
}

const known: readonly string[] = reviewVerdicts;

/** The verdict of career.yaml for the period, else for the last one within it. */
function verdictFor(todo: Todo, period: Period): Judged | undefined {
  const fitting = todo.verdicts.flatMap(({ period: written, verdict }) => {
    const time = periodOf(written.text);
    const fits = time !== undefined && period.from <= time.from && time.to <= period.to;
    return fits && known.includes(verdict.text) ? [{ written: written.text, time, verdict: verdict.text }] : [];
  });
  const isSame = ({ time }: { time: Period }): boolean => time.from === period.from && time.to === period.to;
  const found = fitting.find(isSame) ?? fitting.toSorted((a, b) => (a.time.to < b.time.to ? -1 : 1)).at(-1);
  return found && { verdict: found.verdict as ReviewVerdict, reasons: [{ kind: "verdict", text: found.written }] };
}

/** What the record and the retrospectives tell. */
function toldOf(one: PlannedItem, proofs: Proofs, { period, today }: ReviewInput): Judged {
  const isOver = period.to < today;
  const record = one.todo && recordOf(one.todo.todo, period, today);
  const sentences = provenBy(one, proofs);
  const reasons = [...(record?.reasons ?? []), ...sentences.reasons];
  if (record?.verdict) return { verdict: record.verdict, reasons };
  if (sentences.verdict) {
    // What was given up may be taken up again while the time runs.
    const verdict = sentences.verdict === "dropped" && !isOver ? "open" : sentences.verdict;
    return { verdict, reasons };
  }
  return { verdict: isOver ? "unknown" : "open", reasons };
}
