import { describe, expect, it } from "vitest";
import { SourceText } from "../../../src/core/text/SourceText";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { canTie, retroTies } from "../../../src/core/workspace/retroTies";
import { marked, markRanges } from "../../support/markedText";

const text = `---
title: 회고 ^no
---

## 2026년 계획

### 상반기

- [ ] G1 조정하기 ^«gc-lab»
- 발표 한 번 ^«발표_1»  \r
- 두 줄에 걸친
  것 ^«two»
- x^2 는 아니다, 글 가운데 ^mid 도
- [링크](a.md) ^«last»
<!-- ^comment -->
\`\`\`
- code ^code
\`\`\`
- ^«alone»`;

describe("retroTies", () => {
  it("finds the ids at the ends of lines, and none in front matter, code or comments", () => {
    const { text: plain } = marked(text);
    expect(markRanges(plain, retroTies(new SourceText(plain)))).toBe(text);
  });

  it("finds what the reader finds", () => {
    const { text: plain } = marked(text);
    const known = new Set(retroTies(new SourceText(plain)).map(({ start, id }) => `${start} ${id}`));
    const read = RetroDocument.open(plain).reading.items.flatMap(({ id }) =>
      id ? [`${id.span.start + 1} ${id.text}`] : [],
    );
    expect(read.length).toBeGreaterThan(1);
    expect(read.filter((one) => !known.has(one))).toEqual([]);
  });

  it("composes Hangul, at the place of what is written", () => {
    const decomposed = "- 한 일 ^발표".normalize("NFD");
    expect(retroTies(new SourceText(decomposed))).toEqual([
      { id: "발표", start: decomposed.indexOf("^") + 1, end: decomposed.length },
    ]);
  });

  it("says which ids it can hold", () => {
    expect(["gc-lab", "발표_1", "2026"].map(canTie)).toEqual([true, true, true]);
    expect(["", "gc lab", "a.b", "C++", "x".repeat(61)].map(canTie)).toEqual([false, false, false, false, false]);
  });
});
