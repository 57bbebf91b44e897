import { describe, expect, it } from "vitest";
import { SourceText } from "../../../../src/core/text/SourceText";
import { readRetro } from "../../../../src/core/retro/reading/readRetro";
import { markedRetro, seenIn } from "./markedRetro";
import { covers, goalReviews, periods, plans, reviews, unmarked } from "./ownRetros";

describe("readRetro", () => {
  it.each([
    ["periods", periods],
    ["reviews", reviews],
    ["plans", plans],
    ["goal reviews", goalReviews],
  ] as const)("has documents to read: %s", (_kind, documents) => {
    expect(Object.keys(documents).length).toBeGreaterThan(5);
    for (const document of Object.values(documents)) expect(markedRetro(document).marks).not.toEqual([]);
  });

  it.each(Object.entries({ ...periods, ...reviews, ...plans, ...goalReviews, ...unmarked }))("%s", (_name, marked) => {
    const { text, marks } = markedRetro(marked);
    expect(seenIn(text)).toEqual(marks);
  });
});

describe("what a retrospective covers", () => {
  it.each(covers)("%j", (text, wanted) => {
    const reading = readRetro(new SourceText(text));
    expect(reading.covers && `${reading.covers.from}..${reading.covers.to}`).toBe(wanted);
  });
});
