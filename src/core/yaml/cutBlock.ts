import type { Pauses } from "../Pauses";
import type { SourceText, Span } from "../text/SourceText";
import { type Cut, cutEntries } from "./cutEntries";
import { isBareKeyLine, isKeyLine } from "./keyLine";
import { unquote } from "./lineEntries";
import { nextContent } from "./nextContent";
import type { LostPieces } from "./LostPieces";
import { Origin } from "./Origin";
import { type BlockPlace, YamlBlock, YamlBranch, type YamlEntry } from "./YamlBlock";
import { YamlPiece } from "./YamlPiece";
import { runsOf, type YamlRun } from "./YamlRun";
import type { YamlShape } from "./YamlShape";

/** An entry longer than this is cut further, where its form allows it. */
export const longEntry = 600;
/** After so many entries there is a pause. */
const cutsToPause = 100;

/**
 * Cuts text into entries, and puts them into the runs of their blocks when it is settled that they are to stay. Pieces
 * that were read already and whose text has not changed are kept as they are.
 */
export class Cutting {
  private readonly known = new Map<number, YamlPiece>();
  private readonly kept = new Map<YamlEntry, number>();
  private readonly blocks: { readonly block: YamlBlock; readonly entries: readonly YamlEntry[] }[] = [];
  /** Whether something that was lost is back. */
  hasLost = false;

  /** @param lost pieces that can be kept where the text is again what it was */
  constructor(
    private readonly source: SourceText,
    private readonly shape: YamlShape,
    private readonly lost?: LostPieces,
  ) {}

  /** Tells of a piece that can be kept. @param start where it begins now */
  know(piece: YamlPiece, start: number): void {
    this.known.set(start, piece);
  }

  /** Takes the pieces that are kept out of those that are lost. */
  takeKept(lost: LostPieces): void {
    lost.without((piece) => this.kept.has(piece));
  }

  /** Where an entry that was cut begins in the whole text. */
  startOf(entry: YamlEntry): number {
    return this.kept.get(entry) ?? entry.start;
  }

  /** Puts what was cut below the entries into runs; those at the top are left to the caller. */
  *settle(): Pauses<void> {
    for (const { block, entries } of this.blocks) {
      block.runs = this.runsOf(block, entries);
      yield;
    }
  }

  /** Puts entries that were cut into the runs of a block. */
  runsOf(block: YamlBlock, entries: readonly YamlEntry[]): YamlRun[] {
    return runsOf(
      block,
      entries,
      entries.map((entry) => this.startOf(entry)),
    );
  }

  /**
   * Cuts a stretch of text into the entries of a block, and long ones into theirs.
   * @returns nothing where the stretch does not begin with an entry of the block; undefined where the block ends in it
   */
  *cutBlock(span: Span, block: YamlBlock): Pauses<YamlEntry[] | undefined> {
    const cuts = yield* cutEntries(this.source, span, block.place);
    if (!cuts) return undefined;
    if (cuts[0]?.start !== span.start) return [];
    const entries: YamlEntry[] = [];
    for (const cut of cuts) {
      if (entries.length % cutsToPause === cutsToPause - 1) yield;
      const branch = cut.oddFrom - cut.start > longEntry ? yield* this.branchOf(cut, block) : undefined;
      if (!branch) entries.push(this.pieceOf(cut, block, false));
      else {
        entries.push(branch);
        if (cut.oddFrom < cut.end) {
          entries.push(new YamlPiece(block, cut.oddFrom, cut.end - cut.oddFrom, 0, true, false));
        }
      }
    }
    return entries;
  }

  private pieceOf(span: Span, block: YamlBlock, isHead: boolean): YamlPiece {
    const { start, end } = span;
    // Only what stands behind a dash does not begin with its line: the first entry of its block.
    const column = block.place.inlineScaffold === block.place.scaffold ? 0 : columnOf(this.source, start);
    return this.find(span, column, isHead, block) ?? new YamlPiece(block, start, end - start, column, false, isHead);
  }

