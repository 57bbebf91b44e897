import type { Span } from "../text/SourceText";
import type { Origin } from "./Origin";
import type { MapNode, Misread, PairNode, ScalarNode, SeqNode, SyntaxNode } from "./SyntaxNode";

/** A span that is counted from an origin. */
class PlacedSpan implements Span {
  constructor(
    protected readonly origin: Origin,
    protected readonly from: number,
    protected readonly to: number,
  ) {}

  get start(): number {
    return this.origin.offset + this.from;
  }

  get end(): number {
    return this.origin.offset + this.to;
  }
}

export class PlacedScalar extends PlacedSpan implements ScalarNode {
  readonly kind = "scalar";

  constructor(
    origin: Origin,
    from: number,
    to: number,
    readonly value: ScalarNode["value"],
    readonly text: string,
    readonly style: ScalarNode["style"],
    readonly misread?: Misread,
    readonly isBroken = false,
  ) {
    super(origin, from, to);
  }
}

export class PlacedPair extends PlacedSpan implements PairNode {
  constructor(
    origin: Origin,
    from: number,
    to: number,
    readonly key: ScalarNode,
    readonly value: SyntaxNode | undefined,
  ) {
    super(origin, from, to);
  }
}

export class PlacedMap extends PlacedSpan implements MapNode {
  readonly kind = "map";

  constructor(
    origin: Origin,
    from: number,
    to: number,
    readonly flow: boolean,
    readonly pairs: readonly PairNode[],
  ) {
    super(origin, from, to);
  }
}

export class PlacedSeq extends PlacedSpan implements SeqNode {
  readonly kind = "seq";

  constructor(
    origin: Origin,
    from: number,
    to: number,
    readonly flow: boolean,
    readonly items: readonly SyntaxNode[],
  ) {
    super(origin, from, to);
  }
}
