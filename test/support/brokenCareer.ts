import * as fc from "fast-check";
import { careers } from "./careerArbitrary";

const bits = [
  "",
  ":",
  ": ",
  "- ",
  "\n",
  "\n\n",
  "  ",
  "\t",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  "#",
  "# ",
  "|",
  "&a ",
  "*a",
  "가",
  "👩‍💻",
  "\r\n",
];

/** Texts of careers as they are while someone types in them: whole, cut off, with bits lost or put in anywhere. */
export const brokenCareers: fc.Arbitrary<string> = fc
  .record({
    career: careers,
    from: fc.oneof(fc.constant(0), fc.nat(2000)),
    keep: fc.oneof(fc.constant(100_000), fc.nat(2000)),
    wounds: fc.array(fc.record({ at: fc.nat(3000), lost: fc.nat(12), bit: fc.constantFrom(...bits) }), {
      maxLength: 4,
    }),
  })
  .map(({ career, from, keep, wounds }) => {
    let text = career.yaml.slice(from % (career.yaml.length + 1)).slice(0, keep);
    for (const { at, lost, bit } of wounds) {
      const place = at % (text.length + 1);
      text = text.slice(0, place) + bit + text.slice(place + lost);
    }
    return text;
  });
