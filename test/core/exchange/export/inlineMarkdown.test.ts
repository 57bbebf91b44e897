import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineMarkdown } from "../../../../src/core/exchange/export/inlineMarkdown";
import { readBlocks } from "../../../../src/core/markdown/readBlocks";

const readBack = (text: string) => {
  const [list] = readBlocks(`- ${inlineMarkdown(text)}\n`);
  return list?.kind === "list" ? list.items.map(({ inner }) => inner.text) : undefined;
};

describe("inlineMarkdown", () => {
  it.each([
    ["plain words, a_b_c and C#", "plain words, a_b_c and C#"],
    ["# no heading", "\\# no heading"],
    ["1. no number", "1\\. no number"],
    ["[x] no box", "\\[x] no box"],
    ["- no list", "\\- no list"],
    ["`code` and *stars*", "\\`code\\` and \\*stars\\*"],
    ["한 줄\n두 줄", "한 줄 두 줄"],
    ["[a link](https://example.com)", "[a link](https://example.com)"],
  ])("writes %j", (text, written) => {
    expect(inlineMarkdown(text)).toBe(written);
  });

  it("reads back as the same text", () => {
    const pieces = fc.constantFrom(
      ..."# - + * _ ~ ` < > [ ] ( ) | \\ & ! 1. --- === a b 한 글 🚀 : ; 👩‍💻 &amp; \u00a0".split(" "),
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), fc.constantFrom("", " "), (chosen, between) => {
        const text = chosen.join(between).trim().normalize("NFC");
        // Two stars around words are always taken for bold: no Markdown carries them.
        fc.pre(text !== "" && !/\*\*(?=\S)[^*]*[^*\s]\*\*/u.test(text));
        expect(readBack(text)).toEqual([text]);
      }),
      { numRuns: 500 },
    );
  });
});
