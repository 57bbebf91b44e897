import { TextPattern } from "../../vocabulary/TextPattern";
import type { Pauses } from "../../Pauses";
import type { InlineText } from "../../markdown/inlineText";
import type { Block, ListItem } from "../../markdown/Block";
import { readBlocksSlowly } from "../../markdown/readBlocks";
import { isAsciiOrHangul } from "../../text/asciiOrHangul";
import type { SourceText, Span } from "../../text/SourceText";
import { planWords } from "../../vocabulary/planHeadings";
import { reviewWords } from "../../vocabulary/reviewHeadings";
import type { LineWords } from "./LineWords";
import { blockId } from "./blockId";
import { labelWords, plainWords } from "./plainWords";
import type { RetroMemo } from "./RetroMemo";

/** One line of the body as a reader takes it in: a heading, an item of a list, a line of text, a row of a table. */
export interface Entry {
  readonly kind: "title" | "heading" | "item" | "text" | "row";
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** The line's own words in the source. */
  readonly span: Span;
  /** Where all that belongs to an item ends; the span's end for others. */
  readonly end: number;
  /** What the first line's words say by themselves. */
  readonly words: LineWords;
  /** The first line's words as written, markup included, without the `^id` that ties them to a to-do. */
  readonly raw: string;
  /** What it says, without markup. */
  readonly plain: string;
  /** The plain words without emoji, numbering and closing marks: what a heading is judged by. */
  readonly label: string;
  /** The character in its checkbox, and where the checkbox stands. */
  readonly task: { readonly mark: string; readonly span: Span } | undefined;
  /** How deep in lists: 1 for an item of a list that is in none. */
  readonly depth: number;
  /** The item around it. */
  readonly parent: Entry | undefined;
  readonly quoted: boolean;
  /** All of its words are strong or underlined. */
  readonly bold: boolean;
  /** The first line of its paragraph. */
  readonly first: boolean;
  /** How many lines its paragraph has. */
  readonly lines: number;
  readonly cells: readonly string[];
  readonly head: readonly string[];
  /** Has items or texts nested in it. */
  hasChildren: boolean;
  /** Has list items nested in it. */
  hasItems: boolean;
  /** The next entry is an item of a list that follows right behind it. */
  beforeList: boolean;
}

/** A body in order, and the horizontal rules between its lines. */
export interface Body {
  readonly entries: readonly Entry[];
  /** Those of them that are headings. */
  readonly headings: readonly Entry[];
  readonly rules: readonly number[];
}

/** A text that was parsed already, and its blocks. */
export interface ParsedBlocks {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Reads a masked text into entries; spans are offsets into the text. `parsed` counts where it is of the same text. */
export function* readEntries(masked: string, source: SourceText, memo: RetroMemo, parsed?: ParsedBlocks): Pauses<Body> {
  const collector = new Collector(masked, memo);
  const whole = { start: 0, end: masked.length };
  const blocks = parsed?.text === masked ? parsed.blocks : yield* readBlocksSlowly(masked, whole, memo.blocks);
  const place = { depth: 0, parent: undefined, quoted: false };
  for (const block of blocks) {
    yield;
    yield* collector.takeBlock(block, place);
  }
  yield* collector.finish(source);
  const { entries, headings, rules } = collector;
  return { entries, headings, rules };
}

interface Place {
  readonly depth: number;
  readonly parent: Entry | undefined;
  readonly quoted: boolean;
}

const markedLine = new TextPattern(
  /^(?:\[[^\]\s][^\]]{0,20}\]|\(\d{1,2}\)\s\S.*|\*\*[^*]+\*\*:?|<[^<>]+>|【[^】]+】|[■□◆◇▶●▣※].*|[^.!?]{2,30}[:：])$/u,
  ":]0213456789*<】■□◆◇▶●▣※：",
  ":[)*>【■□◆◇▶●▣※：",
);

class Collector {
  readonly entries: Entry[] = [];
  readonly headings: Entry[] = [];
  readonly rules: number[] = [];

  constructor(
    private readonly text: string,
    private readonly memo: RetroMemo,
  ) {}

  private *take(blocks: readonly Block[], place: Place): Pauses<void> {
    for (const block of blocks) yield* this.takeBlock(block, place);
  }

