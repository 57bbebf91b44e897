import { describe, expect, it } from "vitest";
import { isBareKeyLine, isKeyLine } from "../../../src/core/yaml/keyLine";

describe("isKeyLine", () => {
  it.each(["a:", "a: b", "a:\tb", "a b : c", '"a": b', "'a' :", "-a: b", "?a: b", "a#b: c", "a:\r"])(
    "%j is one",
    (line) => {
      expect(isKeyLine(line, 0, line.length)).toBe(true);
    },
  );

  it.each([
    "a",
    "a:b",
    "- a: b",
    "? a: b",
    ": a",
    "# a: b",
    "a # b: c",
    "&a b: c",
    "[a: b]",
    "{a: b}",
    '"a: b"',
    '"a: b',
  ])("%j is none", (line) => {
    expect(isKeyLine(line, 0, line.length)).toBe(false);
  });
});

describe("isBareKeyLine", () => {
  it.each(["a:", "  a b:  ", "a: # b", '"a: b":', "'a' : # c", "-a:", "a:b:"])("%j is one", (line) => {
    expect(isBareKeyLine(line)).toBe(true);
  });

  it.each(["a: b", "a", "a:#b", "- a:", "[a]:", "a: |", "# a:", "a: b:"])("%j is none", (line) => {
    expect(isBareKeyLine(line)).toBe(false);
  });
});
