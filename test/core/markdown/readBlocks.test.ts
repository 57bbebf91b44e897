import { describe, expect, it } from "vitest";
import type { Block, ListItem } from "../../../src/core/markdown/Block";
import { readBlocks } from "../../../src/core/markdown/readBlocks";

/** The blocks as an outline: one line each, with the source text of their own span or inner text. */
function outline(text: string, blocks = readBlocks(text), indent = ""): string[] {
  return blocks.flatMap((block: Block) => {
    switch (block.kind) {
      case "heading":
        return [`${indent}h${block.level} ${block.inner.text} «${text.slice(block.inner.start, block.inner.end)}»`];
      case "paragraph":
        return block.lines.map((line) => `${indent}p ${line.text} «${text.slice(line.start, line.end)}»`);
      case "list":
        return block.items.flatMap((item: ListItem) => [
          `${indent}${text.slice(item.marker.start, item.marker.end)} ${item.task ? `[${item.task.mark}] ` : ""}` +
            `${item.inner.text} «${text.slice(item.inner.start, item.inner.end)}»`,
          ...outline(text, [...item.children], indent + "  "),
        ]);
      case "fence":
        return [`${indent}fence ${block.language} «${text.slice(block.content.start, block.content.end)}»`];
      case "table":
        return [block.head, ...block.rows.map((row) => row.cells)].map(
          (cells) => `${indent}row ${cells.map((cell) => cell.text).join(" | ")}`,
        );
      case "quote":
        return [`${indent}quote`, ...outline(text, [...block.children], indent + "  ")];
      default:
        return [`${indent}${block.kind} «${text.slice(block.span.start, block.span.end)}»`];
    }
  });
}

const sample = [
  "---",
  "title: 나의 길",
  "---",
  "",
  "# **결제** 개발자 #",
  "",
  "- [x] `Kotlin` 문법",
  "  정리하기",
  "    1. 코루틴",
  "    2) [/] 흐름",
  "* 둘째",
  "",
  "첫 줄 \\*별\\*",
  "둘째 **줄**",
  "",
  "```text",
  "- 안쪽",
  "```",
  "> 인용",
  "> 이어짐",
  "",
  "| 역량 | 상태 |",
  "|---|---|",
  "| Kafka | [O] |",
  "",
  "***",
  "<!-- 메모 -->",
  "",
  "밑줄 제목",
  "---",
].join("\n");

describe("readBlocks", () => {
  it("reads every kind of block with the text and its place", () => {
    expect(outline(sample)).toEqual([
      "frontMatter «---\ntitle: 나의 길\n---»",
      "h1 결제 개발자 «**결제** 개발자»",
      "- [x] Kotlin 문법 정리하기 «`Kotlin` 문법\n  정리하기»",
      "  1. 코루틴 «코루틴»",
      "  2) [/] 흐름 «흐름»",
      "* 둘째 «둘째»",
      "p 첫 줄 *별* «첫 줄 \\*별\\*»",
      "p 둘째 줄 «둘째 **줄**»",
      "fence text «- 안쪽\n»",
      "quote",
      "  p 인용 «인용»",
      "  p 이어짐 «> 이어짐»",
      "row 역량 | 상태",
      "row Kafka | [O]",
      "rule «***»",
      "html «<!-- 메모 -->»",
      "h2 밑줄 제목 «밑줄 제목»",
    ]);
  });

  it.each([
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("reads the same with %s", (_, lineBreak) => {
    const plain = (text: string) => outline(text).map((line) => line.replaceAll(/\r\n?/g, "\n"));
    expect(plain(sample.replaceAll("\n", lineBreak))).toEqual(plain(sample));
  });

  it("leaves a byte order mark out of the first heading", () => {
    expect(outline("\ufeff# 목표")).toEqual(["h1 목표 «목표»"]);
  });

  it("reads a part of a text with offsets of the whole", () => {
    const text = "앞\n```\n- 하나\n- 둘\n```\n뒤";
    const fence = readBlocks(text).find((block) => block.kind === "fence");
    expect(fence?.kind === "fence" && outline(text, readBlocks(text, fence.content))).toEqual([
      "- 하나 «하나»",
      "- 둘 «둘»",
    ]);
  });

  it("keeps links as written, takes bold off where Hangul follows, makes NFC", () => {
    const text = '- **"기록"**을 [좋아함](https://example.com/a_b_c) ' + "각".normalize("NFD");
    expect(outline(text)[0]).toMatch(/^- "기록"을 \[좋아함\]\(https:\/\/example\.com\/a_b_c\) 각 «/);
  });

  it("does not take a rule at the top for front matter, nor an unclosed fence for the end of the world", () => {
    expect(outline("---\n\n# A\n\n---\n")).toEqual(["rule «---»", "h1 A «A»", "rule «---»"]);
    expect(outline("```\nopen")).toEqual(["fence  «open»"]);
  });

  it("gives an item without a text of its own an empty one", () => {
    expect(outline("- \n- 뒤")).toEqual(["-  «»", "- 뒤 «뒤»"]);
  });

  it("gives nested spans that stay inside the text", () => {
    const check = (blocks: readonly Block[], start: number, end: number): void => {
      for (const block of blocks) {
        expect(block.span.start).toBeGreaterThanOrEqual(start);
        expect(block.span.end).toBeLessThanOrEqual(end);
        if (block.kind === "quote") check(block.children, block.span.start, block.span.end);
        if (block.kind === "list") for (const item of block.items) check(item.children, item.span.start, item.span.end);
      }
    };
    check(readBlocks(sample), 0, sample.length);
    expect(readBlocks(sample).length).toBeGreaterThan(8);
  });
});

describe("a paragraph of extreme length", () => {
  it("is read within seconds, its text whole", () => {
    // In quadratic time, these half a million characters took minutes.
    const text = "[글](하나) [x] 둘 [셋\n".repeat(24_000);
    const started = performance.now();
    const [block] = readBlocks(text);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(block?.kind).toBe("paragraph");
    expect(block?.span).toEqual({ start: 0, end: text.length - 1 });
  });

  it("leaves links of lists and of ordinary paragraphs alone", () => {
    const text = `[글](a.md)\n\n${"- [x] 하나\n".repeat(4_000)}`;
    const [paragraph, list] = readBlocks(text);
    expect(paragraph).toEqual(readBlocks("[글](a.md)\n")[0]);
    expect(list?.kind === "list" && list.items.every((item) => item.task?.mark === "x")).toBe(true);
  });
});
