import { describe, expect, it } from "vitest";
import { exchange, insertLine, removeLines, removeMark } from "../../../src/core/retro/markdownEdits";
import { SourceText, type Span } from "../../../src/core/text/SourceText";
import { applyEdits, type TextEdit } from "../../../src/core/text/TextEdit";
import { marked } from "../../support/markedText";

const nowhere: Span = { start: 0, end: 0 };

function edited(text: string, edit: (source: SourceText, ...spans: Span[]) => TextEdit[]): string {
  const { text: plain, ranges } = marked(text);
  return applyEdits(plain, edit(new SourceText(plain), ...ranges));
}

describe("removeLines", () => {
  it.each([
    ["a\n«- h»\nb\n", "a\nb\n"],
    ["a\r\n  «- h»  \r\nb", "a\r\nb"],
    ["a\n«b\nc»\nd", "a\nd"],
    ["a\n«- h»", "a"],
    ["«- h»", ""],
    ["a\r\n«- h»", "a"],
  ])("%j", (text, expected) => {
    expect(edited(text, (source, span = nowhere) => removeLines(source, span))).toBe(expected);
  });
});

describe("removeMark", () => {
  it.each([
    ["- 글 쓰기 «(?)»\n", "- 글 쓰기\n"],
    ["- 글 쓰기«(?)» 하나", "- 글 쓰기 하나"],
    ["- 글 «(?)» 하나", "- 글 하나"],
    ["- «(?)» 글", "- 글"],
    ["  1. [ ] «(?)»  글", "  1. [ ] 글"],
    ["- 글 «^id»\r\n", "- 글\r\n"],
  ])("%j", (text, expected) => {
    expect(edited(text, (source, span = nowhere) => removeMark(source, span))).toBe(expected);
  });
});

describe("exchange", () => {
  it("leaves what stands between", () => {
    const swap = (source: SourceText, a = nowhere, b = nowhere): TextEdit[] => exchange(source, a, b);
    expect(edited("(«5월 1일» ~ «3월»)", swap)).toBe("(3월 ~ 5월 1일)");
  });
});

describe("insertLine", () => {
  it.each([
    ["a\nb\n", 1, "a\nNEW\nb\n"],
    ["a\r\nb", 1, "a\r\nNEW\r\nb"],
    ["a\nb", 2, "a\nb\nNEW"],
    ["a", 9, "a\nNEW"],
  ])("%j at line %i", (text, line, expected) => {
    expect(applyEdits(text, insertLine(new SourceText(text), line, "NEW"))).toBe(expected);
  });
});
