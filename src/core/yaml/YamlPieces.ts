import { append } from "../text/append";
import type { SourceText } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import { cutBlock, KnownPieces, longEntry } from "./cutBlock";
import { Origin } from "./Origin";
import { parseYaml, type YamlTree } from "./parseYaml";
import { contextText, readPiece } from "./readPiece";
import { piecesIn, YamlBlock, YamlBranch, type YamlEntry } from "./YamlBlock";
import { YamlPiece } from "./YamlPiece";
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

  constructor(
    private source: SourceText,
    private readonly shape: YamlShape,
  ) {
    this.open(new KnownPieces());
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

  /**
   * Reads pieces until there is nothing to read, or until it is told to stop.
   * @returns whether everything is read
   */
  readSome(mustStop: () => boolean): boolean {
    for (const piece of this.unread) {
      this.readOne(piece);
      if (mustStop()) break;
    }
    return this.unread.size === 0;
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
    const around = source.slice(Math.max(0, edit.start - 1), edit.start + edit.newText.length + 1);
    const isChanged = this.root && !isOddText(around) && this.changeBlock(this.root, length, edit);
    if (!isChanged) this.open(knownIn(this.root?.entries ?? [], edit));
    for (const piece of this.leaning) {
      if (piece.context === contextText(piece, source)) continue;
      this.unread.add(piece);
      piece.block.touch();
    }
  }

  private open(known: KnownPieces): void {
    for (const piece of this.root ? piecesIn(this.root.entries) : []) this.forget(piece);
    this.root = this.cutRoot(known);
    known.settle();
    for (const piece of this.root ? piecesIn(this.root.entries) : []) this.file(piece);
    this.whole = this.root ? undefined : parseYaml(this.source, this.shape);
  }

  private cutRoot(known: KnownPieces): YamlBlock | undefined {
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
    const root = new YamlBlock(place, new Origin(0), undefined);
    const entries = cutBlock(this.source, { start, end: text.length }, root, known);
    if (!entries) return undefined;
    root.entries = entries;
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
    let first = lastFrom(block, edit.start);
    const within = entries[first];
    if (!within) return false;
    const isBelow = within instanceof YamlBranch && edit.start >= startOf(within.body) && edit.end < within.end;
    if (isBelow && this.changeBlock(within.body, within.end, edit)) {
      within.length += delta;
      for (const entry of entries.slice(first + 1)) entry.move(delta);
      return this.staysBranch(within) || this.changeBlock(block, end + delta, nothingAt(within.start));
    }
    if (first > 0 && within.start === edit.start) first--;
    let last = lastFrom(block, edit.end);
    while (isOdd(entries[last + 1])) last++;
    const regionEnd = (entries[last + 1]?.start ?? end) + delta;
    for (; first >= 0; first--) {
      const { start } = entries[first] as YamlEntry;
      if (isOdd(entries[first])) continue;
      const known = knownIn(entries.slice(first, last + 1), edit);
      const cut = start < regionEnd ? cutBlock(this.source, { start, end: regionEnd }, block, known) : [];
      if (!cut) continue;
      if (cut.length === 0 && entries.length === last - first + 1) return false;
      this.exchange(block, first, last, cut, known, delta);
      return true;
    }
    return false;
  }

  private exchange(block: YamlBlock, first: number, last: number, cut: YamlEntry[], known: KnownPieces, delta: number) {
    for (const piece of piecesIn(block.entries.slice(first, last + 1))) this.forget(piece);
    for (const entry of block.entries.slice(last + 1)) entry.move(delta);
    known.settle();
    // As arguments of a call, very many would overflow the stack.
    block.entries = [...block.entries.slice(0, first), ...cut, ...block.entries.slice(last + 1)];
    for (const piece of piecesIn(cut)) this.file(piece);
    block.touch();
  }

  /** Whether an entry is still one that would be cut further. */
  private staysBranch(branch: YamlBranch): boolean {
    return branch.length > longEntry && (branch.head instanceof YamlPiece || branch.body.entries.length > 1);
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
    if (this.unread.size > 0) this.readSome(() => false);
    if (this.root && !this.whole && (this.hasAnchors() || this.isCutWrong()))
      this.whole = parseYaml(this.source, this.shape);
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
    const root = this.root?.node;
    const problems: YamlProblem[] = [...this.troubled].flatMap((piece) => piece.problems);
    append(problems, this.root?.duplicates(this.source) ?? []);
    problems.sort((a, b) => a.start - b.start || a.end - b.end);
    return { root, problems };
  }
}

/** A text with a byte order mark or a lone carriage return is read as a whole: there, lines are not what they seem. */
function isOddText(text: string): boolean {
  return /\uFEFF|\r(?!\n)/.test(text);
}

/** Where the first line begins that is neither blank nor a comment nor the mark of the document's beginning. */
function beginningOf(text: string): number {
  return /^(?:[ \t]*(?:#.*)?\r?\n)*(?:---[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*)?/.exec(text)?.[0].length ?? 0;
}

/** The index of the last entry of a block that begins at an offset or before it; -1 where none does. */
function lastFrom({ entries, origin }: YamlBlock, offset: number): number {
  const local = offset - origin.offset;
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as YamlEntry).at <= local) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function startOf(block: YamlBlock): number {
  return block.entries[0]?.start ?? Infinity;
}

function isOdd(entry: YamlEntry | undefined): boolean {
  return entry instanceof YamlPiece && entry.isOdd;
}

function nothingAt(offset: number): TextEdit {
  return { start: offset, end: offset, newText: "" };
}

/** The pieces among entries that an edit has left alone, by where they begin after it. */
function knownIn(entries: readonly YamlEntry[], edit: TextEdit): KnownPieces {
  const known = new KnownPieces();
  const delta = edit.newText.length - (edit.end - edit.start);
  for (const piece of piecesIn(entries)) {
    if (!piece.isRead || piece.isOdd || piece.context !== undefined) continue;
    if (piece.end <= edit.start) known.add(piece, piece.start);
    else if (piece.start >= edit.end) known.add(piece, piece.start + delta);
  }
  return known;
}
