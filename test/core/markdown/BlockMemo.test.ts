import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlockMemo } from "../../../src/core/markdown/BlockMemo";
import { blocksOfTree } from "../../../src/core/markdown/blocksOfTree";
import { markdownParser } from "../../../src/core/markdown/markdownParser";
import { readBlocks, readBlocksSlowly } from "../../../src/core/markdown/readBlocks";

const long = "평범한 문단이 길게 이어진다 and goes on. ".repeat(6);
/** Lines that open what may go on over others, and lines that end it. */
const line = fc.constantFrom(
  "# 목표",
  "## Goal **one**",
  "#no heading",
  "글자로 시작하는 줄",
  "a line of words",
  long,
  "",
  "",
  "",
  "  ",
  "- 하나",
  "  - [ ] 둘",
  "1. first",
  "   이어지는 글",
  "    code",
  "> 인용",
  "```",
  "```js",
  "````",
  "~~~",
  "  ```",
  "<!-- 메모",
  "-->",
  "<div>",
  "</div>",
  "<pre>",
  "</pre>",
  "<? php",
  "?>",
  "<script>",
  "| a | b |",
  "| --- | --- |",
  "===",
  "---",
  "[글]: http://example.com",
  "[글]:",
  "*기울인 `code` \\* 글*",
);
const text = fc.array(line, { maxLength: 60 }).map((lines) => lines.join("\n"));
/** Front matter is no Markdown, and told before the rest is parsed. */
const body = text.filter((each) => !/^(?:---|\+\+\+)/.test(each));

describe("a text that is read by pieces", () => {
  it("has the same blocks as one that is parsed as a whole", () => {
    fc.assert(
      fc.property(body, (each) => {
        expect(readBlocks(each)).toEqual(blocksOfTree(markdownParser.parse(each), each, 0));
      }),
      { numRuns: 400 },
    );
  });

  it("is read in time proportional to its length where a fence never closes", () => {
    const open = `\`\`\`\`\n${"```\n\n# 줄\n\n글자\n".repeat(20_000)}`;
    const [fence, ...more] = readBlocks(open);
    expect([fence?.kind, fence?.span.end, more.length]).toEqual(["fence", open.trimEnd().length, 0]);
  });
});

describe("BlockMemo", () => {
  it("gives a text after edits the blocks that it has by itself", () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      put: fc.oneof(line, text),
    });
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 5 }), (first, edits) => {
        let now = `${first}\n\n${long}\n\n${long}\n\n# 끝\n\n${long}`;
        let memo = new BlockMemo();
        readBlocks(now, undefined, memo);
        for (const { at, cut, put } of edits) {
          const start = Math.floor(at * now.length);
          now = `${now.slice(0, start)}\n${put}\n${now.slice(start + cut)}`;
          memo = memo.next(true);
          expect(readBlocks(now, undefined, memo)).toEqual(readBlocks(now));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("reads again only what an edit touches", () => {
    const parts = Array.from({ length: 20 }, (_, i) => `## ${i}월\n\n${long}\n`);
    const memo = new BlockMemo();
    const before = readBlocks(parts.join("\n"), undefined, memo);
    const after = readBlocks([...parts, "## 새 글"].join("\n"), undefined, memo.next(true));
    expect(after.filter((block) => before.includes(block)).length).toBeGreaterThan(30);
  });

  it("pauses within a piece that is as long as the text", () => {
    const items = Array.from({ length: 500 }, (_, i) => `- ${i} 번째 기록`).join("\n");
    for (const each of [items, `- 한 일\n${items.replaceAll(/^/gm, "  ")}`, items.replaceAll(/^/gm, "> ")]) {
      const work = readBlocksSlowly(each, { start: 0, end: each.length }, new BlockMemo());
      let pauses = 0;
      let step = work.next();
      for (; !step.done; step = work.next()) pauses++;
      // Each item, and now and then the parser before.
      expect(pauses).toBeGreaterThan(520);
      expect(step.value).toHaveLength(1);
    }
  });

  it("keeps what the text before the last had where the last was not read", () => {
    const memo = new BlockMemo();
    const [before] = readBlocks("글", undefined, memo);
    const [after] = readBlocks("글", undefined, memo.next(true).next(false));
    expect(after).toBe(before);
  });
});
