import { SourceText } from "../text/SourceText";
import { parsePart, type YamlPart } from "./parseYaml";
import { readPlainEntry } from "./readPlainEntry";
import type { PairNode, SyntaxNode } from "./SyntaxNode";
import { type YamlBlock, YamlBranch, type YamlEntry } from "./YamlBlock";
import type { ReadPiece, YamlPiece } from "./YamlPiece";
import type { YamlProblem } from "./YamlProblem";
import type { YamlShape } from "./YamlShape";

/** How much of the text behind a piece is looked at where it cannot be read by itself. */
const contextLength = 400;
/** Of a longer piece, its beginning is tried first: what is broken there makes the rest unreadable. */
const longPiece = 4096;
const beginning = 2048;

/**
 * Reads a piece of a YAML text. One that is in order is read by itself. One that is not is read again between the
 * lines around it, so that its problems are those that a reading of the whole text would find.
 */
export function readPiece(piece: YamlPiece, source: SourceText, shape: YamlShape): ReadPiece {
  const text = source.slice(piece.start, piece.end);
  const names = anchorNames(text);
  const plain = piece.isOdd ? undefined : plainEntry(piece, text, shape);
  if (plain) return { ...plain, problems: [], context: undefined, isElsewhere: false, ...names };
  // Nothing that a tab indents is in order.
  if (!piece.isOdd && !text.startsWith("\t")) {
    // The line break before it makes a text of its own: a slice would keep the whole text in memory.
    const alone = parsePart(new SourceText(`\n${" ".repeat(piece.column)}${text}`), shape, piece.block.place.listKey);
    const first = piece.column + 1 + (/^ */.exec(text)?.[0].length ?? 0);
    const nodes = isInOrder(alone) ? entriesOf(alone, piece.block, first) : undefined;
    if (nodes) {
      hang(alone, piece, piece.column + 1);
      const dash = alone.root?.kind === "seq" ? alone.root : undefined;
      return {
        origin: alone.origin,
        nodes,
        dash,
        problems: alone.problems,
        context: undefined,
        isElsewhere: false,
        ...names,
      };
    }
  }
  const context = contextOf(piece, source);
  const short = text.length > longPiece ? text.slice(0, text.lastIndexOf("\n", beginning) + 1) : "";
  const read = (short !== "" && readBetween(piece, short, context, shape, true)) || undefined;
  const whole = read ?? (readBetween(piece, text, context, shape, false) as PieceBetween);
  // Where it is in order only between its neighbours, it does not belong where it was cut.
  const isElsewhere = isInOrder(whole);
  return { ...whole, context: context.before + context.after, isElsewhere, ...names };
}

/** The piece in plain form, if it has it: see `readPlainEntry`. */
function plainEntry(
  piece: YamlPiece,
  text: string,
  shape: YamlShape,
): Pick<ReadPiece, "origin" | "nodes" | "dash"> | undefined {
  const { kind, listKey } = piece.block.place;
  const read = readPlainEntry(text, piece.column, kind, listKey, shape);
  if (!read) return undefined;
  const { root, origin } = read;
  hang(read, piece, 0);
  return root.kind === "map"
    ? { origin, nodes: root.pairs, dash: undefined }
    : { origin, nodes: root.items, dash: root };
}

/** What stands around a piece, as far as it matters to how it is read. */
interface PieceContext {
  readonly before: string;
  readonly after: string;
  /** How much of `before` is the text right before the piece. */
  readonly shared: number;
}

/** The context of a piece as the text stands now, as one text to compare. */
export function contextText(piece: YamlPiece, source: SourceText): string {
  const { before, after } = contextOf(piece, source);
  return before + after;
}

/** The text around a piece that cannot be read by itself. */
export function contextOf(piece: YamlPiece, source: SourceText): PieceContext {
  return { ...beforeOf(piece, source), after: source.slice(piece.end, afterEnd(piece.end, source)) };
}

/** How far the lines behind an offset are looked at: a long one that stands there is not left out. */
function afterEnd(start: number, source: SourceText): number {
  const end = start + contextLength;
  if (end >= source.length) return source.length;
  const lineStart = source.lineStart(source.lineAt(end));
  return lineStart > start ? lineStart : Math.min(source.lineEnd(source.lineAt(start)), start + beginning);
}

