import type { Pauses } from "../Pauses";
import type { Block } from "./Block";
import { blocksOfTreeSlowly } from "./blocksOfTree";
import { joined } from "./joined";
import { type MarkdownTree, markdownParser } from "./markdownParser";
import { movedBlock } from "./movedBlock";
import { withoutLinkStorms } from "./withoutLinkStorms";

/** A piece of a text as it was read. */
interface Piece {
  /** Where it stood in its text. */
  readonly offset: number;
  readonly blocks: readonly Block[];
  /** What stands last in it may go on behind it. */
  readonly isOpen: boolean;
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
    const known = this.known.get(piece) ?? this.before?.get(piece) ?? (yield* readPiece(piece, offset));
    const here =
      known.offset === offset
        ? known
        : { ...known, offset, blocks: known.blocks.map((block) => movedBlock(block, offset - known.offset)) };
    this.known.set(piece, here);
    return here;
  }
}

function* readPiece(piece: string, offset: number): Pauses<Piece> {
  const parsable = yield* withoutLinkStorms(piece);
  yield;
  const tree = yield* parse(parsable);
  yield;
  return { offset, blocks: yield* blocksOfTreeSlowly(tree, piece, offset), isOpen: isOpen(tree, piece) };
}

/** So many steps of the parser, of a block without others in it each, are taken between two pauses. */
const stepsToPause = 16;

function* parse(text: string): Pauses<MarkdownTree> {
  const parsing = markdownParser.startParse(text);
  for (let steps = 1; ; steps++) {
    const tree = parsing.advance();
    if (tree) return tree;
    if (steps % stepsToPause === 0) yield;
  }
}

/** Fences and HTML go on over headings and empty lines. */
const lasting = new Set(["FencedCode", "HTMLBlock", "CommentBlock", "ProcessingInstructionBlock"]);

function isOpen(tree: MarkdownTree, piece: string): boolean {
  const last = tree.topNode.lastChild;
  if (!last || !lasting.has(last.name)) return false;
  if (last.name === "FencedCode") return last.getChildren("CodeMark").length < 2;
  return last.to + 1 >= piece.length;
}
