import { describe, expect, it } from "vitest";
import { toldWords } from "../../../src/core/analysis/toldWords";

describe("what a line of a retrospective says elsewhere", () => {
  const told = (line: string): string => toldWords(line, (target) => `to/${target}`);

  it.each([
    ["읽었다 ([기록](diary/3.md))", "읽었다 ([기록](to/diary/3.md))"],
    ["**읽었다 [책](a(1).md)** 모두", "읽었다 [책](to/a(1).md) 모두".replace("to/a(1).md", "<to/a(1).md>")],
    ['[글](<my notes.md> "제목")을 썼다', "[글](<to/my notes.md>)을 썼다"],
    ["[`a_b`](x.md) *둘* _셋_", "[a\\_b](to/x.md) 둘 셋"],
    [
      "see <https://example.com/a_b>, or https://example.com/c_d",
      "see <https://example.com/a_b>, or https://example.com/c_d",
    ],
    ["![그림](a.png) 그렸다", "그렸다"],
    ["`[코드](x.md)` 고침", "코드 고침"],
    ["a [b] < c | d [[위키]]", "a \\[b\\] \\< c \\| d \\[\\[위키\\]\\]"],
    ["[참조][1] 링크", "참조 링크"],
  ])("%s", (line, words) => {
    expect(told(line)).toBe(words);
  });
});
