import type { Span } from "../text/SourceText";
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

  constructor(readonly pairs: readonly PairNode[]) {}

  get start(): number {
    return this.pairs[0]?.start ?? 0;
  }

  get end(): number {
    return this.pairs.at(-1)?.end ?? 0;
  }
}

/** A list in block style whose items were read by themselves; at least one. */
export class JoinedSeq implements SeqNode {
  readonly kind = "seq";
  readonly flow = false;

  /** @param dash its first dash */
  constructor(
    readonly items: readonly SyntaxNode[],
    private readonly dash: Pick<Span, "start">,
  ) {}

  get start(): number {
    return this.dash.start;
  }

  get end(): number {
    return Math.max(this.dash.start + 1, this.items.at(-1)?.end ?? 0);
  }
}
