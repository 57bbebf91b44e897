import type { SourceText, Span } from "../text/SourceText";
import type { YamlPiece } from "./YamlPiece";

/** Fewer are not kept: they are read again as quickly. */
const leastPieces = 16;

/**
 * Pieces that an edit took out of a text, since a block broke above them: once that is taken back they are what they
 * were, and need not be read again.
 */
export class LostPieces {
  private readonly pieces = new Map<number, YamlPiece>();

  /** @param source the text that they stood in */
  constructor(private readonly source: SourceText) {}

  /** Adds a piece that was read by itself, as long as its place is still the one that it had in their text. */
  add(piece: YamlPiece): void {
    if (piece.isRead && !piece.isOdd && piece.context === undefined) this.pieces.set(piece.start, piece);
  }

  /** Takes those out that have not been lost after all. */
  without(isKept: (piece: YamlPiece) => boolean): void {
    for (const [start, piece] of this.pieces) if (isKept(piece)) this.pieces.delete(start);
  }

  /** Whether it is worth keeping them. */
  get areMany(): boolean {
    return this.pieces.size >= leastPieces;
  }

  /** The piece that was the same stretch of the text as in another; undefined where there is none. */
  find({ start, end }: Span, source: SourceText): YamlPiece | undefined {
    const piece = this.pieces.get(start);
    if (piece?.length !== end - start) return undefined;
    return this.source.slice(start, end) === source.slice(start, end) ? piece : undefined;
  }
}
