import { append } from "../text/append";
import { JoinedPair } from "./joinedNodes";
import { Origin } from "./Origin";
import type { PairNode, ScalarNode, SyntaxNode } from "./SyntaxNode";
import type { YamlBlock, YamlEntry } from "./YamlBlock";
import { YamlPiece } from "./YamlPiece";

/** How many entries stand together. An edit is worth looking at each of those of one run, and at each run of a block. */
const runLength = 64;

/** What the entries of a run give together. */
export interface JoinedRun {
  readonly nodes: readonly (PairNode | SyntaxNode)[];
  /** The first dash, where they are items of a list. */
  readonly dash: { readonly start: number } | undefined;
  /** The keys below its entries that stand twice in their blocks. */
  readonly duplicates: readonly ScalarNode[];
}

/**
 * Some entries of a block that stand together. Their places are counted from the beginning of the run, and their nodes
 * are kept in one list: after an edit, the runs that it has not touched are moved and asked as a whole.
 */
export class YamlRun {
  readonly origin: Origin;
  private joined: JoinedRun | undefined;

  /**
   * @param entries at least one
   * @param starts where they begin in the whole text
   */
  constructor(
    readonly block: YamlBlock,
    readonly entries: readonly YamlEntry[],
    starts: readonly number[],
  ) {
    const start = starts[0] ?? 0;
    this.origin = new Origin(start - block.origin.offset, block.origin);
    entries.forEach((entry, at) => entry.hang(this, (starts[at] ?? start) - start));
  }

  /** To be called when an entry of it has changed. */
  touch(): void {
    this.joined = undefined;
    this.block.touch();
  }

  /** Moves its entries from an index on. */
  moveFrom(index: number, by: number): void {
    for (let at = index; at < this.entries.length; at++) this.entries[at]?.move(by);
  }

  get isJoined(): boolean {
    return this.joined !== undefined;
  }

  join(): JoinedRun {
    this.joined ??= this.joinEntries();
    return this.joined;
  }

  private joinEntries(): JoinedRun {
    const isMap = this.block.place.kind === "map";
    const nodes: (PairNode | SyntaxNode)[] = [];
    const duplicates: ScalarNode[] = [];
    let dash: JoinedRun["dash"];
    for (const entry of this.entries) {
      if (entry instanceof YamlPiece) {
        if (!isMap) dash ??= entry.dash;
        for (const node of entry.nodes) nodes.push(node);
        continue;
      }
      append(duplicates, entry.body.allDuplicates);
      if (entry.head instanceof YamlPiece) append(nodes, entry.pairs);
      else {
        dash ??= entry.head;
        const { node } = entry.body;
        if (node) nodes.push(node);
      }
    }
    return { nodes, dash, duplicates };
  }
}

/**
 * Puts entries of a block into runs.
 * @param entries in order
 * @param starts where they begin in the whole text
 */
export function runsOf(block: YamlBlock, entries: readonly YamlEntry[], starts: readonly number[]): YamlRun[] {
  const count = entries.length <= runLength * 1.5 ? 1 : Math.ceil(entries.length / runLength);
  const length = Math.ceil(entries.length / count);
  const runs: YamlRun[] = [];
  for (let at = 0; at < entries.length; at += length) {
    runs.push(new YamlRun(block, entries.slice(at, at + length), starts.slice(at, at + length)));
  }
  return runs;
}

/** Whether a run is so short that it had better be put together with the one before or behind it. */
export function isShortRun({ length }: readonly unknown[]): boolean {
  return length < runLength / 4;
}

/** A pair whose value was read entry by entry; of a head without a key none, and without a value what it says itself. */
export function joinedPairs(
  own: readonly PairNode[],
  value: SyntaxNode | undefined,
  before: readonly PairNode[],
): readonly PairNode[] {
  const [pair] = own;
  if (!pair || !value) return own.slice(0, 1);
  const [old] = before;
  return old?.key === pair.key && old.value === value ? before : [new JoinedPair(pair.key, value)];
}
