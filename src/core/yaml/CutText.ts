import type { Pauses } from "../Pauses";
import { countWhile } from "../text/countWhile";
import type { SourceText } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import { Cutting, longEntry } from "./cutBlock";
import { LostPieces } from "./LostPieces";
import { Origin } from "./Origin";
import { piecesIn, YamlBlock, YamlBranch, type YamlEntry } from "./YamlBlock";
import { YamlPiece } from "./YamlPiece";
import type { YamlShape } from "./YamlShape";

/** After so many pieces that only take their place there is a pause. */
const filesToPause = 40;

/** After so many edits more, what was lost is hardly wanted back, and takes no memory any more. */
const editsToForget = 100;

/** What is to know of each piece that comes or goes. */
export interface PieceKeeper {
  /** It is there; it may have been read in another place before. */
  file(piece: YamlPiece): void;
  /** It is gone, or will be filed anew. */
  forget(piece: YamlPiece): void;
}

/**
 * A YAML text that is cut into pieces. Between the pauses of `open` and `change`, which have to be gone through to
 * their ends in turn, nothing of it can be relied on.
 */
export class CutText {
  /** Undefined where the text cannot be cut: its root is no block of keys, or its lines are not what they seem. */
  root: YamlBlock | undefined;
  /** What the last edit that took many pieces away has taken. */
  private lost: LostPieces | undefined;
  /** How many edits ago that was. */
  private editsSince = 0;
  /** Whether some of the entries that an edit touched have followed it already, and others have not. */
  private isMixed = false;

  constructor(
    public source: SourceText,
    private readonly shape: YamlShape,
    private readonly keeper: PieceKeeper,
  ) {}

  /** Cuts it for the first time. */
  *open(): Pauses<void> {
    yield* this.cut(new Cutting(this.source, this.shape), this.source);
  }

  /**
   * Follows an edit: cuts what it touched anew, and moves what is behind it.
   * @param source the text after it
   */
  *change(edit: TextEdit, source: SourceText): Pauses<void> {
    const before = this.source;
    if (++this.editsSince > editsToForget) this.lost = undefined;
    this.source = source;
    this.isMixed = false;
    const around = source.slice(Math.max(0, edit.start - 1), edit.start + edit.newText.length + 1);
    if (this.root && !isOddText(around) && (yield* this.changeBlock(this.root, before.length, edit, before))) return;
    yield* this.cut(yield* this.knownIn(this.root?.entries ?? [], edit), before);
  }

  /** @param before the text that its entries stand in so far */
  private *cut(cutting: Cutting, before: SourceText): Pauses<void> {
    yield* this.source.readLines();
    const losing = yield* this.forget(this.root?.entries ?? [], before);
    this.root = yield* this.cutRoot(cutting);
    this.settleLost(losing, cutting);
    yield* onEach(this.root?.entries ?? [], (piece) => this.keeper.file(piece));
  }

  private *cutRoot(cutting: Cutting): Pauses<YamlBlock | undefined> {
    const { text } = this.source;
    if (isOddText(text)) return undefined;
    const start = beginningOf(text);
    const end = endOf(text, start);
    const indent = /^ */.exec(text.slice(start, start + 100))?.[0].length ?? 0;
    const place = {
      kind: "map",
      indent,
      above: undefined,
      path: [],
      listKey: undefined,
      scaffold: "",
      inlineScaffold: "",
    } as const;
    const root = new YamlBlock(place, new Origin(0));
    const entries = yield* cutting.cutBlock({ start, end }, root);
    if (!entries || entries.length === 0) return undefined;
    // Another document is not read, but it is there.
    if (end < text.length) entries.push(new YamlPiece(root, end, text.length - end, 0, true, false));
    yield* cutting.settle();
    root.runs = cutting.runsOf(root, entries);
    return root;
  }

