import type { Pauses } from "../Pauses";
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
/** So much of it: broken text is read several times over. */
const beginnings = [512, 2048];
/** More than this of a single line or of the piece before is not looked at. */
const longContext = 2048;

/**
 * Reads a piece of a YAML text. One that is in order is read by itself. One that is not is read again between the
 * lines around it, so that its problems are those that a reading of the whole text would find.
 */
export function* readPiece(piece: YamlPiece, source: SourceText, shape: YamlShape): Pauses<ReadPiece> {
  const text = source.slice(piece.start, piece.end);
  const names = anchorNames(text);
  const isLong = text.length > longPiece;
  const broken = isLong ? yield* brokenBeginning(piece, text, contextOf(piece, source), shape) : undefined;
  if (!broken && !piece.isOdd) {
    const alone = plainEntry(piece, text, shape) ?? (yield* readAlone(piece, text, shape));
    if (alone) return withNames(alone, undefined, false, names);
    yield;
  }
  const context = contextOf(piece, source);
  const read = broken ?? (yield* readBetween(piece, text, context, shape, context.after === ""));
  // Where it is in order only between its neighbours, it does not belong where it was cut.
  const isElsewhere = !read.problems.some(isHard);
  return withNames(read, context.before + context.after, isElsewhere, names);
}

/** Made without spreading: there are thousands of them. */
function withNames(
  { origin, nodes, dash, problems }: PieceBetween,
  context: string | undefined,
  isElsewhere: boolean,
  { anchors, aliases }: Pick<ReadPiece, "anchors" | "aliases">,
): ReadPiece {
  return { origin, nodes, dash, problems, context, isElsewhere, anchors, aliases };
}

/** The piece in plain form, if it has it: see `readPlainEntry`. */
function plainEntry(piece: YamlPiece, text: string, shape: YamlShape): PieceBetween | undefined {
  const { kind, listKey } = piece.block.place;
  const read = readPlainEntry(text, piece.column, kind, listKey, shape);
  if (!read) return undefined;
  const { root, origin } = read;
  hang(read, piece, 0);
  return root.kind === "map"
    ? { origin, nodes: root.pairs, dash: undefined, problems: [] }
    : { origin, nodes: root.items, dash: root, problems: [] };
}

/** Reads a piece as a text of its own; undefined where it is not in order, or not what its block has. */
function* readAlone(piece: YamlPiece, text: string, shape: YamlShape): Pauses<PieceBetween | undefined> {
  // Nothing that a tab indents is in order.
  if (text.startsWith("\t")) return undefined;
  // The line break before it makes a text of its own: a slice would keep the whole text in memory.
  const part = yield* parsePart(
    new SourceText(`\n${" ".repeat(piece.column)}${text}`),
    shape,
    piece.block.place.listKey,
  );
  const first = /^ */.exec(text)?.[0].length ?? 0;
  // Where a key is marked by `?`, it stands somewhere behind that.
  const start = text[first] === "?" ? undefined : piece.column + 1 + first;
  const nodes = part.problems.some(isHard) ? undefined : entriesOf(part, piece.block, start);
  if (!nodes) return undefined;
  hang(part, piece, piece.column + 1);
  const dash = part.root?.kind === "seq" ? part.root : undefined;
  return { origin: part.origin, nodes, dash, problems: part.problems };
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
  return lineStart > start ? lineStart : Math.min(source.lineEnd(source.lineAt(start)), start + longContext);
}

