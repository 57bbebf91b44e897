import { periodOf } from "../time/Period";
import { pairOf } from "../yaml/SyntaxNode";
import type { Edits } from "../yaml/yamlEdits";
import { removeEntry, setEntry, textToEntries } from "../yaml/yamlEntries";
import type { Gap, Todo } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { type CareerEdit, checkedEdit, refused } from "./CareerEdit";
import { gapValue, isObject } from "./gapValue";
import { todoKeys } from "./keyOrder";
import type { ReviewVerdict } from "./ReviewVerdict";

/**
 * Writes the user's own word on a to-do for a period under `verdicts`, or takes it back.
 * @param period as written in a file: `2026-H1`
 * @param verdict undefined takes back what stands there
 * @throws RangeError where the period is none
 */
export function setVerdict(
  document: CareerDocument,
  gap: Gap,
  todo: Todo,
  period: string,
  verdict: ReviewVerdict | undefined,
): CareerEdit {
  if (!periodOf(period)) throw new RangeError(`${period} is no period`);
  if (document.isBroken) return refused("broken");
  const list = gap.todos.node;
  if (list?.kind !== "seq") return refused("form");
  const at = list.items.indexOf(todo.node);
  if (at < 0) return refused("gone");
  const there = pairOf(pairOf(todo.node, "verdicts")?.value, period);
  const isSaid = there?.value?.kind === "scalar" && there.value.text === verdict;
  // What says the same already would only be an undo step that does nothing.
  if (isSaid || (verdict === undefined && !there)) return { kind: "edits", edits: [] };
  const change = (root: unknown): void => {
    const todos = gapValue(root, gap)["todos"] as unknown[];
    const before = todos[at];
    const own: Record<string, unknown> = isObject(before) ? before : { todo: before };
    const verdicts = isObject(own["verdicts"]) ? { ...own["verdicts"] } : {};
    if (verdict === undefined) delete verdicts[period];
    else verdicts[period] = verdict;
    todos[at] = own;
    if (Object.keys(verdicts).length > 0) own["verdicts"] = verdicts;
    else delete own["verdicts"];
  };
  return checkedEdit(document, verdictEdits(document, list, todo, period, verdict), change);
}

function verdictEdits(
  { source }: CareerDocument,
  list: Extract<NonNullable<Gap["todos"]["node"]>, { kind: "seq" }>,
  { node }: Todo,
  period: string,
  verdict: ReviewVerdict | undefined,
): Edits {
  if (node.kind === "map") {
    if (verdict === undefined) return removeEntry(source, node, "verdicts", period);
    return setEntry(source, node, "verdicts", period, verdict, todoKeys);
  }
  if (node.kind !== "scalar" || verdict === undefined) return undefined;
  return textToEntries(source, node, list, "todo", "verdicts", period, verdict);
}
