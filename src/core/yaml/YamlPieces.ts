import { type Pauses, withoutPause } from "../Pauses";
import { append } from "../text/append";
import type { SourceText } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import { CutText } from "./CutText";
import { onePerLine, parseYamlSlowly, type YamlTree } from "./parseYaml";
import { contextText, readPiece } from "./readPiece";
import { piecesIn, type YamlBlock } from "./YamlBlock";
import type { YamlPiece } from "./YamlPiece";
import type { YamlProblem } from "./YamlProblem";
import type { YamlShape } from "./YamlShape";

/** Follows the pieces of a text through its edits. */
export interface PieceFollower {
  /**
   * A piece was read.
   * @param source the text that it stands in
   */
  add(piece: YamlPiece, source: SourceText): void;
  /** A piece is gone, or will be read anew. */
  remove(piece: YamlPiece): void;
}

/**
 * A YAML text that is cut at its keys and list items, by indentation, and read piece by piece: after an edit only the
 * pieces that it touched are read again, and the others move. Where the whole text is in order, its tree is the one
 * that a reading of the whole gives; where something is broken, the damage stays in its piece.
 *
 * What cannot be cut (a root that is no block of keys, anchors with aliases) is read as a whole.
 */
export class YamlPieces {
  private readonly text: CutText;
  private whole: YamlTree | undefined;
  private tree: YamlTree | undefined;
  private readonly unread = new Set<YamlPiece>();
  /** Pieces that something stands in the way of reading by themselves. */
  private readonly leaning = new Set<YamlPiece>();
  private readonly troubled = new Set<YamlPiece>();
  private readonly named = new Set<YamlPiece>();
  private readonly followers: PieceFollower[] = [];
  /** The edits that are still to be followed, in turn, and the text after each. */
  private readonly edits: { readonly edit: TextEdit; readonly source: SourceText }[] = [];
  /** The cutting of the text and the following of edits, where that is not done yet. */
  private cutting: Pauses<void> | undefined;

  constructor(
    source: SourceText,
    private readonly shape: YamlShape,
  ) {
    this.text = new CutText(source, shape, {
      file: (piece) => this.file(piece),
      forget: (piece) => this.forget(piece),
    });
    this.cutting = this.text.open();
  }

  /** Whether the text is read as a whole. */
  get isWhole(): boolean {
    this.readAll();
    return this.whole !== undefined;
  }

  /** The tree as the text stands now. Its nodes move with every edit; after one, those that it touched are others. */
  get yaml(): YamlTree {
    this.readAll();
    this.tree ??= this.whole ?? this.join();
    return this.tree;
  }

  /** Tells of all pieces that are read, now and from now on. */
  follow(follower: PieceFollower): void {
    // Where the text is cut for the first time, nothing of it is read yet.
    if (this.cutting && this.text.root) withoutPause(this.cut());
    this.followers.push(follower);
    for (const piece of piecesIn(this.text.root?.entries ?? []))
      if (piece.isRead) follower.add(piece, this.text.source);
  }

  /** The block that all pieces stand in; undefined where the text is read as a whole. */
  get block(): YamlBlock | undefined {
    this.readAll();
    return this.whole ? undefined : this.text.root;
  }

  /** Reads all that is not read yet, with a pause after each piece, and within those that are broken. */
  *read(): Pauses<void> {
    if (this.cutting) {
      yield* this.cut();
      yield;
    }
    for (const piece of this.unread) {
      yield* this.readOne(piece);
      yield;
    }
    const { root } = this.text;
    if (!this.whole && (!root || this.hasAnchors() || this.isCutWrong())) {
      this.whole = yield* parseYamlSlowly(this.text.source, this.shape);
    }
    if (!this.whole && root) yield* root.joinSlowly();
  }

  /**
   * Follows an edit, with the next question or reading.
   * @param source the text after it
   */
  change(edit: TextEdit, source: SourceText): void {
    this.tree = undefined;
    this.whole = undefined;
    this.edits.push({ edit, source });
    this.cutting ??= this.followEdits();
  }

  /** Cuts the text as it stands now. */
  private *cut(): Pauses<void> {
    while (this.cutting) {
      yield* this.cutting;
      this.cutting = this.edits.length > 0 ? this.followEdits() : undefined;
    }
  }

  private *followEdits(): Pauses<void> {
    for (let next = this.edits.shift(); next; next = this.edits.shift()) {
      yield* this.text.change(next.edit, next.source);
    }
    for (const piece of this.leaning) {
      if (piece.context === contextText(piece, this.text.source)) continue;
      this.unread.add(piece);
      piece.touch();
    }
  }

  private file(piece: YamlPiece): void {
    if (!piece.isRead) {
      this.unread.add(piece);
      return;
    }
    piece.block.count(piece, 1);
    for (const follower of this.followers) follower.add(piece, this.text.source);
    if (piece.context !== undefined) this.leaning.add(piece);
    if (piece.hasProblems) this.troubled.add(piece);
    if (piece.anchors.length > 0 || piece.aliases.length > 0) this.named.add(piece);
  }

  private forget(piece: YamlPiece): void {
    if (piece.isRead) {
      piece.block.count(piece, -1);
      for (const follower of this.followers) follower.remove(piece);
    }
    for (const set of [this.unread, this.leaning, this.troubled, this.named]) set.delete(piece);
  }

  private *readOne(piece: YamlPiece): Pauses<void> {
    const read = yield* readPiece(piece, this.text.source, this.shape);
    // A question in between has read it already.
    if (!this.unread.has(piece)) return;
    this.forget(piece);
    piece.setRead(read);
    this.file(piece);
  }

  private readAll(): void {
    if (this.cutting || this.unread.size > 0 || this.tree === undefined) withoutPause(this.read());
  }

  private isCutWrong(): boolean {
    return [...this.leaning].some((piece) => piece.isElsewhere);
  }

  /** Whether an alias means an anchor: they may stand in different pieces. */
  private hasAnchors(): boolean {
    const anchors = [...this.named].flatMap((piece) => piece.anchors);
    if (anchors.length === 0) return false;
    return [...this.named].some((piece) =>
      piece.aliases.some((alias) => anchors.some((anchor) => alias.startsWith(anchor))),
    );
  }

  private join(): YamlTree {
    const { root, source } = this.text;
    const [own, shared]: [YamlProblem[], YamlProblem[]] = [[], []];
    for (const piece of this.troubled) {
      for (const one of piece.problems) {
        const isShared = one.start < piece.start || one.start >= piece.end;
        (isShared ? shared : own).push(one);
      }
    }
    append(own, root?.duplicates(source) ?? []);
    const problems = shared.length > 0 ? onePerLine([...own, ...shared], source) : own;
    problems.sort((a, b) => a.start - b.start || a.end - b.end);
    return { root: root?.node, problems };
  }
}
