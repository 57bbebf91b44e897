import type { ReviewVerdict } from "../career/ReviewVerdict";
import type { RetroItem } from "../retro/reading/RetroReading";
import { plainWords } from "../retro/reading/plainWords";
import { contentWords, foldName, likeness } from "../text/likeness";
import type { Period } from "../time/Period";
import { markedState } from "../vocabulary/itemState";
import { draftedVerdict, verdictOfWord } from "../vocabulary/verdictWord";
import { overlap, unmarkedItem } from "./plannedItems";
import type { ReviewReason } from "./reviewGoals";
import type { YearRetro } from "./YearRetro";

/** What a goal review of a retrospective says of an earlier goal. */
export interface OwnVerdict {
  readonly text: string;
  readonly id: string | undefined;
  /** Undefined where a goal is named and nothing said of it; `isDraft`: proposed by a draft, and not anyone's word. */
  readonly verdict: ReviewVerdict | undefined;
  readonly isDraft: boolean;
  readonly place: NonNullable<ReviewReason["place"]>;
  readonly retro: YearRetro;
  readonly item: RetroItem;
}

/**
 * What the goal reviews of retrospectives say of a period: bullets with their marks and words, headings, rows of
 * tables. Those of retrospectives that look back on more come last: the review of the year has the last word.
 */
export function ownVerdicts(retros: readonly YearRetro[], period: Period): readonly OwnVerdict[] {
  return retros
    .flatMap((retro) => {
      const { covers } = retro.retro.document.reading;
      return covers && overlap(covers, period) ? [{ retro, covers }] : [];
    })
    .sort((a, b) => (a.covers.to < b.covers.to ? -1 : a.covers.to > b.covers.to ? 1 : 0))
    .flatMap(({ retro }) => verdictsIn(retro));
}

function verdictsIn(retro: YearRetro): OwnVerdict[] {
  const { source, reading } = retro.retro.document;
  const checks = reading.reviews.filter(({ kind }) => kind === "goal-review");
  if (checks.length === 0) return [];
  const found = new Map<number, OwnVerdict>();
  for (const item of reading.items) {
    if (!checks.some(({ span }) => span.start === item.of.start) || item.stub) continue;
    const line = source.lineAt(item.span.start);
    if (source.lineText(line).trimStart().startsWith("|")) continue;
    const place = { retro: retro.id, name: retro.name, span: item.span, line };
    const verdict = itemVerdict(retro, item);
    found.set(item.span.start, { text: item.text, id: item.id?.text, verdict, isDraft: false, place, retro, item });
  }
  for (const { part } of checks) for (const row of rowsOf(retro, part)) found.set(row.place.span.start, row);
  return [...found.values()].sort((a, b) => a.place.span.start - b.place.span.start);
}

/** What an item's own mark says: its checkbox, `[>]` too, or the marks and words at its ends. */
export function itemVerdict({ retro }: YearRetro, item: RetroItem): ReviewVerdict | undefined {
  const { source } = retro.document;
  const line = source.slice(item.span.start, Math.min(item.span.end, source.lineEnd(source.lineAt(item.span.start))));
  const box = item.checkbox && source.slice(item.checkbox.start, item.checkbox.end);
  const looseBox = /^\s*(?:[-*+]\s+)?\[([>/-])\]/u.exec(source.lineText(source.lineAt(item.span.start)))?.[1];
  if (box === "[>]" || looseBox === ">") return "carried";
  if (looseBox === "/") return "partial";
  if (looseBox === "-") return "dropped";
  if (item.state !== "open") return item.state;
  return box || markedState(line) === "open" ? "open" : undefined;
}

/** The rows of the tables in a part; the last cell that says a verdict is the verdict. */
function rowsOf(retro: YearRetro, part: { readonly start: number; readonly end: number }): OwnVerdict[] {
  const { source, reading } = retro.retro.document;
  const rows: OwnVerdict[] = [];
  for (let line = source.lineAt(part.start); line < source.lineCount && source.lineStart(line) <= part.end; line++) {
    const written = source.lineText(line);
    if (!/^\s*\|/.test(written)) continue;
    const cells = written
      .trim()
      .replace(/^\||\|$/g, "")
      .split(/(?<!\\)\|/);
    if (cells.length < 2 || cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell))) continue;
    const text = unescaped(plainWords(cells[0] ?? ""));
    const said = cells.slice(1).findLast((cell) => verdictOfWord(cell) !== undefined);
    const item = reading.items.find(({ span }) => source.lineAt(span.start) === line);
    const isHead = /^\s*\|?\s*:?-/.test(line + 1 < source.lineCount ? source.lineText(line + 1) : "");
    if (text === "" || isHead) continue;
    const verdict = (said === undefined ? undefined : verdictOfWord(said)) ?? item?.state;
    const start = source.lineStart(line) + written.search(/\S/);
    const span = { start, end: source.lineStart(line) + written.trimEnd().length };
    rows.push({
      text,
      id: undefined,
      verdict,
      isDraft: said !== undefined && draftedVerdict(said) === verdict,
      place: { retro: retro.id, name: retro.name, span, line },
      retro,
      item: item ?? unmarkedItem(text, span, span),
    });
  }
  return rows;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** How sure it is that a goal review speaks of something planned: 1 by its id or its very words, 0 where it does not. */
export function sameGoal(own: OwnVerdict, text: string, ids: ReadonlySet<string>): number {
  if (own.id !== undefined) return ids.has(own.id.normalize("NFC")) ? 1 : 0;
  if (foldName(own.text) === foldName(text)) return 1;
  const alike = likeness(own.text, text);
  const words = contentWords(text);
  const said = new Set(contentWords(own.text));
  const shared = new Set(words.filter((word) => said.has(word))).size;
  const share = shared < 2 ? 0 : shared / Math.max(1, Math.min(new Set(words).size, said.size));
  const sure = Math.max(alike, share * 0.95);
  return sure >= 0.7 ? sure : 0;
}
