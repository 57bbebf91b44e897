import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceText } from "../../../src/core/text/SourceText";
import { lineEntries } from "../../../src/core/yaml/lineEntries";
import { walkDown, walkUp } from "../../../src/core/yaml/walkLines";

interface Seen {
  readonly text: string;
  readonly column: number;
  readonly isDash: boolean;
  readonly isComment: boolean;
}

/** A line as it is read whole. */
function expected(source: SourceText, line: number): Seen {
  const text = source.lineText(line);
  const entries = lineEntries(text);
  return {
    text,
    column: entries?.column ?? -1,
    isDash: (entries?.dashes.length ?? 0) > 0,
    isComment: /^\uFEFF?[ \t]*#/.test(text),
  };
}

function walked(walk: typeof walkUp, source: SourceText, from: number): Seen[] {
  const seen: Seen[] = [];
  walk(source, from, (start, end, column, isDash, comment) => {
    seen.push({ text: source.slice(start, end), column, isDash, isComment: comment >= 0 });
    return true;
  });
  return seen;
}

const lines = fc.array(
  fc.constantFrom(
    "a: 1",
    "  - b",
    "- ",
    "-",
    "  # c",
    "",
    "   ",
    "\t- d",
    "#",
    "    e",
    "가: 나",
    "--",
    "x".repeat(9000),
  ),
  { maxLength: 30 },
);

describe("walkUp and walkDown", () => {
  it("see each line as it is, whatever the line breaks", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("\n", "\r\n", "\r"), fc.boolean(), (all, lineBreak, mark) => {
        const source = new SourceText((mark ? "\uFEFFname:" + lineBreak : "") + all.join(lineBreak));
        const every = Array.from({ length: source.lineCount }, (_, line) => expected(source, line));
        for (const line of [0, source.lineCount >> 1, source.lineCount - 1]) {
          expect(walked(walkUp, source, source.lineStart(line))).toEqual(every.slice(0, line).toReversed());
          const below = every.slice(line + 1);
          // An empty last line is none that anything could stand in.
          if (below.at(-1)?.text === "") below.pop();
          if (line + 1 < source.lineCount) expect(walked(walkDown, source, source.lineStart(line + 1))).toEqual(below);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("end where the visitor has seen enough", () => {
    const source = new SourceText("a\nb\nc\nd");
    const seen: string[] = [];
    walkUp(source, source.lineStart(3), (start, end) => {
      seen.push(source.slice(start, end));
      return seen.length < 2;
    });
    walkDown(source, source.lineStart(1), (start, end) => {
      seen.push(source.slice(start, end));
      return false;
    });
    expect(seen).toEqual(["c", "b", "b"]);
  });
});