  /** The known piece that is the same as the one that was cut, or undefined. */
  private find(span: Span, column: number, isHead: boolean, block: YamlBlock): YamlPiece | undefined {
    const isSame = (piece: YamlPiece | undefined): piece is YamlPiece =>
      piece?.length === span.end - span.start &&
      piece.column === column &&
      piece.isHead === isHead &&
      this.readsAlike(piece.block.place, block.place);
    let piece = this.known.get(span.start);
    if (!isSame(piece)) {
      piece = this.lost?.find(span, this.source);
      if (!isSame(piece)) return undefined;
      this.hasLost = true;
    }
    this.kept.set(piece, span.start);
    return piece;
  }

  /** Whether entries of two blocks are read in the same way, whatever their keys are. */
  private readsAlike(a: BlockPlace, b: BlockPlace): boolean {
    if (a.kind !== b.kind || a.indent !== b.indent) return false;
    return a.kind === "map" || this.shape.isPairList(a.listKey) === this.shape.isPairList(b.listKey);
  }

  private branchOf(cut: Cut, block: YamlBlock): Pauses<YamlBranch | undefined> {
    const span = { start: cut.start, end: cut.oddFrom };
    return block.place.kind === "map" ? this.keyBranch(span, block) : this.itemBranch(span, block);
  }

  /** `key:` with a block below it. */
  private *keyBranch(span: Span, block: YamlBlock): Pauses<YamlBranch | undefined> {
    const { source } = this;
    const { place } = block;
    const line = source.lineAt(span.start);
    const head = source.slice(span.start, source.lineEnd(line));
    if (!isBareKeyLine(head)) return undefined;
    const first = nextContent(source, line);
    const firstStart = first ? source.lineStart(first.line) : span.end;
    if (!first || firstStart >= span.end) return undefined;
    const isKey = isKeyLine(first.text, first.column, first.text.length);
    const kind = first.isDash ? "seq" : isKey ? "map" : undefined;
    if (!kind || (kind === "map" ? first.column <= place.indent : first.column < place.indent)) return undefined;
    const key = head.slice(0, head.lastIndexOf(":", head.search(/[ \t]#|$/))).trim();
    const name = unquote(key);
    const scaffold = `${place.scaffold}${" ".repeat(place.indent)}${key}:\n`;
    const below: BlockPlace = {
      kind,
      indent: first.column,
      above: place,
      path: [...place.path, name],
      listKey: name,
      scaffold,
      inlineScaffold: scaffold,
    };
    const body = new YamlBlock(below, new Origin(span.start));
    const entries = yield* this.cutBlock({ start: firstStart, end: span.end }, body);
    if (!entries || entries.length === 0) return undefined;
    this.blocks.push({ block: body, entries });
    const headPiece = this.pieceOf({ start: span.start, end: firstStart }, block, true);
    return new YamlBranch(headPiece, body, span.end - span.start);
  }

  /** `- key: value` with more keys below it. */
  private *itemBranch(span: Span, { place }: YamlBlock): Pauses<YamlBranch | undefined> {
    const { source } = this;
    const line = source.lineAt(span.start);
    const dash = source.lineStart(line) + place.indent;
    const item = source.slice(dash, source.lineEnd(line));
    const gap = /^-[ ]+(?=[^ \t])/.exec(item)?.[0].length;
    if (gap === undefined || !isKeyLine(item, gap, item.length)) return undefined;
    const lead = `${place.scaffold}${" ".repeat(place.indent)}-${" ".repeat(gap - 1)}`;
    const below: BlockPlace = {
      kind: "map",
      indent: place.indent + gap,
      above: place,
      path: [...place.path, 0],
      listKey: undefined,
      scaffold: `${lead}? k\n`,
      inlineScaffold: lead,
    };
    const body = new YamlBlock(below, new Origin(span.start));
    const entries = yield* this.cutBlock({ start: dash + gap, end: span.end }, body);
    // An item of one pair may be a text that was misread; the reading of the whole item tells.
    if (!entries || entries.length < 2) return undefined;
    this.blocks.push({ block: body, entries });
    return new YamlBranch(new Origin(dash), body, span.end - span.start);
  }
}

function columnOf(source: SourceText, offset: number): number {
  return offset - source.lineStart(source.lineAt(offset));
}
