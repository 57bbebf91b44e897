import { describe, expect, test } from "vitest";
import { sayIn, type StringKey, strings } from "../../src/panel/strings";

const keys = Object.keys(strings) as StringKey[];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe("strings", () => {
  test.each(keys)("%s is there in both languages, with the same places for values", (key) => {
    const { ko, en } = strings[key];
    // What a value brings, and signs, are in no language.
    expect(ko.replace(/\{\w+\}/g, "")).toMatch(/\p{Script=Hangul}/u);
    expect(en.trim()).not.toBe("");
    expect(en).not.toMatch(/\p{Script=Hangul}/u);
    expect(placeholders(ko)).toEqual(placeholders(en));
  });

  test("no string leaves the choice of a particle to the reader", () => {
    for (const key of keys)
      expect(strings[key].ko).not.toMatch(/[을은이와]\([를는가과]\)|[를는가과]\([을은이와]\)|\(으\)로/);
  });

  test("puts values in, more than once and with zero among them", () => {
    expect(sayIn("en")("gapArithmetic", { required: 3, current: 0, gap: 3, importance: 2, priority: 6 })).toBe(
      "gap = max(0, 3 − 0) = 3, priority = importance 2 × 3 = 6",
    );
    expect(sayIn("ko")("overdue", { days: 14 })).toBe("14일 지남");
  });

  test("a value that looks like a place for one is not filled again, and a missing one stays to be seen", () => {
    expect(sayIn("en")("addTodoFor", { name: "{name}" })).toBe("Generate a to-do: {name}");
    expect(sayIn("en")("by")).toBe("by {by}");
  });
});
