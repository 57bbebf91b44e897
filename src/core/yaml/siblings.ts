import type { SourceText } from "../text/SourceText";
import { lineEntries, unquote } from "./lineEntries";
import { type VisitLine, walkDown, walkUp } from "./walkLines";

/** The keys of the object that a line stands in at a column, those of the line itself left out; the nearest first. */
export function siblingKeys(source: SourceText, line: number, column: number): string[] {
  const keys: string[] = [];
  const visit =
    (isUp: boolean): VisitLine =>
    (start, end, entryAt, isDash) => {
      if (entryAt < 0 || entryAt > column) return true;
      if (entryAt === column) {
        const key = isDash ? undefined : keyOf(source.slice(start + column, end));
        if (key !== undefined) keys.push(key);
        return true;
      }
      // The first key of a list's item stands behind the dash.
      const entries = isUp ? lineEntries(source.slice(start, end)) : undefined;
      if (entries?.key?.column === column) keys.push(unquote(entries.key.text));
      return false;
    };
  const own = lineEntries(source.lineText(line));
  if (!own?.dashes.some((dash) => dash < column)) walkUp(source, source.lineStart(line), visit(true));
  if (line + 1 < source.lineCount) walkDown(source, source.lineStart(line + 1), visit(false));
  return keys;
}

/** The texts of the items of a list at a column (of an object, its first key), that of the line itself left out. */
export function siblingItems(source: SourceText, line: number, column: number): string[] {
  const found: string[] = [];
  const visit: VisitLine = (start, end, entryAt, isDash) => {
    if (entryAt < 0 || entryAt > column) return true;
    if (entryAt < column || !isDash) return false;
    const text = itemOf(source.slice(start + column, end));
    if (text !== undefined) found.push(text);
    return true;
  };
  walkUp(source, source.lineStart(line), visit);
  if (line + 1 < source.lineCount) walkDown(source, source.lineStart(line + 1), visit);
  return found;
}

/** Whether a text is nothing but words: without anything that YAML or a comment could mean more by. */
function isPlain(text: string): boolean {
  if (text === "" || text.charCodeAt(0) < 48) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && ":#\"'[]{}&*!|>%@`".includes(text[at] as string)) return false;
  }
  return true;
}

/** The key that a text from its column on opens. Most are plain, and need no reading of the whole line. */
function keyOf(text: string): string | undefined {
  const colon = text.indexOf(":");
  if (colon < 0) return undefined;
  const key = text.slice(0, colon);
  if (isPlain(key) && (colon + 1 === text.length || /[ \t]/.test(text[colon + 1] ?? ""))) return key.trimEnd();
  const entries = lineEntries(text);
  return entries?.key?.column === 0 ? unquote(entries.key.text) : undefined;
}

/** The text of an item from its dash on; undefined where another dash follows. */
function itemOf(text: string): string | undefined {
  const words = text.slice(1).trim();
  if (isPlain(words)) return words;
  const entries = lineEntries(text);
  if (!entries || entries.dashes.at(-1) !== 0) return undefined;
  return (
    entries.key?.text ??
    unquote(
      text
        .slice(entries.contentColumn)
        .replace(/[ \t]+#.*$/, "")
        .trimEnd(),
    )
  );
}
