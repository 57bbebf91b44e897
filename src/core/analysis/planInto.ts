import type { Language } from "../Language";
import { behindComments } from "../retro/emptyPart";
import type { RetroPlan } from "../retro/reading/RetroReading";
import type { RetroDocument } from "../retro/RetroDocument";
import type { Addition } from "./Addition";
import { addToPlan, planFor } from "./addToPlan";
import { draftSay } from "./draftLines";
import { lineBehind, marksOf } from "./draftPlaces";
import { type DraftPlan, planLines } from "./draftPlan";
import type { RetroDraft } from "./draftRetro";
import { type NamedBucket, partHeading, planHeads } from "./planHeads";

/**
 * What a retrospective lacks of a draft's plan: the plan as a whole, the parts of one that is empty, and of one that
 * says something what the career file carried over to its time.
 */
export function planInto(document: RetroDocument, { plan: draft, language }: RetroDraft): Addition[] {
  const { source, reading } = document;
  const [plan] = reading.plans;
  const marks = marksOf(document);
  if (!plan) {
    const lines = planLines(draft, `${marks}#`.slice(0, 6), language);
    return [{ line: source.lineCount, lines: [`${marks} ${draft.heading}`, "", ...lines] }];
  }
  if (plan.form !== "heading") return [];
  const starts = new Set(reading.plans.map(({ span }) => span.start));
  if (!reading.items.some(({ of }) => starts.has(of.start))) return emptyPlan(document, draft, plan, language);
  const filled = draft.time && planFor(document, draft.time);
  return filled ? addToPlan(document, filled, draft.carriedOver, language) : [];
}

/** An empty plan: its goal line and the parts that have a heading are filled, what has none comes behind them. */
function emptyPlan(document: RetroDocument, draft: DraftPlan, plan: RetroPlan, language: Language): Addition[] {
  const { source } = document;
  const { items, goal } = draft;
  if (items.size === 0) return [];
  const { first, end, goalAt, heads } = planHeads(document, plan);
  const additions: Addition[] = [];
  const above = goalAt ?? first;
  if (goalAt === undefined && goal !== undefined) {
    additions.push({ line: first + 1, lines: [draftSay("goalLine", language, { goal })] });
  }
  const rest: string[] = [];
  for (const [bucket, lines] of items) {
    const at = bucket === "plain" ? above : heads.get(bucket);
    if (at !== undefined) additions.push({ line: behindComments(source, at), lines });
    else rest.push("", partHeading(document, plan, bucket as NamedBucket, language), "", ...lines);
  }
  if (draft.question.length > 0) rest.push("", ...draft.question);
  if (rest.length > 0) additions.push({ line: lineBehind(document, end), lines: rest.slice(1) });
  return additions;
}
