import type { markdownParser, MarkdownTree } from "./markdownParser";
import type { Pauses } from "../Pauses";

/** A stretch of a text as the parser understood it. */
export interface Stretch {
  readonly tree: MarkdownTree;
  /** Where it ends in what was parsed, and the lines that bring the parser there again; undefined at the text's end. */
  readonly next: { readonly at: number; readonly opening: string } | undefined;
}

/** So many steps of the parser, of a block without others in it each, are taken between two pauses. */
const stepsToPause = 16;

/** Lines that open blocks are so long at most, in UTF-16 units, where no block needs them to go on. */
const longestOpening = 2048;

/**
 * Parses a text up to a line behind one of its blocks, with pauses. The parser takes a long list or paragraph in one
 * step; so it is stopped now and then, and begins anew with lines that open what was open there.
 *
 * @param source those lines and the text behind them, with LF as its only line break
 * @param seam how long those lines are
 * @param longest how long a stretch is at least, in UTF-16 units
 */
export function* parseStretch(
  source: string,
  seam: number,
  longest: number,
  parser: typeof markdownParser,
): Pauses<Stretch> {
  for (let length = longest; ; length *= 2) {
    const parsing = parser.startParse(source);
    let paused = 0;
    let before = 0;
    for (let steps = 1; ; steps++) {
      const whole = parsing.advance();
      if (whole) return { tree: whole, next: undefined };
      const at = parsing.parsedPos;
      if (at - seam >= length && at < source.length && !isBareItem(source, before, at, longest)) {
        parsing.stopAt(at - 1);
        const tree = parsing.advance();
        const opening = tree ? openingOf(tree, source, at, longest) : undefined;
        if (!tree || opening === undefined) break;
        return { tree, next: { at, opening } };
      }
      before = at;
      if (steps % stepsToPause !== 0 && at - paused < longest / 4) continue;
      paused = at;
      yield;
    }
  }
}

const bareMarker = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(?:[-+*]|\d{1,9}[.)])[ \t]*\n$/;

/**
 * Whether what was parsed last is an item without words: the parser then waits for what comes next. Such a line may also
 * be the last of a leaf that was cut, which has to go on.
 */
function isBareItem(source: string, from: number, at: number, longest: number): boolean {
  const line = source.lastIndexOf("\n", at - 2) + 1;
  if (at - line > 100 || !bareMarker.test(source.slice(line, at))) return false;
  return source.slice(from, at).replace(/^[\s>]+/, "").length < longest;
}

type Node = MarkdownTree["topNode"];

/**
 * Lines that open all the blocks which are open at a place, as the text does: each item and quote with an empty heading
 * in it, a paragraph that may go on with a letter, a table with its head.
 * @param tree what was parsed up to there
 * @returns undefined where they are too long, or would not tell all
 */
function openingOf(tree: MarkdownTree, source: string, at: number, longest: number): string | undefined {
  /** By where a line begins, what it is in the opening. */
  const lines = new Map<number, string>();
  const lineStart = (place: number): number => source.lastIndexOf("\n", place - 1) + 1;
  const goesOn = ({ name, to }: Node): boolean => (name === "Paragraph" || name === "Table") && to === at - 1;
  let node = lastBlock(tree.topNode);
  for (; node && holders.has(node.name); node = lastBlock(node)) {
    if (node.name === "ListItem") {
      const mark = node.getChild("ListMark")?.to ?? node.from;
      const end = wordsFrom(source, mark);
      const child = lastBlock(node);
      // What it says first may stand in a line below it; it may be over then, and nothing else would tell that.
      const isBelow = end === mark && child?.prevSibling?.name === "ListMark";
      if (isBelow && !holders.has(child.name) && !goesOn(child)) return undefined;
      const start = lineStart(mark);
      lines.set(start, `${source.slice(start, end)}${isBelow ? "" : end === mark ? " #" : "#"}\n`);
    } else if (node.name === "Blockquote") {
      const start = lineStart(node.from);
      lines.set(start, `${source.slice(start, node.from)}> #\n`);
    }
  }
  if (node && goesOn(node)) {
    const start = lineStart(node.from);
    if (node.name === "Paragraph") {
      const first = source.slice(node.from, source.indexOf("\n", node.from));
      lines.set(start, `${source.slice(start, node.from)}${bar.test(first) ? noHead : "x"}\n`);
    } else lines.set(start, source.slice(start, source.indexOf("\n", source.indexOf("\n", node.from) + 1) + 1));
  }
  const opening = [...lines.values()].join("");
  const isNeeded = node && goesOn(node) && node.to - node.from >= longest;
  return opening.length > longestOpening && !isNeeded ? undefined : opening;
}

/** In a paragraph whose first line has a bar, no table begins. */
const bar = /^(?:[^\\|]|\\.)*\|/;

/** Such a line of a width that no line of dashes has, which would make a table of the two. */
const noHead = `x${"|".repeat(64)}`;

function lastBlock(node: Node): Node | null {
  let child = node.lastChild;
  while (child && (child.name === "ListMark" || child.name === "QuoteMark")) child = child.prevSibling;
  return child;
}

/** Where the words of an item begin behind its marker; right behind that where there are none in the line. */
function wordsFrom(source: string, mark: number): number {
  let at = mark;
  while (source[at] === " " || source[at] === "\t") at++;
  return source[at] === "\n" ? mark : at;
}

/** Blocks that hold others. */
const holders = new Set(["BulletList", "OrderedList", "ListItem", "Blockquote"]);
