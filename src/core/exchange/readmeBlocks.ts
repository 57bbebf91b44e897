import { readBlocks, type Block } from "../markdown/readBlocks";
import type { Span } from "../text/SourceText";
import { careerHeading } from "../vocabulary/careerHeadings";
import { fenceMarks, isProse, type Markup } from "./OutlineNode";

/**
 * The blocks of a README with what people wrap it in taken off: a fence around headings of the template, a heading
 * written in HTML. Such wrapping is added to `markup`.
 */
export function readmeBlocks(text: string, markup: Markup[]): Block[] {
  return readBlocks(text).flatMap((block) => {
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
