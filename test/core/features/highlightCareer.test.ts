import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { highlightCareer } from "../../../src/core/features/highlightCareer";
import { markedCursor } from "../../support/markedText";

describe("highlightCareer", () => {
  it("writes where it is named, reads where it is meant", () => {
    const { text, cursor } = markedCursor(`gap:
  required:
    - id: store
      name: Storage
      aliases: [저장소]
    - Talks
  current: {저장소: 2, Talks: 1}
  todos:
    - todo: store
      closes: [Talks, ‸STORE]
`);
    const found = highlightCareer(CareerDocument.open(text), cursor);
    expect(found.map(({ span, kind }) => `${kind} ${text.slice(span.start, span.end)}`)).toEqual([
      "write store",
      "write Storage",
      "write 저장소",
      "read 저장소",
      "read STORE",
    ]);
  });

  it("highlights nothing on plain words", () => {
    const { text, cursor } = markedCursor("gap:\n  required: [a]\n  analysis:\n    a: lacks ‸a\n");
    expect(highlightCareer(CareerDocument.open(text), cursor)).toEqual([]);
  });
});
