import type { ReviewVerdict } from "../career/ReviewVerdict";
import { languageOfText } from "../Language";
import type { TextEdit } from "../text/TextEdit";
import { verdictOfWord, verdictWord } from "../vocabulary/verdictWord";
import { writeMark } from "./markdownEdits";
import type { RetroItem } from "./reading/RetroReading";
import type { RetroDocument } from "./RetroDocument";

/** The check box of each verdict, as plan items have it; what nobody knows has an empty one. */
const boxes: Readonly<Record<ReviewVerdict, string>> = {
  done: "[x]",
  partial: "[/]",
  dropped: "[-]",
  carried: "[>]",
  open: "[ ]",
  unknown: "[ ]",
};

/**
 * Writes the user's verdict on an item of a retrospective: into its checkbox, which is made for a bullet without one,
 * or into the verdict's cell of a table's row.
 * @returns undefined for other forms, which have no place for a mark
 */
export function setItemVerdict(
  document: RetroDocument,
  item: RetroItem,
  verdict: ReviewVerdict,
): TextEdit[] | undefined {
  const { source } = document;
  const line = source.lineAt(item.span.start);
  const [start, text] = [source.lineStart(line), source.lineText(line)];
  if (/^\s*\|/.test(text)) return cellEdit(start, text, verdict);
  const bullet = /^([\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(\[[^\]\r\n]\])?/u.exec(text);
  if (!bullet) return undefined;
  const at = start + (bullet[1] ?? "").length;
  const box = bullet[2];
  return writeMark(
    { start: at, end: at + (box?.length ?? 0) },
    box === undefined ? `${boxes[verdict]} ` : boxes[verdict],
  );
}

function cellEdit(start: number, text: string, verdict: ReviewVerdict): TextEdit[] | undefined {
  let at = 0;
  const cells: { from: number; to: number }[] = [];
  for (const match of text.matchAll(/(?<!\\)\|/g)) {
    cells.push({ from: at, to: match.index });
    at = match.index + 1;
  }
  const rest = text.slice(at);
  if (rest.trim() !== "") cells.push({ from: at, to: text.length });
  const cell = cells.slice(2).findLast(({ from, to }) => verdictOfWord(text.slice(from, to)) !== undefined);
  if (!cell) return undefined;
  const written = text.slice(cell.from, cell.to);
  const lead = written.length - written.trimStart().length;
  const span = { start: start + cell.from + lead, end: start + cell.from + written.trimEnd().length };
  // The words of the table are those of its own language, whatever the editor speaks.
  const language = languageOfText(written);
  return writeMark(span, verdictWord[verdict][language]);
}