  /**
   * Cuts the entries that an edit touched anew, at the innermost block that holds it.
   * @param end where the block ended before the edit
   * @param before the text that its entries stand in so far
   * @returns false where the block itself is another now; then none of its entries was changed
   */
  private *changeBlock(block: YamlBlock, end: number, edit: TextEdit, before: SourceText): Pauses<boolean> {
    const { entries } = block;
    const delta = edit.newText.length - (edit.end - edit.start);
    let first = lastFrom(entries, edit.start);
    const within = entries[first];
    if (!within) return false;
    const isBelow = within instanceof YamlBranch && edit.start >= within.body.entriesStart && edit.end < within.end;
    if (isBelow && (yield* this.changeBlock(within.body, within.end, edit, before))) {
      within.length += delta;
      block.moveBehind(first, delta);
      if (staysBranch(within)) return true;
      this.isMixed = !(yield* this.changeBlock(block, end + delta, nothingAt(within.start), this.source));
      return !this.isMixed;
    }
    if (first > 0 && within.start === edit.start) first--;
    let last = lastFrom(entries, edit.end);
    while (isOdd(entries[last + 1])) last++;
    const regionEnd = (entries[last + 1]?.start ?? end) + delta;
    for (; first >= 0; first--) {
      const { start } = entries[first] as YamlEntry;
      if (isOdd(entries[first])) continue;
      const old = entries.slice(first, last + 1);
      const cutting = yield* this.knownIn(old, edit);
      const span = { start, end: regionEnd };
      const isEmpty = start >= regionEnd;
      const cut = isEmpty ? [] : yield* cutting.cutBlock(span, block);
      if (!cut) return false;
      // Where no entry begins any more, the one before goes on.
      if (cut.length === 0 && !isEmpty) continue;
      if (isEmpty && entries.length === old.length) return false;
      this.settleLost(yield* this.forget(old, before), cutting);
      block.moveBehind(last, delta);
      yield* cutting.settle();
      block.exchange(first, last, cut, cutting);
      yield* onEach(cut, (piece) => this.keeper.file(piece));
      return true;
    }
    return false;
  }

  /** Forgets all pieces of entries. @returns them, as they stand in their text */
  private *forget(entries: readonly YamlEntry[], before: SourceText): Pauses<LostPieces> {
    const losing = new LostPieces(before);
    yield* onEach(entries, (piece) => {
      this.keeper.forget(piece);
      if (!this.isMixed) losing.add(piece);
    });
    return losing;
  }

  /** Keeps what an edit has taken away, and what one before it has, until that is back. */
  private settleLost(losing: LostPieces, cutting: Cutting): void {
    if (cutting.hasLost) this.lost = undefined;
    cutting.takeKept(losing);
    if (!losing.areMany) return;
    this.lost = losing;
    this.editsSince = 0;
  }

  /** A cutting that knows the pieces among entries that an edit has left alone. */
  private *knownIn(entries: readonly YamlEntry[], edit: TextEdit): Pauses<Cutting> {
    if (this.isMixed) return new Cutting(this.source, this.shape);
    const cutting = new Cutting(this.source, this.shape, this.lost);
    const delta = edit.newText.length - (edit.end - edit.start);
    yield* onEach(entries, (piece) => {
      if (!piece.isRead || piece.isOdd || piece.context !== undefined) return;
      if (piece.end <= edit.start) cutting.know(piece, piece.start);
      else if (piece.start >= edit.end) cutting.know(piece, piece.start + delta);
    });
    return cutting;
  }
}

/** Does something with all pieces of entries, with a pause now and then. */
function* onEach(entries: readonly YamlEntry[], work: (piece: YamlPiece) => void): Pauses<void> {
  let count = 0;
  for (const piece of piecesIn(entries)) {
    work(piece);
    if (++count % filesToPause === 0) yield;
  }
}

/** Whether an entry is still one that would be cut further. */
function staysBranch({ length, head, body }: YamlBranch): boolean {
  return length > longEntry && (head instanceof YamlPiece || body.entries.length > 1);
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

/** Where the document that begins at an offset ends: at `---` or `...`, or with the text. */
function endOf(text: string, start: number): number {
  const mark = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
  mark.lastIndex = start;
  return mark.exec(text)?.index ?? text.length;
}

/** The index of the last of a block's entries that begins at an offset or before it; -1 where none does. */
function lastFrom(entries: readonly YamlEntry[], offset: number): number {
  return countWhile(entries, ({ start }) => start <= offset) - 1;
}

function isOdd(entry: YamlEntry | undefined): boolean {
  return entry instanceof YamlPiece && entry.isOdd;
}

function nothingAt(offset: number): TextEdit {
  return { start: offset, end: offset, newText: "" };
}
