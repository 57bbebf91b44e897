import type { Language } from "../Language";
import { behindComments } from "../retro/emptyPart";
import type { RetroItem, RetroPlan } from "../retro/reading/RetroReading";
import type { RetroDocument } from "../retro/RetroDocument";
import type { Span } from "../text/SourceText";
import { daysBetween } from "../time/CalendarDate";
import type { Period } from "../time/Period";
import { retroTies } from "../workspace/retroTies";
import type { Addition } from "./Addition";
import { lineBehind } from "./draftPlaces";
import { type DraftBucket, draftBuckets, type PlanLine } from "./draftPlan";
import { bareWords, itemAsTodo, itemWords } from "./itemWords";
import { partHeading, planEnd, planHeads } from "./planHeads";
import { planPeriod } from "./plannedItems";

/** The plan of a retrospective that a period lies in, the shortest where there are several; parts of plans aside. */
export function planFor(document: RetroDocument, { from, to }: Period): RetroPlan | undefined {
  const { plans } = document.reading;
  const fitting = plans.flatMap((plan) => {
    const time = planPeriod(plan, document.reading);
    const isPart = plans.some((other) => other !== plan && isWithin(plan.span, extent(document, other)));
    if (plan.form !== "heading" || isPart || !time || time.from > from || to > time.to) return [];
    return [{ plan, days: daysBetween(time.from, time.to) }];
  });
  return fitting.toSorted((a, b) => a.days - b.days)[0]?.plan;
}

/** Whether a plan of a retrospective names something, by its `^id` or in its words. */
export function isPlanned({ source, reading }: RetroDocument, { id, text, words }: PlanLine): boolean {
  if (id !== undefined && retroTies(source).some((tie) => tie.id === id)) return true;
  const plans = new Set(reading.plans.map(({ span }) => span.start));
  const bare = new Set([text, words.replace(/ \^\S+$/u, "")].map(bareWords));
  return reading.items.some(
    (item) =>
      plans.has(item.of.start) &&
      [item.text, itemWords(item), itemAsTodo(item)].some((said) => bare.has(bareWords(said))),
  );
}

/** What a plan lacks of some lines, each put into the part that it belongs to. */
export function addToPlan(
  document: RetroDocument,
  plan: RetroPlan,
  lines: readonly PlanLine[],
  language: Language,
): Addition[] {
  const { source } = document;
  const missing = lines.filter((line) => !isPlanned(document, line));
  if (missing.length === 0) return [];
  const { first, end, goalAt, heads } = planHeads(document, plan);
  const added: Addition[] = [];
  const rest: string[] = [];
  for (const bucket of draftBuckets) {
    const words = missing.filter((line) => line.bucket === bucket).map((line) => line.words);
    if (words.length === 0) continue;
    const sibling = lastItem(document, plan, bucket);
    const own = words.map((one) => `- [ ] ${one}`);
    const head = bucket === "plain" ? (goalAt ?? first) : heads.get(bucket);
    if (sibling) added.push(behindItem(document, sibling, words));
    else if (head !== undefined) added.push({ line: behindComments(source, head), lines: own });
    else if (bucket !== "plain") rest.push("", partHeading(document, plan, bucket, language), "", ...own);
  }
  if (rest.length > 0) added.push({ line: lineBehind(document, end), lines: rest.slice(1) });
  return added;
}

function extent(document: RetroDocument, plan: RetroPlan): Span {
  return { start: plan.span.end, end: plan.form === "heading" ? planEnd(document, plan) : plan.part.end };
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The last item of a part of a plan that is nested in no other; one of the plan itself before one of its parts. */
function lastItem(document: RetroDocument, plan: RetroPlan, bucket: DraftBucket): RetroItem | undefined {
  const { reading } = document;
  const whole = extent(document, plan);
  const parts = new Map(
    reading.plans.flatMap((one) => (one === plan || isWithin(one.span, whole) ? [[one.span.start, one] as const] : [])),
  );
  const fitting = reading.items.filter((item) => {
    const part = parts.get(item.of.start);
    return part !== undefined && item.under === null && bucketIn(item, part === plan ? null : part.for) === bucket;
  });
  return fitting.findLast(({ of }) => of.start === plan.span.start) ?? fitting.at(-1);
}

/** @param half what the part of the plan is for, where the item stands in one */
function bucketIn({ bucket }: RetroItem, half: string | null): DraftBucket | undefined {
  if (bucket === "recurring" || bucket === "stretch" || bucket === "spare") return bucket;
  if (half === null) return "plain";
  return half.endsWith("-H1") ? "half1" : half.endsWith("-H2") ? "half2" : undefined;
}

/** Lines in the manner of an item, behind it and what is nested in it. */
function behindItem(document: RetroDocument, item: RetroItem, words: readonly string[]): Addition {
  const { source } = document;
  const line = source.lineAt(item.span.start);
  const [, indent, marker = "-", number, dot = "", blank = " ", checkbox = ""] =
    /^(\s*)([-*+]|(\d{1,9})([.)]))([ \t]+)(\[.\][ \t]+)?/u.exec(source.lineText(line)) ?? [];
  if (indent === undefined) {
    return { line: lineBehind(document, item.span.end), lines: words.map((one) => `- [ ] ${one}`) };
  }
  const box = checkbox === "" ? "" : "[ ] ";
  const mark = (at: number): string => (number === undefined ? marker : `${Number(number) + at + 1}${dot}`);
  return {
    line: lineBehindItem(document, line, indent),
    lines: words.map((one, at) => `${indent}${mark(at)}${blank}${box}${one}`),
    isTight: true,
  };
}

/** The line behind a list's item and all that belongs to it. @param line zero-based */
function lineBehindItem({ source }: RetroDocument, line: number, indent: string): number {
  const width = (text: string): number => /^\s*/u.exec(text)?.[0].replaceAll("\t", "    ").length ?? 0;
  const own = width(indent);
  let next = line + 1;
  for (let at = next; at < source.lineCount; at++) {
    const text = source.lineText(at);
    if (text.trim() === "") continue;
    // A line below that is no item goes on with the item, unless a blank line parts them.
    const goesOn = at === next && !/^\s*(?:[-*+>#|<]|\d{1,9}[.)]|```|~~~)/u.test(text);
    if (width(text) <= own && !goesOn) break;
    next = at + 1;
  }
  return next;
}
