import { Origin } from "./Origin";
import { PlacedMap, PlacedPair, PlacedScalar, PlacedSeq } from "./placedNodes";
import type { MapNode, PairNode, ScalarNode, SeqNode, SyntaxNode } from "./SyntaxNode";
import type { YamlShape } from "./YamlShape";

/** What a text in plain form says: places are counted from its beginning. */
export interface PlainEntry {
  readonly root: MapNode | SeqNode;
  readonly origin: Origin;
}

/**
 * Reads the form that nearly all entries have: keys, texts and lists on lines of their own, without anything that
 * needs more than a look at the line. It gives what the parser gives, many times faster; where it is not sure of that,
 * it gives nothing, and the parser is asked. The two are held against each other by the differential tests.
 * @param column that of the text's first character in its line
 * @param listKey the key that the text is the value of
 */
export function readPlainEntry(
  text: string,
  column: number,
  kind: "map" | "seq",
  listKey: string | undefined,
  shape: YamlShape,
): PlainEntry | undefined {
  if (strange.test(text)) return undefined;
  try {
    const reader = new PlainReader(text, column, shape);
    const root = reader.read(kind, listKey);
    return { root, origin: reader.origin };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** Characters that YAML treats in a way of its own, wherever they stand. */
// oxlint-disable-next-line no-control-regex
const strange = /[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u00A0\u2028\u2029\uFEFF]|\r(?!\n)/;

class NotPlain extends Error {}

/** One for all: it is thrown often, and nobody looks at where it comes from. */
const notPlain = new NotPlain();

interface Line {
  /** Where its content begins and ends, blanks and comments left out. */
  start: number;
  readonly end: number;
  /** The column of its content. */
  column: number;
}

/** What may begin a plain text without meaning something else. */
const plainStart = /[\p{L}\d(/$^\\_;]/u;
const numberLike = /^[\d.]+$|^\d[\d_]*(?:\.\d*)?[eE][-+]?\d|^0[xo]/;
const otherValue = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;

class PlainReader {
  readonly origin = new Origin(0);
  /** Where the lines begin that are not looked at yet. */
  private at = 0;
  private next: Line | undefined;

  constructor(
    private readonly text: string,
    private readonly column: number,
    private readonly shape: YamlShape,
  ) {
    this.advance();
  }

  /** Goes on to the next line that says something. */
  private advance(): void {
    const { text } = this;
    this.next = undefined;
    while (this.at < text.length && !this.next) {
      const from = this.at;
      const lineEnd = this.lineEnd(from);
      let start = from;
      while (text.charCodeAt(start) === 32) start++;
      const end = this.contentEnd(start, lineEnd);
      if (end > start) this.next = { start, end, column: start - from + (from === 0 ? this.column : 0) };
      this.at = lineEnd + 1;
    }
  }

  private lineEnd(from: number): number {
    const end = this.text.indexOf("\n", from);
    return end < 0 ? this.text.length : end;
  }

  read(kind: "map" | "seq", listKey: string | undefined): MapNode | SeqNode {
    const first = this.line();
    const root = kind === "map" ? this.map(first.column) : this.seq(first.column, listKey);
    if (this.next) throw notPlain;
    return root;
  }

  /** Behind the last character of a line that is neither blank nor part of a comment. */
  private contentEnd(start: number, lineEnd: number): number {
    const { text } = this;
    let end = lineEnd;
    if (text.charCodeAt(start) === 35) return start;
    for (let hash = text.indexOf("#", start); hash >= 0 && hash < lineEnd; hash = text.indexOf("#", hash + 1)) {
      if (text.charCodeAt(hash - 1) !== 32) continue;
      // `#1` right behind a blank may have been meant as text.
      if (/[^\s#]/.test(text.charAt(hash + 1))) throw notPlain;
      end = hash;
      break;
    }
    while (end > start && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 13)) end--;
    return end;
  }

  private line(): Line {
    if (!this.next) throw notPlain;
    return this.next;
  }

  private map(column: number): MapNode {
    const pairs: PairNode[] = [];
    const keys = new Set<string>();
    for (let line = this.next; line?.column === column && !this.isDash(line); line = this.next) {
      const pair = this.pair(line);
      if (keys.has(pair.key.text)) throw notPlain;
      keys.add(pair.key.text);
      pairs.push(pair);
    }
    const [first, last] = [pairs[0], pairs.at(-1)];
    if (!first || !last) throw notPlain;
    return new PlacedMap(this.origin, first.start, last.end, false, pairs);
  }

  private pair(line: Line): PairNode {
    const colon = this.colonOf(line);
    const key = this.key(line.start, colon);
    let from = colon + 1;
    while (from < line.end && this.text.charCodeAt(from) === 32) from++;
    const isLiteral = from + 1 === line.end && this.text.charCodeAt(from) === 124;
    const value = isLiteral ? this.literal(from, line.column) : this.valueOf(key.text, from, line);
    return new PlacedPair(this.origin, key.start, value?.end ?? colon + 1, key, value);
  }

  private valueOf(key: string, from: number, line: Line): SyntaxNode | undefined {
    this.advance();
    return from < line.end ? this.inline(from, line) : this.below(line.column, key);
  }

  /** The text below `key: |`. */
  private literal(from: number, column: number): ScalarNode {
    const { text } = this;
    const lines: string[] = [];
    let indent = -1;
    let end = from + 1;
    let at = this.at;
    for (let lineEnd = this.lineEnd(at); at < text.length; at = lineEnd + 1) {
      lineEnd = this.lineEnd(at);
      const line = text.slice(at, lineEnd);
      const blanks = line.search(/[^ ]/);
      if (line.includes("\r") || (blanks < 0 && line !== "") || (indent < 0 && blanks < 0)) throw notPlain;
      if (blanks >= 0 && blanks <= column) break;
      if (indent < 0) indent = blanks;
      if (blanks >= 0 && blanks < indent) throw notPlain;
      lines.push(line.slice(indent));
      if (blanks >= 0) end = at + line.trimEnd().length;
    }
    if (indent < 0) throw notPlain;
    const value = `${lines.join("\n").replace(/\n+$/, "")}\n`;
    this.at = at;
    this.advance();
    return new PlacedScalar(this.origin, from, end, value, value, "block");
  }

  /** A value on the line of its key. */
  private inline(from: number, line: Line): SyntaxNode {
    const { next } = this;
    // What is indented deeper goes on with the text; a list at the key's column belongs to no text.
    if (next && (next.column > line.column || (next.column === line.column && this.isDash(next)))) {
      throw notPlain;
    }
    return this.scalar(from, line.end);
  }

  /** A value on the lines below its key. */
  private below(column: number, key: string): SyntaxNode | undefined {
    const { next } = this;
    if (!next || next.column < column) return undefined;
    const isDash = this.isDash(next);
    if (next.column === column && !isDash) return undefined;
    const value = isDash ? this.seq(next.column, key) : this.map(next.column);
    const behind = this.next;
    if (behind && (behind.column > column || (behind.column === column && this.isDash(behind)))) throw notPlain;
    return value;
  }

  private seq(column: number, listKey: string | undefined): SeqNode {
    const start = this.line().start;
    const items: SyntaxNode[] = [];
    for (let line = this.next; line?.column === column && this.isDash(line); line = this.next) {
      items.push(this.item(line, listKey));
    }
    const behind = this.next;
    if (behind && behind.column > column) throw notPlain;
    const last = items.at(-1);
    if (!last) throw notPlain;
    return new PlacedSeq(this.origin, start, Math.max(start + 1, last.end), false, items);
  }

  private item(line: Line, listKey: string | undefined): SyntaxNode {
    let from = line.start + 1;
    while (from < line.end && this.text.charCodeAt(from) === 32) from++;
    if (from >= line.end) throw notPlain;
    const dashColumn = line.column;
    // What stands behind the dash is read as if the dash were a blank.
    line.column += from - line.start;
    line.start = from;
    if (this.isDash(line)) throw notPlain;
    if (!this.hasColon(line)) {
      this.advance();
      const behind = this.next;
      if (behind && behind.column > dashColumn) throw notPlain;
      return this.scalar(from, line.end);
    }
    const map = this.map(line.column);
    const [only] = map.pairs;
    const isOne = map.pairs.length === 1 && (only?.value?.kind === "scalar" || only?.value === undefined);
    // It may be a text with a colon in it.
    if (isOne && only && !this.shape.isPairList(listKey) && !this.shape.isKnownKey(only.key.text)) throw notPlain;
    return map;
  }

  private isDash(line: Line): boolean {
    if (this.text.charCodeAt(line.start) !== 45) return false;
    return line.end === line.start + 1 || this.text.charCodeAt(line.start + 1) === 32;
  }

  private hasColon({ start, end }: Line): boolean {
    for (let at = this.text.indexOf(":", start); at >= 0 && at < end; at = this.text.indexOf(":", at + 1)) {
      if (at + 1 === end || this.text.charCodeAt(at + 1) === 32) return true;
    }
    return false;
  }

  private colonOf({ start, end }: Line): number {
    const colon = this.text.indexOf(":", start);
    if (colon < 0 || colon >= end || (colon + 1 < end && this.text.charCodeAt(colon + 1) !== 32)) throw notPlain;
    return colon;
  }

  private key(start: number, colon: number): ScalarNode {
    const text = this.text.slice(start, colon);
    if (!/^[\p{L}\d_](?:[^"'[\]{},&*!|>%@`#?]{0,200}[^\s"'[\]{},&*!|>%@`#?])?$/u.test(text)) throw notPlain;
    return new PlacedScalar(this.origin, start, colon, text, text, "plain");
  }

  private scalar(start: number, end: number): SyntaxNode {
    const raw = this.text.slice(start, end);
    const first = raw.charAt(0);
    if (first === '"' || first === "'") return this.quoted(raw, first, start, end);
    if (first === "[") return this.flowSeq(raw, start, end);
    if (first === "{") return this.flowMap(raw, start, end);
    if (/: |:$/.test(raw)) throw notPlain;
    return this.plain(raw, start, end);
  }

  private quoted(raw: string, quote: '"' | "'", start: number, end: number): ScalarNode {
    const inner = raw.slice(1, -1);
    if (raw.length < 2 || !raw.endsWith(quote) || inner.includes(quote) || inner.includes("\\")) throw notPlain;
    return new PlacedScalar(this.origin, start, end, inner, inner, quote === '"' ? "double" : "single");
  }

  private flowSeq(raw: string, start: number, end: number): SeqNode {
    if (!raw.endsWith("]")) throw notPlain;
    const items = this.flowParts(start + 1, end - 1).map(([from, to]) => this.flowScalar(from, to));
    return new PlacedSeq(this.origin, start, end, true, items);
  }

  private flowMap(raw: string, start: number, end: number): MapNode {
    if (!raw.endsWith("}")) throw notPlain;
    const pairs = this.flowParts(start + 1, end - 1).map(([from, to]) => {
      const colon = this.text.indexOf(": ", from);
      if (colon < 0 || colon >= to) throw notPlain;
      const key = this.key(from, colon);
      let at = colon + 1;
      while (this.text.charCodeAt(at) === 32) at++;
      const value = this.flowScalar(at, to);
      return new PlacedPair(this.origin, key.start, value.end, key, value);
    });
    if (new Set(pairs.map(({ key }) => key.text)).size < pairs.length) throw notPlain;
    return new PlacedMap(this.origin, start, end, true, pairs);
  }

  /** What stands between the commas of a stretch, blanks left out. */
  private flowParts(start: number, end: number): [start: number, end: number][] {
    const parts: [number, number][] = [];
    const inner = this.text.slice(start, end);
    if (inner.trim() === "") return parts;
    let at = 0;
    for (const [part] of inner.matchAll(/(?:"[^"]*"|'[^']*'|[^"',])*(?:,|$)/g)) {
      if (at === inner.length && part === "") break;
      const text = part.endsWith(",") ? part.slice(0, -1) : part;
      const from = start + at + text.length - text.trimStart().length;
      const to = start + at + text.trimEnd().length;
      if (to <= from) throw notPlain;
      parts.push([from, to]);
      at += part.length;
    }
    if (at !== inner.length || inner.endsWith(",")) throw notPlain;
    return parts;
  }

  private flowScalar(start: number, end: number): ScalarNode {
    const raw = this.text.slice(start, end);
    const first = raw.charAt(0);
    if (first === '"' || first === "'") return this.quoted(raw, first, start, end);
    if (/["'[\]{}#&*!|>%@`?:-]/.test(raw)) throw notPlain;
    return this.plain(raw, start, end);
  }

  private plain(raw: string, start: number, end: number): ScalarNode {
    const first = raw.charAt(0);
    if (!plainStart.test(first)) throw notPlain;
    if (/^\d{1,15}$/.test(raw)) return new PlacedScalar(this.origin, start, end, Number(raw), raw, "plain");
    if (numberLike.test(raw) || otherValue.test(raw)) throw notPlain;
    return new PlacedScalar(this.origin, start, end, raw, raw, "plain");
  }
}
