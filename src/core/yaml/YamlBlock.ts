import type { Pauses } from "../Pauses";
import { append } from "../text/append";
import type { SourceText } from "../text/SourceText";
import type { Cutting } from "./cutBlock";
import type { BlockShape } from "./cutEntries";
import { flat } from "./flat";
import { JoinedMap, JoinedSeq } from "./joinedNodes";
import type { Origin } from "./Origin";
import { duplicateKey } from "./parseYaml";
import type { MapNode, PairNode, PathStep, ScalarNode, SeqNode, SyntaxNode } from "./SyntaxNode";
import { YamlPiece } from "./YamlPiece";
import type { YamlError } from "./YamlProblem";
import { isShortRun, joinedPairs, type JoinedRun, type YamlRun } from "./YamlRun";

export type YamlEntry = YamlPiece | YamlBranch;

/** An entry that is cut further: a key with a block below it, or a list item that is a map in block style. */
export class YamlBranch {
  private pairsCache: readonly PairNode[] = [];

  /**
   * @param head the line of the key; of a list item, where its dash is
   * @param body what is below it; its places are counted from the beginning of the branch
   */
  constructor(
    readonly head: YamlPiece | Origin,
    readonly body: YamlBlock,
    public length: number,
  ) {}

  get start(): number {
    return this.body.origin.offset;
  }

  get end(): number {
    return this.start + this.length;
  }

  /** The pair that it is, where it is one of a map. */
  get pairs(): readonly PairNode[] {
    const own = this.head instanceof YamlPiece ? (this.head.nodes as readonly PairNode[]) : [];
    this.pairsCache = joinedPairs(own, this.body.node, this.pairsCache);
    return this.pairsCache;
  }

  move(by: number): void {
    this.body.origin.local += by;
    if (this.head instanceof YamlPiece) this.head.move(by);
    else this.head.local += by;
  }

  /** Makes it an entry of a run. @param at where it begins, counted from the run */
  hang(run: YamlRun, at: number): void {
    const by = at - this.body.origin.local;
    this.body.origin.local = at;
    this.body.origin.parent = run.origin;
    this.body.run = run;
    if (this.head instanceof YamlPiece) this.head.hang(run, at);
    else {
      this.head.local += by;
      this.head.parent = run.origin;
    }
  }
}

/** Where a block stands in a document. */
export interface BlockPlace extends BlockShape {
  /** A list item counts as number 0. */
  readonly path: readonly PathStep[];
  /** The key that it is the value of. */
  readonly listKey: string | undefined;
  /** Lines that lead to the same depth as those above it, and hold nothing of their content. */
  readonly scaffold: string;
  /** The same up to its first entry, where that stands behind a dash. */
  readonly inlineScaffold: string;
}

/** A list or a map in block style that is read entry by entry. */
export class YamlBlock {
  runs: readonly YamlRun[] = [];
  /** The run that it stands in with what it is the value of. */
  run: YamlRun | undefined;
  private joined: Joined | undefined;
  /** How many pieces have a key. */
  private readonly keys = new Map<string, number>();
  private doubledKeys = 0;

  /** @param origin what its runs are counted from */
  constructor(
    readonly place: BlockPlace,
    readonly origin: Origin,
  ) {}

  /** All its entries in order. */
  get entries(): readonly YamlEntry[] {
    const [first] = this.runs;
    return this.runs.length === 1 && first ? first.entries : flat(this.runs.map((run) => run.entries));
  }

  /** Where its first entry begins, comments above it included; Infinity where it has none. */
  get entriesStart(): number {
    return this.runs[0]?.entries[0]?.start ?? Infinity;
  }

  /** The entry before the one that a piece of this block is, or is the head of; undefined for the first. */
  entryBefore(piece: YamlPiece): YamlEntry | undefined {
    const at = this.runs.findIndex((run) => piece.isIn(run));
    const entries = this.runs[at]?.entries ?? [];
    const index = entries.findIndex(
      (entry) => entry === piece || (entry instanceof YamlBranch && entry.head === piece),
    );
    return index > 0 ? entries[index - 1] : this.runs[at - 1]?.entries.at(-1);
  }

  /** Moves the entries behind one. */
  moveBehind(index: number, by: number): void {
    if (by === 0) return;
    const place = this.runWith(index);
    this.runs[place.at]?.moveFrom(index - place.before + 1, by);
    for (let at = place.at + 1; at < this.runs.length; at++) (this.runs[at] as YamlRun).origin.local += by;
  }

  /**
   * Puts others in the place of some of its entries; those behind them have been moved already.
   * @param first the index of the first of them
   * @param last the index of the last of them
   * @param cut the others, not in a run yet
   */
  exchange(first: number, last: number, cut: readonly YamlEntry[], cutting: Cutting): void {
    const from = this.runWith(first);
    const to = this.runWith(last);
    const entries = [
      ...(this.runs[from.at]?.entries.slice(0, first - from.before) ?? []),
      ...cut,
      ...(this.runs[to.at]?.entries.slice(last - to.before + 1) ?? []),
    ];
    let [start, end] = [from.at, to.at + 1];
    // Many deletions would leave nothing but short runs.
    if (isShortRun(entries) && end < this.runs.length) append(entries, this.runs[end++]?.entries ?? []);
    else if (isShortRun(entries) && start > 0) entries.unshift(...(this.runs[--start]?.entries ?? []));
    this.runs = [...this.runs.slice(0, start), ...cutting.runsOf(this, entries), ...this.runs.slice(end)];
    this.touch();
  }

