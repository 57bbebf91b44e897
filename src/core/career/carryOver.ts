import type { CarryOverProposal } from "../analysis/carryOver";
import { composeEdits } from "../text/composeEdits";
import { applyEdits, type TextEdit } from "../text/TextEdit";
import { isRealDate } from "../time/CalendarDate";
import { periodOf } from "../time/Period";
import { pairOf } from "../yaml/SyntaxNode";
import type { YamlScalar } from "../yaml/YamlItem";
import { addToList, setScalar } from "../yaml/yamlScalars";
import { periodScalar } from "./addTodos";
import type { Todo } from "./Career";
import { CareerDocument } from "./CareerDocument";
import { type CareerEdit, checkedEdit, refused } from "./CareerEdit";
import { gapValue } from "./gapValue";
import { todoKeys } from "./keyOrder";
import { splitTodoEdits, splitTodoValue, type TodoHalves, todoHalves } from "./splitTodo";

/** What becomes of an unfinished to-do. `split`: it is carried over, as two. */
export type CarryOverChoice = "carry" | "split" | "drop";

/** A to-do of the document, and what becomes of it. */
export interface CarriedTodo extends Pick<CarryOverProposal, "gap" | "todo" | "from" | "to"> {
  readonly choice: CarryOverChoice;
}

/**
 * Carries to-dos over to other periods, or drops them, in one edit. A carried one keeps its id; its period, and dates
 * of its own, become those of the new period, and `carriedFrom` gets the old one, never twice, oldest first.
 */
export function carryOver(document: CareerDocument, chosen: readonly CarriedTodo[]): CareerEdit {
  if (document.isBroken) return refused("broken");
  const carried: TextEdit[] = [];
  const changes: ((root: unknown) => void)[] = [];
  const splits: { readonly gap: number; readonly todo: number; readonly place: number; readonly halves: TodoHalves }[] =
    [];
  for (const one of chosen) {
    // As it stands now: edits that were tried since it was proposed leave other nodes.
    const gap = document.career.gaps[one.gap.index];
    const todo = gap?.todos.items.find(({ key }) => key === one.todo.key);
    const list = gap?.todos.node;
    const place = todo && list?.kind === "seq" ? list.items.indexOf(todo.node) : -1;
    if (!gap || !todo || place < 0 || todo.text !== one.todo.text) return refused("gone");
    const step = one.choice === "drop" ? dropped(document, todo) : moved(document, { ...one, gap, todo });
    if (!step) return refused("form");
    carried.push(...step.edits);
    changes.push((root) => {
      const todos = gapValue(root, gap)["todos"] as Record<string, unknown>[];
      todos[place] = { ...todos[place], ...step.value };
    });
    if (one.choice !== "split") continue;
    const halves = todoHalves(todo.text, todo.text.length / 2);
    if (!halves) return refused("form");
    splits.push({ gap: gap.index, todo: gap.todos.items.indexOf(todo), place, halves });
  }
  const edits = splits.length === 0 ? carried : withSplits(document, carried, splits);
  // From the last one on, so that the places of those before stay.
  for (const { gap, place, halves } of splits.toSorted((a, b) => b.place - a.place)) {
    changes.push((root) => {
      const value = gapValue(root, { index: gap });
      value["todos"] = splitTodoValue(value["todos"] as unknown[], place, halves);
    });
  }
  return checkedEdit(document, edits, (root: unknown) => changes.forEach((change) => change(root)));
}

/** Edits of one to-do, and the keys that it has then. */
interface Step {
  readonly edits: readonly TextEdit[];
  readonly value: Readonly<Record<string, unknown>>;
}

function dropped({ source }: CareerDocument, { node }: Todo): Step | undefined {
  if (node.kind !== "map") return undefined;
  const edits = setScalar(source, node, "status", "dropped", todoKeys);
  return edits && { edits, value: { status: "dropped" } };
}

function moved({ source }: CareerDocument, { todo, from, to }: CarriedTodo): Step | undefined {
  const { node } = todo;
  const target = periodOf(to);
  if (node.kind !== "map" || !target) return undefined;
  const isDate = (date: Todo["from"]): boolean => date !== undefined && isRealDate(date.text);
  const texts: (readonly [key: string, value: YamlScalar])[] = [];
  if (todo.period || !isDate(todo.until)) texts.push(["period", periodScalar(to)]);
  if (isDate(todo.from)) texts.push(["from", target.from]);
  if (isDate(todo.until)) texts.push(["until", target.to]);
  const edits: TextEdit[] = [];
  for (const [key, value] of texts) {
    const set = setScalar(source, node, key, value, todoKeys);
    if (!set) return undefined;
    edits.push(...set);
  }
  const value: Record<string, unknown> = Object.fromEntries(texts);
  if (todo.carriedFrom.some(({ text }) => text === from)) return { edits, value };
  const list = pairOf(node, "carriedFrom")?.value;
  const items = list?.kind === "seq" ? list.items : list?.kind === "scalar" && list.value !== null ? [list] : [];
  const texted = items.map((item) => (item.kind === "scalar" ? item.text : ""));
  const first = periodOf(from)?.from ?? "";
  const later = texted.findIndex((text) => (periodOf(text)?.from ?? "") > first);
  const index = later < 0 ? items.length : later;
  const added = addToList(source, node, "carriedFrom", index, periodScalar(from), todoKeys);
  if (!added) return undefined;
  const values = items.map((item) => (item.kind === "scalar" ? item.value : undefined));
  return {
    edits: [...edits, ...added],
    value: { ...value, carriedFrom: values.toSpliced(index, 0, periodScalar(from)) },
  };
}

/** The same edits, with some of the to-dos made two after them. */
function withSplits(
  { source }: CareerDocument,
  carried: readonly TextEdit[],
  splits: readonly { readonly gap: number; readonly todo: number; readonly halves: TodoHalves }[],
): readonly TextEdit[] | undefined {
  const after = CareerDocument.open(applyEdits(source.text, carried));
  const second: TextEdit[] = [];
  for (const split of splits) {
    const gap = after.career.gaps[split.gap];
    const todo = gap?.todos.items[split.todo];
    const edits = gap && todo && splitTodoEdits(after, gap, todo, split.halves);
    if (!edits) return undefined;
    second.push(...edits);
  }
  return composeEdits(carried, second);
}
