import { describe, expect, it } from "vitest";
import { SourceText } from "../../../../src/core/text/SourceText";
import { readRetro } from "../../../../src/core/retro/reading/readRetro";
import { markedRetro, seenIn } from "./markedRetro";
import { goalReviews, periods, plans, reviews } from "./ownRetros";

const all = Object.entries({ ...periods, ...reviews, ...plans, ...goalReviews });
const marks = (marked: string) => markedRetro(marked).marks;
const text = (marked: string) => markedRetro(marked).text;

/** Ways a text changes on its way through editors, systems and generators, none of which changes what it says. */
const noises: readonly (readonly [string, (text: string) => string])[] = [
  ["CRLF", (t) => t.replaceAll("\n", "\r\n")],
  ["a byte order mark", (t) => `\uFEFF${t}`],
  ["decomposed Hangul", (t) => t.normalize("NFD")],
  ["no-break spaces inside lines", (t) => t.replace(/(?<=[가-힣]) (?=[가-힣])/g, "\u00a0")],
  ["a zero-width space before each heading's words", (t) => t.replace(/^(#+ )/gm, "$1\u200b")],
];

describe.each(noises)("a text with %s", (_noise, change) => {
  it.each(all)("says the same: %s", (_name, marked) => {
    expect(seenIn(change(text(marked)))).toEqual(marks(marked));
  });
});

describe("what is not the writer's own", () => {
  const own =
    "# 2024 회고\n\n## 1월 ⟦period 2024-01-01..2024-01-31⟧\n글\n\n## 2월 ⟦period 2024-02-01..2024-02-29⟧\n글\n";

  it.each([
    ["comments", "<!-- ## 5월 -->\n\n<!--\n## 6월\n-->"],
    ["liquid and shortcodes", '{% include toc.html %}\n\n{{< figure src="a.png" title="7월" >}}\n\n{: .notice}'],
    ["fenced code", "```md\n## 8월\n- [ ] 책\n```"],
    ["tags", '<br>\n\n<div class="box">\n\n</div>'],
  ])("is left alone: %s", (_name, noise) => {
    const { text: plain } = markedRetro(own);
    const at = plain.indexOf("\n\n") + 2;
    const seen = seenIn(`${plain.slice(0, at)}${noise}\n\n${plain.slice(at)}`);
    expect(seen.map((mark) => mark.replace(/^\d+ /, ""))).toEqual([
      "period 2024-01-01..2024-01-31",
      "period 2024-02-01..2024-02-29",
    ]);
  });

  it("reads on through conflict markers and says where they are", () => {
    const conflicted = "# 2024 회고\n\n<<<<<<< HEAD\n## 1월\n=======\n## 2월\n>>>>>>> draft\n\n글\n";
    const reading = readRetro(new SourceText(conflicted));
    expect(reading.conflicts.map(({ start, end }) => conflicted.slice(start, end))).toEqual([
      "<<<<<<< HEAD",
      "=======",
      ">>>>>>> draft",
    ]);
    expect(reading.periods.map(({ from }) => from)).toEqual(["2024-01-01", "2024-02-01"]);
  });

  it("reads headings and summaries written as HTML", () => {
    const html =
      '# 2023 회고\n\n<h3 id="jan">1월</h3>\n\n글\n\n<details>\n<summary>2월</summary>\n\n글\n\n</details>\n\n## 3월\n';
    expect(seenIn(html)).toEqual([
      "3 period 2023-01-01..2023-01-31",
      "8 period 2023-02-01..2023-02-28",
      "14 period 2023-03-01..2023-03-31",
    ]);
  });
});

describe("spans", () => {
  it("hold the words they stand for, in every kind of line break", () => {
    const marked = plans["next year by halves, with buckets"] ?? "";
    const source = `\uFEFF${text(marked).replaceAll("\n", "\r\n")}`;
    const reading = readRetro(new SourceText(source));
    const words = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
    expect(reading.plans.map(({ span }) => words(span))).toEqual(["2026년 계획", "상반기", "하반기"]);
    expect(reading.goal.map(({ span }) => words(span))).toEqual(["2026년 목표: 결제 플랫폼 팀으로 옮기기"]);
    expect(reading.items.map(({ span }) => words(span))).toContain("부하 시험 (?)");
    expect(reading.items.flatMap(({ undecided }) => (undecided ? [words(undecided)] : []))).toEqual(["(?)"]);
    expect(reading.items.filter(({ stub }) => stub).map(({ text: said }) => said)).toEqual(["h"]);
    expect(reading.title && words(reading.title.span)).toBe("2025년 회고");
  });

  it("tell the box and the id of an item, its end in words and its length", () => {
    const source =
      "# 2024 회고\n## 2025년 계획\n- [ ] GC 실험 ^gc-lab\n- 코딩 문제 (이직할 때까지)\n- OS 책 완독 (3개월)\n";
    const [box, until, length] = readRetro(new SourceText(source)).items;
    expect(box?.id && source.slice(box.id.span.start, box.id.span.end)).toBe("^gc-lab");
    expect([box?.id?.text, box?.text]).toEqual(["gc-lab", "GC 실험"]);
    expect(box?.checkbox && source.slice(box.checkbox.start, box.checkbox.end)).toBe("[ ]");
    expect(until?.until).toBe("이직할 때까지");
    expect(length?.duration).toBe("3개월");
  });

  it("tell what was done in a period, with its links", () => {
    const source =
      "# 2024 회고\n## 3월\n- [카프카 강의](https://example.com/kafka)를 수강했다\n- 컨퍼런스 발표\n## 4월\n산책했다.\n";
    const reading = readRetro(new SourceText(source));
    const line = (at: number) => reading.source.lineAt(at) + 1;
    expect(reading.activities.map(({ kind, links, period }) => [kind, links, period && line(period.start)])).toEqual([
      ["course", ["https://example.com/kafka"], 2],
      ["talk", [], 2],
    ]);
  });
});
