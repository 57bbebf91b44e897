import type { Language } from "../Language";
import { draftMessages } from "../messages/draftMessages";
import { bodyText } from "../retro/bodyText";
import type { RetroPlan } from "../retro/reading/RetroReading";
import type { RetroDocument } from "../retro/RetroDocument";
import { planBucket } from "../vocabulary/planHeadings";
import { draftSay } from "./draftLines";
import { headingLevel } from "./draftPlaces";
import { type DraftBucket, draftBuckets } from "./draftPlan";

/** The parts of a plan that have a heading. */
export type NamedBucket = Exclude<DraftBucket, "plain">;

/** Where the heading of a plan, its goal line and the headings of its parts stand, by zero-based lines. */
export interface PlanHeads {
  readonly first: number;
  /** The offset at which the plan ends. */
  readonly end: number;
  readonly goalAt: number | undefined;
  readonly heads: ReadonlyMap<DraftBucket, number>;
}

/** Looks for them in the lines of a plan. */
export function planHeads(document: RetroDocument, plan: RetroPlan): PlanHeads {
  const { source } = document;
  const first = source.lineAt(plan.span.start);
  const end = planEnd(document, plan);
  const last = source.lineAt(end);
  const heads = new Map<DraftBucket, number>();
  let goalAt: number | undefined;
  for (let line = first + 1; line <= last; line++) {
    const text = source.lineText(line);
    const label = /^ {0,3}#{1,6}\s+(.*?)\s*$/.exec(text)?.[1];
    const bucket = label === undefined ? undefined : bucketOf(label);
    if (bucket && !heads.has(bucket)) heads.set(bucket, line);
    if (/^\s*(?:목표|goal)\s*[:：]/iu.test(text)) goalAt ??= line;
  }
  return { first, end, goalAt, heads };
}

/** The heading of a part of a plan, one level below the plan's own. */
export function partHeading(
  { source }: RetroDocument,
  plan: RetroPlan,
  bucket: NamedBucket,
  language: Language,
): string {
  const own = /^ {0,3}(#{1,6})\s/.exec(source.lineText(source.lineAt(plan.span.start)))?.[1] ?? "##";
  return `${`${own}#`.slice(0, 6)} ${draftSay(bucket, language)}`;
}

/** The part of a plan that a heading opens, in either language. */
function bucketOf(label: string): DraftBucket | undefined {
  const said = draftBuckets.find(
    (bucket) => bucket !== "plain" && Object.values(draftMessages[bucket]).some((words) => words === label),
  );
  return said ?? planBucket(label)?.bucket;
}

/** The offset at which a plan ends: behind its last line that is not blank, before a heading as high as its own. */
export function planEnd(document: RetroDocument, plan: RetroPlan): number {
  const { source } = document;
  const body = bodyText(source);
  const first = source.lineAt(plan.span.start);
  const level = headingLevel(document, first) ?? 6;
  let last = first;
  for (let line = first + 1; line < source.lineCount; line++) {
    const marks = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(body.slice(source.lineStart(line), source.lineEnd(line)))?.[1];
    if (marks !== undefined && marks.length <= level) break;
    if (source.lineText(line).trim() !== "") last = line;
  }
  return source.lineEnd(last);
}
