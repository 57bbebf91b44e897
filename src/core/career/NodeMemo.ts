import type { Pauses } from "../Pauses";

/**
 * Remembers what was read of a node. Nodes that an edit has not touched stay the same objects, so after an edit only
 * what is new has to be read. It is handed from a document to the next one, and forgets what nobody holds any more.
 */
export class NodeMemo {
  private readonly byReading = new Map<unknown, WeakMap<object, unknown>>();

  /**
   * What a reading made of a node before, or what it makes of it now.
   * @param reading a name for what is read; each has its own memory
   * @param isStill whether what was remembered still holds; where the node alone decides, leave it out
   */
  of<Node extends object, Result>(
    reading: string,
    node: Node,
    read: (node: Node) => Result,
    isStill: (old: Result) => boolean = () => true,
  ): Result {
    const known = this.known(reading);
    if (known.has(node)) {
      const old = known.get(node) as Result;
      if (isStill(old)) return old;
    }
    const result = read(node);
    known.set(node, result);
    return result;
  }

  /** The same for a reading with pauses. */
  *slowly<Node extends object, Result>(
    reading: string,
    node: Node,
    read: () => Pauses<Result>,
    isStill: (old: Result) => boolean = () => true,
  ): Pauses<Result> {
    const known = this.known(reading);
    if (known.has(node)) {
      const old = known.get(node) as Result;
      if (isStill(old)) return old;
    }
    const result = yield* read();
    known.set(node, result);
    return result;
  }

  private known(reading: string): WeakMap<object, unknown> {
    let known = this.byReading.get(reading);
    if (!known) this.byReading.set(reading, (known = new WeakMap()));
    return known;
  }
}
