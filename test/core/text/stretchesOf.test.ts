import * as fc from "fast-check";
import { expect, it } from "vitest";
import { stretchesOf } from "../../../src/core/text/stretchesOf";

const line = fc.constantFrom(
  "",
  "글",
  "a longer line of words",
  "- 한 일을 적은 줄\r",
  "x".repeat(5000),
  "y".repeat(20_000),
);
const text = fc.array(line, { maxLength: 200 }).map((lines) => lines.join("\n"));

it("cuts a text into whole lines, each stretch so long that few are needed", () => {
  fc.assert(
    fc.property(text, (each) => {
      const stretches = [...stretchesOf(each)];
      expect(stretches.map(({ start, end }) => each.slice(start, end)).join("")).toBe(each);
      expect(stretches.length).toBeLessThanOrEqual(Math.ceil(each.length / 8000));
      for (const { end } of stretches) expect(end === each.length || each[end - 1] === "\n").toBe(true);
      for (const { start, end } of stretches) {
        const lastLine = each.lastIndexOf("\n", end - 2) + 1;
        expect(lastLine - start).toBeLessThanOrEqual(8192);
      }
    }),
  );
});

it("cuts only where it may", () => {
  const each = "- 하나\n\n글 한 줄\n".repeat(5000);
  const stretches = [...stretchesOf(each, (all, at) => all[at] === "글")];
  expect(stretches.length).toBeGreaterThan(3);
  for (const { start } of stretches.slice(1)) expect(each[start]).toBe("글");
  expect([...stretchesOf(each, () => false)]).toEqual([{ start: 0, end: each.length }]);
});
