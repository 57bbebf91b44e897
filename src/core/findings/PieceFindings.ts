import { calendarFindings } from "./calendarFindings";
import type { Finding } from "./Finding";
import { guessFindings } from "./guessFindings";
import { pieceSchemaFindings } from "./schemaFindings";
import { schemaAt } from "../schema/schemaAt";
import type { SourceText } from "../text/SourceText";
import { JoinedMap, JoinedSeq } from "../yaml/joinedNodes";
import type { PairNode, SyntaxNode } from "../yaml/SyntaxNode";
import type { YamlPiece } from "../yaml/YamlPiece";
import type { PieceFollower } from "../yaml/YamlPieces";

/** The findings that a piece of a career.yaml gives rise to by itself; after an edit only those of new pieces are made. */
export class PieceFindings implements PieceFollower {
  private readonly schema = new Map<YamlPiece, readonly Finding[]>();
  private readonly others = new Map<YamlPiece, readonly Finding[]>();
  private readonly silencing = new Set<YamlPiece>();

  add(piece: YamlPiece, source: SourceText): void {
    const text = source.slice(piece.start, piece.end);
    if (text.includes("career-gap:")) this.silencing.add(piece);
    if (piece.nodes.length === 0) return;
    const { path } = piece.block.place;
    const part = partOf(piece);
    const place = schemaAt("career", path);
    const schema = pieceSchemaFindings(part, path, "career");
    if (schema.length > 0) this.schema.set(piece, schema);
    const others = [
      ...(place ? calendarFindings(part, place) : []),
      ...(text.includes("?") ? guessFindings(source, part, piece) : []),
    ];
    if (others.length > 0) this.others.set(piece, others);
  }

  remove(piece: YamlPiece): void {
    this.schema.delete(piece);
    this.others.delete(piece);
    this.silencing.delete(piece);
  }

  /** In no order. */
  get ofSchema(): Finding[] {
    return [...this.schema.values()].flat();
  }

  /** In no order. */
  get ofOthers(): Finding[] {
    return [...this.others.values()].flat();
  }

  /** Whether a comment in some piece silences something. */
  get hasSilence(): boolean {
    return this.silencing.size > 0;
  }
}

/** The part of its block that a piece is. */
function partOf(piece: YamlPiece): SyntaxNode {
  return piece.block.place.kind === "map"
    ? new JoinedMap([piece.nodes as readonly PairNode[]])
    : new JoinedSeq([piece.nodes as readonly SyntaxNode[]], piece.dash ?? piece);
}
