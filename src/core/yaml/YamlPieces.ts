import { type Pauses, withoutPause } from "../Pauses";
import { append } from "../text/append";
import type { SourceText } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import { Cutting, longEntry } from "./cutBlock";
import { Origin } from "./Origin";
import { onePerLine, parseYaml, type YamlTree } from "./parseYaml";
import { contextText, readPiece } from "./readPiece";
import { piecesIn, YamlBlock, YamlBranch, type YamlEntry } from "./YamlBlock";
import { YamlPiece } from "./YamlPiece";
import type { YamlProblem } from "./YamlProblem";
import type { YamlShape } from "./YamlShape";

/** After so many pieces that only take their place there is a pause. */
const filesToPause = 2000;

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
 * What cannot be cut (a root that is no block of keys, several documents, anchors with aliases) is read as a whole.
 */
export class YamlPieces {
  private root: YamlBlock | undefined;
  private whole: YamlTree | undefined;
  private tree: YamlTree | undefined;
  private readonly unread = new Set<YamlPiece>();
  /** Pieces that something stands in the way of reading by themselves. */
  private readonly leaning = new Set<YamlPiece>();
  private readonly troubled = new Set<YamlPiece>();
  private readonly named = new Set<YamlPiece>();
  private readonly followers: PieceFollower[] = [];
  /** The cutting of the text, where that is not done yet. */
  private opening: Pauses<void> | undefined;

  constructor(
    private source: SourceText,
    private readonly shape: YamlShape,
  ) {
    this.opening = this.open(new Cutting(source));
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
    this.followers.push(follower);
    for (const piece of this.root ? piecesIn(this.root.entries) : [])
      if (piece.isRead) follower.add(piece, this.source);
  }

  /** The block that all pieces stand in; undefined where the text is read as a whole. */
  get block(): YamlBlock | undefined {
    this.readAll();
    return this.whole ? undefined : this.root;
  }

  /** Reads all that is not read yet, with a pause after each piece. */
  *read(): Pauses<void> {
    if (this.opening) {
      yield* this.opening;
      this.opening = undefined;
    }
    for (const piece of this.unread) {
      this.readOne(piece);
      yield;
    }
    if (this.root && !this.whole && (this.hasAnchors() || this.isCutWrong()))
      this.whole = parseYaml(this.source, this.shape);
    if (!this.whole && this.root) yield* this.root.joinSlowly();
  }

  /**
   * Follows an edit.
   * @param source the text after it
   */
  change(edit: TextEdit, source: SourceText): void {
    const { length } = this.source;
    this.source = source;
    this.tree = undefined;
    this.whole = undefined;
    if (this.opening) {
      this.opening = this.open(new Cutting(source));
      return;
    }
    const around = source.slice(Math.max(0, edit.start - 1), edit.start + edit.newText.length + 1);
    const isChanged = this.root && !isOddText(around) && this.changeBlock(this.root, length, edit);
    if (!isChanged) withoutPause(this.open(this.knownIn(this.root?.entries ?? [], edit)));
    for (const piece of this.leaning) {
      if (piece.context === contextText(piece, source)) continue;
      this.unread.add(piece);
      piece.touch();
    }
  }

  private *open(cutting: Cutting): Pauses<void> {
    yield* this.source.readLines();
    for (const piece of this.root ? piecesIn(this.root.entries) : []) this.forget(piece);
    this.root = undefined;
    this.root = yield* this.cutRoot(cutting);
    let count = 0;
    for (const piece of this.root ? piecesIn(this.root.entries) : []) {
      this.file(piece);
      if (++count % filesToPause === 0) yield;
    }
    this.whole = this.root ? undefined : parseYaml(this.source, this.shape);
  }

  private *cutRoot(cutting: Cutting): Pauses<YamlBlock | undefined> {
    const { text } = this.source;
    if (isOddText(text)) return undefined;
    const start = beginningOf(text);
    const indent = /^ */.exec(text.slice(start, start + 100))?.[0].length ?? 0;
    const place = {
      kind: "map",
      indent,
      outer: -1,
      path: [],
      listKey: undefined,
      scaffold: "",
      inlineScaffold: "",
    } as const;
    const root = new YamlBlock(place, new Origin(0));
    const entries = yield* cutting.cutBlock({ start, end: text.length }, root);
    if (!entries || entries.length === 0) return undefined;
    yield* cutting.settle();
    root.runs = cutting.runsOf(root, entries);
    return root;
  }

