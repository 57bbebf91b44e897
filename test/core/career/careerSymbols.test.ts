import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import {
  allMentions,
  definitionOf,
  occurrencesOf,
  sameCompetency,
  symbolAt,
} from "../../../src/core/career/careerSymbols";
import { marked, markedCursor, markRanges } from "../../support/markedText";

/** The document with everything marked that means the same as what stands at the cursor. */
function occurrencesIn(text: string): string {
  const { text: plain, cursor } = markedCursor(text);
  const document = CareerDocument.open(plain);
  const place = symbolAt(document, cursor);
  return place
    ? markRanges(
        plain,
        occurrencesOf(document, place.symbol).map(({ span }) => span),
      )
    : "nothing";
}

/** Holds the marks of a text against what is found from each of its marked places. */
function expectSame(text: string): void {
  const { text: plain, ranges } = marked(text);
  expect(ranges.length).toBeGreaterThan(0);
  for (const { start, end } of ranges) {
    for (const at of [start, end]) {
      expect(occurrencesIn(`${plain.slice(0, at)}‸${plain.slice(at)}`)).toBe(text);
    }
  }
}

const required = `gap:
  required:
    - id: «gc»
      name: «GC 튜닝»
      aliases: [«가비지 컬렉션», other]
    - id: dumps
      name: Thread dumps
`;

describe("occurrencesOf", () => {
  it("finds a competency by id, name, alias and cut name, in every spelling", () => {
    expectSame(
      `${required.replace("other", "«수집기»").replace("GC 튜닝»", "GC 튜닝: 운영»")}  current:
    «GC»: 1
    dumps: 2
  analysis:
    "«gc 튜닝»":
      - subject: G1
        lack: gc
    dumps: gc
  todos:
    - todo: gc
      closes: [«가비지컬렉션», 'dumps']
    - todo: 튜닝
      closes: '«GC 튜닝: 운영»'
`,
    );
  });

  it("finds one that has an id or a name alone", () => {
    expectSame("gap:\n  required:\n    - id: «gc»\n  current:\n    - «gc»\n    - «GC»: 2\n");
    expectSame(
      "gap:\n  required:\n    - name: 배포\n      parts:\n        - «무중단 배포»\n  current: [«무중단배포», 배포]\n",
    );
  });

  it("takes the same id in two gaps for the same competency, by the names of both", () => {
    expectSame(`gap:
  - required:
      - id: «gc»
        name: «GC 튜닝»
      - Heap
    current: [«GC 튜닝», Heap]
  - required:
      - id: «GC»
        name: «Heap»
    todos:
      - todo: a
        closes: [«heap», «gc»]
`);
  });

  it("finds a goal by id and text, of gaps and of to-dos", () => {
    expectSame(`kys:
  goals:
    - id: «pay»
      goal: «결제 무중단 운영»
    - id: teach
      goal: Teach two
gap:
  goal: «pay»
  todos:
    - todo: pay
      goal: «결제 무중단 운영»
    - todo: b
      goal: teach
`);
  });

  it("finds a to-do by its id, and none without one", () => {
    expectSame(
      "gap:\n  - todos:\n      - id: «lab»\n        todo: lab\n  - todos:\n      - id: «lab»\n        todo: x\n",
    );
    expect(occurrencesIn("gap:\n  todos:\n    - todo: la‸b\n")).toBe("nothing");
  });

  it("keeps two of one id in one gap apart, and finds nothing where a reference is unclear or unknown", () => {
    const twice =
      "gap:\n  required:\n    - id: a\n      name: A1\n    - id: a\n      name: A2\n  current: [A1, a, A2, b]\n";
    expect(occurrencesIn(twice.replace("A1", "‸A1"))).toBe(
      "gap:\n  required:\n    - id: «a»\n      name: «A1»\n    - id: a\n      name: A2\n  current: [«A1», a, A2, b]\n",
    );
    expect(occurrencesIn(twice.replace("A1, a", "A1, ‸a"))).toBe("nothing");
    expect(occurrencesIn(twice.replace("A2, b", "A2, ‸b"))).toBe("nothing");
  });

  it("lists a text that others stand for once, where it is written", () => {
    const text =
      "gap:\n  required:\n    - &x «gc»\n    - dumps\n  current: [*x]\n  todos:\n    - todo: a\n      closes: [*x, «gc»]\n";
    expectSame(text);
    const plain = text.replaceAll(/[«»]/g, "");
    expect(occurrencesIn(plain.replace("[*x]", "[*‸x]"))).toBe("nothing");
  });

  it("tells names from references, and by which word", () => {
    const document = CareerDocument.open(
      "gap:\n  required:\n    - id: gc\n      name: GC (운영)\n      aliases: 가비지\n  current: [gc, GC, 가 비지, GC(운영)]\n",
    );
    const place = symbolAt(document, document.source.text.indexOf("gc"));
    expect(place && occurrencesOf(document, place.symbol).map(({ role, how }) => `${role} ${how}`)).toEqual([
      "definition id",
      "definition name",
      "definition alias",
      "reference id",
      "reference id",
      "reference alias",
      "reference name",
    ]);
  });
});

