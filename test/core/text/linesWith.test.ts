import * as fc from "fast-check";
import { expect, it } from "vitest";
import { linesWith } from "../../../src/core/text/linesWith";
import { SourceText } from "../../../src/core/text/SourceText";

const line = fc.constantFrom("", "글", "```", "~~~ js", "a ``` b ~~~", "``", "~~", "````````");
const end = fc.constantFrom("\n", "\r\n", "\r");

it("gives each line that has one of the words, once and in order", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), end, fc.nat(100), (lines, lineBreak, from) => {
      const source = new SourceText(lines.join(lineBreak));
      const first = source.lineAt(Math.min(from, source.length));
      const expected = lines.flatMap((each, at) => (at >= first && /```|~~~/.test(each) ? [at] : []));
      expect([...linesWith(source, ["```", "~~~"], Math.min(from, source.length))]).toEqual(expected);
    }),
  );
});
