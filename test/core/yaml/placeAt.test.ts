import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { completeCareer } from "../../../src/core/features/completeCareer";
import { SourceText } from "../../../src/core/text/SourceText";
import { indentStep, placeAt } from "../../../src/core/yaml/placeAt";
import { markedCursor } from "../../support/markedText";

function place(text: string): string | undefined {
  const { text: plain, cursor } = markedCursor(text);
  const found = placeAt(new SourceText(plain), cursor);
  return found && `${found.role} ${found.path.join("/")} "${found.typed}" [${found.siblings.join(",")}]`;
}

describe("placeAt", () => {
  it.each([
    ["‸", 'key  "" []'],
    ["a‸b: 1\nc: 2\n", 'key  "a" [c]'],
    ["a:\n  b: 1\n  ‸\n  c: 2\nd: 3\n", 'key a "" [b,c]'],
    ["a:\n  - b: 1\n    c‸\n  - d: 2\n", 'key a/0 "c" [b]'],
    ["a:\n  - b\n  - c‸\n", 'item a/0 "c" []'],
    ["a:\n  - b\n\n  ‸\n", 'item a/0 "" []'],
    ["a:\n  ‸\n  - b\n", 'item a/0 "" []'],
    ["a:\n- b\n- ‸\n", 'item a/0 "" []'],
    ["a:\n  - - b\n    - ‸\n", 'item a/0/0 "" []'],
    ["a:\n  -\n    b: 1\n    ‸\n", 'key a/0 "" [b]'],
    ["a: ‸", 'value a "" []'],
    ["a: b c‸ d # e\n", 'value a "b c" []'],
    ["a:\n  - b: ‸\n", 'value a/0/b "" []'],
    ["'a b':\n  \"c\": ‸\n", 'value a b/c "" []'],
    ["a: {b: 1, ‸, c: 2}\n", 'key a "" [b,c]'],
    ["a: {b: ‸}\n", 'value a/b "" [c]'.replace("[c]", "[]")],
    ["a: [b, c‸]\n", 'item a/1 "c" []'],
    ["a: [{b: [‸]}]\n", 'item a/0/b/0 "" []'],
    ["- {a: {b: 'x, y', ‸}}\n", 'key 0/a "" [b]'],
    ["a: [\n  b,\n  ‸\n]\n", 'item a/1 "" []'],
    ["a: [b]\n‸\n", 'key  "" [a]'],
    ["a: [b\n‸\n", 'key  "" [a]'],
    ["a:\r\n  - b\r\n  - ‸\r\n", 'item a/0 "" []'],
    ["a:\n\n  # c\n  ‸\n", 'key a "" []'],
    ["# ‸", undefined],
    ["a: b #‸", undefined],
    ["a: '#' ‸", "value a \"'#' \" []"],
    ["a: |\n  b\n  ‸\n", undefined],
    ["a:\n  - |\n    b:\n      ‸\n", undefined],
    ["a: |\n  b\n‸\n", 'key  "" [a]'],
  ])("%j is %s", (text, expected) => {
    expect(place(text)).toBe(expected);
  });

  it("is found at any place of any text, and completion there never throws", () => {
    const pieces = fc.constantFrom(
      ..."kys:|gap:|goals:|- |-|  |    |\n|\n|\r\n|: |:|[|]|{|}|, |\"|'| # |# ?|>|a|todo|closes: |가|\t|&a|*a|\uFEFF".split(
        "|",
      ),
      "|\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const document = CareerDocument.open(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const found = placeAt(document.source, offset);
          if (found) {
            expect(found.span.start).toBeLessThanOrEqual(offset);
            expect(found.span.end).toBeGreaterThanOrEqual(offset);
            expect(found.span.end).toBeLessThanOrEqual(text.length);
          }
          completeCareer(document, offset, "ko", "2026-05-20");
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("indentStep", () => {
  it.each([
    ["", 2],
    ["a: 1\n", 2],
    ["a:\n    b: 1\n", 4],
    ["a:\n - b\n", 1],
    ["a:\n    # b\n  c: 1\n", 2],
  ])("of %j is %i", (text, step) => {
    expect(indentStep(new SourceText(text))).toBe(step);
  });
});
