import { describe, expect, it } from "vitest";
import { careerShape } from "../../../src/core/career/CareerDocument";
import { SourceText } from "../../../src/core/text/SourceText";
import { parseYaml } from "../../../src/core/yaml/parseYaml";
import { YamlPieces } from "../../../src/core/yaml/YamlPieces";
import type { YamlProblem } from "../../../src/core/yaml/YamlProblem";

/** So long that what holds it is cut further. */
const note = `# ${"긴 메모 ".repeat(130)}\n`;
/** More than is looked at around a piece. */
const rest = `gap:\n  todos:\n${Array.from({ length: 20 }, (_, at) => `    - id: t${at}\n      todo: 할 일 ${at}\n`).join("")}`;

function first(problems: readonly YamlProblem[], text: string): unknown {
  const one = problems.find(({ kind }) => kind !== "misread" && kind !== "duplicate-key");
  return one && [one.kind, text.slice(one.start, one.end), text.slice(0, one.start).split("\n").length];
}

describe("the first error of a text that is read by pieces", () => {
  it.each<[what: string, kind: string, told: string, line: number, text: string]>([
    [
      "a tag further left than the key above",
      "syntax",
      "",
      5,
      `kys:\n  ${note}  goals:\n    - a\n  readme:\n!x  - b\n`,
    ],
    ["a tab below a key", "tab", "\t    ", 6, `kys:\n  ${note}  goals:\n    - a\n  readme:\n\t    - b: c\n`],
    [
      "a sign at the column of a dash",
      "indent",
      "parts:",
      5,
      `gap:\n  required:\n    - id: a\n      ${note}      parts:\n    @    - b: c\n`,
    ],
    ["words behind a blank line", "indent", "", 5, `kys:\n  ${note}  goals:\n    - 'a b'\n\n둘째\n    by: 2\n`],
    [
      "words that go on with the line above",
      "missing-colon",
      "-@a - b",
      4,
      `kys:\n  ${note}  goals:\n    -@a - b\n둘째\n    by: 2\n`,
    ],
    [
      "a bracket at the left, and much behind it",
      "unclosed",
      "[ 하나 둘",
      2,
      `name: a\n[ 하나 둘\n  셋:\n    - b: c\n      d: 4\n${rest}`,
    ],
    [
      "a quote at the left, and another far below",
      "unclosed",
      '"이름: 나',
      2,
      `version: 1\n"이름: 나\n${rest}kys:\n  goals: ["a: b"]\n`,
    ],
    [
      "no line break at the end",
      "indent",
      "by:",
      4,
      `gap:\n${note}- goal: a\n    by:\n    - 2026\nb    - 2\n   - c: d\n  - e`,
    ],
    [
      "a tab behind a dash",
      "tab",
      " \t",
      4,
      `gap:\n  ${note}  required:\n    - \tid: a[\n      ${note}      na b\n      parts:\n`,
    ],
    [
      "a bracket at the left that one far below closes",
      "unclosed",
      "[하나, 둘",
      2,
      `name: a\n[하나, 둘\nreadme: ${"긴 글 ".repeat(150)}\nkys: [셋]\n`,
    ],
  ])("is that of the whole: %s", (_what, kind, told, line, text) => {
    const source = new SourceText(text);
    const pieces = new YamlPieces(source, careerShape);
    const byPieces = first(pieces.yaml.problems, text);
    expect(pieces.isWhole).toBe(false);
    expect(byPieces).toEqual(first(parseYaml(source, careerShape).problems, text));
    expect(byPieces).toEqual([kind, told, line]);
  });

  it("is that of a text which begins like a document, and is read as a whole", () => {
    const pieces = new YamlPieces(new SourceText("---#\nname: {}\n"), careerShape);
    expect(first(pieces.yaml.problems, "---#\nname: {}\n")).toEqual(["missing-colon", "---#", 1]);
  });
});
