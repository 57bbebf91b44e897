import type { AdoptProposal } from "../analysis/adoptItems";
import { carriedTo } from "../analysis/carryOver";
import { appendToLine } from "../retro/markdownEdits";
import { RetroDocument } from "../retro/RetroDocument";
import { applyEdits, type TextEdit } from "../text/TextEdit";
import { type CalendarDate, isRealDate } from "../time/CalendarDate";
import { periodOf } from "../time/Period";
import type { SeqNode, SyntaxNode } from "../yaml/SyntaxNode";
import { prependKey } from "../yaml/yamlForms";
import { addTodos, type NewTodo } from "./addTodos";
import type { Gap, Todo } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { type CareerEdit, checkedEdit } from "./CareerEdit";
import { gapValue, isObject } from "./gapValue";

/** What adopting writes: into the career file, and into the retrospective. */
export interface Adoption {
  readonly career: CareerEdit;
  /** They speak of the text of the retrospective that was read; empty where the career file's edit is refused. */
  readonly retro: readonly TextEdit[];
  /** How many to-dos are added; the others were there. */
  readonly added: number;
  /** How many items are tied to their to-dos. */
  readonly tied: number;
}

/**
 * Makes to-dos of items of a retrospective's plan, and ties the items to them. What is a to-do already is only tied; a
 * to-do that has no id yet gets one for that.
 * @param proposals those of `adoptItems` for the same texts that are chosen
 */
export function adoptTodos(
  document: CareerDocument,
  gap: Gap,
  retro: RetroDocument,
  proposals: readonly AdoptProposal[],
): Adoption {
  const ties = tieEdits(retro, proposals);
  const lacksId = ({ there }: AdoptProposal): boolean => there !== undefined && !there.id;
  const isTied = (one: AdoptProposal): boolean => one.item.id !== null || ties.some(({ proposal }) => proposal === one);
  const ids = idEdits(
    document,
    proposals.filter((one) => lacksId(one) && isTied(one)),
  );
  const kept = ids ? ties : ties.filter(({ proposal }) => !lacksId(proposal));
  const fresh = proposals.filter(({ there }) => !there).map(({ todo }) => todo);
  // Trying an edit makes the document read its model anew.
  const added = fresh.length === 0 ? nothing : addTodos(document, document.career.gaps[gap.index] ?? gap, fresh);
  if (added.kind === "refused") return { career: added, retro: [], added: 0, tied: 0 };
  return {
    career: { kind: "edits", edits: [...(ids ?? []), ...added.edits] },
    retro: kept.flatMap(({ edits }) => edits),
    added: fresh.length,
    tied: kept.length,
  };
}

const nothing: CareerEdit = { kind: "edits", edits: [] };

/**
 * A new to-do whose time is over, carried over to the time that runs: it gets a new period and tells of the old one.
 * Others, and habits, are given back as they are.
 */
export function carriedTodo(todo: NewTodo, today: CalendarDate, to?: string): NewTodo {
  const { period, from, until, ...rest } = todo;
  const end = until !== undefined && isRealDate(until) ? until : undefined;
  const own = end === undefined ? period : from === undefined ? end : `${from}/${end}`;
  const last = own === undefined ? undefined : periodOf(own)?.to;
  if (own === undefined || last === undefined || last >= today || todo.every !== undefined) return todo;
  const words = end === undefined ? until : undefined;
  return {
    ...rest,
    period: to ?? carriedTo(own, today),
    until: words,
    carriedFrom: [...(todo.carriedFrom ?? []), own],
  };
}

/** The edits that give to-dos their ids; undefined where the form of one of them does not allow it. */
function idEdits(document: CareerDocument, named: readonly AdoptProposal[]): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const changes: ((root: unknown) => void)[] = [];
  for (const { there, todo } of named) {
    const { id } = todo;
    const place = there && placeOf(document, there);
    const own = place && id !== undefined && prependKey(document.source, place.list, place.node, "id", id, "todo");
    if (!own) return undefined;
    edits.push(...own);
    changes.push((root) => {
      const todos = gapValue(root, place.gap)["todos"] as unknown[];
      const old = todos[place.index];
      todos[place.index] = isObject(old) ? { id, ...old } : { id, todo: old };
    });
  }
  if (edits.length === 0) return edits;
  const checked = checkedEdit(document, edits, (root: unknown) => changes.forEach((change) => change(root)));
  return checked.kind === "edits" ? checked.edits : undefined;
}

/** Where a to-do stands now; edits that were tried since it was read leave other nodes. */
function placeOf(
  document: CareerDocument,
  { key }: Todo,
): { readonly gap: Gap; readonly list: SeqNode; readonly node: SyntaxNode; readonly index: number } | undefined {
  for (const gap of document.career.gaps) {
    const list = gap.todos.node;
    const node = gap.todos.items.find((todo) => todo.key === key)?.node;
    if (list?.kind === "seq" && node) return { gap, list, node, index: list.items.indexOf(node) };
  }
  return undefined;
}

/** An id that is written behind an item. */
interface Tie {
  readonly proposal: AdoptProposal;
  readonly edits: readonly TextEdit[];
}

/** The ids behind the items, one edit each; only where a reader finds each id at its item afterwards. */
function tieEdits(retro: RetroDocument, proposals: readonly AdoptProposal[]): readonly Tie[] {
  const { source } = retro;
  let ties: readonly Tie[] = proposals.flatMap((proposal): Tie[] => {
    const { tie, item } = proposal;
    if (tie === undefined) return [];
    return [{ proposal, edits: appendToLine(source, source.lineAt(item.span.end), `^${tie}`) }];
  });
  // Two items on one line, or a form that holds no id: these go without one.
  while (ties.length > 0) {
    const good = readTies(retro, ties);
    if (good.length === ties.length) break;
    // One that makes other items of the list is found by itself.
    ties = good.length > 0 || ties.length === 1 ? good : ties.filter((tie) => readTies(retro, [tie]).length === 1);
    if (readTies(retro, ties).length === 0) ties = [];
  }
  return ties;
}

/** Those of some ties that a reader finds at their items when all of them are written; none where the items change. */
function readTies({ source, reading }: RetroDocument, ties: readonly Tie[]): readonly Tie[] {
  const text = applyEdits(
    source.text,
    ties.flatMap(({ edits }) => edits),
  );
  const [before, after] = [reading.items, RetroDocument.open(text).reading.items];
  if (before.length !== after.length) return [];
  return ties.filter(({ proposal: { item, tie } }) => {
    const now = after[before.indexOf(item)];
    return now !== undefined && now.id?.text === tie && now.text === item.text;
  });
}
