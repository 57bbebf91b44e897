import type { SourceText } from "../text/SourceText";
import { flowPlaceAt } from "./flowPlaceAt";
import type { YamlPlace } from "./YamlPlace";
import { type LineEntries, lineEntries } from "./lineEntries";
import { type OpenLine, openLines } from "./openLines";
import { siblingItems, siblingKeys } from "./siblings";
import type { PathStep } from "./SyntaxNode";

/** The place at an offset, or undefined where no structure can be written: in comments, texts over several lines. */
export function placeAt(source: SourceText, offset: number): YamlPlace | undefined {
  const line = source.lineAt(offset);
  const text = source.lineText(line);
  const column = offset - source.lineStart(line);
  const before = text.slice(0, column);
  if (/(?:^|[ \t])#/.test(withoutQuoted(before))) return undefined;
  const open = openLines(source, line);
  if (isInBlockText(source, line, column, open)) return undefined;
  const flow = flowPlaceAt(source, offset);
  if (flow) {
    const above = flow.line === line ? open : open.filter((one) => one.line < flow.line);
    const holder = blockPath(source, flow.line, flow.column, false, above);
    const lead = charBefore(source, flow.place.span.start) === ":" ? " " : "";
    return holder && { ...flow.place, lead, path: [...holder, ...flow.place.path] };
  }
  const entries = lineEntries(text);
  if (!entries || entries.column >= column) return emptyPlace(source, line, column, open);
  if (entries.key && column > entries.key.restColumn - 1 && column > entries.key.column + entries.key.text.length) {
    return valuePlace(source, line, entries, column, open);
  }
  return wordPlace(source, line, entries, column, open);
}

/** Whether a line, or an empty line at a column, belongs to a text that `|` or `>` opens. */
function isInBlockText(source: SourceText, line: number, column: number, open: readonly OpenLine[]): boolean {
  const own = source.lineText(line).search(/[^ \t\uFEFF]/);
  const limit = own < 0 ? column : own;
  return open.some(
    ({ line: at, entries, comment }) =>
      entries.column < limit &&
      // A comment that stands further left than the text ends it.
      comment > entries.column &&
      /(?:[:-]|^)[ \t]+[|>][-+\d]{0,2}[ \t]*(?:[ \t]#.*)?$/.test(source.lineText(at)),
  );
}

/** The columns by which a text indents, told from its first indented line. */
export function indentStep(source: SourceText): number {
  const first = /\n( {1,8})[^ \t\r\n#]/.exec(source.slice(0, 65_536))?.[1];
  return first?.length ?? 2;
}

/** The character before an offset. */
function charBefore(source: SourceText, offset: number): string {
  return source.slice(Math.max(0, offset - 1), offset);
}

function withoutQuoted(text: string): string {
  return text.replaceAll(/"(?:[^"\\]|\\.)*"?|(?<=[\s:[{,-]|^)'(?:[^']|'')*'?/g, (quoted) => "x".repeat(quoted.length));
}

/** Behind `key: `. */
function valuePlace(
  source: SourceText,
  line: number,
  entries: LineEntries,
  column: number,
  open: readonly OpenLine[],
): YamlPlace | undefined {
  const key = entries.key as NonNullable<LineEntries["key"]>;
  const holder = blockPath(source, line, key.column, false, open);
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
    lead: charBefore(source, start) === ":" ? " " : "",
    repeated: entries.column,
    step: indentStep(source),
    items: [],
  };
}

/** In a word that is a key, a half-typed key, or the text of a list item. */
function wordPlace(
  source: SourceText,
  line: number,
  entries: LineEntries,
  column: number,
  open: readonly OpenLine[],
): YamlPlace | undefined {
  const lineStart = source.lineStart(line);
  const at = entries.contentColumn;
  const isItem = entries.dashes.length > 0;
  if (column < at) return undefined;
  const holder = blockPath(source, line, at, false, open);
  if (!holder) return undefined;
  const word = entries.key
    ? source.slice(lineStart + at, lineStart + entries.key.restColumn).replace(/[ \t]*:[ \t]*$/, "")
    : source
        .lineText(line)
        .slice(at)
        .replace(/[ \t]+#.*$/, "")
        .trimEnd();
  const siblings = lazily(() => siblingKeys(source, line, at));
  const role = isItem && siblings().length === 0 && !entries.key ? "item" : "key";
  const items = lazily(() => (role === "item" ? siblingItems(source, line, entries.dashes.at(-1) ?? at) : []));
  const lead = charBefore(source, lineStart + at) === "-" ? " " : "";
  return {
    path: holder,
    role,
    typed: source.slice(lineStart + at, lineStart + column),
    span: { start: lineStart + at, end: Math.max(lineStart + column, lineStart + at + word.length) },
    indent: " ".repeat(at + lead.length),
    style: "block",
    hasValue: entries.key !== undefined,
    needsDash: false,
    get siblings() {
      return siblings();
    },
    lead,
    repeated: entries.column,
    step: indentStep(source),
    get items() {
      return items();
    },
  };
}

/** A value that is made when it is first asked for: few places need what stands around them. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** On an empty line, or in the white space before a comment: the column says which object or list is meant. */
function emptyPlace(
  source: SourceText,
  line: number,
  column: number,
  open: readonly OpenLine[],
): YamlPlace | undefined {
  const lineStart = source.lineStart(line);
  const offset = lineStart + column;
  const rest = source.lineText(line).trim();
  if (rest !== "" && !rest.startsWith("#")) return undefined;
  const step = indentStep(source);
  const placeOf = (role: "key" | "item", path: readonly PathStep[], at: number): YamlPlace => {
    const siblings = lazily(() => (role === "key" ? siblingKeys(source, line, at) : []));
    const items = lazily(() => (role === "item" ? siblingItems(source, line, at) : []));
    return {
      path,
      role,
      typed: "",
      span: { start: lineStart, end: offset },
      indent: " ".repeat(at),
      get siblings() {
        return siblings();
      },
      style: "block",
      hasValue: false,
      needsDash: role === "item",
      lead: `${" ".repeat(at)}${role === "item" ? "- " : ""}`,
      repeated: 0,
      step,
      get items() {
        return items();
      },
    };
  };

  const [above, ...outer] = open;
  const key = above?.entries.key;
  if (above && key?.rest === "" && column > key.column) {
    const holder = blockPath(source, above.line, key.column, false, outer);
    const below = lineBelow(source, line);
    const first = below && below.column > key.column ? below : undefined;
    const at = first?.column ?? key.column + step;
    if (!holder) return undefined;
    // Above the first item of a list that is there, a line is another item.
    if (first && first.dashes.length > 0) return placeOf("item", [...holder, key.text, 0], at);
    return placeOf("key", [...holder, key.text], at);
  }
  // The innermost object or list whose column the cursor has reached.
  const nearest = ownColumns(open).findLast((one) => one.column <= column);
  if (!nearest) return placeOf("key", [], 0);
  const further = open.filter((one) => one.line < nearest.line);
  const path = blockPath(source, nearest.line, nearest.column, nearest.isDash, further);
  return path && placeOf(nearest.isDash ? "item" : "key", path, nearest.column);
}

/** The columns of the things that open lines hold, from the left. */
function ownColumns(open: readonly OpenLine[]): { line: number; column: number; isDash: boolean }[] {
  const result: { line: number; column: number; isDash: boolean }[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (const { line, entries } of open) {
    const own = [
      ...entries.dashes.map((column) => ({ line, column, isDash: true })),
      ...(entries.key ? [{ line, column: entries.key.column, isDash: false }] : []),
    ].filter((one) => one.column < limit);
    result.unshift(...own);
    limit = Math.min(limit, entries.column);
  }
  return result;
}

function lineBelow(source: SourceText, line: number): LineEntries | undefined {
  for (let at = line + 1; at < source.lineCount; at++) {
    const entries = lineEntries(source.lineText(at));
    if (entries) return entries;
  }
  return undefined;
}

/**
 * The path of the object or list that holds what stands at a column of a line; undefined inside a block text. Items of
 * lists are not counted: each is 0.
 * @param withSelf whether what stands there is itself a dash whose item is meant
 * @param open the open lines above the line
 */
function blockPath(
  source: SourceText,
  line: number,
  column: number,
  withSelf: boolean,
  open: readonly OpenLine[],
): PathStep[] | undefined {
  const path: PathStep[] = [];
  const own = lineEntries(source.lineText(line));
  let child = { column, isDash: withSelf };
  if (withSelf) path.unshift(0);
  for (const dash of (own?.dashes ?? []).filter((one) => one < column).toReversed()) {
    path.unshift(0);
    child = { column: dash, isDash: true };
  }
  const key = own?.key;
  if (key && key.column < column) path.unshift(key.text);
  if (key && key.column < child.column) child = { column: key.column, isDash: false };
  for (const { entries } of open) {
    const parent = entries.key;
    if (parent && (parent.column < child.column || (child.isDash && parent.column === child.column))) {
      if (/^[|>]/.test(parent.rest)) return undefined;
      // Where a value stands behind the key already, what is deeper belongs to nothing: it is taken as a neighbour.
      if (parent.rest === "" || /^[&!]\S*$/.test(parent.rest)) path.unshift(parent.text);
      child = { column: parent.column, isDash: false };
    }
    for (const dash of entries.dashes.toReversed()) {
      if (dash >= child.column) continue;
      path.unshift(0);
      child = { column: dash, isDash: true };
    }
    if (child.column === 0 && !child.isDash) break;
  }
  return path;
}
