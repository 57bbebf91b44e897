import type { InlineText } from "../markdown/inlineText";
import type { Block } from "../markdown/Block";
import type { BlockMemo } from "../markdown/BlockMemo";
import { readBlocks } from "../markdown/readBlocks";
import type { Span } from "../text/SourceText";
import { careerHeading } from "../vocabulary/careerHeadings";
import { looseCareerHeading } from "../vocabulary/looseCareerHeading";
import { fenceMarks, isProse, type Markup } from "./OutlineNode";

/** A text and its blocks, so that several readers can share one parse. */
export interface ParsedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What was read, for texts like this one. */
  readonly memo: BlockMemo;
}

/**
 * The blocks of a README with what people wrap it in taken off: a fence around headings of the template, a heading
 * written in HTML. Such wrapping is added to `markup`.
 */
export function readmeBlocks({ text, blocks }: ParsedText, markup: Markup[]): Block[] {
  return blocks.flatMap((block, index, all) => {
    if (block.kind === "fence" && isProse(block.language)) {
      const inside = readBlocks(text, block.content);
      if (!inside.some((each) => each.kind === "heading" && careerHeading(each.inner.text) !== undefined))
        return [block];
      markup.push(...fenceMarks(block.span, block.content));
      return inside;
    }
    // Labels in bold, a line each, are as many headings.
    if (block.kind === "paragraph" && block.lines.length > 1 && block.lines.every((line) => isLabelled(text, line))) {
      return block.lines.map((line): Block => ({ kind: "paragraph", span: line, inner: line, lines: [line] }));
    }
    if (block.kind === "paragraph" && block.lines.length > 1) return cutAtHeads(text, block);
    if (block.kind === "list") return headsOfList(block, all[index + 1]);
    return [(block.kind === "html" && htmlHeading(text, block)) || block];
  });
}

/** `**Name:** Kim`. */
function isLabelled(text: string, { start, end }: Span): boolean {
  return /^\*\*[^*:：\n]{1,30}(?:[:：]\s*\*\*|\*\*\s*[:：])/u.test(text.slice(start, Math.min(end, start + 60)));
}

/** `<h2>Goal</h2>` on a line of its own. */
function htmlHeading(text: string, { span }: Block): Block | undefined {
  if (span.end - span.start > 300) return undefined;
  const source = text.slice(span.start, span.end);
  const match = /^<h([1-6])\b[^<>]*>\s*(?:<[^<>]+>\s*)*([^<>]*[^<>\s])\s*(?:<\/[^<>]+>\s*)+$/iu.exec(source);
  if (!match?.[2]) return undefined;
  const start = span.start + source.indexOf(match[2]);
  const inner = { start, end: start + match[2].length, text: match[2].replace(/\s+/gu, " ").normalize("NFC") };
  return { kind: "heading", level: Number(match[1]), span, inner };
}

type Paragraph = Extract<Block, { kind: "paragraph" }>;
type List = Extract<Block, { kind: "list" }>;

/** A paragraph whose lines open sections, in bold or in brackets, is cut before and behind them. */
function cutAtHeads(text: string, block: Paragraph): Block[] {
  const parts: InlineText[][] = [];
  let after = true;
  for (const line of block.lines) {
    const isHead = isMarkedHead(text.slice(line.start, line.end), line.text);
    if (isHead || after) parts.push([line]);
    else parts.at(-1)?.push(line);
    after = isHead;
  }
  if (parts.length === 1) return [block];
  return parts.map((lines): Block => {
    const inner = {
      start: lines[0]?.start ?? block.span.start,
      end: lines.at(-1)?.end ?? block.span.end,
      text: lines.map((line) => line.text).join(" "),
    };
    return { kind: "paragraph", span: inner, inner, lines };
  });
}

function isMarkedHead(source: string, text: string): boolean {
  if (text.length > 40) return false;
  const isMarked = /^(?:\*\*|__).+(?:\*\*|__)\s*[:：]?$/u.test(source) || isBracketed(text) || isNumberedHead(text);
  return isMarked && (careerHeading(text) ?? looseCareerHeading(text)) !== undefined;
}

/** `[강점]`, `【Goals】`: a line in brackets of its own. */
export function isBracketed(text: string): boolean {
  return /^(?:\[[^[\]]{1,30}\]|【[^【】]{1,30}】|<[^<>]{1,30}>|〈[^〈〉]{1,30}〉)$/u.test(text);
}

/** `가. 강점`, `1-2. Goals`, `② Goals`: a line of its own with a mark that opens no item of a list. */
export function isNumberedHead(text: string): boolean {
  return /^(?:[가-하][.)]|\d{1,2}(?:[-.]\d{1,2})+[.)]?|\(\d{1,2}\)|[①-⑳])\s+\S.{0,29}$/u.test(text);
}

/** A list whose items are the sections, each with what it holds below it. */
function headsOfList(list: List, next: Block | undefined): Block[] {
  const isFew = list.items.length === 1;
  const known = list.items.map(
    (item) =>
      (isFew || item.children.length > 0) &&
      item.inner.text.length <= 40 &&
      item.task === undefined &&
      careerHeading(item.inner.text),
  );
  const [only] = list.items;
  const isHeadAlone =
    isFew &&
    known[0] &&
    only?.children.length === 0 &&
    list.ordered &&
    (next?.kind === "list" || next?.kind === "paragraph");
  const filled = list.items.filter((item, index) => known[index] && item.children.length > 0).length;
  if (!isHeadAlone && (filled < 2 || filled * 3 < list.items.length * 2)) return [list];
  return list.items.flatMap((item): Block[] => [
    { kind: "heading", level: 6, span: { start: item.inner.start, end: item.inner.end }, inner: item.inner },
    ...item.children,
  ]);
}
