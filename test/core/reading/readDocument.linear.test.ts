import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/core/reading/readDocument";
import { englishReadme, koreanReadme } from "../exchange/ownReadmes";

const retro =
  "# 2031년 회고\n\n## 3월\n- 책 『새벽의 컴파일러』를 읽었다. [기록](https://example.com/a)\n\n## 아쉬운 점\n- **운동**을 못 했다.\n\n## 2032년 계획\n- [ ] 매주 글 한 편 쓰기\n\n";
const list = "- `Kafka` 실습 매주 2회\n  - [ ] Read *one* book a month\n- [기록](https://example.com) 남기기\n";

/** The processor time of the fastest of three readings of a text repeated so many times, in microseconds. */
function timeOf(text: string, times: number): number {
  const long = text.repeat(times);
  const used = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    readDocument(long);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...used);
}

describe("readDocument, however long the text", () => {
  it.each([
    ["retrospectives", retro],
    ["career goals", `${koreanReadme}\n\n${englishReadme}\n\n`],
    ["lists", list],
    ["lines of one paragraph", "한 줄의 글 *and* some words\n"],
  ])("takes time in proportion to its length: %s", (_, text) => {
    const times = Math.ceil(16_000 / text.length);
    timeOf(text, times);
    const short = timeOf(text, times);
    const long = timeOf(text, times * 8);
    // Eight times the text; a quadratic reader would take sixty-four times as long.
    expect(long).toBeLessThan(short * 28);
  });
});
