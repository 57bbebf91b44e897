import type { MatrixRow, PanelState, TodoRow } from "./PanelState";

/** The parts of a state that are long lists, and are patched item by item. */
type Lists = "rows" | "todos";

/** What changed of a list: the items from `start` on, so many taken away, and `items` in their place. */
export interface ListPatch<T> {
  readonly start: number;
  readonly removed: number;
  readonly items: readonly T[];
}

/**
 * What makes one state of another: the properties that changed, and of the lists what changed in them. A state of
 * thousands of rows costs more to send than to draw; what a key stroke changes is a row or two.
 */
export interface StatePatch {
  /** The version of the state that it changes. */
  readonly base: number;
  readonly changed: Partial<Omit<PanelState, Lists>>;
  readonly rows: readonly ListPatch<MatrixRow>[];
  readonly todos: readonly ListPatch<TodoRow>[];
}

/** More than the tallest window shows, of rows and of to-dos. */
const firstItems = 100;

/**
 * What of a state is sent first, so that a page with thousands of rows is there as soon as one with a few: the first
 * rows and to-dos, without the year, and how many rows follow. The rest is a patch.
 */
export function firstPart(state: PanelState): PanelState {
  const rowsToCome = Math.max(0, state.rows.length - firstItems);
  if (rowsToCome === 0) return state;
  const [rows, todos] = [state.rows.slice(0, firstItems), state.todos.slice(0, firstItems)];
  return { ...state, rows, rowsToCome, todos, year: null };
}

/**
 * What changed between two states of one panel.
 *
 * @returns The patch; `applyPatch(before, patch)` is equal to `after`.
 */
export function statePatch(before: PanelState, after: PanelState): StatePatch {
  const { rows, todos, ...rest } = after;
  const changed = Object.entries(rest).filter(
    ([name, value]) => !isEqual(value, (before as unknown as Record<string, unknown>)[name]),
  );
  return {
    base: before.version,
    changed: Object.fromEntries(changed),
    rows: listPatches(before.rows, rows),
    todos: listPatches(before.todos, todos),
  };
}

/** Applies a patch to the state that it was made for; what did not change is the same object in both. */
export function applyPatch(before: PanelState, { changed, rows, todos }: StatePatch): PanelState {
  return { ...before, ...changed, rows: patched(before.rows, rows), todos: patched(before.todos, todos) };
}

function patched<T>(list: readonly T[], patches: readonly ListPatch<T>[]): readonly T[] {
  if (patches.length === 0) return list;
  const next: T[] = [];
  let from = 0;
  for (const { start, removed, items } of patches) {
    for (let index = from; index < start; index++) next.push(list[index] as T);
    for (const item of items) next.push(item);
    from = start + removed;
  }
  for (let index = from; index < list.length; index++) next.push(list[index] as T);
  return next;
}

/** Runs of changed items where the lists are of one length; else the one stretch between what they begin and end with. */
function listPatches<T>(before: readonly T[], after: readonly T[]): ListPatch<T>[] {
  if (before.length !== after.length) {
    let start = 0;
    const shorter = Math.min(before.length, after.length);
    while (start < shorter && isEqual(before[start], after[start])) start++;
    let end = 0;
    while (end < shorter - start && isEqual(before.at(-1 - end), after.at(-1 - end))) end++;
    return [{ start, removed: before.length - end - start, items: after.slice(start, after.length - end) }];
  }
  const patches: { start: number; removed: number; items: T[] }[] = [];
  after.forEach((item, index) => {
    if (isEqual(before[index], item)) return;
    const last = patches.at(-1);
    if (last !== undefined && last.start + last.removed === index) {
      last.removed++;
      last.items.push(item);
    } else patches.push({ start: index, removed: 1, items: [item] });
  });
  return patches;
}

/** Whether two values of plain data are equal, whatever they are. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => isEqual(left[name], right[name]));
}
