import { adoptItemsSlowly } from "../analysis/adoptItems";
import { gapOfPlan } from "../analysis/gapOfPlan";
import type { CareerDocument } from "../career/CareerDocument";
import type { Language } from "../Language";
import type { Pauses } from "../Pauses";
import { formatMessage } from "../messages/formatMessage";
import { hintMessages } from "../messages/hintMessages";
import type { RetroDocument } from "../retro/RetroDocument";
import type { Span } from "../text/SourceText";
import type { CalendarDate } from "../time/CalendarDate";

/** What is said above a line of a retrospective, and what a click on it does. */
export interface RetroLens {
  /** The line above which it stands. */
  readonly span: Span;
  readonly title: string;
  readonly action: "adopt-plan-items";
}

/**
 * Above the first plan that has them, how many items of all plans can be made to-dos without a question; nothing where
 * all of them are. It pauses at each item.
 */
export function* lensesRetro(
  document: RetroDocument,
  career: CareerDocument,
  language: Language,
  today: CalendarDate,
): Pauses<readonly RetroLens[]> {
  const reading = yield* document.readSlowly();
  const gap = gapOfPlan(career, reading);
  if (!gap || career.isBroken) return [];
  const proposals = yield* adoptItemsSlowly(career, reading, gap, today);
  const fresh = proposals.filter(({ doubt }) => doubt === undefined);
  const [first] = fresh;
  if (!first) return [];
  // Over the whole plan, not over the part of it that has the first item.
  const { start, end } =
    reading.plans.find(({ part }) => part.start <= first.item.span.start && first.item.span.end <= part.end)?.span ??
    first.item.of;
  const message = fresh.length === 1 ? hintMessages.adoptOne : hintMessages.adopt;
  const title = formatMessage(message, language, { count: fresh.length });
  return [{ span: { start, end }, title, action: "adopt-plan-items" }];
}
