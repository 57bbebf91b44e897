import type { SourceText } from "../text/SourceText";
import { lineEntries, unquote } from "./lineEntries";
import type { YamlPlace } from "./YamlPlace";
import type { PathStep } from "./SyntaxNode";

/** A place inside `[…]` or `{…}`, and where in block style that collection stands. */
export interface FlowPlace {
  /** The path is that inside the collection. */
  readonly place: YamlPlace;
  readonly line: number;
  /** A column behind the key (or at the item) that the collection is the value of. */
  readonly column: number;
}

interface Frame {
  readonly kind: "[" | "{";
  index: number;
  key: string | undefined;
  /** The keys before the one at hand; of a list, its items. */
  keys: string[];
  /** Where the word at hand begins. */
  start: number;
}

const farthest = 40;

/** The place at an offset in flow style, or undefined where the offset is in no collection of that style. */
export function flowPlaceAt(source: SourceText, offset: number): FlowPlace | undefined {
  const line = source.lineAt(offset);
  for (let at = line; at >= 0 && at > line - farthest; at--) {
    const text = source.lineText(at);
    const entries = lineEntries(text);
    if (!entries) continue;
    const valueColumn = entries.key ? entries.key.restColumn : entries.contentColumn;
    const opener = text[valueColumn];
    if (opener === "[" || opener === "{") {
      // What is not indented deeper than the line it opens on is no part of a collection, closed or not.
      if (at < line && offset - source.lineStart(line) <= entries.column) return undefined;
      const start = source.lineStart(at) + valueColumn;
      const frames = start < offset ? openFrames(source.slice(start, offset + 1), start, offset) : [];
      if (frames.length === 0) return undefined;
      const column = entries.key ? entries.key.column + 1 : entries.contentColumn;
      return { place: flowPlace(source, frames, offset), line: at, column };
    }
    // Lines of a collection may begin with anything; one that opens a block key of its own ends the search.
    if (at < line && entries.key && entries.key.rest === "") return undefined;
  }
  return undefined;
}

/**
 * The collections that are open at an offset, from the outermost.
 * @param text what stands from `from` on, up to one character behind the offset
 */
function openFrames(text: string, from: number, offset: number): Frame[] {
  const frames: Frame[] = [];
  const length = offset - from;
  for (let i = 0; i < length; i++) {
    const char = text[i] as string;
    const top = frames.at(-1);
    if (char === '"' || (char === "'" && /[\s[{,:]/.test(text[i - 1] ?? " "))) {
      const end = text.indexOf(char, i + 1);
      if (end < 0 || end >= length) break;
      i = end;
    } else if (char === "[" || char === "{") {
      frames.push({ kind: char, index: 0, key: undefined, keys: [], start: from + i + 1 });
    } else if (char === "]" || char === "}") {
      frames.pop();
      if (frames.length === 0) return [];
    } else if (char === "," && top) {
      top.keys.push(top.key ?? unquote(text.slice(top.start - from, i).trim()));
      top.index++;
      top.key = undefined;
      top.start = from + i + 1;
    } else if (char === ":" && top?.kind === "{" && /[\s,}\]]|^$/.test(text[i + 1] ?? "") && top.key === undefined) {
      top.key = unquote(text.slice(top.start - from, i).trim());
      top.start = from + i + 1;
    }
  }
  return frames;
}

function flowPlace(source: SourceText, frames: readonly Frame[], offset: number): YamlPlace {
  const path: PathStep[] = frames.slice(0, -1).map((frame) => (frame.kind === "[" ? frame.index : (frame.key ?? "")));
  const top = frames.at(-1) as Frame;
  const typed = source.slice(Math.max(top.start, source.lineStart(source.lineAt(offset))), offset).trimStart();
  const ahead =
    /^[^,\]}\n\r:#]*/.exec(source.slice(offset, source.lineEnd(source.lineAt(offset))))?.[0].trimEnd() ?? "";
  const later = /^[^,\]}]*/.exec(source.slice(offset + ahead.length, offset + ahead.length + 200))?.[0] ?? "";
  const base = {
    typed,
    span: { start: offset - typed.length, end: offset + ahead.length },
    indent: "",
    style: "flow" as const,
    hasValue: later.trimStart().startsWith(":"),
    siblings: [...top.keys, ...keysAhead(source.slice(offset, offset + 2000))],
    needsDash: false,
    lead: "",
    repeated: 0,
    step: 2,
    items: [],
  };
  if (top.kind === "[") return { ...base, path: [...path, top.index], role: "item", siblings: [], items: top.keys };
  return top.key === undefined ? { ...base, path, role: "key" } : { ...base, path: [...path, top.key], role: "value" };
}

/** The keys that follow in the same object, up to its end. */
function keysAhead(text: string): string[] {
  const keys: string[] = [];
  let depth = 0;
  let start = -1;
  for (let i = 0; i < text.length && depth >= 0; i++) {
    const char = text[i] as string;
    if (char === "[" || char === "{") depth++;
    else if (char === "]" || char === "}") depth--;
    else if (depth > 0) continue;
    else if (char === ",") start = i + 1;
    else if (char === ":" && start >= 0 && /[\s,}\]]|^$/.test(text[i + 1] ?? "")) {
      keys.push(unquote(text.slice(start, i).trim()));
      start = -1;
    }
  }
  return keys;
}
