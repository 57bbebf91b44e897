import type { StaleClaims } from "../core/analysis/staleClaims";
import type { CareerDocument } from "../core/career/CareerDocument";
import { type Finding, findingText } from "../core/findings/Finding";
import { insightFindings } from "../core/findings/insightFindings";
import { withoutSilenced } from "../core/findings/silenced";
import type { Language } from "../core/Language";
import type { Span } from "../core/text/SourceText";
import type { CalendarDate } from "../core/time/CalendarDate";
import type { HintRow } from "./PanelState";
import { panelTarget } from "./panelTargets";

/**
 * The hints about the course of things as the findings tell them, in the order of the text: each says why, and how to
 * silence it.
 * @param stale the claims of the gap that is shown which nothing bears out any more
 * @param ignored codes that the settings silence
 */
export function yearHints(
  document: CareerDocument,
  stale: StaleClaims,
  today: CalendarDate,
  language: Language,
  ignored: readonly string[],
): readonly HintRow[] {
  return withoutSilenced(insightFindings(document, { today, stale }), document.source, ignored)
    .toSorted((a, b) => a.start - b.start)
    .map((one) => ({
      code: one.code,
      about: aboutOf(document, one),
      text: findingText(one, language),
      target: panelTarget.offset(one.start),
    }));
}

/** What the text of a hint only points at, since it is told where that stands. */
function aboutOf({ career }: CareerDocument, { code, start }: Finding): string {
  const holds = (span: Span): boolean => span.start <= start && start <= span.end;
  if (code === "streak") {
    return career.gaps.flatMap(({ todos }) => todos.items).find(({ node }) => holds(node))?.text ?? "";
  }
  if (code !== "idle-goal") return "";
  const goal = career.kys.goals.items.find(({ textNode }) => holds(textNode));
  return goal?.text ?? career.gaps.find((gap) => gap.goal && holds(gap.goal.node))?.goal?.text ?? "";
}
