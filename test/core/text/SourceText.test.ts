import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceText } from "../../../src/core/text/SourceText";

/** All that a text says of its lines. */
function lines(source: SourceText) {
  return Array.from({ length: source.lineCount }, (_, line) => [
    source.lineStart(line),
    source.lineEnd(line),
    source.lineText(line),
  ]);
}

const anyText = fc.array(fc.constantFrom("a", "가", "\n", "\r\n", "\r", "👩‍💻", "x: y\n", "긴 줄 ".repeat(1500)), {
  maxLength: 30,
});
const smallText = fc.array(fc.constantFrom("", "b", "\n", "\r", "\r\n", "둘\n셋"), { maxLength: 3 });

describe("SourceText", () => {
  it("finds lines that end in LF, CRLF and CR", () => {
    expect(lines(new SourceText("a\nb\r\nc\rd\n"))).toEqual([
      [0, 1, "a"],
      [2, 3, "b"],
      [5, 6, "c"],
      [7, 8, "d"],
      [9, 9, ""],
    ]);
  });

  it("finds the line of an offset, and moves positions outside to the nearest end", () => {
    const source = new SourceText("ab\r\n가\n");
    expect([0, 2, 3, 4, 5, 6, 99].map((offset) => source.lineAt(offset))).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect(source.positionAt(99)).toEqual({ line: 2, character: 0 });
    expect(source.positionAt(-1)).toEqual({ line: 0, character: 0 });
    expect(source.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(source.offsetAt({ line: 9, character: 0 })).toBe(6);
  });

  it("tells the line break of its first line", () => {
    expect(["a\r\nb\n", "a\nb\r\n", "a", "a\rb\n"].map((text) => new SourceText(text).lineBreak)).toEqual([
      "\r\n",
      "\n",
      "\n",
      "\n",
    ]);
  });

  it("refuses to replace what lies outside", () => {
    expect(() => new SourceText("ab").replace(1, 3, "")).toThrow(RangeError);
    expect(() => new SourceText("ab").replace(-1, 1, "")).toThrow(RangeError);
  });

  it("is the same after edits as when the text is read anew", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(), fc.nat(30), smallText), { maxLength: 5 }), (parts, edits) => {
        let text = parts.join("");
        let source = new SourceText(text);
        for (const [place, length, added] of edits) {
          const start = place % (text.length + 1);
          const end = Math.min(text.length, start + length);
          text = text.slice(0, start) + added.join("") + text.slice(end);
          source = source.replace(start, end, added.join(""));
          const fresh = new SourceText(text);
          expect(lines(source)).toEqual(lines(fresh));
          expect(source.slice(start, start + 20)).toBe(text.slice(start, start + 20));
          expect(source.lineAt(start)).toBe(fresh.lineAt(start));
          expect([source.length, source.text]).toEqual([text.length, text]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
