import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptText, type ReadmeNote, takeNotes, writeNote } from "../../../../src/core/exchange/export/readmeNotes";

const note = fc.record(
  {
    guess: fc.boolean(),
    of: fc.string({ unit: "grapheme" }),
    level: fc.option(fc.integer({ min: 0, max: 4 })),
    note: fc.constantFrom("a -- b -->", "끝-", "--", "}", "{a: b}", "'", '"', "줄\n바꿈", "#", "}) -->"),
    subject: fc.option(fc.string()),
    side: fc.constantFrom("have", "lack"),
    closes: fc.array(fc.string({ unit: "grapheme" })),
    every: fc.option(fc.constantFrom("2/week", "regularly")),
    until: fc.option(fc.string()),
    status: fc.constantFrom("open", "doing", "done", "dropped"),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ReadmeNote>;

describe("notes in a README", () => {
  it("stand behind the words that they speak of, and are read with what follows them blanked", () => {
    const text = "- [ ] 문제 풀기 <!-- career-gap: {closes: [Kafka], every: 2/week} --> (주 2회)\n- 다음\n";
    const { text: bare, notes } = takeNotes(text);
    expect(bare).toHaveLength(text.length);
    expect(bare.split("\n").map((line) => line.trimEnd())).toEqual(["- [ ] 문제 풀기", "- 다음", ""]);
    expect([...notes]).toEqual([["- [ ] 문제 풀기".length, { closes: ["Kafka"], every: "2/week" }]]);
  });

  it("carry any value on one line that ends where it should", () => {
    fc.assert(
      fc.property(note, (wanted) => {
        const written = writeNote(wanted);
        expect(written.slice(4, -3)).not.toMatch(/--|[\r\n]/);
        expect([...takeNotes(`- a ${written} b\r\n- c`).notes.values()]).toEqual([wanted]);
      }),
      { numRuns: 500 },
    );
  });

  it("stay where they have a line of their own", () => {
    const line = `  ${writeNote({ kept: "- 하나 --> 둘" })}`;
    expect(takeNotes(`- a\n${line}\n`)).toEqual({ text: `- a\n${line}\n`, notes: new Map() });
    expect(keptText(line)).toBe("- 하나 --> 둘");
  });

  it.each([
    "<!-- career-gap: ignore guess -->",
    "<!-- career-gap: {unclosed -->",
    "<!-- career-gap: {[} -->",
    "<!-- a comment of the author's -->",
    "words",
  ])("are nothing else: %s", (line) => {
    expect(keptText(line)).toBeUndefined();
    expect(takeNotes(`- a ${line}\n`).notes.size).toBe(0);
    expect(takeNotes(`- a ${line}\n`).text).toBe(`- a ${line}\n`);
  });

  it("leave out values of another kind", () => {
    const { notes } = takeNotes(
      "- a <!-- career-gap: {level: 9, closes: 3, of: 1, status: gone, side: up, more: x} -->",
    );
    expect([...notes.values()]).toEqual([{}]);
  });
});
