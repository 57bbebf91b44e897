import { insertLine } from "../retro/markdownEdits";
import type { FrontMatter } from "../retro/frontMatter";
import type { RetroDocument } from "../retro/RetroDocument";
import type { SourceText, Span } from "../text/SourceText";
import { daysInMonth } from "../time/CalendarDate";
import type { SyntaxNode } from "../yaml/SyntaxNode";
import { type Finding, finding } from "./Finding";
import { lastDayFix } from "./lastDayFix";
import { schemaFindings } from "./schemaFindings";
import { yamlFindings } from "./yamlFindings";

/** The keys that are ours; the others belong to the site generator, which may read more in them than we know. */
const ownKeys = new Set(["career", "period", "private"]);

/** The findings for front matter that cannot be read, does not fit, or is dated on a day that is none. */
export function retroFrontMatterFindings(document: RetroDocument): Finding[] {
  const { source, tree, frontMatter } = document;
  const problems = yamlFindings(tree.problems);
  const unclosed = unclosedFrontMatter(source, frontMatter, problems);
  if (unclosed) return [unclosed];
  return [...problems, ...typeFindings(document), ...dateFindings(document)];
}

function typeFindings({ tree }: RetroDocument): Finding[] {
  const { root } = tree;
  return schemaFindings(root, "retro").flatMap((one) => {
    const pair =
      root?.kind === "map" ? root.pairs.find(({ start, end }) => start <= one.start && one.start < end) : undefined;
    if (!pair || ownKeys.has(pair.key.text)) return [one];
    return one.code === "wrong-type" ? [finding("front-matter-type", one, one.values, one.data)] : [];
  });
}

/** The keys under which site generators keep dates. */
const dateKey = /^(?:date|pubdate|publish(?:ed)?(?:date|at)?|lastmod|modified|updated(?:at)?|created(?:at)?)$/i;

/** A date may carry a time in any of the forms of the site generators; its day must be in the calendar. */
function dateFindings({ source, tree, frontMatter }: RetroDocument): Finding[] {
  const places = frontMatter?.language === "toml" ? tomlDates(source, frontMatter.content) : yamlDates(tree.root);
  return places.flatMap((place) => {
    const written = source.slice(place.start, place.end);
    const match = /^(["']?)(\d{4}([-/.])(\d{1,2})\3(\d{1,2}))(?=$|[T\s"'])/.exec(written);
    if (!match) return [];
    const [, quote = "", date = ""] = match;
    const [year = 0, month = 0, day = 0] = date.split(/\D/).map(Number);
    if (month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)) return [];
    const start = place.start + quote.length;
    return [finding("unreal-date", { start, end: start + date.length }, { date }, lastDayFix(date))];
  });
}

function yamlDates(root: SyntaxNode | undefined): Span[] {
  if (root?.kind !== "map") return [];
  return root.pairs.flatMap(({ key, value }) =>
    dateKey.test(key.text) && value?.kind === "scalar" ? [{ start: value.start, end: value.end }] : [],
  );
}

function tomlDates(source: SourceText, content: Span): Span[] {
  const lines = source.slice(content.start, content.end).matchAll(/^(([\w-]+)[ \t]*=[ \t]*)([^\r\n#]+)/gm);
  return [...lines].flatMap((line) => {
    const [, before = "", key = "", value = ""] = line;
    const start = content.start + line.index + before.length;
    return dateKey.test(key) ? [{ start, end: start + value.trimEnd().length }] : [];
  });
}

const keyLine = /^(?:["']?[A-Za-z_][\w-]*["']?[ \t]*[:=](?:[ \t]|$)|[ \t]+\S|[-\]}]|#|$)/;

/**
 * A first line that opens front matter which is never closed, or only by a rule further down in the body. It ends
 * where lines of keys end.
 */
function unclosedFrontMatter(
  source: SourceText,
  frontMatter: FrontMatter | undefined,
  problems: readonly Finding[],
): Finding | undefined {
  const bom = source.text.startsWith("\uFEFF") ? 1 : 0;
  const mark = source.lineText(0).slice(bom).trimEnd();
  const isOpened = (mark === "---" || mark === "+++") && /^[A-Za-z_][\w-]*[ \t]*[:=]/.test(source.lineText(1));
  if (!isOpened || (frontMatter && !problems.some((problem) => problem.severity === "error"))) return undefined;
  let last = 1;
  let line = 1;
  const end = frontMatter ? source.lineAt(frontMatter.content.end) : source.lineCount;
  for (; line < end; line++) {
    const text = source.lineText(line);
    if (/^#{1,6} /.test(text) || !keyLine.test(text)) break;
    if (text.trim() !== "") last = line;
  }
  // A line that is no key within front matter is a fault of its own, unless a blank line or a heading parts the two.
  const isParted = line < source.lineCount && (line > last + 1 || /^#{1,6} /.test(source.lineText(line)));
  if (frontMatter && (line >= end || !isParted)) return undefined;
  const place = { start: bom, end: bom + mark.length };
  return finding("front-matter-unclosed", place, { mark }, { edits: insertLine(source, last + 1, mark) });
}
