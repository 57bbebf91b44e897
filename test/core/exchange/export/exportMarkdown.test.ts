import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../../src/core/career/CareerDocument";
import { exportMarkdown } from "../../../../src/core/exchange/export/exportMarkdown";
import { readBlocks } from "../../../../src/core/markdown/readBlocks";

const yaml = `name: "Noa: *writer*"
kys:
  keyStrengths:
    - C# | F#
  readme: |
    One line.
    Another.
  goals:
    - goal: Search in 100 ms
      by: 2027-H1
gap:
  goal: Search in 100 ms
  required:
    - name: Caching
      parts:
        - Hot | keys
        - Invalidation
  current:
    - Invalidation
  analysis:
    Invalidation:
      have: knows TTLs
      lack: never measured one
  todos:
    - todo: Measure a TTL
      closes: [Invalidation]
      every: 2/week
      until: 2026-06-30
      status: doing
    - todo: Old plan
      status: dropped
    - todo: Read a post
      status: done
      evidence: https://example.com/post
`;

describe("exportMarkdown", () => {
  it("writes an article with the matrix as a table and the to-dos as tasks", () => {
    expect(exportMarkdown(CareerDocument.open(yaml), { language: "en" })).toBe(`# Career plan of Noa: \\*writer\\*

## Key strengths

- C# | F#

## About me

One line.\\
Another.

## Goals

- Search in 100 ms (~ 2027-H1)

## Gap analysis: Search in 100 ms

Readiness: 25% (1 of 4)

| competency | required | current | gap | what I can do | what I lack | to-dos |
| --- | ---: | ---: | ---: | --- | --- | ---: |
| **Caching** | 1 | 0.3 | 0.8 |  |  | 0 / 1 |
| – Hot \\| keys | 1 | 0 | 1 |  |  |  |
| – Invalidation | 1 | ½ | ½ | knows TTLs | never measured one | 0 / 1 |

Figures of a competency with parts are the mean of its parts, weighted by importance.

### To-do list

- [ ] Measure a TTL (in progress, 2 a week, until 2026-06-30)
- [ ] ~~Old plan~~ (dropped)
- [x] Read a post
    - https://example.com/post
`);
  });

  it("has front matter in the place of a title where a date is given", () => {
    const article = exportMarkdown(CareerDocument.open(yaml), { language: "ko", date: "2026-05-01" });
    expect(
      article.startsWith(
        '---\ntitle: "Noa: *writer*의 커리어 계획"\ndate: 2026-05-01\ndraft: true\n---\n\n## Key Strength\n',
      ),
    ).toBe(true);
    expect(readBlocks(article)[0]?.kind).toBe("frontMatter");
  });

  it("keeps a table whole whatever the cells hold", () => {
    const document = CareerDocument.open(
      `gap:\n  required:\n    - "a | b"\n    - 'c \\| d'\n    - "line\\nbreak"\n    - "\`e | f\`"\n`,
    );
    const table = readBlocks(exportMarkdown(document, { language: "en" })).find((block) => block.kind === "table");
    // A cell without text is none to the reader.
    expect(table?.kind === "table" && table.rows.map(({ cells }) => cells.length)).toEqual([4, 4, 4, 4]);
  });

  it("says only what there is", () => {
    expect(exportMarkdown(CareerDocument.open(""), { language: "ko" })).toBe("# 커리어 계획\n");
  });
});