  /**
   * Cuts the entries that an edit touched anew, at the innermost block that holds it.
   * @param end where the block ended before the edit
   * @returns false where the block itself is another now; then nothing was changed
   */
  private changeBlock(block: YamlBlock, end: number, edit: TextEdit): boolean {
    const { entries } = block;
    const delta = edit.newText.length - (edit.end - edit.start);
    let first = lastFrom(entries, edit.start);
    const within = entries[first];
    if (!within) return false;
    const isBelow = within instanceof YamlBranch && edit.start >= within.body.entriesStart && edit.end < within.end;
    if (isBelow && this.changeBlock(within.body, within.end, edit)) {
      within.length += delta;
      block.moveBehind(first, delta);
      return this.staysBranch(within) || this.changeBlock(block, end + delta, nothingAt(within.start));
    }
    if (first > 0 && within.start === edit.start) first--;
    let last = lastFrom(entries, edit.end);
    while (isOdd(entries[last + 1])) last++;
    const regionEnd = (entries[last + 1]?.start ?? end) + delta;
    for (; first >= 0; first--) {
      const { start } = entries[first] as YamlEntry;
      if (isOdd(entries[first])) continue;
      const old = entries.slice(first, last + 1);
      const cutting = this.knownIn(old, edit);
      const span = { start, end: regionEnd };
      const isEmpty = start >= regionEnd;
      const cut = isEmpty ? [] : withoutPause(cutting.cutBlock(span, block));
      if (!cut) return false;
      // Where no entry begins any more, the one before goes on.
      if (cut.length === 0 && !isEmpty) continue;
      if (isEmpty && entries.length === old.length) return false;
      for (const piece of piecesIn(old)) this.forget(piece);
      block.moveBehind(last, delta);
      withoutPause(cutting.settle());
      block.exchange(first, last, cut, cutting);
      for (const piece of piecesIn(cut)) this.file(piece);
      return true;
    }
    return false;
  }

  /** Whether an entry is still one that would be cut further. */
  private staysBranch({ length, head, body }: YamlBranch): boolean {
    return length > longEntry && (head instanceof YamlPiece || body.entries.length > 1);
  }

  private file(piece: YamlPiece): void {
    if (!piece.isRead) {
      this.unread.add(piece);
      return;
    }
    piece.block.count(piece, 1);
    for (const follower of this.followers) follower.add(piece, this.source);
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

  private readOne(piece: YamlPiece): void {
    this.forget(piece);
    piece.setRead(readPiece(piece, this.source, this.shape));
    this.file(piece);
  }

  private readAll(): void {
    if (this.opening || this.unread.size > 0 || this.tree === undefined) withoutPause(this.read());
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

  /** A cutting that knows the pieces among entries that an edit has left alone. */
  private knownIn(entries: readonly YamlEntry[], edit: TextEdit): Cutting {
    const cutting = new Cutting(this.source);
    const delta = edit.newText.length - (edit.end - edit.start);
    for (const piece of piecesIn(entries)) {
      if (!piece.isRead || piece.isOdd || piece.context !== undefined) continue;
      if (piece.end <= edit.start) cutting.know(piece, piece.start);
      else if (piece.start >= edit.end) cutting.know(piece, piece.start + delta);
    }
    return cutting;
  }

  private join(): YamlTree {
    const root = this.root?.node;
    const [own, shared]: [YamlProblem[], YamlProblem[]] = [[], []];
    for (const piece of this.troubled) {
      for (const one of piece.problems) (one.start < piece.start ? shared : own).push(one);
    }
    append(own, this.root?.duplicates(this.source) ?? []);
    const problems = shared.length > 0 ? onePerLine([...own, ...shared], this.source) : own;
    problems.sort((a, b) => a.start - b.start || a.end - b.end);
    return { root, problems };
  }
}

/** A text with a byte order mark or a lone carriage return is read as a whole: there, lines are not what they seem. */
function isOddText(text: string): boolean {
  return text.includes("\uFEFF") || (text.includes("\r") && /\r(?!\n)/.test(text));
}

/** Where the first line begins that is neither blank nor a comment nor the mark of the document's beginning. */
function beginningOf(text: string): number {
  return (
    /^(?:[ \t]*(?:#.*)?\r?\n)*(?:---(?:[ \t]+#.*|[ \t]*)\r?\n(?:[ \t]*(?:#.*)?\r?\n)*)?/.exec(text)?.[0].length ?? 0
  );
}

/** The index of the last of a block's entries that begins at an offset or before it; -1 where none does. */
function lastFrom(entries: readonly YamlEntry[], offset: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as YamlEntry).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isOdd(entry: YamlEntry | undefined): boolean {
  return entry instanceof YamlPiece && entry.isOdd;
}

function nothingAt(offset: number): TextEdit {
  return { start: offset, end: offset, newText: "" };
}