  /** Takes a block in, with a pause behind each line and each item of a list: it may be as long as the text. */
  *takeBlock(block: Block, place: Place): Pauses<void> {
    switch (block.kind) {
      case "heading":
        // A heading of several lines is a paragraph that happens to stand above dashes.
        if (/\n/.test(this.text.slice(block.inner.start, block.inner.end).trim())) {
          const lines = this.linesOf(block.inner);
          for (const [i, line] of lines.entries()) {
            this.add("text", line, place, { first: i === 0, lines: lines.length });
            yield;
          }
        } else this.add("heading", block.inner, place, { level: block.level });
        return;
      case "paragraph":
        for (const [i, line] of block.lines.entries()) {
          const loose = i === 0 ? /^(#{2,6})(?=[^#\s])/.exec(this.text.slice(line.start, line.start + 8)) : null;
          if (loose?.[1] && block.lines.length === 1) this.add("heading", line, place, { level: loose[1].length });
          else this.add("text", line, place, { first: i === 0, lines: block.lines.length });
          yield;
        }
        return;
      case "list":
        for (const item of block.items) {
          yield* this.takeItem(item, place);
          yield;
        }
        return;
      case "table": {
        const head = block.head.map((cell) => plainWords(cell.text));
        for (const row of block.rows) {
          const cells = row.cells.map((cell) => plainWords(cell.text));
          const text = { ...row.span, text: cells.join(" | ") };
          this.add("row", text, place, { cells, head });
          yield;
        }
        return;
      }
      case "quote":
        yield* this.take(block.children, { ...place, quoted: true });
        return;
      case "rule":
        this.rules.push(block.span.start);
        return;
      default:
    }
  }

  private *takeItem(item: ListItem, place: Place): Pauses<void> {
    const loose = this.looseLine(item);
    const inner = loose
      ? { ...item.inner, end: loose.before, text: item.inner.text.slice(0, loose.before - item.inner.end) }
      : item.inner;
    const first = { start: item.marker.start, end: inner.end, text: inner.text };
    const entry = this.add("item", inner.text === "" ? { ...first, end: item.marker.end } : inner, place, {
      depth: place.depth + 1,
      task: item.task,
      end: loose ? inner.end : item.span.end,
    });
    entry.hasChildren = item.children.some(({ kind }) => kind === "list" || kind === "paragraph" || kind === "quote");
    entry.hasItems = item.children.some(
      (child) =>
        child.kind === "list" || (child.kind === "quote" && child.children.some(({ kind }) => kind === "list")),
    );
    yield* this.take(item.children, { depth: place.depth + 1, parent: entry, quoted: place.quoted });
    if (loose) this.add("text", loose.line, place, { first: true, lines: 1 });
  }

  /**
   * A short last line of an item that begins left of the item's words and is marked like a heading (`[P]`, `(2) …`,
   * `Next:`): its writer forgot the empty line before it.
   */
  private looseLine(item: ListItem): { readonly line: InlineText; readonly before: number } | undefined {
    const { inner, marker } = item;
    const words = this.text.slice(inner.start, inner.end);
    const at = words.trimEnd().lastIndexOf("\n");
    if (at < 0 || item.children.length > 0) return undefined;
    const written = words.slice(at + 1).trimEnd();
    const text = written.trim();
    const lineStart = this.text.lastIndexOf("\n", marker.start - 1) + 1;
    if (written.length - text.length > marker.start - lineStart || text.length > 40) return undefined;
    if (
      !markedLine.test(text) &&
      !(text.length <= 24 && (reviewWords(labelWords(text))?.exact || planWords(labelWords(text))?.exact))
    )
      return undefined;
    const start = inner.start + at + 1 + (written.length - written.trimStart().length);
    return {
      line: { start, end: start + text.length, text },
      before: inner.start + words.slice(0, at).trimEnd().length,
    };
  }

  private add(kind: Entry["kind"], inner: InlineText, place: Place, more: Partial<Seed>): Entry {
    const raw = kind === "row" ? inner.text : this.firstLine(inner);
    const entry = new Line(kind, this.memo.wordsOf(raw), inner, place, more);
    this.entries.push(entry);
    if (kind === "heading") this.headings.push(entry);
    return entry;
  }

  private firstLine({ start, end }: Span): string {
    const written = this.text.slice(start, Math.min(end, start + 1200));
    const lineEnd = written.search(/[\r\n]/);
    const line = (lineEnd < 0 ? written : written.slice(0, lineEnd)).trim();
    const words = line.includes("^") ? line.replace(blockId, "").trimEnd() : line;
    return isAsciiOrHangul(words) ? words : words.normalize("NFC");
  }

  private linesOf(inner: InlineText): InlineText[] {
    const lines: InlineText[] = [];
    const pattern = /[^\r\n]+/g;
    const part = this.text.slice(inner.start, inner.end);
    for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
      const text = match[0].trim();
      if (text === "") continue;
      const start = inner.start + match.index + (match[0].length - match[0].trimStart().length);
      lines.push({ start, end: start + text.length, text });
    }
    return lines;
  }

  /** Marks the lines that stand right above a list. */
  *finish(source: SourceText): Pauses<void> {
    for (const [i, entry] of this.entries.entries()) {
      yield;
      const next = this.entries[i + 1];
      if (
        next?.kind === "text" &&
        entry.kind === "text" &&
        next.depth === entry.depth &&
        /^(?:\[[ xX✓]\]|\(1\)|①|하나\.|첫째[,.]|[•·▪☐])\s?\S/u.test(next.raw)
      )
        entry.beforeList = source.lineAt(next.span.start) - source.lineAt(entry.span.end) <= 2;
      if (next?.kind !== "item" || next.depth !== entry.depth + 1 || entry.kind === "item") continue;
      entry.beforeList = source.lineAt(next.span.start) - source.lineAt(entry.span.end) <= 2;
    }
  }
}

/** What only some entries have. */
type Seed = Pick<Entry, "level" | "task" | "end" | "depth" | "first" | "lines" | "cells" | "head">;

const none: readonly string[] = [];

class Line implements Entry {
  readonly level: number;
  readonly span: Span;
  readonly end: number;
  readonly task: Entry["task"];
  readonly depth: number;
  readonly parent: Entry | undefined;
  readonly quoted: boolean;
  readonly first: boolean;
  readonly lines: number;
  readonly cells: readonly string[];
  readonly head: readonly string[];
  hasChildren = false;
  hasItems = false;
  beforeList = false;

  constructor(
    readonly kind: Entry["kind"],
    readonly words: LineWords,
    inner: Span,
    place: Place,
    more: Partial<Seed>,
  ) {
    this.level = more.level ?? 0;
    this.span = { start: inner.start, end: inner.end };
    this.end = more.end ?? inner.end;
    this.task = more.task;
    this.depth = more.depth ?? place.depth;
    this.parent = place.parent;
    this.quoted = place.quoted;
    this.first = more.first ?? true;
    this.lines = more.lines ?? 1;
    this.cells = more.cells ?? none;
    this.head = more.head ?? none;
  }

  get raw(): string {
    return this.words.raw;
  }

  get plain(): string {
    return this.words.plain;
  }

  get label(): string {
    return this.words.label;
  }

  get bold(): boolean {
    return this.words.bold;
  }
}