describe("symbolAt", () => {
  it.each([
    "na‸me: a\n",
    "gap:\n  requi‸red:\n    - a\n",
    "gap:\n  required:\n    - name: a\n      level: ‸3\n",
    "gap:\n  required:\n    - a\n  analysis:\n    a: lacks ‸a\n",
    "‸",
    "gap:\n  required: [a\n  current:\n    - b‸",
  ])("finds nothing in %j", (text) => {
    expect(occurrencesIn(text)).toBe("nothing");
  });

  it("gives the words without their quotes", () => {
    const { text, cursor } = markedCursor('gap:\n  required:\n    - "GC ‸튜닝"\n');
    const place = symbolAt(CareerDocument.open(text), cursor);
    expect(place && text.slice(place.span.start, place.span.end)).toBe("GC 튜닝");
  });
});

describe("definitionOf", () => {
  it("is the item and its name, the name inside the item", () => {
    const { text, ranges } = marked(
      "gap:\n  required:\n    - «id: gc\n      name: '«GC»'»\n  todos:\n    - «id: lab\n      todo: «측정»»\n",
    );
    const document = CareerDocument.open(text);
    const [gc, lab] = [text.indexOf("gc"), text.indexOf("lab")].map((at) => symbolAt(document, at)?.symbol);
    expect(gc && definitionOf(gc)).toEqual({ whole: ranges[0], name: ranges[1] });
    expect(lab && definitionOf(lab)).toEqual({ whole: ranges[2], name: ranges[3] });
  });
});

describe("sameCompetency", () => {
  it("is found in the gaps that have its id, not those that have its name", () => {
    const document = CareerDocument.open(
      "gap:\n  - required: [{id: a, name: One}]\n  - required: [{id: A, name: Two}]\n  - required: [a, One]\n",
    );
    const [gap] = document.career.gaps;
    const [competency] = gap?.required.items ?? [];
    expect(gap && competency && sameCompetency(document, competency, gap).map((one) => one.competency.name)).toEqual([
      "One",
      "Two",
    ]);
  });
});

describe("allMentions", () => {
  it("lists every place that means something, and what it defines", () => {
    const text = "kys:\n  goals: [G]\ngap:\n  goal: G\n  required:\n    - id: a\n      name: A\n  current: [a, x]\n";
    const document = CareerDocument.open(text);
    const found = allMentions(document).map(({ span, symbol, defines }) => [
      text.slice(span.start, span.end),
      symbol.kind,
      defines ?? "reference",
    ]);
    expect(found).toEqual([
      ["G", "goal", "name"],
      ["G", "goal", "reference"],
      ["a", "competency", "id"],
      ["A", "competency", "name"],
      ["a", "competency", "reference"],
    ]);
  });
});
