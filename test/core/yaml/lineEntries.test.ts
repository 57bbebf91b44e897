import { describe, expect, it } from "vitest";
import { lineEntries, unquote } from "../../../src/core/yaml/lineEntries";

function read(line: string) {
  const entries = lineEntries(line);
  return (
    entries && [
      entries.dashes,
      entries.key && [entries.key.text, entries.key.column, entries.key.rest, entries.key.restColumn],
      entries.contentColumn,
    ]
  );
}

describe("lineEntries", () => {
  it.each([
    ["a: b", [[], ["a", 0, "b", 3], 0]],
    ["  a :   b  # c", [[], ["a", 2, "b", 8], 2]],
    ["a:", [[], ["a", 0, "", 2], 0]],
    ["a:   # b", [[], ["a", 0, "", 3], 0]],
    ["- a: b", [[0], ["a", 2, "b", 5], 2]],
    ["  - - a", [[2, 4], undefined, 6]],
    ["-", [[0], undefined, 1]],
    ["-a: 1", [[], ["-a", 0, "1", 4], 0]],
    ["'a: b': c", [[], ["a: b", 0, "c", 8], 0]],
    ["- https://a.b", [[0], undefined, 2]],
    ["a#b: c", [[], ["a#b", 0, "c", 5], 0]],
    ["- {a: b}", [[0], undefined, 2]],
    ["한 글: 값", [[], ["한 글", 0, "값", 5], 0]],
  ])("%j", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each(["", "   ", "# a: b", "  # - a"])("%j opens nothing", (line) => {
    expect(lineEntries(line)).toBeUndefined();
  });
});

describe("unquote", () => {
  it.each([
    ['"a \\" b"', 'a " b'],
    ["'it''s'", "it's"],
    ["a", "a"],
    ['"a', '"a'],
    ["''", ""],
  ])("%s", (text, plain) => {
    expect(unquote(text)).toBe(plain);
  });
});