/** Lines that lead to a piece, those of the one before it among them. */
function beforeOf(piece: YamlPiece, source: SourceText): Pick<PieceContext, "before" | "shared"> {
  const previous = piece.block.entryBefore(piece);
  const last = previous && lastPieceOf(previous);
  if (!last || (last.length > beginning && !piece.isOdd)) {
    return { before: leadOf(piece, piece.block.place), shared: 0 };
  }
  const text = source.slice(last.start, last.end);
  const lead = last.isOdd ? beforeOf(last, source).before : leadOf(last, last.block.place);
  return { before: lead + text, shared: text.length };
}

/** Lines that lead to where a piece begins. */
function leadOf(piece: YamlPiece, place: YamlBlock["place"]): string {
  return piece.column > 0 ? place.inlineScaffold : place.scaffold;
}

/** The piece at the end of an entry. */
function lastPieceOf(entry: YamlEntry): YamlPiece | undefined {
  if (!(entry instanceof YamlBranch)) return entry;
  const last = entry.body.runs.at(-1)?.entries.at(-1);
  return last && lastPieceOf(last);
}

type PieceBetween = Pick<ReadPiece, "origin" | "nodes" | "dash" | "problems">;

/**
 * Reads a piece between other lines.
 * @param isBeginning whether `text` is only the beginning of the piece
 * @returns undefined for a beginning without a problem of its own
 */
function readBetween(
  piece: YamlPiece,
  text: string,
  { before, after, shared }: PieceContext,
  shape: YamlShape,
  isBeginning: boolean,
): PieceBetween | undefined {
  const part = parsePart(new SourceText(`\n${before}${text}${isBeginning ? "" : after}`), shape, undefined);
  const start = before.length + 1;
  const end = start + text.length;
  const isLast = after === "" && !isBeginning;
  // What the parser cannot go on with, it may tell of at the end of what stands before.
  const problems = part.problems.filter(
    (one) => one.start >= (isHard(one.kind) ? start - shared : start) && (one.start < end || isLast),
  );
  if (isBeginning && !problems.some(({ kind }) => isHard(kind) && kind !== "unclosed")) return undefined;
  const { kind } = piece.block.place;
  const found = nodesWithin(part.root, kind, start, end);
  hang(part, piece, start);
  return { origin: part.origin, nodes: found.nodes, dash: found.dash, problems };
}

/** Hangs what was read where the piece is; it began so many characters before the piece itself. */
function hang({ origin }: Pick<YamlPart, "origin">, piece: YamlPiece, before: number): void {
  origin.parent = piece.origin;
  origin.local = piece.at - before;
}

function isHard(kind: YamlProblem["kind"]): boolean {
  return kind !== "misread" && kind !== "duplicate-key";
}

/** Whether a part was read as far as it goes. */
function isInOrder({ problems }: Pick<YamlPart, "problems">): boolean {
  return !problems.some(({ kind }) => isHard(kind));
}

/** The entries of a part that is nothing but a block of this kind; undefined for any other. */
function entriesOf({ root }: YamlPart, { place }: YamlBlock, first: number): ReadPiece["nodes"] | undefined {
  if (root?.kind !== place.kind || root.flow || root.start !== first) return undefined;
  return root.kind === "map" ? root.pairs : root.items;
}

/** The topmost entries of blocks of a kind that begin in a stretch. */
function nodesWithin(
  root: SyntaxNode | undefined,
  kind: "map" | "seq",
  start: number,
  end: number,
): Pick<ReadPiece, "nodes" | "dash"> {
  const nodes: (PairNode | SyntaxNode)[] = [];
  let dash: SyntaxNode | undefined;
  const visit = (node: SyntaxNode | undefined): void => {
    if (!node || node.kind === "scalar" || node.flow || node.end <= start) return;
    for (const entry of node.kind === "map" ? node.pairs : node.items) {
      const isInside = entry.start >= start && entry.start < end;
      if (isInside && node.kind === kind) {
        nodes.push(entry);
        dash ??= node;
      } else if (!isInside && entry.start < start) visit("key" in entry ? entry.value : entry);
    }
  };
  visit(root);
  return { nodes, dash };
}

const anchorName = /(?:^|[\s[{,:-])&([^\s,[\]{}]+)/g;
const aliasName = /\*([^\s,[\]{}]+)/g;

/** What may be names of anchors and aliases in a text; only where a document has both, they mean something. */
function anchorNames(text: string): Pick<ReadPiece, "anchors" | "aliases"> {
  const anchors = text.includes("&") ? [...text.matchAll(anchorName)].map((match) => match[1] as string) : [];
  const aliases = text.includes("*") ? [...text.matchAll(aliasName)].map((match) => match[1] as string) : [];
  return { anchors, aliases };
}
