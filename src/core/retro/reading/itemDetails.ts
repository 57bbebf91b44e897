import { TextPattern } from "../../vocabulary/TextPattern";
import { isAsciiOrHangul } from "../../text/asciiOrHangul";
import type { Span } from "../../text/SourceText";
import { findCadence } from "../../vocabulary/cadence";
import { itemBucket } from "../../vocabulary/planHeadings";
import { blockId } from "./blockId";
import { rowRate } from "./goalTable";
import { deadlineBelow, type ItemTime, itemTime, timeKey } from "./itemTime";
import { plainWords } from "./plainWords";
import type { Entry } from "./readEntries";
import type { RetroPart } from "./RetroPart";
import type { RetroItem } from "./RetroReading";

/** What a planned thing says beside what it is. */
export interface ItemDetails extends Pick<
  RetroItem,
  "text" | "until" | "duration" | "id" | "undecided" | "stub" | "unreadCadence"
> {
  readonly time: ItemTime | undefined;
  /** How often, as a table's row or the line's own words say it. */
  readonly cadence: ReturnType<typeof findCadence>;
  /** The bucket that its words name. */
  readonly bucket: ReturnType<typeof itemBucket>;
}

/** What was read of a line before: the same words in a plan for the same time say the same. */
export interface KnownDetails {
  /** The line and the time that it was read in, as one text. */
  readonly key: string;
  /** Where the line began. */
  readonly start: number;
  readonly details: ItemDetails;
}

const lengthEnglish = new TextPattern(/\b(?:\d{1,3}|one|two|three|six) (?:days|weeks?|months?|years?)\b/iu, "yYwWmM");

const lengthKorean = new TextPattern(
  /(?<![\d.])\d{1,3}\s?(?:개월|달|주일?|년)(?:간|동안)?(?=[\s),./]|$)/u,
  "개달주년",
  "0123456789",
);

const undecided = new TextPattern(/\(\s*\?+\s*\)|\(\s*(?:미정|tbd|tbc)\s*\)|\?{2,}/iu, "(?");

const untilKorean = new TextPattern(/(?:^|[\s(/,~])([^()/,~]{1,30}?때까지)/u, "때", "까");

const untilEnglish = new TextPattern(/\buntil\s[^.,;()]{1,50}/iu, "uU", "lL");

/**
 * Reads an item's own words: range or deadline, "until …", length, `^id`, "(?)", and whether it says anything.
 * @param cell where the entry is a row, the cell that names the thing
 * @param below the line that explains it, where a heading is the item
 */
export function itemDetails(
  entry: Entry,
  masked: string,
  plan: RetroPart,
  below: Entry | undefined,
  cell = 0,
): ItemDetails {
  const { words, kind, span } = entry;
  const raw = masked.slice(span.start, Math.min(span.end, span.start + 1000));
  // What a row says depends on its table, and what a heading says on the line below it.
  if (kind === "row" || (kind === "heading" && below)) return readDetails(entry, raw, plan, below, cell);
  const key = `${raw}\n${timeKey(plan)}`;
  const known = words.details;
  if (known?.key === key) return moved(known.details, span.start - known.start);
  const details = readDetails(entry, raw, plan, below, cell);
  words.details = { key, start: span.start, details };
  return details;
}

function moved(details: ItemDetails, by: number): ItemDetails {
  const { id, undecided: doubt, unreadCadence: unread } = details;
  if (by === 0 || !(id || doubt || unread)) return details;
  const at = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...details,
    id: id && { ...id, span: at(id.span) },
    undecided: doubt && at(doubt),
    unreadCadence: unread && at(unread),
  };
}

function readDetails(entry: Entry, raw: string, plan: RetroPart, below: Entry | undefined, cell: number): ItemDetails {
  const block = raw.includes("^") ? blockId.exec(raw) : null;
  const id = block?.[1]
    ? {
        span: { start: entry.span.start + raw.lastIndexOf("^"), end: entry.span.start + raw.trimEnd().length },
        text: block[1],
      }
    : null;
  const words = entry.kind === "row" ? (entry.cells[cell] ?? "") : plainWords(block ? raw.slice(0, block.index) : raw);
  const text = withoutMarks(words);
  const question = undecided.exec(raw);
  const until = untilKorean.exec(text)?.[1] ?? untilEnglish.exec(text)?.[0];
  const duration = lengthKorean.exec(text)?.[0] ?? lengthEnglish.exec(text)?.[0];
  return {
    text,
    id,
    until: until?.trim() ?? null,
    duration: duration ?? null,
    undecided: question
      ? { start: entry.span.start + question.index, end: entry.span.start + question.index + question[0].length }
      : null,
    stub: isStub(text),
    unreadCadence: unreadCadence(raw, entry.span.start),
    cadence: findCadence((entry.kind === "row" ? rowRate(entry) : (boldLead(entry.raw) ?? text)).slice(0, 300)),
    bucket: itemBucket(text),
    time: itemTime(text, plan) ?? (entry.kind === "heading" && below ? deadlineBelow(below, plan) : undefined),
  };
}

/** An item's words without the marks at its ends. */
function withoutMarks(words: string): string {
  if (isAsciiOrHangul(words)) return words.trim();
  return words
    .replace(/^[\s✅✔☑❌✖🤔😐🟢🔴🟡⬜☐•·▪◦‣●○■□▶▷➤→]+/u, "")
    .replace(/\s*[✅✔☑❌✖🤔😐🟢🔴🟡]+\s*$/u, "")
    .trim();
}

/** What a line names in bold before it goes on to explain. */
function boldLead(raw: string): string | undefined {
  const lead = /^[^\p{L}\p{N}]{0,6}\*\*([^*]{3,200})\*\*/u.exec(raw)?.[1];
  return lead === undefined ? undefined : plainWords(lead);
}

/** A bullet of one letter or of dots says nothing; one Hangul syllable may be a word, a loose vowel or consonant not. */
function isStub(text: string): boolean {
  if (/[가-힣]|[a-z\d]{5}/i.test(text)) return false;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, "");
  return (
    letters.length === 0 ||
    (letters.length === 1 && !/[가-힣\u4e00-\u9fff]/u.test(letters)) ||
    /^[ㄱ-ㅣ]+$/u.test(letters) ||
    /^(?:todo|tbd)$/iu.test(letters)
  );
}

const unclearRate = new TextPattern(
  /(?:한|두|세|몇|\d{1,2})\s?(?:일|주|달|개월|분기|년)에\s?[^\s,.()]{1,10}|틈틈이|every (?:so often|few \w+|now and then)|a few times (?:a|per) \w+/iu,
  "에틈vVfF",
);

function unreadCadence(raw: string, offset: number): RetroItem["unreadCadence"] {
  const match = unclearRate.exec(raw);
  return match ? { start: offset + match.index, end: offset + match.index + match[0].length } : null;
}
