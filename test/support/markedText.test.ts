import { describe, expect, it } from "vitest";
import { marked, markedCursor, markRanges } from "./markedText";

describe("marked", () => {
  it("gives the cursor and the ranges as offsets into the text without marks", () => {
    expect(marked("a: «둘»\nb: ‸«c: «d»»\n")).toEqual({
      text: "a: 둘\nb: c: d\n",
      cursor: 8,
      ranges: [
        { start: 3, end: 4 },
        { start: 8, end: 12 },
        { start: 11, end: 12 },
      ],
    });
  });

  it("counts UTF-16 code units", () => {
    expect(marked("👩‍💻‸«x»")).toEqual({ text: "👩‍💻x", cursor: 5, ranges: [{ start: 5, end: 6 }] });
  });

  it("knows no cursor where none is marked", () => {
    expect(marked("a")).toEqual({ text: "a", cursor: undefined, ranges: [] });
    expect(() => markedCursor("a")).toThrow("no cursor");
  });

  it.each(["‸‸", "«", "a»", "«a»»"])("refuses %s", (text) => {
    expect(() => marked(text)).toThrow();
  });
});

describe("markRanges", () => {
  it.each(["", "«a»", "«a»«b»", "«a«b»»c", "a«»b", "«a»\n«»"])("is the way back from %s", (text) => {
    const { text: plain, ranges } = marked(text);
    expect(markRanges(plain, ranges)).toBe(text);
  });
});
