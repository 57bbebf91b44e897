import { adoptItems } from "../analysis/adoptItems";
import { gapOfPlan } from "../analysis/gapOfPlan";
import type { CareerDocument } from "../career/CareerDocument";
import type { Language } from "../Language";
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
 * all of them are.
 */
export function lensesRetro(
  document: RetroDocument,
  career: CareerDocument,
  language: Language,
  today: CalendarDate,
): readonly RetroLens[] {
  const gap = gapOfPlan(career, document.reading);
  if (!gap || career.isBroken) return [];
  const fresh = adoptItems(career, document.reading, gap, today).filter(({ doubt }) => doubt === undefined);
  const [first] = fresh;
  if (!first) return [];
  // Over the whole plan, not over the part of it that has the first item.
  const { start, end } =
    document.reading.plans.find(({ part }) => part.start <= first.item.span.start && first.item.span.end <= part.end)
      ?.span ?? first.item.of;
  const message = fresh.length === 1 ? hintMessages.adoptOne : hintMessages.adopt;
  const title = formatMessage(message, language, { count: fresh.length });
  return [{ span: { start, end }, title, action: "adopt-plan-items" }];
}
