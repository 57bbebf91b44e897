import * as fc from "fast-check";

const mixed = fc.constantFrom<string[]>("\n", "\r\n");

/** The breaks of a text's lines in turn: all alike, or those of several systems mixed, a lone `\r` rarely. */
export const writtenLineBreaks: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(["\n"], ["\r\n"]) },
  { weight: 2, arbitrary: fc.array(mixed, { minLength: 2, maxLength: 9 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(mixed, { minLength: 6, maxLength: 40 }), fc.nat())
      .map(([breaks, at]) => breaks.with(at % breaks.length, "\r")),
  },
);
