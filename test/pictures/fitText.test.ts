import { describe, expect, test } from "vitest";
import { fitText, wrapText } from "../../src/pictures/fitText";
import type { MeasureText } from "../../src/pictures/Picture";

/** Hangul and pictures are twice as wide as Latin letters, which are 5 pixels. */
const measure: MeasureText = (text) =>
  [...new Intl.Segmenter().segment(text)].reduce(
    (sum, { segment }) => sum + (/[\uAC00-\uD7A3\p{Emoji_Presentation}]/u.test(segment) ? 10 : 5),
    0,
  );
const font = { size: 13 };

describe("fitText", () => {
  test.each([
    ["공간 색인", 45, "공간 색인"],
    ["공간 색인", 44, "공간 색…"],
    ["공간 색인", 30, "공간…"],
    ["Profiling", 30, "Profi…"],
    ["", 0, ""],
  ])("%j in %i pixels is %j", (text, width, expected) => {
    expect(fitText(text, width, font, measure)).toBe(expected);
  });

  test("no letter is cut apart", () => {
    const family = "👨‍👩‍👧";
    expect(fitText(`${family}${family}${family}`, 20, font, measure)).toBe(`${family}…`);
  });
});

describe("wrapText", () => {
  test("breaks between words, also of Hangul", () => {
    expect(wrapText("느린 요청을 찾아 막기", 60, 3, font, measure)).toEqual(["느린 요청을", "찾아 막기"]);
  });

  test("a word that is wider than a line is broken within", () => {
    expect(wrapText("AbstractProxy Bean", 30, 4, font, measure)).toEqual(["Abstra", "ctProx", "y Bean"]);
  });

  test("what does not fit is said to be left over", () => {
    expect(wrapText("one two three four five", 50, 2, font, measure)).toEqual(["one two", "three fou…"]);
  });

  test("whatever it is given, the lines fit and are no more than asked for", () => {
    for (const text of [
      "",
      " ",
      "가",
      "가나다라마바사아자차카타파하",
      "a b c d e f g h i j k l m n o p",
      "가a나b다c 라d마e",
    ]) {
      for (let width = 15; width < 120; width += 7) {
        const lines = wrapText(text, width, 2, font, measure);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(measure(line, font)).toBeLessThanOrEqual(width);
      }
    }
  });
});
