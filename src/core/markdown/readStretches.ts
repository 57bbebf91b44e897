import type { Pauses } from "../Pauses";
import type { Block } from "./Block";
import { blocksOfTreeSlowly } from "./blocksOfTree";
import { joinBlocks } from "./joinBlocks";
import { longestLeaf, markdownParser, type MarkdownTree } from "./markdownParser";
import { parseStretch } from "./parseStretch";
import { withoutLongBlanks } from "./withoutLongBlanks";

/** The blocks of a text that begins where no block is open. */
export interface ReadBlocks {
  readonly blocks: readonly Block[];
  /** What stands last in it may go on behind it. */
  readonly isOpen: boolean;
}

/**
 * Reads a text in stretches, each in time that has a bound, with pauses: what is open where one ends goes on in the next.
 * So a list, quote, table or paragraph of any length is one block, as in a short text; only inline markup does not go
 * from one stretch to the next.
 *
 * @param text with LF as its only line break
 * @param offset where it begins in the whole text: spans are offsets into that
 * @param longest how long a stretch is at least, in UTF-16 units; as long as the longest leaf of `parser`
 */
export function* readStretches(
  text: string,
  offset: number,
  longest: number = longestLeaf,
  parser: typeof markdownParser = markdownParser,
): Pauses<ReadBlocks> {
  const parsable = withoutLongBlanks(text);
  const blocks: Block[] = [];
  let opening = "";
  for (let start = 0; ;) {
    const source = opening + parsable.slice(start);
    const seam = opening.length;
    const { tree, next } = yield* parseStretch(source, seam, longest, parser);
    yield;
    const more = yield* blocksOfTreeSlowly(tree, source, offset + start - seam, seam);
    joinBlocks(blocks, more, offset + start);
    if (!next) return { blocks, isOpen: isOpen(tree, source) };
    opening = next.opening;
    start += next.at - seam;
    yield;
  }
}

/** Fences and HTML go on over headings and empty lines. */
const lasting = new Set(["FencedCode", "HTMLBlock", "CommentBlock", "ProcessingInstructionBlock"]);

function isOpen(tree: MarkdownTree, source: string): boolean {
  const last = tree.topNode.lastChild;
  if (!last || !lasting.has(last.name)) return false;
  if (last.name === "FencedCode") return last.getChildren("CodeMark").length < 2;
  return last.to + 1 >= source.length;
}
