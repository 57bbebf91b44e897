import type { SourceText, Span } from "../../text/SourceText";
import { type CalendarDate, isRealDate } from "../../time/CalendarDate";
import { type Period, periodOf } from "../../time/Period";
import { planWords } from "../../vocabulary/planHeadings";
import { isRetroTag, titleSort, type TitleSort } from "../../vocabulary/titleWords";
import { frontMatter } from "../frontMatter";
import { plainWords } from "./plainWords";
import type { Body, Entry } from "./readEntries";

/** What stands above the body: title and date, of the front matter, else of the first heading and the file's name. */
export interface Head {
  readonly title: { readonly span: Span; readonly text: string } | null;
  readonly sort: TitleSort;
  /** The heading that is the document's own title. */
  readonly titleEntry: Entry | undefined;
  readonly subtitle: string | null;
  readonly written: CalendarDate | null;
  /** The front matter's `period:`. */
  readonly period: Period | undefined;
  /** Only its tags say that it looks back. */
  readonly taggedOnly: boolean;
  /** The tags and categories, as written. */
  readonly tags: string;
}

/** Reads the head of a document. */
export function readHead(source: SourceText, { entries, headings }: Body, fileName: string | undefined): Head {
  const fields = frontMatterFields(source);
  const name = fileName?.normalize("NFC").replace(/^.*[\\/]/, "") ?? "";
  if (!frontMatter(source)) looseFields(source, fields);
  const titleEntry =
    titleHeading(entries, headings, fields.title?.text) ?? (fields.title ? undefined : titleLine(entries));
  const title = fields.title ?? (titleEntry ? { span: titleEntry.span, text: titleEntry.plain } : null);
  const sorts = [title?.text, titleEntry?.plain, fields.subtitle].map((text) => titleSort(text ?? ""));
  const fromName = title ? "other" : titleSort(name.replace(/[-_.]/g, " "));
  const told = sorts.find((found) => found !== "other") ?? fromName;
  // Only a retrospective has a `period:` in its front matter.
  const sort = told === "other" && (fields.period || isRetroTag(fields.tags)) ? "retro" : told;
  return {
    title,
    sort,
    titleEntry,
    subtitle: fields.subtitle ?? null,
    written: fields.date ?? dateIn(name),
    period: fields.period,
    taggedOnly: told === "other" && sort === "retro" && !fields.period,
    tags: fields.tags,
  };
}

interface Fields {
  title?: { span: Span; text: string };
  subtitle?: string;
  date?: CalendarDate;
  period?: Period;
  tags: string;
}

/** The few fields that matter, line by line: a front matter too broken for its parser still has its title. */
function frontMatterFields(source: SourceText): Fields {
  const fields: Fields = { tags: "" };
  const front = frontMatter(source);
  if (!front) return fields;
  readFields(source, source.lineAt(front.content.start), source.lineAt(front.content.end), fields);
  return fields;
}

/** `title: …`, `date: …` at the top of a text that forgot the fences around them. */
function looseFields(source: SourceText, fields: Fields): void {
  let last = 0;
  while (last < source.lineCount && last < 8 && /^(?:[A-Za-z]{2,12}|제목|날짜)\s?:\s/.test(source.lineText(last)))
    last++;
  if (last > 0 && /^(?:title|제목|date|날짜|created|tags?|category)\b/i.test(source.lineText(0).normalize("NFC")))
    readFields(source, 0, last, fields);
}

function readFields(source: SourceText, from: number, last: number, fields: Fields): void {
  let inTags = false;
  for (let line = from; line < last; line++) {
    const text = source.lineText(line).slice(0, 500);
    const field = /^(["']?)([A-Za-z_-]{1,30})\1[ \t]*[:=][ \t]*(\S.*)?$/.exec(text.trimEnd());
    if (!field) {
      if (inTags) fields.tags += ` ${text.trim()}`;
      continue;
    }
    const key = (field[2] ?? "").toLowerCase();
    const value = unquoted((field[3] ?? "").trim());
    inTags = /^(?:tags?|categor(?:y|ies)|keywords?|series)$/.test(key);
    if (inTags) fields.tags += ` ${value}`;
    else if (key === "title" && value !== "" && !fields.title) {
      const start = source.lineStart(line) + Math.max(0, source.lineText(line).indexOf(value));
      fields.title = { span: { start, end: start + value.length }, text: plainWords(value) };
    } else if (key === "subtitle") fields.subtitle ??= plainWords(value);
    else if (key === "date" || key === "pubdate" || key === "published" || key === "publishdate" || key === "created")
      fields.date ??= dateIn(value) ?? undefined;
    else if (key === "period") fields.period ??= periodOf(value);
  }
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1(?:\s+#.*)?$/.exec(value)?.[2] ?? value.replace(/\s+#.*$/, "");
}

function dateIn(text: string): CalendarDate | null {
  const match = /((?:19|20)\d\d)[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})/.exec(text);
  if (!match) return null;
  const date = `${match[1]}-${match[2]?.padStart(2, "0")}-${match[3]?.padStart(2, "0")}`;
  return isRealDate(date) ? date : null;
}

/** The heading that names the document: the first one, near the top, with none beside it of its rank or above. */
function titleHeading(
  entries: readonly Entry[],
  [first, ...rest]: readonly Entry[],
  title: string | undefined,
): Entry | undefined {
  const index = first ? entries.slice(0, 5).indexOf(first) : -1;
  if (!first || index < 0) return undefined;
  if (title !== undefined && first.label !== "" && foldable(title).includes(foldable(first.plain))) return first;
  const looksBack = (entry: Entry) => ["retro", "both"].includes(titleSort(entry.plain));
  if (title !== undefined && first.level > 1 && !looksBack(first)) return undefined;
  const beside = rest.filter(({ level }) => level <= first.level);
  if (beside.length === 0)
    return rest.length > 0 || (title === undefined && titleSort(first.plain) !== "other") ? first : undefined;
  // A title among headings of its own rank, and no other that could be one: a part such as "goal review" is none.
  const isOther = (entry: Entry): boolean => {
    const words = planWords(entry.label);
    return looksBack(entry) && !(words?.sort === "check" && words.exact);
  };
  return title === undefined && index === 0 && looksBack(first) && !beside.some(isOther) ? first : undefined;
}

/** A first line by itself that says it looks back: a title without a mark. */
function titleLine(entries: readonly Entry[]): Entry | undefined {
  const [first] = entries;
  if (first?.kind !== "text" || first.lines !== 1 || first.depth > 0 || first.quoted || first.plain.length > 80)
    return undefined;
  return !/[다요죠.]$/u.test(first.plain) && titleSort(first.plain) !== "other" ? first : undefined;
}

function foldable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
