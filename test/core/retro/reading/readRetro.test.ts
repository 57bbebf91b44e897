import { describe, expect, it } from "vitest";
import { SourceText } from "../../../../src/core/text/SourceText";
import { readRetro } from "../../../../src/core/retro/reading/readRetro";
import { markedRetro, seenIn } from "./markedRetro";
import { covers, goalReviews, periods, plans, reviews, unmarked } from "./ownRetros";

describe("readRetro", () => {
  it.each([
    ["periods", periods],
    ["reviews", reviews],
    ["plans", plans],
    ["goal reviews", goalReviews],
  ] as const)("has documents to read: %s", (_kind, documents) => {
    expect(Object.keys(documents).length).toBeGreaterThan(5);
    for (const document of Object.values(documents)) expect(markedRetro(document).marks).not.toEqual([]);
  });

  it.each(Object.entries({ ...periods, ...reviews, ...plans, ...goalReviews, ...unmarked }))("%s", (_name, marked) => {
    const { text, marks } = markedRetro(marked);
    expect(seenIn(text)).toEqual(marks);
  });
});

describe("what a retrospective covers", () => {
  it.each(covers)("%j", (text, wanted) => {
    const reading = readRetro(new SourceText(text));
    expect(reading.covers && `${reading.covers.from}..${reading.covers.to}`).toBe(wanted);
  });
});

describe("a title among headings of its own rank", () => {
  it("stays the title beside a part that reviews its goals", () => {
    const text = "## 2031년 회고\n\n## 2월\n\n- 검색을 고쳤다\n\n## 목표 점검\n\n- 글 쓰기 ✅\n";
    const read = readRetro(new SourceText(text));
    expect([read.title?.text, read.covers?.from, read.periods.map(({ from }) => from)]).toEqual([
      "2031년 회고",
      "2031-01-01",
      ["2031-02-01"],
    ]);
  });
});
