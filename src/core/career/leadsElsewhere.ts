import type { Written } from "./Career";
import type { CareerDocument } from "./CareerDocument";

/**
 * Whether a reference that led somewhere leads somewhere else after an edit that moved nothing: the keys of what is
 * referred to, and the references in their order, are the same before and after.
 */
export function leadsElsewhere(before: CareerDocument, after: CareerDocument): boolean {
  const [old, now] = [targetsOf(before), targetsOf(after)];
  return old.length !== now.length || old.some((target, index) => target !== undefined && target !== now[index]);
}

/** What each reference of a document leads to, by keys; undefined for those that lead to nothing or to several. */
function targetsOf(document: CareerDocument): (string | undefined)[] {
  const { gaps, kys } = document.career;
  const goalKeys = new Map(kys.goals.items.map((goal, index) => [goal, String(index)] as const));
  return gaps.flatMap((gap) => {
    const competencies = document.competencies(gap);
    const toCompetency = ({ text }: Written): string | undefined => competencies.find(text)?.key;
    const toGoal = (reference: Written | undefined): string | undefined => {
      const goal = reference && document.goals.find(reference.text);
      return goal && goalKeys.get(goal);
    };
    return [
      toGoal(gap.goal),
      ...gap.current.items.map(({ reference }) => toCompetency(reference)),
      ...gap.analysis.items.map(({ reference }) => toCompetency(reference)),
      ...gap.todos.items.flatMap((todo) => [toGoal(todo.goal), ...todo.closes.map(toCompetency)]),
    ];
  });
}
