import { parser, Table } from "@lezer/markdown";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/core/markdown/Block";
import { BlockMemo } from "../../../src/core/markdown/BlockMemo";
import { blocksOfTree } from "../../../src/core/markdown/blocksOfTree";
import { markdownParserOf } from "../../../src/core/markdown/markdownParser";
import { readBlocks } from "../../../src/core/markdown/readBlocks";
import { readStretches } from "../../../src/core/markdown/readStretches";
import { withoutPause } from "../../../src/core/Pauses";
import type { Span } from "../../../src/core/text/SourceText";

/** The library as it is, but for what is left out everywhere. */
const whole = parser.configure([Table, { remove: ["HardBreak"] }]);

/** So short that a few lines are a stretch. */
const lengths = [20, 60, 150];
const parsers = new Map(lengths.map((length) => [length, markdownParserOf(length)]));

/** What stands before a line of a block that is open, and what such a line says. */
const lead = fc.constantFrom("", "", "", "  ", "    ", "> ", ">", "> > ", "  > ", ">   ", "\t");
const words = fc.constantFrom(
  "글자로 시작하는 줄",
  "a line of words",
  "**굵은 말** 뒤",
  "`code` \\* 글",
  "[글](글.md)을 읽고",
  "",
  "",
  "- 하나",
  "- [x] 둘",
  "* 셋",
  "-",
  "1. first",
  "2) second",
  "10. tenth",
  "-   넓은 표",
  "- - 안쪽",
  "> 인용",
  "# 목표",
  "#태그",
  "~~~",
  "~~~ js",
  "<!-- 메모 -->",
  "<div>",
  "a | b",
  "| a | b |",
  "| --- | --- |",
  "--- | ---",
  "===",
  "---",
  "***",
  "    code",
  "[글]: http://example.com",
);
const line = fc.tuple(lead, words).map((parts) => parts.join(""));
/** One kind of line many times, as in a list or a table that goes on. */
const run = fc.tuple(line, fc.nat(12)).map(([each, count]) => Array<string>(count).fill(each));
const text = fc
  .array(
    fc.oneof(
      line.map((each) => [each]),
      run,
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.flat().join("\n"));

/** A line of dashes below a table makes a heading of its rows; what that says is not told where it is long. */
function withoutTableHeadings(blocks: readonly Block[], source: string): unknown {
  return JSON.parse(JSON.stringify(blocks), (_, value: { kind?: string; span?: Span } | null) =>
    value?.kind === "heading" && source.slice(value.span?.start, value.span?.end).includes("|")
      ? { ...value, inner: undefined }
      : value,
  );
}

const many = (each: string): string => each.repeat(Math.ceil(40_000 / each.length));
/** Blocks that the parser takes in one step, longer than two stretches. */
const long = {
  paragraph: many("**굵은 말**과 [글](글.md)\n"),
  table: `| 목표 | 결과 |\n| --- | --- |\n${many("| `책` 읽기 | 했다 |\n")}`,
  "table in an item": `- 표\n\n  | 목표 | 결과 |\n  | --- | --- |\n${many("  | 책 | 했다 |\n")}- 뒤\n`,
  item: `- [x] 하나\n${many("  그리고 **둘**\n")}- 셋\n`,
  "lines below an item": `- 하나\n${many("그리고 둘\n")}`,
  quote: many("> 인용 *하나*\n"),
  heading: `${many("밑줄 제목\n")}===\n\n글\n`,
  "nested list": `- 하나\n${many("  - 둘\n")}- 셋\n`,
  "numbered list": many("7. 하나\n"),
  "empty lines": `- 하나\n${many("\n")}  둘\n\n${many("  \n")}셋\n`,
};

describe("a long block", () => {
  it.each(Object.entries(long))("is one, as it is where it is parsed as a whole: %s", (_, each) => {
    const { blocks } = withoutPause(readStretches(each, 0));
    expect(blocks).toEqual(blocksOfTree(whole.parse(each), each, 0));
  });

  it("is moved with an edit before it", () => {
    for (const each of Object.values(long)) {
      const memo = new BlockMemo();
      const first = `# 목표\n\n앞\n\n가${each}`;
      readBlocks(first, undefined, memo);
      const longer = `새 글\n\n${first}`;
      expect(readBlocks(longer, undefined, memo.next(true))).toEqual(readBlocks(longer));
    }
  });

  it("has no inline markup in a line that is longer than anyone writes", () => {
    const bold = many("**굵은 말** ").trim();
    expect(withoutPause(readStretches(bold, 0)).blocks).toMatchObject([
      { kind: "paragraph", inner: { end: bold.length } },
    ]);
  });
});

describe("a text that is read in stretches", () => {
  it.each(lengths)("has the same blocks as one that is parsed as a whole, %i units a stretch", (length) => {
    fc.assert(
      fc.property(text, fc.nat(50), (each, offset) => {
        const { blocks } = withoutPause(readStretches(each, offset, length, parsers.get(length)));
        const plain = blocksOfTree(whole.parse(each), each, offset);
        const source = " ".repeat(offset) + each;
        expect(withoutTableHeadings(blocks, source)).toEqual(withoutTableHeadings(plain, source));
      }),
      { numRuns: 500 },
    );
  });
});
