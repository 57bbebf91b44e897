import type { SourceText, Span } from "../text/SourceText";
import { type Cut, cutEntries, isBareKeyLine, isKeyLine } from "./cutEntries";
import { unquote } from "./lineEntries";
import { Origin } from "./Origin";
import { type BlockPlace, YamlBlock, YamlBranch, type YamlEntry } from "./YamlBlock";
import { YamlPiece } from "./YamlPiece";

/** An entry longer than this is cut further, where its form allows it. */
export const longEntry = 600;

/** Pieces that were read already and whose text has not changed. */
export class KnownPieces {
  private readonly byStart = new Map<number, YamlPiece>();
  private readonly found = new Map<YamlPiece, { readonly start: number; readonly block: YamlBlock }>();

  /** @param start where it begins now */
  add(piece: YamlPiece, start: number): void {
    this.byStart.set(start, piece);
  }

  /** The piece that is the same as the one that was cut, or undefined. */
  find({ start, end }: Span, column: number, isHead: boolean, block: YamlBlock): YamlPiece | undefined {
    const piece = this.byStart.get(start);
    if (piece?.length !== end - start || piece.column !== column || piece.isHead !== isHead) return undefined;
    const [old, now] = [piece.block.place, block.place];
    if (old.kind !== now.kind || old.indent !== now.indent || old.scaffold !== now.scaffold) return undefined;
    this.found.set(piece, { start, block });
    return piece;
  }

  /** Moves the pieces that were found to where they are now. */
  settle(): void {
    for (const [piece, { start, block }] of this.found) {
      piece.hang(block, start - block.origin.offset);
    }
  }
}

/**
 * Cuts a stretch of text into the entries of a block, and long ones into theirs.
 * @param known those that are found again are kept as they are
 * @returns undefined where the stretch does not begin with an entry of the block
 */
export function cutBlock(
  source: SourceText,
  span: Span,
  block: YamlBlock,
  known: KnownPieces,
): YamlEntry[] | undefined {
  const cuts = cutEntries(source, span, block.place);
  if (!cuts || cuts[0]?.start !== span.start) return undefined;
  return cuts.flatMap((cut) => entriesOf(source, cut, block, known));
}

function entriesOf(source: SourceText, cut: Cut, block: YamlBlock, known: KnownPieces): YamlEntry[] {
  const branch = cut.oddFrom - cut.start > longEntry ? branchOf(source, cut, block, known) : undefined;
  if (!branch) return [pieceOf(source, cut, block, known)];
  if (cut.oddFrom === cut.end) return [branch];
  const at = cut.oddFrom - block.origin.offset;
  return [branch, new YamlPiece(block, at, cut.end - cut.oddFrom, 0, true, false)];
}

function pieceOf(source: SourceText, span: Span, block: YamlBlock, known: KnownPieces, isHead = false): YamlPiece {
  // Only what stands behind a dash does not begin with its line: the first entry of its block.
  const column = block.place.inlineScaffold === block.place.scaffold ? 0 : columnOf(source, span.start);
  const at = span.start - block.origin.offset;
  return (
    known.find(span, column, isHead, block) ?? new YamlPiece(block, at, span.end - span.start, column, false, isHead)
  );
}

function columnOf(source: SourceText, offset: number): number {
  return offset - source.lineStart(source.lineAt(offset));
}

function branchOf(source: SourceText, cut: Cut, block: YamlBlock, known: KnownPieces): YamlBranch | undefined {
  const span = { start: cut.start, end: cut.oddFrom };
  return block.place.kind === "map" ? keyBranch(source, span, block, known) : itemBranch(source, span, block, known);
}

/** `key:` with a block below it. */
function keyBranch(source: SourceText, span: Span, block: YamlBlock, known: KnownPieces): YamlBranch | undefined {
  const line = source.lineAt(span.start);
  const head = source.slice(span.start, source.lineEnd(line));
  if (!isBareKeyLine(head)) return undefined;
  const first = firstContent(source, line + 1, span.end);
  if (!first) return undefined;
  const { place } = block;
  const kind = first.isDash ? "seq" : first.isKey ? "map" : undefined;
  if (!kind || (kind === "map" ? first.column <= place.indent : first.column < place.indent)) return undefined;
  const key = head.slice(0, head.lastIndexOf(":", head.search(/[ \t]#|$/))).trim();
  const name = unquote(key);
  const scaffold = `${place.scaffold}${" ".repeat(place.indent)}${key}:\n`;
  const below: BlockPlace = {
    kind,
    indent: first.column,
    outer: place.indent,
    path: [...place.path, name],
    listKey: name,
    scaffold,
    inlineScaffold: scaffold,
  };
  const body = new YamlBlock(below, new Origin(span.start - block.origin.offset, block.origin), block);
  const entries = cutBlock(source, { start: first.lineStart, end: span.end }, body, known);
  if (!entries) return undefined;
  body.entries = entries;
  const headPiece = pieceOf(source, { start: span.start, end: first.lineStart }, block, known, true);
  return new YamlBranch(headPiece, body, span.end - span.start);
}

/** `- key: value` with more keys below it. */
function itemBranch(source: SourceText, span: Span, block: YamlBlock, known: KnownPieces): YamlBranch | undefined {
  const line = source.lineAt(span.start);
  const lineStart = source.lineStart(line);
  const dash = lineStart + block.place.indent;
  const item = source.slice(dash, source.lineEnd(line));
  const gap = /^-[ ]+/.exec(item)?.[0].length;
  if (gap === undefined || !isKeyLine(item, gap, item.length)) return undefined;
  const { place } = block;
  const lead = `${place.scaffold}${" ".repeat(place.indent)}-${" ".repeat(gap - 1)}`;
  const below: BlockPlace = {
    kind: "map",
    indent: place.indent + gap,
    outer: place.indent,
    path: [...place.path, 0],
    listKey: undefined,
    scaffold: `${lead}? k\n`,
    inlineScaffold: lead,
  };
  const body = new YamlBlock(below, new Origin(span.start - block.origin.offset, block.origin), block);
  const entries = cutBlock(source, { start: dash + gap, end: span.end }, body, known);
  // An item of one pair may be a text that was misread; the reading of the whole item tells.
  if (!entries || entries.length < 2) return undefined;
  body.entries = entries;
  return new YamlBranch(new Origin(dash - block.origin.offset, block.origin), body, span.end - span.start);
}

interface FirstContent {
  readonly lineStart: number;
  readonly column: number;
  readonly isDash: boolean;
  readonly isKey: boolean;
}

/** The first line from `line` on, before `end`, that is neither blank nor a comment. */
function firstContent(source: SourceText, line: number, end: number): FirstContent | undefined {
  for (let at = line; at < source.lineCount && source.lineStart(at) < end; at++) {
    const text = source.lineText(at);
    const content = /^( *)([^ ].*)$/.exec(text);
    if (!content || /^(?:#|\t[ \t]*(?:#|$))/.test(content[2] as string)) continue;
    const lineStart = source.lineStart(at);
    const column = (content[1] as string).length;
    return {
      lineStart,
      column,
      isDash: /^-(?:[ \t]|$)/.test(content[2] as string),
      isKey: isKeyLine(text, column, text.length),
    };
  }
  return undefined;
}
