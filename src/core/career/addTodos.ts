import { appendItems } from "../yaml/yamlEdits";
import { itemValue, type YamlItem, type YamlPair, type YamlScalar } from "../yaml/YamlItem";
import type { Gap, TodoKind, TodoStatus } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { type CareerEdit, checkedEdit, refused } from "./CareerEdit";
import { gapValue } from "./gapValue";
import { gapKeys, todoKeys } from "./keyOrder";

/** A to-do that is to be written; what is left out is not written. */
export interface NewTodo {
  readonly todo: string;
  /** References to the competencies that it closes. */
  readonly closes: readonly string[];
  readonly id?: string | undefined;
  readonly goal?: string | undefined;
  /** As `readPeriod` reads it. */
  readonly period?: string | undefined;
  /** The short form of a cadence, such as `2/week`. */
  readonly every?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  /** `YYYY-MM-DD`, or words. */
  readonly until?: string | undefined;
  readonly kind?: TodoKind | undefined;
  readonly status?: TodoStatus | undefined;
  /** Oldest first. */
  readonly carriedFrom?: readonly string[] | undefined;
}

/** Appends to-dos to the list of a gap, in the style of the list that is there. */
export function addTodos(document: CareerDocument, gap: Gap, todos: readonly NewTodo[]): CareerEdit {
  if (document.isBroken) return refused("broken");
  if (gap.node.kind !== "map") return refused("form");
  const items = todos.map(itemOf);
  const edits = appendItems(document.source, gap.node, "todos", items, gapKeys);
  return checkedEdit(document, edits, (root: unknown) => {
    const value = gapValue(root, gap);
    value["todos"] = [...((value["todos"] as unknown[] | null | undefined) ?? []), ...items.map(itemValue)];
  });
}

/** A period as YAML holds it: a year alone is a number there, and needs no quotes. */
export function periodScalar(period: string): YamlScalar {
  return /^[1-9]\d{3}$/.test(period) ? Number(period) : period;
}

/** The item of a to-do: its text where that is all, else its keys in the order of the format. */
function itemOf({ period, carriedFrom, closes, kind, status, ...texts }: NewTodo): YamlItem {
  const pairs: YamlPair[] = Object.entries(texts).flatMap(([key, text]: [string, string | undefined]): YamlPair[] =>
    text === undefined ? [] : [[key, text]],
  );
  if (closes.length > 0) pairs.push(["closes", closes]);
  if (period !== undefined) pairs.push(["period", periodScalar(period)]);
  if (kind !== undefined && kind !== "core") pairs.push(["kind", kind]);
  if (status !== undefined && status !== "open") pairs.push(["status", status]);
  if (carriedFrom && carriedFrom.length > 0) pairs.push(["carriedFrom", carriedFrom.map(periodScalar)]);
  if (pairs.length === 1) return texts.todo;
  return pairs.sort(([a], [b]) => todoKeys.indexOf(a) - todoKeys.indexOf(b));
}
