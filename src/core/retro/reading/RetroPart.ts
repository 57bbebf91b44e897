import type { Period } from "../../time/Period";
import type { PlanBucket, PlanWords } from "../../vocabulary/planHeadings";
import type { Entry } from "./readEntries";
import type { OpenerForm, ReviewKind } from "./RetroReading";
import type { TimeLabel } from "./timeLabel";

/** What a part of a document is about; a `group` is any other heading or bold line. */
export type PartRole = "root" | "period" | "review" | "plan" | "check" | "bucket" | "group";

/** A part of a document: its opening line, and what it holds in order. */
export interface RetroPart {
  readonly opener: Entry | undefined;
  readonly form: OpenerForm;
  /** Headings by their level, bold lines 10, plain ones 12, items of lists 20 and their depth. */
  readonly rank: number;
  readonly parent: RetroPart | undefined;
  readonly nodes: (RetroPart | Entry)[];
  role: PartRole;
  review: ReviewKind | undefined;
  plan: PlanWords | undefined;
  bucket: PlanBucket | undefined;
  time: TimeLabel | undefined;
  period: Period | undefined;
  /** The last day of what the document looks back on; what a plan names without a year lies behind it. */
  after: string | undefined;
  /** The time to come that a plan is for. */
  for: string | null;
  /** The opening line is itself the goal that is planned or checked. */
  isItem: boolean;
  end: number;
}

export function isPart(node: RetroPart | Entry): node is RetroPart {
  return "nodes" in node;
}

/** The parts below a part, in order, with all below them. */
export function* partsBelow(part: RetroPart): Generator<RetroPart> {
  for (const node of part.nodes) {
    if (!isPart(node)) continue;
    yield node;
    yield* partsBelow(node);
  }
}

/** The nearest part around, or the part itself, that has one of the roles. */
export function nearest(part: RetroPart | undefined, ...roles: readonly PartRole[]): RetroPart | undefined {
  let found = part;
  while (found && !roles.includes(found.role)) found = found.parent;
  return found;
}
