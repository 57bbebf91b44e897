import { explainRow } from "../analysis/explainRow";
import { gapMatrix, gapRow } from "../analysis/gapMatrix";
import type { Competency, Gap } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { formatLevel } from "../completion/formatLevel";
import type { Language } from "../Language";
import { formatMessage } from "../messages/formatMessage";
import { hintMessages } from "../messages/hintMessages";
import { levelAnchor, shortLevelAnchor } from "../schema/levelAnchor";
import type { Span } from "../text/SourceText";
import type { SyntaxNode } from "../yaml/SyntaxNode";

/** A few words that are shown in the text without being part of it. */
export interface CareerHint {
  /** The zero-based offset behind which it stands. */
  readonly offset: number;
  readonly text: string;
  /** More of it, in plain text, line by line. */
  readonly tooltip: readonly string[];
}

/** With more parents than this in sight, the whole matrix is less work than their rows. */
const fewParents = 12;

/**
 * The hints in a stretch of a career file, in the order of the text: behind a level what it means, behind the name of
 * a competency with parts the levels that follow from them.
 */
export function inlayHintsCareer(document: CareerDocument, range: Span, language: Language): readonly CareerHint[] {
  const touches = (span: Span): boolean => span.start <= range.end && range.start <= span.end;
  const hints: CareerHint[] = [];
  for (const gap of document.career.gaps) {
    if (!touches(gap.node)) continue;
    const parents: Competency[] = [];
    const visit = (competency: Competency): void => {
      if (!touches(competency.node)) return;
      if (competency.parts.length > 0 && isOnLine(competency.nameNode) && touches(competency.nameNode)) {
        parents.push(competency);
      }
      if (competency.levelNode && touches(competency.levelNode))
        hints.push(...anchorOf(competency.levelNode, language));
      competency.parts.forEach(visit);
    };
    gap.required.items.forEach(visit);
    hints.push(...derivedHints(document, gap, parents, language));
    for (const { levelNode } of gap.current.items) {
      if (levelNode && touches(levelNode)) hints.push(...anchorOf(levelNode, language));
    }
  }
  const isAsked = ({ offset }: CareerHint): boolean => range.start <= offset && offset <= range.end;
  const byOffset = new Map(hints.filter(isAsked).map((hint) => [hint.offset, hint]));
  return [...byOffset.values()].toSorted((a, b) => a.offset - b.offset);
}

function isOnLine(node: SyntaxNode): boolean {
  return node.kind === "scalar" && node.style !== "block";
}

function anchorOf(node: SyntaxNode, language: Language): CareerHint[] {
  if (node.kind !== "scalar" || typeof node.value !== "number") return [];
  const text = shortLevelAnchor(node.value, language);
  const tooltip = levelAnchor(node.value, language);
  return text === undefined || tooltip === undefined ? [] : [{ offset: node.end, text, tooltip: [tooltip] }];
}

function derivedHints(
  document: CareerDocument,
  gap: Gap,
  parents: readonly Competency[],
  language: Language,
): CareerHint[] {
  if (parents.length > fewParents) gapMatrix(document, gap);
  return parents.flatMap((competency) => {
    const row = gapRow(document, gap, competency);
    if (!row) return [];
    const figures = { required: formatLevel(row.required), current: formatLevel(row.current) };
    return [
      {
        offset: competency.nameNode.end,
        text: formatMessage(hintMessages.derived, language, figures),
        tooltip: explainRow(document, gap, row, language),
      },
    ];
  });
}
