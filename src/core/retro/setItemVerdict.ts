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

/** What stands before the words of a bullet: quotes, the markers of the lists that it is in, and what may be a box. */
const bulletHead = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+/u;
/** A box in the line's words, which is no link and no footnote: its mark is a sign, or one of the letters for done. */
const looseBox = /^\[[^\p{L}\p{N}[\]\r\n]\](?=\s|$)|^\[[xXvV]\](?=\s|$)/u;

/**
 * Writes the user's verdict on an item of a retrospective: into its checkbox, which is made for a bullet without one,
 * or into the verdict's cell of a table's row.
 * @returns undefined for other forms, which have no place for a mark, and where it would not be read as that verdict
 */
export function setItemVerdict(
  document: RetroDocument,
  item: RetroItem,
  verdict: ReviewVerdict,
): TextEdit[] | undefined {
  const { source } = document;
  const line = source.lineAt(item.span.start);
  const [start, text] = [source.lineStart(line), source.lineText(line)];
  const isRow = /^\s*\|/.test(text);
  const edits = isRow ? cellEdit(start, text, verdict) : boxEdit(document, item, verdict);
  return edits && isReadAs(document.change(edits), document, item, isRow ? undefined : verdict) ? edits : undefined;
}

function boxEdit(
  { source }: RetroDocument,
  { checkbox, span }: RetroItem,
  verdict: ReviewVerdict,
): TextEdit[] | undefined {
  if (checkbox) return writeMark(checkbox, boxes[verdict]);
  const line = source.lineAt(span.start);
  const start = source.lineStart(line);
  const head = bulletHead.exec(source.lineText(line))?.[0];
  if (head === undefined) return undefined;
  const at = start + head.length;
  const box = looseBox.exec(source.lineText(line).slice(head.length))?.[0];
  return box === undefined
    ? writeMark({ start: at, end: at }, `${boxes[verdict]} `)
    : writeMark({ start: at, end: at + box.length }, boxes[verdict]);
}

/** Whether a reader finds all items as they were, and the one with its new box; a row's cell speaks for itself. */
function isReadAs(
  after: RetroDocument,
  before: RetroDocument,
  item: RetroItem,
  verdict: ReviewVerdict | undefined,
): boolean {
  const [old, now] = [before.reading.items, after.reading.items];
  const at = old.findIndex(({ span }) => span.start === item.span.start);
  const isSame = old.every((one, index) => saysSame(one, now[index], index === at));
  if (old.length !== now.length || !isSame) return false;
  const own = now[at];
  if (verdict === undefined) return true;
  if (!own?.checkbox || after.source.slice(own.checkbox.start, own.checkbox.end) !== boxes[verdict]) return false;
  // A mark in its words may speak louder than an empty box.
  return verdict === "carried" || own.state === (verdict === "unknown" ? "open" : verdict);
}

function saysSame(one: RetroItem, other: RetroItem | undefined, isOwn: boolean): boolean {
  return one.text === other?.text && one.id?.text === other.id?.text && (isOwn || one.state === other.state);
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
