import type { SourceText } from "../text/SourceText";
import { flowPlaceAt } from "./flowPlaceAt";
import type { YamlPlace } from "./YamlPlace";
import { type LineEntries, lineEntries, unquote } from "./lineEntries";
import type { PathStep } from "./SyntaxNode";

/** The place at an offset, or undefined where no structure can be written: in comments, texts over several lines. */
export function placeAt(source: SourceText, offset: number): YamlPlace | undefined {
  const line = source.lineAt(offset);
  const text = source.lineText(line);
  const column = offset - source.lineStart(line);
  const before = text.slice(0, column);
  if (/(?:^|[ \t])#/.test(withoutQuoted(before)) || isInBlockText(source, line, column)) return undefined;
  const flow = flowPlaceAt(source, offset);
  if (flow) {
    const holder = blockPath(source, flow.line, flow.column, false);
    const lead = source.text[flow.place.span.start - 1] === ":" ? " " : "";
    return holder && { ...flow.place, lead, path: [...holder, ...flow.place.path] };
  }
  const entries = lineEntries(text);
  if (!entries || entries.column >= column) return emptyPlace(source, line, column, offset);
  if (entries.key && column > entries.key.restColumn - 1 && column > entries.key.column + entries.key.text.length) {
    return valuePlace(source, line, entries, column);
  }
  return wordPlace(source, line, entries, column);
}

/** Whether a line, or an empty line at a column, belongs to a text that `|` or `>` opens. */
function isInBlockText(source: SourceText, line: number, column: number): boolean {
  const own = indentOf(source.lineText(line));
  let limit = own < 0 ? column : own;
  for (let at = line - 1; at >= 0 && limit > 0; at--) {
    const text = source.lineText(at);
    const indent = indentOf(text);
    if (indent < 0 || indent >= limit) continue;
    if (/(?:[:-]|^)[ \t]+[|>][-+\d]{0,2}[ \t]*(?:[ \t]#.*)?$/.test(text) && !/^[ \t]*#/.test(text)) return true;
    limit = indent;
  }
  return false;
}

/** The columns of white space before a line's text; -1 for a blank line. */
function indentOf(line: string): number {
  return line.search(/[^ \t]/);
}

/** The columns by which a text indents, told from its first indented line. */
export function indentStep(source: SourceText): number {
  const first = /\n( {1,8})[^ \t\r\n#]/.exec(source.text)?.[1];
  return first?.length ?? 2;
}

function withoutQuoted(text: string): string {
  return text.replaceAll(/"(?:[^"\\]|\\.)*"?|(?<=[\s:[{,-]|^)'(?:[^']|'')*'?/g, (quoted) => "x".repeat(quoted.length));
}

/** Behind `key: `. */
function valuePlace(source: SourceText, line: number, entries: LineEntries, column: number): YamlPlace | undefined {
  const key = entries.key as NonNullable<LineEntries["key"]>;
  const holder = blockPath(source, line, key.column, false);
  if (!holder) return undefined;
  const start = source.lineStart(line) + Math.min(key.restColumn, column);
  const end = Math.max(source.lineStart(line) + column, start + key.rest.length);
  return {
    path: [...holder, key.text],
    role: "value",
    typed: source.slice(start, source.lineStart(line) + column),
    span: { start, end },
    indent: " ".repeat(key.column),
    siblings: [],
    style: "block",
    hasValue: key.rest !== "",
    needsDash: false,
    lead: source.text[start - 1] === ":" ? " " : "",
    repeated: entries.column,
    step: indentStep(source),
    items: [],
  };
}

/** In a word that is a key, a half-typed key, or the text of a list item. */
function wordPlace(source: SourceText, line: number, entries: LineEntries, column: number): YamlPlace | undefined {
  const lineStart = source.lineStart(line);
  const at = entries.contentColumn;
  const isItem = entries.dashes.length > 0;
  if (column < at) return undefined;
  const holder = blockPath(source, line, at, false);
  if (!holder) return undefined;
  const word = entries.key
    ? source.slice(lineStart + at, lineStart + entries.key.restColumn).replace(/[ \t]*:[ \t]*$/, "")
    : source
        .lineText(line)
        .slice(at)
        .replace(/[ \t]+#.*$/, "")
        .trimEnd();
  const siblings = siblingKeys(source, line, at);
  const role = isItem && siblings.length === 0 && !entries.key ? "item" : "key";
  return {
    path: holder,
    role,
    typed: source.slice(lineStart + at, lineStart + column),
    span: { start: lineStart + at, end: Math.max(lineStart + column, lineStart + at + word.length) },
    indent: " ".repeat(at),
    style: "block",
    hasValue: entries.key !== undefined,
    needsDash: false,
    siblings,
    lead: source.text[lineStart + at - 1] === "-" ? " " : "",
    repeated: entries.column,
    step: indentStep(source),
    items: role === "item" ? siblingItems(source, line, entries.dashes.at(-1) ?? at) : [],
  };
}

/** On an empty line, or in the white space before a comment: the column says which object or list is meant. */
function emptyPlace(source: SourceText, line: number, column: number, offset: number): YamlPlace | undefined {
  const lineStart = source.lineStart(line);
  const rest = source.lineText(line).trim();
  if (rest !== "" && !rest.startsWith("#")) return undefined;
  const step = indentStep(source);
  const placeOf = (role: "key" | "item", path: readonly PathStep[], at: number): YamlPlace => ({
    path,
    role,
    typed: "",
    span: { start: lineStart, end: offset },
    indent: " ".repeat(at),
    siblings: role === "key" ? siblingKeys(source, line, at) : [],
    style: "block",
    hasValue: false,
    needsDash: role === "item",
    lead: `${" ".repeat(at)}${role === "item" ? "- " : ""}`,
    repeated: 0,
    step,
    items: role === "item" ? siblingItems(source, line, at) : [],
  });

  const above = lineAbove(source, line);
  const open = above?.entries.key;
  if (above && open?.rest === "" && column > open.column) {
    const holder = blockPath(source, above.line, open.column, false);
    const below = lineBelow(source, line);
    const first = below && below.column > open.column ? below : undefined;
    const at = first?.column ?? open.column + step;
    if (!holder) return undefined;
    // Above the first item of a list that is there, a line is another item.
    if (first && first.dashes.length > 0) return placeOf("item", [...holder, open.text, 0], at);
    return placeOf("key", [...holder, open.text], at);
  }
  // The innermost object or list whose column the cursor has reached.
  const nearest = above && ownColumns(source, above.line).findLast((one) => one.column <= column);
  if (!nearest) return placeOf("key", [], 0);
  const path = blockPath(source, nearest.line, nearest.column, nearest.isDash);
  if (!path) return undefined;
  if (!nearest.isDash) return placeOf("key", path, nearest.column);
  const index = indexOfItem(source, line, nearest.column);
  return placeOf("item", [...path.slice(0, -1), index], nearest.column);
}

/** The columns of the things that a line stands in and holds, from the left: its ancestors' and its own. */
function ownColumns(source: SourceText, line: number): { line: number; column: number; isDash: boolean }[] {
  const result: { line: number; column: number; isDash: boolean }[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let at = line; at >= 0 && limit > 0; at--) {
    const entries = lineEntries(source.lineText(at));
    if (!entries || entries.column >= limit) continue;
    const own = [
      ...entries.dashes.map((column) => ({ line: at, column, isDash: true })),
      ...(entries.key ? [{ line: at, column: entries.key.column, isDash: false }] : []),
    ].filter((one) => one.column < limit);
    result.unshift(...own);
    limit = Math.min(limit, entries.column);
  }
  return result;
}

function lineAbove(source: SourceText, line: number): { line: number; entries: LineEntries } | undefined {
  for (let at = line - 1; at >= 0; at--) {
    const entries = lineEntries(source.lineText(at));
    if (entries) return { line: at, entries };
  }
  return undefined;
}

function lineBelow(source: SourceText, line: number): LineEntries | undefined {
  for (let at = line + 1; at < source.lineCount; at++) {
    const entries = lineEntries(source.lineText(at));
    if (entries) return entries;
  }
  return undefined;
}

/**
 * The path of the object or list that holds what stands at a column of a line; undefined inside a block text.
 * @param withSelf whether what stands there is itself a dash whose item is meant
 */
function blockPath(source: SourceText, line: number, column: number, withSelf: boolean): PathStep[] | undefined {
  const path: PathStep[] = [];
  const own = lineEntries(source.lineText(line));
  let child = { column, isDash: withSelf };
  if (withSelf) path.unshift(indexOfItem(source, line, column));
  for (const dash of (own?.dashes ?? []).filter((one) => one < column).toReversed()) {
    path.unshift(indexOfItem(source, line, dash));
    child = { column: dash, isDash: true };
  }
  const key = own?.key;
  if (key && key.column < column) path.unshift(key.text);
  if (key && key.column < child.column) child = { column: key.column, isDash: false };
  for (let at = line - 1; at >= 0 && child.column >= 0; at--) {
    const entries = lineEntries(source.lineText(at));
    if (!entries) continue;
    const parent = entries.key;
    if (parent && (parent.column < child.column || (child.isDash && parent.column === child.column))) {
      if (/^[|>]/.test(parent.rest)) return undefined;
      // Where a value stands behind the key already, what is deeper belongs to nothing: it is taken as a neighbour.
      if (parent.rest === "" || /^[&!]\S*$/.test(parent.rest)) path.unshift(parent.text);
      child = { column: parent.column, isDash: false };
    }
    for (const dash of entries.dashes.toReversed()) {
      if (dash >= child.column) continue;
      path.unshift(indexOfItem(source, at, dash));
      child = { column: dash, isDash: true };
    }
    if (child.column === 0 && !child.isDash) break;
  }
  return path;
}

/** The zero-based place of a dash among the dashes of its column. */
function indexOfItem(source: SourceText, line: number, column: number): number {
  let index = 0;
  for (let at = line - 1; at >= 0; at--) {
    const entries = lineEntries(source.lineText(at));
    if (!entries) continue;
    if (entries.dashes.includes(column)) index++;
    else if (entries.column <= column) break;
  }
  return index;
}

/** The keys of the object that a line stands in at a column, those of the line itself left out. */
function siblingKeys(source: SourceText, line: number, column: number): string[] {
  const keys: string[] = [];
  const own = lineEntries(source.lineText(line));
  const collect = (step: 1 | -1): void => {
    if (step === -1 && own?.dashes.some((dash) => dash < column)) return;
    for (let at = line + step; at >= 0 && at < source.lineCount; at += step) {
      const entries = lineEntries(source.lineText(at));
      if (!entries) continue;
      if (entries.key?.column === column && !(step === 1 && entries.dashes.length > 0)) keys.push(entries.key.text);
      if (entries.column < column) break;
    }
  };
  collect(-1);
  collect(1);
  return keys.map(unquote);
}

/** The texts of the items of a list at a column (of an object, its first key), that of the line itself left out. */
function siblingItems(source: SourceText, line: number, column: number): string[] {
  const found: string[] = [];
  for (const step of [-1, 1]) {
    for (let at = line + step; at >= 0 && at < source.lineCount; at += step) {
      const entries = lineEntries(source.lineText(at));
      if (!entries) continue;
      if (entries.column < column || (entries.column === column && entries.dashes.length === 0)) break;
      if (entries.dashes.at(-1) !== column) continue;
      const text = source.lineText(at).slice(entries.contentColumn);
      found.push(entries.key?.text ?? unquote(text.replace(/[ \t]+#.*$/, "").trimEnd()));
    }
  }
  return found;
}