  /** The index of the run that holds an entry, and how many entries stand before that run. */
  private runWith(index: number): { readonly at: number; readonly before: number } {
    let before = 0;
    for (let at = 0; ; at++) {
      const length = this.runs[at]?.entries.length ?? Infinity;
      if (index < before + length) return { at, before };
      before += length;
    }
  }

  /** Joins what stands in it, with a pause after each run. */
  *joinSlowly(): Pauses<void> {
    if (this.joined) return;
    for (const run of this.runs) {
      if (run.isJoined) continue;
      for (const entry of run.entries) if (entry instanceof YamlBranch) yield* entry.body.joinSlowly();
      run.join();
      yield;
    }
  }

  /** To be called when a run of it has changed. */
  touch(): void {
    this.joined = undefined;
    this.run?.touch();
  }

  /** All of it as one node; undefined where nothing in it could be read. */
  get node(): MapNode | SeqNode | undefined {
    return this.join().node;
  }

  /** The problems of keys that stand twice in it or in the blocks below it, as far as they were read apart. */
  duplicates(source: SourceText): YamlError[] {
    return this.allDuplicates.map((key) => duplicateKey(source, key.start));
  }

  /** The keys that stand twice in it or in the blocks below it, as far as they were read apart. */
  get allDuplicates(): readonly ScalarNode[] {
    return this.join().duplicates;
  }

  /** Whether some key stands in several of its pieces. */
  get hasDoubledKeys(): boolean {
    return this.doubledKeys > 0;
  }

  /** Counts the keys of a piece in, or out again. */
  count(piece: YamlPiece, by: 1 | -1): void {
    if (this.place.kind !== "map") return;
    for (const key of new Set(piece.nodes.map((pair) => keyIdentity((pair as PairNode).key)))) {
      const before = this.keys.get(key) ?? 0;
      this.keys.set(key, before + by);
      if (by > 0 && before === 1) this.doubledKeys++;
      if (by < 0 && before === 2) this.doubledKeys--;
      if (before + by === 0) this.keys.delete(key);
    }
  }

  private join(): Joined {
    this.joined ??= this.joinRuns();
    return this.joined;
  }

  private joinRuns(): Joined {
    const duplicates: ScalarNode[] = [];
    const nodes: JoinedRun["nodes"][] = [];
    let dash: JoinedRun["dash"];
    for (const run of this.runs) {
      const joined = run.join();
      dash ??= joined.dash;
      append(duplicates, joined.duplicates);
      if (joined.nodes.length > 0) nodes.push(joined.nodes);
    }
    if (this.place.kind === "seq") {
      const items = nodes as (readonly SyntaxNode[])[];
      return { node: dash && items.length > 0 ? new JoinedSeq(items, dash) : undefined, duplicates };
    }
    if (this.hasDoubledKeys) append(duplicates, this.doubled());
    const pairs = nodes as (readonly PairNode[])[];
    return { node: pairs.length > 0 ? new JoinedMap(pairs) : undefined, duplicates };
  }

  /** The keys that another piece before has as well; what is twice in one piece, the parser has said itself. */
  private doubled(): ScalarNode[] {
    const known = new Map<string, YamlEntry>();
    const found: ScalarNode[] = [];
    for (const entry of this.entries) {
      const piece = entry instanceof YamlPiece ? entry : (entry.head as YamlPiece);
      for (const { key } of piece.nodes as readonly PairNode[]) {
        const identity = keyIdentity(key);
        const other = known.get(identity);
        if (!other) known.set(identity, entry);
        else if (other !== entry) found.push(key);
      }
    }
    return found;
  }
}

interface Joined {
  readonly node: MapNode | SeqNode | undefined;
  readonly duplicates: readonly ScalarNode[];
}

/** All pieces of entries in the order of the text. */
export function* piecesIn(entries: readonly YamlEntry[]): Generator<YamlPiece> {
  for (const entry of entries) {
    if (entry instanceof YamlPiece) yield entry;
    else {
      if (entry.head instanceof YamlPiece) yield entry.head;
      yield* piecesIn(entry.body.entries);
    }
  }
}

/** What YAML compares keys by: their values, not how they are written. */
function keyIdentity({ text, style }: ScalarNode): string {
  if (style !== "plain" || !/^(?:[-+.\d]|~$|null$|true$|false$)/i.test(text)) return `text ${text}`;
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return "null";
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase();
  const isNumber = /^(?:[-+]?(?:\d+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)|0o[0-7]+|0x[\da-f]+)$/i.test(text);
  return isNumber ? `number ${Number(text)}` : `text ${text}`;
}
