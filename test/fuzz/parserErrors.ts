import { type ErrorCode, parseDocument } from "yaml";
import { careerShape } from "../../src/core/career/CareerDocument";
import { SourceText } from "../../src/core/text/SourceText";
import { contextOf } from "../../src/core/yaml/readPiece";
import { piecesIn } from "../../src/core/yaml/YamlBlock";
import { YamlPieces } from "../../src/core/yaml/YamlPieces";

/** What the parser itself says, before any of it is put into other words or mended. */
interface ParserError {
  readonly at: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/**
 * The parser's own first error of the whole text and of the first piece that it complains of; undefined where they are
 * the same, or where the text is not read by pieces. Keys that stand twice are left aside. What is never closed, it
 * tells of where what it was given ends; there, the words count alone.
 */
export function parserErrors(text: string): string | undefined {
  const source = new SourceText(text);
  const pieces = new YamlPieces(source, careerShape);
  const [otherwise] = errorsOf(text);
  if (pieces.isWhole || !pieces.block || !otherwise) return undefined;
  for (const piece of piecesIn(pieces.block.entries)) {
    const own = source.slice(piece.start, piece.end);
    const isAlone = piece.context === undefined;
    const { before, after, shared } = isAlone
      ? { before: " ".repeat(piece.column), after: "", shared: 0 }
      : contextOf(piece, source);
    const start = before.length + 1;
    const read = `\n${before}${own}${after}`;
    const found = errorsOf(read).find(({ at }) => at >= start - shared);
    if (!found) continue;
    const byPieces = { ...found, at: found.at - start + piece.start };
    const isAtEnd = found.at >= read.trimEnd().length;
    const isSame =
      (isAtEnd || byPieces.at === otherwise.at) &&
      byPieces.code === otherwise.code &&
      byPieces.message === otherwise.message;
    return isSame ? undefined : `by pieces: ${JSON.stringify(byPieces)}\notherwise: ${JSON.stringify(otherwise)}`;
  }
  return `by pieces: -\notherwise: ${JSON.stringify(otherwise)}`;
}

function errorsOf(text: string): ParserError[] {
  try {
    return parseDocument(text, { prettyErrors: false, logLevel: "error", stringKeys: false })
      .errors.filter(({ code }) => code !== "DUPLICATE_KEY")
      .map(({ pos: [at], code, message }) => ({ at, code, message }))
      .sort((a, b) => a.at - b.at);
  } catch (error) {
    // Some broken text overflows its stack.
    if (error instanceof RangeError) return [];
    throw error;
  }
}
