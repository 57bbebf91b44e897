import * as fc from "fast-check";
import { expect, it } from "vitest";
import { withoutPause } from "../../../../src/core/Pauses";
import { maskNoise } from "../../../../src/core/retro/reading/maskNoise";

/** Lines that are masked, some by what stands above or below them. */
const line = fc.constantFrom(
  "1. Goals",
  "2. 목표",
  "---",
  "===",
  "=======",
  "<<<<<<< HEAD",
  ">>>>>>> topic",
  "",
  "",
  "  ",
  "\u00a0",
  "\u200b글",
  "글자로 시작하는 줄",
  "- 한 일",
  "<!-- 메모",
  "-->",
  "<div>",
  "<h3>5월</h3>",
  "{% include toc %}",
  "> > > > > > > > > > > > > > > > > > > > > > > > > 인용",
);
const text = fc.tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.constantFrom("\n", "\r\n"));

it("masks what stands where a long text is cut as it does elsewhere", () => {
  fc.assert(
    fc.property(text, fc.nat(120), ([lines, lineBreak], more) => {
      const own = lines.join(lineBreak);
      const top = "글\n\n";
      const alone = withoutPause(maskNoise(top + own));
      // The cut falls into the lines, or right before or behind them.
      const before = `${"가".repeat(8090 + more)}\n\n`;
      const after = withoutPause(maskNoise(before + own));
      expect(after.text).toBe(before + alone.text.slice(top.length));
      const by = before.length - top.length;
      expect(after.conflicts).toEqual(alone.conflicts.map(({ start, end }) => ({ start: start + by, end: end + by })));
    }),
    { numRuns: 2000 },
  );
});
