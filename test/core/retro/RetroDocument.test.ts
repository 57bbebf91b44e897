import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";

const sample = [
  "---",
  "title: 2031년 회고",
  "---",
  "",
  "## 3월",
  "- 책 『새벽의 컴파일러』를 읽었다. [기록](https://example.com/a)",
  "",
  "## 4월",
  "- 작은 도구를 만들어 배포했다",
  "",
  "## 아쉬운 점",
  "- **운동**을 거의 못 했다",
  "",
  "## 2032년 계획",
  "### 주기적으로",
  "- [ ] 매주 글 한 편 쓰기",
  "- [x] Read a paper every month",
  "### 레벨업",
  "- 6월까지 발표 한 번 하기 (?)",
  "",
].join("\n");
const put = fc.constantFrom(
  "가",
  " ",
  "\n",
  "\n\n",
  "## 5월\n",
  "- [ ] 주 2회 달리기\n",
  "<!-- ",
  "-->",
  "```\n",
  "\n<<<<<<< ours\n",
  "**",
  "# 2030년 회고\n",
  "\n---\n",
  "~ 9월",
  "✅",
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), newText: put });

describe("RetroDocument", () => {
  it("reads after any edits what a document of the same text reads", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (edits, times) => {
        let document = RetroDocument.open(sample.repeat(times));
        expect(document.reading.items.length).toBeGreaterThan(0);
        for (const [i, { at, cut, newText }] of edits.entries()) {
          const start = Math.floor(at * document.source.length);
          const end = Math.min(document.source.length, start + cut);
          document = document.change([{ start, end, newText }]);
          // Now and then a version passes before anyone asks what it says, or while it is being read.
          if (i % 3 === 1) {
            const work = document.readSlowly();
            for (let pauses = 0; pauses < i * 4 && !work.next().done; pauses++);
            continue;
          }
          const { source: _, ...reading } = document.reading;
          const { source: fresh, ...expected } = RetroDocument.open(document.source.text).reading;
          expect(fresh.text).toBe(document.source.text);
          expect(reading).toEqual(expected);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("reads with pauses what it reads at once, and goes on where another has stopped", () => {
    const document = RetroDocument.open(sample);
    const first = document.readSlowly();
    let pauses = 0;
    while (pauses < 20 && !first.next().done) pauses++;
    expect(pauses).toBe(20);
    const second = document.readSlowly();
    while (!second.next().done) pauses++;
    const whole = RetroDocument.open(sample).readSlowly();
    let all = 0;
    while (!whole.next().done) all++;
    expect(pauses).toBe(all);
    const { source: _, ...reading } = document.reading;
    const { source: __, ...expected } = RetroDocument.open(sample).reading;
    expect(reading).toEqual(expected);
  });

  it("is read once by several who take turns, and gives each of them what it says", () => {
    const document = RetroDocument.open(sample);
    const readers = [document.readSlowly(), document.readSlowly(), document.readSlowly()];
    const found = new Map<number, unknown>();
    while (found.size < readers.length) {
      for (const [at, reader] of readers.entries()) {
        const { done, value } = found.has(at) ? { done: false, value: undefined } : reader.next();
        if (done) found.set(at, value);
      }
    }
    expect([...found.values()]).toEqual(readers.map(() => document.reading));
    expect(document.reading.items.length).toBeGreaterThan(0);
  });

  it("reads its front matter again where an edit may have changed it, and only there", () => {
    const document = RetroDocument.open(sample);
    const { tree, source } = document;
    const body = source.text.indexOf("## 3월");
    expect(document.change([{ start: body, end: body, newText: "글\n\n" }]).tree).toBe(tree);
    const close = source.text.indexOf("---\n\n") + 3;
    const open = document.change([{ start: close, end: close, newText: "-" }]);
    expect(open.frontMatter).toBeUndefined();
    expect(open.tree.root).toBeUndefined();
    const title = source.text.indexOf("2031");
    expect(document.change([{ start: title, end: title + 4, newText: "2032" }]).tree).not.toBe(tree);
  });
});
