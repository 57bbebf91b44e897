import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import { SourceText } from "../../../src/core/text/SourceText";
import { applyEdits, editsInTurn, inverseEdits, type TextEdit } from "../../../src/core/text/TextEdit";
import { careerText, randomOf } from "../../support/careerTexts";

/** Edits of lengths and at places that depend on nothing but the seed; some touch. */
function edits(text: string, count: number, seed: number): TextEdit[] {
  const random = randomOf(seed);
  const places = Array.from({ length: 2 * count }, () => Math.floor(random() * (text.length + 1))).sort(
    (a, b) => a - b,
  );
  return Array.from({ length: count }, (_, at) => ({
    start: places[2 * at] ?? 0,
    end: places[2 * at + 1] ?? 0,
    newText: ["", "x", "여러\n글자", "- a: b\n"][at % 4] ?? "",
  })).toSorted(() => random() - 0.5);
}

describe("editsInTurn", () => {
  const text = "가나다 라마바\nabc def\r\n".repeat(200);

  it.each([1, 2, 15, 16, 17, 18, 100, 400])("gives what all of %i edits give at once", (count) => {
    for (const seed of [1, 2, 3]) {
      const all = edits(text, count, seed);
      const source = new SourceText(text);
      const turns = editsInTurn(source, all);
      const after = applyEdits(text, all);
      expect(turns.at(-1)?.source.text).toBe(after);
      const back = editsInTurn(new SourceText(after), inverseEdits(source, all));
      expect(back.at(-1)?.source.text).toBe(text);
    }
  });

  it("makes few edits one by one, and of many those as one that lie nearest each other", () => {
    const at = (start: number): TextEdit => ({ start, end: start + 1, newText: "-" });
    const far = Array.from({ length: 16 }, (_, index) => at(100 * index));
    const turns = (all: readonly TextEdit[]) => editsInTurn(new SourceText(text), all).map(({ edit }) => edit);
    expect(turns(far)).toEqual(far.toReversed());
    const many = turns([...far, at(3), at(1203), at(1207)]);
    expect(many.map(({ start, end }) => [start, end])).toEqual(
      far.toReversed().map(({ start }) => [start, start + (start === 0 ? 4 : start === 1200 ? 8 : 1)]),
    );
    expect(many.at(-1)?.newText).toBe(`-${text.slice(1, 3)}-`);
    // However evenly they lie, there are never more.
    for (const step of [2, 3, 7]) {
      const even = turns(Array.from({ length: 300 }, (_, index) => at(step * index)));
      expect(even.length).toBeLessThanOrEqual(16);
    }
  });

  it.each([
    ["overlap", { start: 3, end: 6, newText: "" }],
    ["end before they begin", { start: 9, end: 8, newText: "" }],
    ["lie outside the text", { start: 4000, end: 1e6, newText: "" }],
  ])("refuses edits that %s", (_what, bad) => {
    const few = [{ start: 5, end: 7, newText: "" }, bad];
    const many = [...few, ...Array.from({ length: 60 }, (_, at) => ({ start: 10 + at, end: 11 + at, newText: "" }))];
    for (const all of [few, many]) expect(() => editsInTurn(new SourceText(text), all)).toThrow(RangeError);
  });
});

describe("hundreds of edits at once", () => {
  it("leave a document as if it was opened so, there and back", () => {
    const text = careerText(20_000);
    let document = CareerDocument.open(text);
    const found = (of: CareerDocument) => diagnoseCareer(of).map(({ start, end, code }) => [start, end, code]);
    expect(found(document)).toEqual([]);
    const all = [...text.matchAll(/^ {4}- id: (c)\d/gm)].map(({ index }) => ({
      start: index + 10,
      end: index + 11,
      newText: "competency",
    }));
    expect(all.length).toBeGreaterThan(100);
    const back = inverseEdits(document.source, all);
    document = document.change(all);
    expect(found(document).length).toBeGreaterThan(all.length);
    expect(found(document)).toEqual(found(CareerDocument.open(applyEdits(text, all))));
    document = document.change(back);
    expect([document.source.text, found(document)]).toEqual([text, []]);
  });
});
