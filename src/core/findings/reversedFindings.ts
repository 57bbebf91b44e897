import type { Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { isRealDate } from "../time/CalendarDate";
import { type Finding, finding } from "./Finding";

/** The findings for to-dos that end before they begin. */
export function reversedFindings(document: CareerDocument): Finding[] {
  return document.career.gaps.flatMap((gap) =>
    gap.todos.runs.flatMap((run) => document.remember("reversed", run, (todos) => todos.flatMap(reversedFinding))),
  );
}

function reversedFinding({ from, until }: Todo): Finding[] {
  if (!from || !until || !isRealDate(from.text) || !isRealDate(until.text)) return [];
  return from.text > until.text ? [finding("reversed-period", until.node, { from: from.text, to: until.text })] : [];
}
