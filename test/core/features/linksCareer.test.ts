import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { linksCareer } from "../../../src/core/features/linksCareer";
import { marked, markRanges } from "../../support/markedText";

/** Holds the marks of a text against its links. */
function expectLinks(text: string, targets?: readonly string[]): void {
  const { text: plain } = marked(text);
  const links = linksCareer(CareerDocument.open(plain));
  expect(
    markRanges(
      plain,
      links.map(({ span }) => span),
    ),
  ).toBe(text);
  if (targets) expect(links.map(({ kind, target }) => `${kind} ${target}`)).toEqual(targets);
}

describe("linksCareer", () => {
  it("finds addresses and files of evidence", () => {
    expectLinks(
      `gap:
  current:
    a:
      level: 2
      evidence: [«https://example.com/a-b», "«./notes/gc.md#g1»", «../talk.pdf», 발표 자료]
    b:
      evidence: «retros/2026-회고.md»
  todos:
    - todo: x
      evidence:
        - «HTTP://example.com»
        - «정리.md»
        - said so
`,
      [
        "url https://example.com/a-b",
        "file ./notes/gc.md#g1",
        "file ../talk.pdf",
        "file retros/2026-회고.md",
        "url HTTP://example.com",
        "file 정리.md",
      ],
    );
  });

  it("finds addresses in texts, without the sentence around them", () => {
    expectLinks(
      `kys:
  readme: |
    See «https://example.com/a_(b)?c=d#e».
    («https://example.com/f»), "«https://example.com/g»"…
    «https://example.com/h»를 보세요
gap:
  todos:
    - '«https://example.com/i»: read it'
`.replace("h»를", "h를»"),
    );
  });

  it("takes no other text for a link", () => {
    expectLinks(`kys:
  goals: [./notes.md, https://, ftp://example.com]
gap:
  todos:
    - todo: a
      evidence: [CI/CD, example.com/page.html, Node.js, 3/4, "a: b.md", 2026-01-03, /etc/hosts.txt, a b.md]
`);
  });

  it("lists a text that others stand for once, where it is written", () => {
    expectLinks(
      "gap:\n  todos:\n    - todo: a\n      evidence: &e «https://example.com»\n    - todo: b\n      evidence: *e\n",
    );
  });
});
