import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { writeBlockText, writeScalar } from "../../../src/core/yaml/writeScalar";

/** Strings that lean towards what YAML gives a meaning to. */
const trickyParts = [
  ..."#:-?@*&[]{},|>%`'\"\\\t\n\r 0~=\u0000\u0085\u00a0\u2028\ufeff\ufffe\ud800",
  ..." #|: |- |가|배포|é|e\u0301|👩‍💻|1.5|e3|0x1f|null|true|No|2026-01-03|---|...|<<".split("|"),
];
const trickyString = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.array(fc.constantFrom(...trickyParts), { maxLength: 6 }).map((parts) => parts.join("")),
);

describe("writeScalar", () => {
  it("reads back as the same string as a list item, a value, a key and inside flow", () => {
    fc.assert(
      fc.property(trickyString, (text) => {
        expect(parse("- " + writeScalar(text))).toEqual([text]);
        expect(parse(`a:\n  - b: ${writeScalar(text)} # ?\n    c: 1`)).toEqual({ a: [{ b: text, c: 1 }] });
        expect(parse(`[${writeScalar(text, "flow")}, {a: ${writeScalar(text, "flow")}}]`)).toEqual([text, { a: text }]);
        const map = parse(`${writeScalar(text, "key")}: 1`, (_, value: unknown) => value, {
          mapAsMap: true,
        }) as unknown;
        expect(map).toEqual(new Map([[text, 1]]));
      }),
      { numRuns: 600 },
    );
  });

  it("stays on one line and gives no warning", () => {
    fc.assert(
      fc.property(trickyString, (text) => {
        const written = writeScalar(text);
        expect(written).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        const document = parseDocument("- " + written);
        expect([...document.errors, ...document.warnings]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    "Kotlin",
    "배치 처리, 재시도 전략 (Spring Batch)",
    "C# 과 F#",
    "https://example.com/a#b",
    "2026-01-03",
    "12~13시",
    "a:b",
    "그래서? 다시!",
    "Null 안전성",
  ])("leaves %s plain", (text) => {
    expect(writeScalar(text)).toBe(text);
  });

  it.each([
    ["", '""'],
    ["2026", '"2026"'],
    ["true", '"true"'],
    ["yes", '"yes"'],
    ["null", '"null"'],
    ["1e3", '"1e3"'],
    ["배포: 카나리", '"배포: 카나리"'],
    ["이슈 #3", '"이슈 #3"'],
    ["@Transactional", '"@Transactional"'],
    ["[O] Kafka", '"[O] Kafka"'],
    ['"책" 스터디', '"\\"책\\" 스터디"'],
    ["끝에 빈칸 ", '"끝에 빈칸 "'],
    ["두\n줄", '"두\\n줄"'],
  ])("quotes %j", (text, written) => {
    expect(writeScalar(text)).toBe(written);
  });

  it("quotes commas and brackets inside flow only", () => {
    expect(writeScalar("G1, ZGC", "block")).toBe("G1, ZGC");
    expect(writeScalar("G1, ZGC", "flow")).toBe('"G1, ZGC"');
  });
});

describe("writeBlockText", () => {
  const line = fc.oneof(
    trickyString.map((text) => text.replaceAll("\n", " ")),
    fc.constantFrom("", " ", "  앞이 빈 줄", "\t탭", "# 주석이 아니다", "- 목록도 아니다", "--- "),
  );

  it("reads back as the lines, and what follows is still read", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom(2, 4), (lines, step) => {
        const yaml = `a:\n${" ".repeat(step)}text: ${writeBlockText(lines, 2 * step, step)}\n${" ".repeat(step)}end: 1\n`;
        expect(parse(yaml)).toEqual({ a: { text: lines.map((each) => each + "\n").join(""), end: 1 } });
      }),
      { numRuns: 600 },
    );
  });

  it("writes a plain block for plain lines", () => {
    expect(writeBlockText(["결제를 맡은 개발자입니다.", "", "기록합니다."], 4)).toBe(
      "|\n    결제를 맡은 개발자입니다.\n\n    기록합니다.",
    );
  });

  it("tells the indent where the first line starts with a blank", () => {
    expect(writeBlockText(["  a", "b"], 2)).toBe("|2\n    a\n  b");
  });
});
