import type { Pauses } from "../Pauses";
import type { CareerDocument } from "../career/CareerDocument";
import { removeLines, removeMark } from "../retro/markdownEdits";
import type { RetroItem } from "../retro/reading/RetroReading";
import { nearestWord } from "../schema/nearestWord";
import type { SourceText, Span } from "../text/SourceText";
import { findUnreadCadence } from "../vocabulary/unreadCadence";
import { type Finding, finding } from "./Finding";

/**
 * The findings for planned things: those that say nothing or are undecided, a rhythm that could not be read, ids.
 * It pauses at each of them.
 * @param career the file whose to-dos the ids name; without it, no id is said to be unknown
 */
export function* retroItemFindings(
  source: SourceText,
  items: readonly RetroItem[],
  career: CareerDocument | undefined,
): Pauses<Finding[]> {
  const known = career && todoIds(career);
  const seen = new Map<string, Span>();
  const found: Finding[] = [];
  for (const item of items) {
    yield;
    if (item.stub && saysNothing(source, item)) found.push(stubFinding(source, item));
    if (item.undecided) {
      found.push(finding("undecided-item", item.undecided, {}, { edits: removeMark(source, item.undecided) }));
    }
    const cadence = unreadCadence(source, item);
    if (cadence) found.push(finding("unread-cadence", cadence, { words: source.slice(cadence.start, cadence.end) }));
    if (item.id) found.push(...idFindings(source, item, item.id, known, seen));
  }
  return found;
}

/** Words that say how often, and give no rate. */
function unreadCadence(source: SourceText, { span }: RetroItem): Span | undefined {
  const end = Math.min(span.end, source.lineEnd(source.lineAt(span.start)));
  const found = findUnreadCadence(source.slice(span.start, end));
  return found && { start: span.start + found.start, end: span.start + found.end };
}

/** Whether nothing stands behind the marker but a mark or a letter or two; a list may begin in the same line. */
function saysNothing(source: SourceText, { span }: RetroItem): boolean {
  const text = source.lineText(source.lineAt(span.start));
  const words = text.replace(/^[\s>]*(?:(?:[-*+•·]|\d{1,9}[.)])(?:\s+|$))?(?:\[.\]\s*)?/u, "");
  return words.replaceAll(/[^\p{L}\p{N}]/gu, "").length <= 4;
}

function stubFinding(source: SourceText, item: RetroItem): Finding {
  const line = source.lineAt(item.span.start);
  const text = source.lineText(line);
  const indent = (words: string): number => /^[ \t]*/.exec(words)?.[0].length ?? 0;
  const next = line + 1 < source.lineCount ? source.lineText(line + 1) : "";
  // What is nested below it would hang on to another item.
  const hasChildren = next.trim() !== "" && indent(next) > indent(text);
  const start = source.lineStart(line) + indent(text);
  const place = { start, end: Math.max(start, source.lineStart(line) + text.trimEnd().length) };
  return finding("empty-item", place, {}, hasChildren ? undefined : { edits: removeLines(source, place) });
}

function idFindings(
  source: SourceText,
  item: RetroItem,
  id: NonNullable<RetroItem["id"]>,
  known: readonly string[] | undefined,
  seen: Map<string, Span>,
): Finding[] {
  const hasCaret = source.slice(id.span.start, id.span.start + 1) === "^";
  const place = { start: id.span.start + (hasCaret ? 1 : 0), end: id.span.end };
  const whole = { start: place.start - 1, end: place.end };
  const found: Finding[] = [];
  // A review and the next plan may both speak of one to-do; one list names it once.
  const key = `${item.of.start} ${id.text}`;
  const first = seen.get(key);
  if (first) {
    const line = source.lineAt(first.start) + 1;
    found.push(finding("duplicate-todo-id", place, { id: id.text, line }, { edits: removeMark(source, whole) }));
  } else seen.set(key, place);
  // Where career.yaml has no ids at all, this is a block id of the note-taker's.
  if (known && known.length > 0 && !known.includes(id.text)) {
    const suggestion = nearestWord(
      id.text,
      known.map((word) => ({ word })),
    );
    found.push(
      suggestion === undefined
        ? finding("unknown-todo-id", place, { id: id.text })
        : finding("unknown-todo-id-suggested", place, { id: id.text, suggestion }, { replacement: suggestion }),
    );
  }
  return found;
}

function todoIds(career: CareerDocument): string[] {
  return career.career.gaps.flatMap((gap) => gap.todos.items.flatMap(({ id }) => (id ? [id.text] : [])));
}
