import type { Pauses } from "../Pauses";
import type { MapNode, PairNode, SyntaxNode } from "../yaml/SyntaxNode";
import type { NodeMemo } from "./NodeMemo";
import { itemsOf } from "./readValues";

/** A list in stretches that stay the same lists through edits elsewhere. */
export type Runs<Item> = readonly (readonly Item[])[];

/** The items of a list in its runs; see `itemsOf`. */
export function itemRuns(list: SyntaxNode): Runs<SyntaxNode> {
  return list.kind === "seq" && list.runs ? list.runs : [itemsOf(list)];
}

/** The pairs of a map in its runs. */
export function pairRuns(map: MapNode): Runs<PairNode> {
  return map.runs ?? [map.pairs];
}

/** Whether a map carries `private: true`. */
export function isPrivateMap(map: MapNode, memo: NodeMemo): boolean {
  for (const run of pairRuns(map)) {
    const pair = memo.of("private", run, () => run.find(({ key }) => key.text === "private"));
    if (pair) return pair.value?.kind === "scalar" && pair.value.value === true;
  }
  return false;
}

/** How the items of a list are read. */
export interface ItemReading<Item> {
  /** A name for what is read; see `NodeMemo`. */
  readonly what: string;
  /** Where the list stands. */
  readonly path: string;
  /** Reads an item by its zero-based index in the list; undefined where it says nothing. */
  readonly read: (node: SyntaxNode, index: number) => Item | undefined;
  /** Tells an item that was read before where it stands now. */
  readonly move: (item: Item, index: number) => void;
}

/**
 * Reads the items of a list, run by run. Those of runs that are still the same stay the same objects; where others came
 * or went before them, they are only told their new places.
 */
export function* readRuns<Item>(
  list: SyntaxNode,
  { what, path, read, move }: ItemReading<Item>,
  memo: NodeMemo,
): Pauses<Runs<Item>> {
  let next = 0;
  return yield* eachRun(itemRuns(list), (run) => {
    const start = next;
    next += run.length;
    const work = (): ReadRun<Item> => {
      const placed = run.flatMap((node, offset) => {
        const item = read(node, start + offset);
        return item === undefined ? [] : [{ item, offset }];
      });
      for (const { item, offset } of placed) move(item, start + offset);
      const [items, offsets] = [placed.map(({ item }) => item), placed.map(({ offset }) => offset)];
      return { path, start, items, offsets };
    };
    if (isSingle(list)) return work().items;
    const known = memo.of(what, run, work);
    if (known.start !== start || known.path !== path) {
      known.start = start;
      known.path = path;
      known.items.forEach((item, at) => move(item, start + (known.offsets[at] ?? 0)));
    }
    return known.items;
  });
}

/** Makes something of each run, with a pause after each. */
export function* eachRun<Item, Result>(
  runs: Runs<Item>,
  make: (run: readonly Item[]) => Result,
): Pauses<readonly Result[]> {
  const results: Result[] = [];
  for (const run of runs) {
    results.push(make(run));
    yield;
  }
  return results;
}

/** Whether a list was read in one go: only there, a text that stands for an anchored one may be an item twice. */
export function isSingle(list: SyntaxNode): boolean {
  return list.kind !== "seq" || list.runs === undefined;
}

interface ReadRun<Item> {
  path: string;
  start: number;
  readonly items: readonly Item[];
  /** The places of the items in the run. */
  readonly offsets: readonly number[];
}
