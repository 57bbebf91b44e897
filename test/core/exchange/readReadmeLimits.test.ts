import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importReadme } from "../../../src/core/exchange/importReadme";
import { readReadme } from "../../../src/core/exchange/readReadme";
import { koreanReadme } from "./ownReadmes";

const pieces = [
  ..."# |## KYS|## 필요역량|## 나의 상태|## Gap 분석|## To-Do List|# Development plan|## Goals|## Actions".split("|"),
  ..."- |  - |> |1. |```|~~|**|`|[|](|<!-- |-->|<summary>|---|: |~ |하루에 |까지|[x] |\t|\\|".split("|"),
  "| a | b |\n|---|---|\n| c | d |",
  "<<<<<<< HEAD",
  "=======",
  "\u200b",
  "\u00a0",
  "\ufeff",
  "\r",
];

/** The seconds of processor time that a call takes; other work on the machine does not count. */
function secondsOf(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe("readReadme, whatever the text", () => {
  it("never throws, and every span lies in the text", () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pieces, "\n", "\n"), fc.string({ unit: "grapheme", maxLength: 6 })), {
        maxLength: 60,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (whole) => {
        const { gaps, goals, strengths, readme, instructions, unread } = readReadme(whole);
        const entries = gaps.flatMap((gap) => [
          ...gap.goals,
          ...gap.required,
          ...gap.current,
          ...gap.analysis,
          ...gap.todos,
        ]);
        for (const { span } of [...entries, ...goals, ...strengths, ...readme, ...instructions, ...unread]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(whole.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("goes as deep as anyone nests, and leaves the rest alone", () => {
    const text = `## KYS\n## 필요역량\n${"> ".repeat(4000)}- a\n`;
    expect(readReadme(text).unread.length).toBeGreaterThan(0);
  });

  const line = (index: number) => `- 역량 ${index} 항목 ${index % 7}`;
  const lists = (count: number) =>
    ["필요역량", "나의 상태", "Gap 분석", "To-Do List"]
      .map(
        (head) => `## ${head}\n${Array.from({ length: count }, (_, index) => `${line(index)}${head[0]}`).join("\n")}`,
      )
      .join("\n");
  const shapes: [string, (size: number) => string][] = [
    ["a long list in each part", (size) => `## KYS\n${lists(size / 100)}`],
    ["one long line", (size) => `## KYS\n## 나의 상태\n- ${"가나 다라: (일부) 까지 ".repeat(size / 15)}\n`],
    ["a run of blanks", (size) => `## KYS\n## To-Do List\n- a${" ".repeat(size)}b\n`],
    ["the same name again and again", (size) => `## KYS\n## 필요역량\n${"- 같은 이름\n".repeat(size / 8)}`],
    ["a paragraph of many lines", (size) => "한 줄 **굵게** 쓴 글\n".repeat(size / 14)],
  ];
  it.each(shapes)("takes time in proportion to the text: %s", (_, make) => {
    const timed = (size: number) => secondsOf(() => importReadme(make(size), { language: "en" }));
    timed(60_000);
    const [small, large] = [timed(60_000), timed(240_000)];
    // Four times the text; a quadratic reader would take sixteen times as long.
    expect(large).toBeLessThan(0.25 + small * 9);
  });

  it("reads a megabyte in about a second", () => {
    const prose = `${koreanReadme}\n${"오늘은 배포를 배웠다. 되돌리기는 아직 서툴다. It took a while, but it works.\n\n".repeat(17_500)}`;
    expect(prose.length).toBeGreaterThan(1_000_000);
    expect(secondsOf(() => readReadme(prose))).toBeLessThan(3);
  });
});
