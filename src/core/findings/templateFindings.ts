import { askedCounts, checklist } from "../analysis/checklist";
import { findWithoutTodo } from "../analysis/gapMatrix";
import type { CareerDocument } from "../career/CareerDocument";
import { checklistMessages } from "../messages/checklistMessages";
import type { Pauses } from "../Pauses";
import type { Span } from "../text/SourceText";
import { type Finding, finding } from "./Finding";

/** The findings for what the template asks: counts, parts that are not written yet, gaps that no to-do closes. */
export function* templateFindings(document: CareerDocument): Pauses<Finding[]> {
  const found = [...countFindings(document), ...unfinished(document)];
  for (const gap of document.career.gaps) {
    // While there is no to-do at all, the checklist asks for the list.
    if (gap.todos.items.length === 0) continue;
    for (const one of yield* findWithoutTodo(document, gap)) {
      found.push(document.remember("gap without to-do", one, ({ nameNode }) => finding("gap-without-todo", nameNode)));
      yield;
    }
  }
  return found;
}

function countFindings(document: CareerDocument): Finding[] {
  const { kys } = document.career;
  return (["keyStrengths", "readme", "goals"] as const).flatMap((name) => {
    const { items, key } = kys[name];
    const { min, max } = askedCounts[name];
    const count = items.length;
    // A part with nothing in it is unfinished, not wrong.
    if (!key || count === 0 || (count >= min && count <= max)) return [];
    return [finding("template-count", key, { min, max, count })];
  });
}

function unfinished(document: CareerDocument): Finding[] {
  const gaps = document.career.gaps.length > 0 ? document.career.gaps : [undefined];
  const place = firstLine(document);
  return gaps.slice(0, 1).flatMap((gap) => {
    const all = checklist(document, gap);
    const open = all.filter((entry) => entry.state === "empty");
    if (open.length === 0) return [];
    const names = (language: "en" | "ko"): string =>
      open.map((entry) => checklistMessages[entry.part][language]).join(", ");
    const parts = { en: names("en"), ko: names("ko") };
    return [finding("unfinished", place, { parts, done: all.length - open.length, all: all.length })];
  });
}

/** The first line that says something, or the beginning of an empty file. */
function firstLine({ source, tree }: CareerDocument): Span {
  const start = tree.root?.start ?? 0;
  return { start, end: source.lineEnd(source.lineAt(start)) };
}
