import { overdueProposal } from "../analysis/carryOver";
import { lastDayWritten } from "../analysis/todoDue";
import { CareerDocument } from "../career/CareerDocument";
import { carryOver, type CarryOverChoice } from "../career/carryOver";
import { recordProgress } from "../career/recordProgress";
import type { TextEdit } from "../text/TextEdit";
import type { CalendarDate } from "../time/CalendarDate";
import { choices, type FixableFinding, type Fixer, mendBy, type QuickFix } from "./QuickFix";

/**
 * An overdue to-do goes on in the period that runs, was done today, or is dropped. One that was carried over twice
 * already is better split or dropped: then nothing is preferred.
 */
export const fixOverdue: Fixer = ({ start, data }, document) => {
  const today = data?.today;
  if (!(document instanceof CareerDocument) || today === undefined) return [];
  const proposal = overdueAt(document, start, today);
  if (!proposal) return [];
  const { todo, to, isWorn } = proposal;
  const by = (title: QuickFix["title"], choice: CarryOverChoice): readonly QuickFix[] =>
    mendBy(title, carryOver(document, [{ ...proposal, choice }]), { to });
  const carried = by("carryTodo", "carry");
  const done = choices(
    mendBy("doneToday", recordProgress(document, todo, { kind: "done", date: today }), { date: today }),
  );
  const dropped = choices(by("dropTodo", "drop"));
  return isWorn
    ? [...choices(by("splitAndCarry", "split")), ...dropped, ...done, ...choices(carried)]
    : [...carried, ...done, ...dropped];
};

/**
 * Carries over, in one edit, all of several overdue to-dos that need no look.
 * @returns the edits and how many to-dos they carry over; undefined where one of them has a form that cannot be edited
 */
export function carryAllOver(
  findings: readonly FixableFinding[],
  document: CareerDocument,
): { readonly edits: readonly TextEdit[]; readonly count: number } | undefined {
  const days = new Map(findings.map(({ start, data }) => [start, data?.today]));
  const chosen = document.career.gaps.flatMap((gap) =>
    gap.todos.items.flatMap((todo) => {
      const today = days.get(lastDayWritten(todo)?.node.start ?? -1);
      const proposal = today === undefined ? undefined : overdueProposal(gap, todo, today);
      return proposal && !proposal.isWorn ? [{ ...proposal, choice: "carry" as const }] : [];
    }),
  );
  const edit = carryOver(document, chosen);
  return edit.kind === "edits" ? { edits: edit.edits, count: chosen.length } : undefined;
}

function overdueAt(document: CareerDocument, start: number, today: CalendarDate): ReturnType<typeof overdueProposal> {
  for (const gap of document.career.gaps) {
    const todo = gap.todos.items.find((one) => lastDayWritten(one)?.node.start === start);
    if (todo) return overdueProposal(gap, todo, today);
  }
  return undefined;
}
