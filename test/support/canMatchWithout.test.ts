import { describe, expect, it } from "vitest";
import { canMatchWithout } from "./canMatchWithout";

describe("canMatchWithout", () => {
  it.each([
    [/좋은|나쁜/u, "은쁜"],
    [/^(?:좋은\s?)?(?:점|것)(?:들)?$/u, "점것"],
    [/[한두]\s?번/u, "한두"],
    [/\d{1,2}월/u, "0123456789"],
    [/until/iu, "uU"],
    [/(?<count>a|b)+/u, "ab"],
    [/것(?=점)/u, "점"],
  ])("%s needs one of %s", (pattern, characters) => {
    expect(canMatchWithout(pattern, characters)).toBe(false);
  });

  it.each([
    [/좋은|나쁜/u, "은"],
    [/좋(?:은|던)?/u, "은던"],
    [/(?!점)것/u, "점"],
    [/[^한]/u, "한"],
    [/\w\s/u, "ab"],
    [/(?:점){0,3}/u, "점"],
    [/skip/iu, "sS"],
    [/until/iu, "u"],
  ])("%s may do without %s", (pattern, characters) => {
    expect(canMatchWithout(pattern, characters)).toBe(true);
  });
});
