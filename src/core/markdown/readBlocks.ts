import { type Pauses, withoutPause } from "../Pauses";
import { append } from "../text/append";
import type { Span } from "../text/SourceText";
import type { Block } from "./Block";
import { BlockMemo } from "./BlockMemo";
import { cutPlaces } from "./cutPlaces";
import { frontMatterSpace } from "./frontMatterSpace";

/**
 * The blocks of a Markdown text (CommonMark with tables) or of a part of it, in order, with exact zero-based
 * UTF-16 offsets into `text`. A byte order mark and front matter (YAML or TOML) are told from the body; CRLF
 * and CR end lines as LF does. Never throws.
 *
 * @param memo what was read of other texts like this one, and what is read of this one
 */
export function readBlocks(
  text: string,
  part: Span = { start: 0, end: text.length },
  memo: BlockMemo = new BlockMemo(),
): Block[] {
  return withoutPause(readBlocksSlowly(text, part, memo));
}

/** As `readBlocks`, with a pause behind each piece of the text. */
export function* readBlocksSlowly(text: string, part: Span, memo: BlockMemo): Pauses<Block[]> {
  const blocks: Block[] = [];
  let offset = part.start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : part.start;
  let source = parsable(text.slice(offset, part.end));
  const body = part.start === 0 ? frontMatterEnd(source) : 0;
  if (body > 0) blocks.push({ kind: "frontMatter", span: { start: offset, end: offset + body } });
  source = source.slice(body);
  offset += body;
  yield;
  const places = yield* cutPlaces(source);
  for (let i = 0; i < places.length;) {
    const start = places[i] ?? 0;
    // What is open at a piece's end goes on; twice as many pieces are tried each time, so that the time stays linear.
    for (let count = 1; ; count *= 2) {
      const isLast = i + count >= places.length;
      const end = isLast ? source.length : (places[i + count] ?? source.length);
      const piece = yield* memo.read(source.slice(start, end), offset + start);
      yield;
      if (piece.isOpen && !isLast) continue;
      append(blocks, piece.blocks);
      i += count;
      break;
    }
  }
  return blocks;
}

/**
 * The text as the parser wants it, each replacement as long as what it replaces, so that offsets stay true:
 * line breaks are LF, and no blanks stand behind a table's row of dashes (which the parser would not know then).
 */
function parsable(text: string): string {
  const lines = text.includes("\r") ? text.replaceAll("\r\n", " \n").replaceAll("\r", "\n") : text;
  let result = "";
  let kept = 0;
  for (let bar = lines.indexOf("|"); bar >= 0;) {
    const start = lines.lastIndexOf("\n", bar) + 1;
    const found = lines.indexOf("\n", bar);
    const end = found < 0 ? lines.length : found;
    const isBlankEnded = lines.charCodeAt(end - 1) === 32 || lines.charCodeAt(end - 1) === 9;
    const dashes = isBlankEnded ? lines.slice(start, end).trimEnd() : "";
    const first = dashes.indexOf("-") + 1;
    if (first > 0 && /^[-:| \t]+$/.test(dashes)) {
      const more = "-".repeat(end - start - dashes.length);
      result += lines.slice(kept, start) + dashes.slice(0, first) + more + dashes.slice(first);
      kept = end;
    }
    bar = lines.indexOf("|", end);
  }
  return result + lines.slice(kept);
}

/** The length of the front matter at the beginning of a text, its closing line included; 0 where there is none. */
function frontMatterEnd(whole: string): number {
  const text = frontMatterSpace(whole);
  const first = /^(---|\+\+\+)[ \t]*\n(?=[ \t]*(?:[\w"'-]+[ \t]*[:=]|#|---|\+\+\+))/.exec(text);
  if (!first?.[1]) return 0;
  const close = first[1] === "---" ? /^---(?=[ \t]*$)/gm : /^\+\+\+(?=[ \t]*$)/gm;
  close.lastIndex = first[0].length;
  const last = close.exec(text);
  return last ? last.index + last[0].length : 0;
}
