import { BlockMemo } from "../../markdown/BlockMemo";
import { joined } from "../../markdown/joined";
import { LineWords } from "./LineWords";

/** Remembers what was read of a retrospective, by its text, for the one that an edit makes of it. */
export class RetroMemo {
  private readonly words = new Map<string, LineWords>();

  /**
   * @param blocks what was read of its Markdown, or of that of a text like it
   * @param before the words of the text before this one
   */
  constructor(
    readonly blocks: BlockMemo = new BlockMemo(),
    private readonly before?: ReadonlyMap<string, LineWords>,
  ) {}

  /**
   * The memory for the text after this one.
   * @param isWhole whether all of this one was read: then of what is older, only what was used again is kept
   */
  next(isWhole: boolean): RetroMemo {
    return new RetroMemo(this.blocks.next(isWhole), isWhole ? this.words : joined(this.before, this.words));
  }

  /** What the words of a line say; lines that are written alike share them. @param raw the line as written */
  wordsOf(raw: string): LineWords {
    let words = this.words.get(raw);
    if (!words) this.words.set(raw, (words = this.before?.get(raw) ?? new LineWords(raw)));
    return words;
  }
}
