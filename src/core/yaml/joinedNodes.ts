import type { Span } from "../text/SourceText";
import { flat } from "./flat";
import type { MapNode, PairNode, ScalarNode, SeqNode, SyntaxNode } from "./SyntaxNode";

/** A pair whose value was read by pieces. */
export class JoinedPair implements PairNode {
  constructor(
    readonly key: ScalarNode,
    readonly value: SyntaxNode,
  ) {}

  get start(): number {
    return this.key.start;
  }

  get end(): number {
    return this.value.end;
  }
}

/** A map in block style whose entries were read by themselves; at least one. */
export class JoinedMap implements MapNode {
  readonly kind = "map";
  readonly flow = false;
  private pairsCache: readonly PairNode[] | undefined;

  /** @param runs stretches of its pairs, none of them empty */
  constructor(readonly runs: readonly (readonly PairNode[])[]) {}

  get pairs(): readonly PairNode[] {
    this.pairsCache ??= flat(this.runs);
    return this.pairsCache;
  }

  get start(): number {
    return this.runs[0]?.[0]?.start ?? 0;
  }

  get end(): number {
    return this.runs.at(-1)?.at(-1)?.end ?? 0;
  }
}

/** A list in block style whose items were read by themselves; at least one. */
export class JoinedSeq implements SeqNode {
  readonly kind = "seq";
  readonly flow = false;
  private itemsCache: readonly SyntaxNode[] | undefined;

  /**
   * @param runs stretches of its items, none of them empty
   * @param dash its first dash
   */
  constructor(
    readonly runs: readonly (readonly SyntaxNode[])[],
    private readonly dash: Pick<Span, "start">,
  ) {}

  get items(): readonly SyntaxNode[] {
    this.itemsCache ??= flat(this.runs);
    return this.itemsCache;
  }

  get start(): number {
    return this.dash.start;
  }

  get end(): number {
    return Math.max(this.dash.start + 1, this.runs.at(-1)?.at(-1)?.end ?? 0);
  }
}
