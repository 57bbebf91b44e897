import type { SourceText, Span } from "../../text/SourceText";
import { type CalendarDate, isRealDate } from "../../time/CalendarDate";
import { type Period, periodOf } from "../../time/Period";
import { titleSort, type TitleSort } from "../../vocabulary/titleWords";
import { frontMatter } from "../frontMatter";
import { plainWords } from "./plainWords";
import type { Entry } from "./readEntries";

/** What stands above the body: title and date, of the front matter, else of the first heading and the file's name. */
export interface Head {
  readonly title: { readonly span: Span; readonly text: string } | null;
  readonly sort: TitleSort;
  /** The heading that is the document's own title. */
  readonly titleEntry: Entry | undefined;
  readonly written: CalendarDate | null;
  /** The front matter's `period:`. */
  readonly period: Period | undefined;
  /** The tags and categories, as written. */
  readonly tags: string;
}

/** Reads the head of a document. */
export function readHead(source: SourceText, entries: readonly Entry[], fileName: string | undefined): Head {
  const fields = frontMatterFields(source);
  const name = fileName?.normalize("NFC").replace(/^.*[\\/]/, "") ?? "";
  const titleEntry = titleHeading(entries, fields.title?.text);
  const title = fields.title ?? (titleEntry ? { span: titleEntry.span, text: titleEntry.plain } : null);
  const sorts = [title?.text, titleEntry?.plain, fields.subtitle].map((text) => titleSort(text ?? ""));
  const fromName = title ? "other" : titleSort(name.replace(/[-_.]/g, " "));
  const sort = sorts.find((found) => found !== "other") ?? fromName;
  return {
    title,
    sort,
    titleEntry,
    written: fields.date ?? dateIn(name),
    period: fields.period,
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
  const last = source.lineAt(front.content.end);
  let inTags = false;
  for (let line = source.lineAt(front.content.start); line < last; line++) {
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
    } else if (key === "subtitle" || key === "description")
      fields.subtitle ??= key === "subtitle" ? plainWords(value) : undefined;
    else if (key === "date" || key === "pubdate" || key === "published" || key === "publishdate" || key === "created")
      fields.date ??= dateIn(value) ?? undefined;
    else if (key === "period") fields.period ??= periodOf(value);
  }
  return fields;
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
function titleHeading(entries: readonly Entry[], title: string | undefined): Entry | undefined {
  const index = entries.findIndex(({ kind }) => kind === "heading");
  const first = entries[index];
  if (!first || index > 4) return undefined;
  if (title !== undefined && first.label !== "" && foldable(title).includes(foldable(first.plain))) return first;
  const rest = entries.slice(index + 1).filter(({ kind }) => kind === "heading");
  const beside = rest.filter(({ level }) => level <= first.level);
  if (beside.length === 0) return rest.length > 0 || titleSort(first.plain) !== "other" ? first : undefined;
  // A title among headings of its own rank, and no other that could be one.
  const looksBack = (entry: Entry) => ["retro", "both"].includes(titleSort(entry.plain));
  return title === undefined && index === 0 && looksBack(first) && !beside.some(looksBack) ? first : undefined;
}

function foldable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
