import type { Gap } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { RetroReading } from "../retro/reading/RetroReading";

/**
 * The gap analysis that a retrospective's plan belongs to: the one whose goal the plan states, else the first.
 * @returns undefined where the file has none
 */
export function gapOfPlan(career: CareerDocument, { goal }: RetroReading): Gap | undefined {
  const { gaps } = career.career;
  const stated = goal.flatMap(({ text }) => [/[:：]\s*(.+)$/su.exec(text)?.[1] ?? text, text]);
  const goals = stated.flatMap((text) => career.goals.find(text) ?? []);
  return gaps.find((gap) => gap.goal && goals.includes(career.goals.find(gap.goal.text) as never)) ?? gaps[0];
}
