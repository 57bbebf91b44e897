import { describe, expect, it } from "vitest";
import { withoutPause } from "../../../src/core/Pauses";
import { SourceText } from "../../../src/core/text/SourceText";
import { type BlockShape, cutEntries } from "../../../src/core/yaml/cutEntries";
import { marked, markRanges } from "../../support/markedText";

const keys: BlockShape = { kind: "map", indent: 0, above: undefined };
const deeperKeys: BlockShape = { kind: "map", indent: 2, above: keys };
const items: BlockShape = { kind: "seq", indent: 2, above: keys };
/** A list at the column of its key. */
const compact: BlockShape = { kind: "seq", indent: 0, above: keys };

/** The text with each entry in `«…»`; what is odd in it stands in marks of its own inside. */
function cut(text: string, shape: BlockShape, start = 0): string | undefined {
  const source = new SourceText(text);
  const cuts = withoutPause(cutEntries(source, { start, end: source.length }, shape));
  return (
    cuts &&
    markRanges(
      text,
      cuts.flatMap(({ start: from, end, oddFrom }) => [
        { start: from, end },
        ...(oddFrom < end ? [{ start: oddFrom, end }] : []),
      ]),
    )
  );
}

describe("cutEntries", () => {
  it.each<[what: string, shape: BlockShape, text: string]>([
    ["keys", keys, "«version: 1\n»«name: 김하늘\n»"],
    ["no line break at the end", keys, "«version: 1\n»«name: 김하늘»"],
    ["what is deeper belongs to its entry", keys, "«kys:\n  goals:\n    - a\n»«gap:\n  goal: a\n»"],
    ["one column is deep enough", keys, "«a:\n b: 1\n»«c:\n - d\n»"],
    ["items", items, "«  - Kotlin\n»«  - id: gc\n    name: GC\n»"],
    ["an item with nothing behind its dash", items, "«  -\n»«  - a\n»"],
    ["a dash that belongs to a word opens nothing", items, "«  - a\n«  -b\n»»"],
    ["comments and blank lines go with the entry before", keys, "«a: 1\n\n# b: 2\n  # c\n\n»«d: 3\n# e\n»"],
    ["a comment at the column of the outer block ends nothing", items, "«  - a\n# 말\n»«  - b\n»"],
    ["keys in a block of text", keys, "«readme: |\n  a: 1\n  - b\n\n  c: 2\n»«d: 3\n»"],
    ["a list at the column of its key", keys, "«parts:\n- a\n- id: b\n  name: c\n»«d: 3\n»"],
    ["the items of such a list", compact, "«- a\n»«- id: b\n  name: c\n»"],
    ["a line that is no key", keys, "«a: 1\n«words\n»»«b: 2\n»"],
    ["odd lines, and what is deeper than they are", keys, "«a: 1\n«words\n  deeper: 1\nmore\n»»«b: 2\n»"],
    ["a line between the columns of two blocks", items, "«  - a\n« x: 1\n»»«  - b\n»"],
    ["a key among items", items, "«  - a\n«  b: 1\n»»"],
    ["the end of a flow list at the column of its key", keys, "«a: [\n  b,\n]\n»«c: 1\n»"],
    ["a bracket that closes nothing", keys, "«a: 1\n«]\n»»«c: 1\n»"],
    ["a flow list over deeper lines", keys, "«a: [b,\n  c: d, e]\n»«f: 1\n»"],
    ["carriage returns", keys, "«a: 1\r\n\r\n»«b:\r\n  - c\r\n»«d: 2\r\n»"],
    ["an item with nothing but a carriage return", items, "«  -\r\n»«  - b\r\n»"],
    ["quoted keys", keys, "«\"a: b\": 1\n»«'it''s': 2\n»«\"c\" : 3\n»"],
    ["quoted text that is no key", keys, '«a: 1\n«"b"\n»»«c: 2\n»'],
    ["a colon without a blank behind it", keys, "«a: 1\n«b:2\n»»«c: 3\n»"],
    ["a colon in a comment", keys, "«a: 1\n«b # c: d\n»»"],
    ["a tab before a key", keys, "«a: 1\n«\tb: 2\n»»«c: 3\n»"],
    ["something typed before a line of an entry", keys, '«a:\n  b: 1\n"  c: 2\n  d: 3\n»«e: 4\n»'],
    ["the same, seen from the block that goes on behind it", deeperKeys, '«  b: 1\n«"  c: 2\n»»«  d: 3\n»'],
    ["a dash typed before an item", items, "«  - id: a\n«-  - id: b\n    name: B\n»»«  - id: c\n»"],
    ["an item that is not deep enough", items, "«  - id: a\n« - id: b\n   name: B\n»»«  - id: c\n»"],
    ["an item of a list below", items, "«  - id: a\n    parts:\n      - x\n-     - y\n      - z\n»«  - id: c\n»"],
    ["an item that is no entry of a map", keys, "«a:\n  b:\n    - c\n- d\n    - e\n»«f: 4\n»"],
    ["words that are to be a key", keys, "«a:\n  b: 1\n«next goal\n  c: 2\n»»«d: 3\n»"],
    ["a letter typed before a key", keys, "«a:\n  b: 1\nx  c: 2\n  d: 3\n»«e: 4\n»"],
    ["a letter typed before a key with lines below it", keys, "«a:\n  b: 1\n»«x  c:\n    d: 3\n»«e: 4\n»"],
    ["blanks before a colon and in a value", keys, "«a  : 1\n»«b: c  d\n»"],
    ["a key behind its mark, and its value", keys, "«a: 1\n»«? b\n: c\n»«d: 1\n»"],
    ["a mark alone, and what is below it", keys, "«a: 1\n»«?\n  words\n»«d: 1\n»"],
    ["a mark typed before a line", keys, "«a:\n  - b: 1\n?    c: 2\n    d: 3\n»«e: 1\n»"],
    ["a mark typed before an item", items, "«  - a\n«?  - b\n»»«  - c\n»"],
    ["what a key may begin with", keys, "«a:\n  b: 1\n«&c\n  c: 2\n»»«d: 3\n»"],
    ["a percent sign", keys, "«a: 1\n«%b: 2\n»»«c: 3\n»"],
    ["a tab on a line with nothing else", keys, "«a: 1\n\t\n\t # b\n»«c: 3\n»"],
    ["a tab behind a colon and behind a dash", deeperKeys, "«  a:\t1\n»«  b: 2\n»"],
    ["a tab behind a dash", items, "«  -\ta\n»«  - b\n»"],
    ["dashes that are no mark of a document", keys, "«a: 1\n«----\n»»«---b: 2\n»"],
    ["keys in Hangul, with blanks in them", keys, "«핵심 역량: a\n»«읽어 주세요: b\n»"],
  ])("%s", (_what, shape, text) => {
    expect(cut(marked(text).text, shape)).toBe(text);
  });

  it("begins at the first entry, behind the dash of an item", () => {
    const { text, cursor } = marked("- ‸id: gc\n  name: GC\n");
    expect(cut(text, { kind: "map", indent: 2, above: compact }, cursor)).toBe("- «id: gc\n»«  name: GC\n»");
  });

  it.each<[what: string, text: string]>([
    ["nothing", ""],
    ["nothing but comments", "# a: 1\n\n"],
    ["a first line that is no entry", "words\na: 1\n"],
    ["a list where keys are meant", "- a\n"],
    ["a directive", "%YAML 1.2\na: 1\n"],
  ])("finds no entry: %s", (_what, text) => {
    const source = new SourceText(text);
    expect(withoutPause(cutEntries(source, { start: 0, end: source.length }, keys))).toEqual([]);
  });

  it.each<[what: string, shape: BlockShape, text: string]>([
    ["a line of the outer block", items, "  - a\nname: b\n"],
    ["a dash of the outer block", items, "  - a\n- b\n"],
    ["a key at the column of a compact list", compact, "- a\nname: b\n"],
    ["the beginning of a document", keys, "a: 1\n---\nb: 2\n"],
    ["such a beginning with words behind it", keys, "a: 1\n--- # b\n"],
    ["the end of a document", keys, "a: 1\n...\n"],
    ["a mark with a carriage return behind it", keys, "a: 1\r\n---\r\nb: 2\r\n"],
  ])("cuts nothing: %s", (_what, shape, text) => {
    expect(cut(text, shape)).toBeUndefined();
  });
});
