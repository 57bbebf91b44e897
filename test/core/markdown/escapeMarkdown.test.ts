import { GFM, parser } from "@lezer/markdown";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../../src/core/markdown/escapeMarkdown";

const gfm = parser.configure(GFM);

/** The names of everything that a Markdown reader sees in a text. */
function nodesOf(text: string): Set<string> {
  const names = new Set<string>();
  gfm.parse(text).iterate({ enter: ({ name }) => void names.add(name) });
  return names;
}

const harmless = new Set(["Document", "Paragraph", "Escape"]);

describe("escapeMarkdown", () => {
  it.each([
    "# head",
    "1. one",
    "- item",
    "* item",
    "> quote",
    "**bold** _it_ ~~gone~~ `code`",
    "[a](command:b) ![c](d) <script>alert(1)</script>",
    "https://example.com and www.example.com, me@example.com",
    "a\n\n| b | c |\n|---|---|\n===",
    "&lt; &#60; \\* $(zap)",
  ])("leaves nothing of %j but its words", (text) => {
    const escaped = escapeMarkdown(text);
    expect([...nodesOf(escaped)].filter((name) => !harmless.has(name))).toEqual([]);
    expect(escaped.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(text.replaceAll(/\s+/g, " "));
  });

  it("does so with any text", () => {
    const bits = fc.constantFrom(..."*_~`#>-+.|\\[](){}<>!&;:/@= \n1a가".split(""), "http://", "www.");
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (all) => {
        const found = nodesOf(`a ${escapeMarkdown(all.join(""))}`);
        expect([...found].filter((name) => !harmless.has(name))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
