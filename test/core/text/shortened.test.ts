import { expect, it } from "vitest";
import { shortened } from "../../../src/core/text/shortened";

it.each([
  ["짧은 글", 4, "짧은 글"],
  ["짧은 글이다", 4, "짧은…"],
  ["  a   b\n c ", 5, "a b c"],
  // Letters of several code units stay whole.
  ["한글", 2, "한글"],
  ["한글이", 2, "한…"],
  ["👩‍💻👩‍💻👩‍💻", 2, "👩‍💻…"],
  ["", 3, ""],
])("%j in %i letters", (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});
