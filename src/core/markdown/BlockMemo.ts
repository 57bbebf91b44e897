import type { Pauses } from "../Pauses";
import { joined } from "./joined";
import { movedBlocks } from "./movedBlocks";
import { type ReadBlocks, readStretches } from "./readStretches";

/** A piece of a text as it was read. */
interface Piece extends ReadBlocks {
  /** Where it stood in its text. */
  readonly offset: number;
}

/**
 * Remembers how pieces of Markdown were read, by their text: a text that was edited is for the most part the one before.
 */
export class BlockMemo {
  private readonly known = new Map<string, Piece>();

  /** @param before what was read of the text before this one */
  constructor(private readonly before?: ReadonlyMap<string, Piece>) {}

  /**
   * The memory for the text after this one.
   * @param isWhole whether all of this one was read: then of what is older, only what was used again is kept
   */
  next(isWhole: boolean): BlockMemo {
    return new BlockMemo(isWhole ? this.known : joined(this.before, this.known));
  }

  /**
   * Reads a piece of a text; it pauses now and then.
   * @param piece with LF as its only line break; at its beginning no block is open
   * @param offset where it begins in the whole text
   */
  *read(piece: string, offset: number): Pauses<Piece> {
    const known = this.known.get(piece) ??
      this.before?.get(piece) ?? { offset, ...(yield* readStretches(piece, offset)) };
    const here =
      known.offset === offset
        ? known
        : { ...known, offset, blocks: yield* movedBlocks(known.blocks, offset - known.offset) };
    this.known.set(piece, here);
    return here;
  }
}
