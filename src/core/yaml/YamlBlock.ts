import { append } from "../text/append";
import type { SourceText } from "../text/SourceText";
import type { BlockShape } from "./cutEntries";
import { JoinedMap, JoinedPair, JoinedSeq } from "./joinedNodes";
import type { Origin } from "./Origin";
import { duplicateKey } from "./parseYaml";
import type { MapNode, PairNode, PathStep, ScalarNode, SeqNode, SyntaxNode } from "./SyntaxNode";
import { YamlPiece } from "./YamlPiece";
import type { YamlError } from "./YamlProblem";

export type YamlEntry = YamlPiece | YamlBranch;

/** An entry that is cut further: a key with a block below it, or a list item that is a map in block style. */
export class YamlBranch {
  /**
   * @param head the line of the key; of a list item, where its dash is
   * @param body what is below it; its places are counted from the beginning of the branch
   */
  constructor(
    readonly head: YamlPiece | Origin,
    readonly body: YamlBlock,
    public length: number,
  ) {}

  /** Where it begins, counted from the origin of the block that it is an entry of. */
  get at(): number {
    return this.body.origin.local;
  }

  get start(): number {
    return this.body.origin.offset;
  }

  get end(): number {
    return this.start + this.length;
  }

  move(by: number): void {
    this.body.origin.local += by;
    if (this.head instanceof YamlPiece) this.head.move(by);
    else this.head.local += by;
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
  entries: YamlEntry[] = [];
  private joined: Joined | undefined;
  /** How many pieces have a key. */
  private readonly keys = new Map<string, number>();
  private doubledKeys = 0;

  /**
   * @param origin what its entries are counted from
   * @param parent the block that it stands in
   */
  constructor(
    readonly place: BlockPlace,
    readonly origin: Origin,
    private readonly parent: YamlBlock | undefined,
  ) {}

  /** To be called when an entry of it has changed. */
  touch(): void {
    this.joined = undefined;
    this.parent?.touch();
  }

  /** All of it as one node; undefined where nothing in it could be read. */
  get node(): MapNode | SeqNode | undefined {
    return this.join().node;
  }

  /** The problems of keys that stand twice in it or in the blocks below it, as far as they were read apart. */
  duplicates(source: SourceText): YamlError[] {
    return this.join().duplicates.map((key) => duplicateKey(source, key.start));
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
    this.joined ??= this.place.kind === "map" ? this.joinMap() : this.joinSeq();
    return this.joined;
  }

  private joinMap(): Joined {
    const pairs: PairNode[] = [];
    const duplicates: ScalarNode[] = [];
    for (const entry of this.entries) {
      if (entry instanceof YamlPiece) for (const pair of entry.nodes) pairs.push(pair as PairNode);
      else {
        const [own] = (entry.head as YamlPiece).nodes as readonly PairNode[];
        const { node } = entry.body;
        append(duplicates, entry.body.join().duplicates);
        if (own) pairs.push(node ? new JoinedPair(own.key, node) : own);
      }
    }
    if (this.doubledKeys > 0) append(duplicates, this.doubled());
    return { node: pairs.length > 0 ? new JoinedMap(pairs) : undefined, duplicates };
  }

  private joinSeq(): Joined {
    const items: SyntaxNode[] = [];
    const duplicates: ScalarNode[] = [];
    let dash: { readonly start: number } | undefined;
    for (const entry of this.entries) {
      if (entry instanceof YamlPiece) {
        dash ??= entry.dash;
        for (const item of entry.nodes) items.push(item as SyntaxNode);
      } else {
        const { node } = entry.body;
        dash ??= entry.head as Origin;
        append(duplicates, entry.body.join().duplicates);
        if (node) items.push(node);
      }
    }
    return { node: dash && items.length > 0 ? new JoinedSeq(items, dash) : undefined, duplicates };
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