/** Lines that lead to a piece, those of the one before it among them. */
function beforeOf(piece: YamlPiece, source: SourceText): Pick<PieceContext, "before" | "shared"> {
  const previous = piece.block.entryBefore(piece);
  const last = previous && lastPieceOf(previous);
  if (!last || (last.length > longContext && !piece.isOdd)) {
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

/** Reads the beginning of a long piece; undefined where that alone does not tell what is wrong. */
function* brokenBeginning(
  piece: YamlPiece,
  text: string,
  context: PieceContext,
  shape: YamlShape,
): Pauses<PieceBetween | undefined> {
  const leading = { ...context, after: "" };
  for (const length of beginnings) {
    const end = text.lastIndexOf("\n", length) + 1;
    if (end === 0) continue;
    const read = yield* readBetween(piece, text.slice(0, end), leading, shape, false);
    const first = read.problems.find(isHard);
    // What is wrong with the last line may depend on the one behind it.
    const lastLine = context.before.length + 1 + text.lastIndexOf("\n", end - 2) + 1;
    if (!first || first.start >= lastLine) continue;
    if (first.kind !== "unclosed") return read;
    const all = text + context.after;
    const closed = closedAt(all, end, first.subject);
    if (closed < 0) return read;
    // From far away, what closes a text hardly belongs to it where more stands behind it.
    if (closed > longPiece) return /^["'][ \t]*[^\s#,:\]}]/.test(all.slice(closed, closed + 100)) ? read : undefined;
    // Up to the line behind the one that closes it, where it is seen what that makes of the text.
    const next = text.indexOf("\n", text.indexOf("\n", closed) + 1) + 1;
    if (next === 0) return undefined;
    const further = yield* readBetween(piece, text.slice(0, next), leading, shape, false);
    return further.problems.some(isHard) ? further : undefined;
  }
  return undefined;
}

/** Where from an offset on something may close what a bracket or quote opened before it; -1 where nothing does. */
function closedAt(text: string, from: number, subject: string | undefined): number {
  if (subject !== "]" && subject !== "}") return subject === undefined ? from : text.indexOf(subject, from);
  const brackets = /[[\]{}]/g;
  brackets.lastIndex = from;
  let depth = 0;
  for (let match = brackets.exec(text); match; match = brackets.exec(text)) {
    depth += match[0] === "[" || match[0] === "{" ? 1 : -1;
    if (depth < 0) return match.index;
  }
  return -1;
}

/**
 * Reads a piece, or its beginning, between other lines.
 * @param isLast whether the text ends with it
 */
function* readBetween(
  piece: YamlPiece,
  text: string,
  { before, after, shared }: PieceContext,
  shape: YamlShape,
  isLast: boolean,
): Pauses<PieceBetween> {
  const part = yield* parsePart(new SourceText(`\n${before}${text}${after}`), shape, undefined);
  const start = before.length + 1;
  const end = start + text.length;
  // What the parser cannot go on with, it may tell of at the end of what stands before.
  const problems = part.problems.filter(
    (one) => one.start >= (isHard(one) ? start - shared : start) && (one.start < end || isLast),
  );
  // Or only behind it, where that does not fit any more.
  if (!problems.some(isHard)) {
    const behind = part.problems.find((one) => isHard(one) && one.start >= end && one.kind !== "unclosed");
    if (behind) problems.push(behind);
  }
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

/** Whether a problem keeps a part from being read as far as it goes. */
function isHard({ kind }: YamlProblem): boolean {
  return kind !== "misread" && kind !== "duplicate-key";
}

/**
 * The entries of a part that is nothing but a block of this kind; undefined for any other.
 * @param start where the block has to begin; undefined where that does not matter
 */
function entriesOf(
  { root }: YamlPart,
  { place }: YamlBlock,
  start: number | undefined,
): ReadPiece["nodes"] | undefined {
  if (root?.kind !== place.kind || root.flow || (start !== undefined && root.start !== start)) return undefined;
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
const noNames = { anchors: [], aliases: [] };
const aliasName = /\*([^\s,[\]{}]+)/g;

/** What may be names of anchors and aliases in a text; only where a document has both, they mean something. */
function anchorNames(text: string): Pick<ReadPiece, "anchors" | "aliases"> {
  const [hasAnchor, hasAlias] = [text.includes("&"), text.includes("*")];
  if (!hasAnchor && !hasAlias) return noNames;
  const anchors = hasAnchor ? [...text.matchAll(anchorName)].map((match) => match[1] as string) : [];
  const aliases = hasAlias ? [...text.matchAll(aliasName)].map((match) => match[1] as string) : [];
  return { anchors, aliases };
}
