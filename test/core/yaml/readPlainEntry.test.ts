import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { careerShape } from "../../../src/core/career/CareerDocument";
import { SourceText } from "../../../src/core/text/SourceText";
import { withoutPause } from "../../../src/core/Pauses";
import { parsePart } from "../../../src/core/yaml/parseYaml";
import { readPlainEntry } from "../../../src/core/yaml/readPlainEntry";
import type { PairNode, SyntaxNode } from "../../../src/core/yaml/SyntaxNode";

type Kind = "map" | "seq";

/** All that a node says, with places that are counted from the beginning of the text. */
function told(node: SyntaxNode | PairNode | undefined, base: number): unknown {
  if (!node) return undefined;
  const [start, end] = [node.start - base, node.end - base];
  if ("key" in node) return { start, end, key: told(node.key, base), value: told(node.value, base) };
  if (node.kind === "scalar") {
    const { value, text, style, misread, isBroken = false } = node;
    return { start, end, value, text, style, misread, isBroken };
  }
  const { kind, flow } = node;
  const inside = node.kind === "map" ? node.pairs : node.items;
  return { start, end, kind, flow, inside: inside.map((one) => told(one, base)) };
}

/** What the quick reading gives; undefined where it gives nothing. */
function quick(text: string, kind: Kind, listKey?: string, column = 0): unknown {
  const read = readPlainEntry(text, column, kind, listKey, careerShape);
  return read && { root: told(read.root, 0), problems: [] };
}

/** What the parser gives for the same text. */
function parsed(text: string, listKey?: string, column = 0): unknown {
  const part = withoutPause(parsePart(new SourceText(`\n${" ".repeat(column)}${text}`), careerShape, listKey));
  return { root: told(part.root, column + 1), problems: part.problems };
}

describe("readPlainEntry", () => {
  it.each<[what: string, kind: Kind, text: string, listKey?: string, column?: number]>([
    ["a key and its text", "map", "name: 김하늘\n"],
    ["a text without a line break behind it", "map", "goal: 검색을 혼자 운영한다"],
    ["a key without a value", "map", "todos:\n"],
    ["a key without a value before another", "map", "note:\nby: 2027-H1\n"],
    ["whole numbers", "map", "level: 3\nversion: 0012\n"],
    ["texts that look a little like numbers", "map", "period: 2026-H2\nfrom: 2026-01-01\nevery: 2/week\n"],
    ["texts of several words, with signs inside", "map", "have: reads plans, and C# too; 50% (or so) - it's a start\n"],
    ["addresses", "map", "evidence: https://example.com/a?b=c\n"],
    ["colons inside words", "map", "note: a:b 10:30\n"],
    ["comments and blank lines", "map", "# 먼저\n\nname: store # ?\n   # deeper\nlevel: 2\n\n# 끝\n"],
    ["indented entries", "map", "    id: gc\n    name: GC tuning\n"],
    ["a blank behind a key", "map", "name: a   \nlevel:   2  \n"],
    ["quoted texts", "map", 'name: "a: b, c"\ngoal: \'x, y\'\nnote: ""\n'],
    ["flow lists", "map", "closes: [gc, 쿼리 계획, 2, \"a, b\", 'c']\nparts: []\naliases: [ a ]\n"],
    ["flow maps", "map", "verdicts: {2026-H1: partial, 2026-H2: done}\nevery: {times: 2, per: week}\n"],
    ["nested maps", "map", "gap:\n  current:\n    gc: 1\n    발표:\n      level: 2\n  goal: payments\n"],
    ["a list below its key", "map", "parts:\n  - 색인\n  - 쿼리 계획\n"],
    ["a list at the column of its key", "map", "parts:\n- 색인\n- 쿼리 계획\nname: store\n"],
    ["a block of text", "map", "readme: |\n  첫 줄\n\n    deeper: [ # not a comment\n  끝\n\nname: a\n"],
    ["a block of text at the end", "map", "readme: |\n  one\n  two"],
    ["items", "seq", "- Kotlin\n- 12\n- 'a'\n- [b, c]\n"],
    [
      "items of several keys",
      "seq",
      "  - id: gc\n    name: GC tuning\n    parts:\n      - a\n      - b\n  - id: x\n    level: 1\n",
    ],
    ["an item of one known key", "seq", "- name: 색인\n"],
    ["an item of one pair in a list of pairs", "seq", "- gc: 1\n- 발표: 2\n", "current"],
    ["wide dashes", "seq", "-   id: a\n    todo: b\n-   c\n"],
    ["carriage returns", "map", "name: a\r\nparts:\r\n  - b\r\n  - id: c\r\n    name: d\r\n\r\n"],
    ["an entry behind a dash", "map", "id: gc\n", undefined, 4],
    ["several lines behind a dash", "map", "todo: Tune G1\n    closes: [gc]\n", undefined, 4],
  ])("reads %s as the parser does", (_what, kind, text, listKey, column) => {
    const read = quick(text, kind, listKey, column);
    expect(read).toBeDefined();
    expect(read).toEqual(parsed(text, listKey, column));
  });

  it.each<[what: string, kind: Kind, text: string, listKey?: string]>([
    ["an anchor", "map", "name: &a store\n"],
    ["an alias", "map", "name: *a\n"],
    ["a tag", "map", "name: !!str 1\n"],
    ["an anchor in a flow list", "map", "closes: [&a gc]\n"],
    ["a colon in a text", "map", "name: Redis: 캐시\n"],
    ["a colon at the end of a text", "map", "name: Redis:\n"],
    ["an item with a colon in its text", "seq", "- 안정적인 배포: Blue/green\n"],
    ["a number sign right before a word", "map", "name: OSS 분석 #1\n"],
    ["a number sign in a quoted text", "map", 'name: "a #b"\n'],
    ["such a comment on a line of a list", "seq", "- a #b\n"],
    ["a decimal number", "map", "level: 2.5\n"],
    ["a number with an exponent", "map", "level: 1e3\n"],
    ["a hexadecimal number", "map", "id: 0x1F\n"],
    ["a number of many digits", "map", "id: 1234567890123456\n"],
    ["a number below zero", "map", "level: -1\n"],
    ["null", "map", "name: null\n"],
    ["a tilde", "map", "name: ~\n"],
    ["true", "map", "private: true\n"],
    ["a text over two lines", "map", "name: one\n  two\n"],
    ["a text that begins below its key", "map", "name:\n  one\n"],
    ["an item over two lines", "seq", "- one\n  two\n"],
    ["a quoted text over two lines", "map", 'name: "one\n  two"\n'],
    ["a flow list over two lines", "map", "closes: [a,\n  b]\n"],
    ["a flow list in a flow list", "map", "closes: [a, [b]]\n"],
    ["a comma at the end of a flow list", "map", "closes: [a, ]\n"],
    ["a flow map with a comma in its text", "map", "gc: {have: knows G1, ZGC}\n"],
    ["a flow map with a key twice", "map", "gc: {have: a, have: b}\n"],
    ["a key twice", "map", "name: a\nname: b\n"],
    ["a key twice below an item", "seq", "- id: a\n  name: b\n  id: c\n"],
    ["a tab behind a colon", "map", "name:\ta\n"],
    ["a tab before a comment", "map", "name: a\t# b\n"],
    ["a tab at the beginning of a line", "map", "gap:\n\tgoal: a\n"],
    ["an escape", "map", 'name: "a\\tb"\n'],
    ["a quote that is doubled", "map", "name: 'it''s'\n"],
    ["a quote that is missing", "map", 'name: "a\n'],
    ["text behind a quoted one", "seq", '- "책" 스터디\n'],
    ["text behind a flow list", "seq", "- [O] Kafka\n"],
    ["a text that begins with a reserved sign", "seq", "- @Transactional\n"],
    ["a text that begins with a per cent sign", "map", "name: %a\n"],
    ["a text that begins with a dash", "map", "name: - a\n"],
    ["a folded text", "map", "readme: >\n  a\n"],
    ["a text block that keeps its end", "map", "readme: |+\n  a\n\n"],
    ["a text block that begins with a blank line", "map", "readme: |\n\n  a\n"],
    ["a text block with carriage returns", "map", "readme: |\r\n  a\r\n"],
    ["an empty text block", "map", "readme: |\nname: a\n"],
    ["a quoted key", "map", '"name": a\n'],
    ["a key with a question mark before it", "map", "? name\n: a\n"],
    ["the key that merges", "map", "<<: a\n"],
    ["an empty item", "seq", "-\n- a\n"],
    ["a list in a list", "seq", "- - a\n"],
    ["keys at different columns", "map", "name: a\n level: 1\n"],
    ["items at different columns", "seq", "  - a\n - b\n"],
    ["a line without a colon", "map", "name: a\nlevel\n"],
    ["no colon at all", "map", "name\n"],
    ["nothing but a comment", "map", "# name: a\n"],
    ["nothing", "seq", ""],
    ["a list where a map is meant", "map", "- a\n"],
    ["a map where a list is meant", "seq", "a: b\n"],
    ["a carriage return alone", "map", "name: a\rlevel: 1\n"],
    ["a byte order mark", "map", "\uFEFFname: a\n"],
    ["a no-break space", "map", "name: a\u00A0b\n"],
    ["a line separator", "map", "name: a\u2028b\n"],
    ["a second document", "map", "name: a\n---\nname: b\n"],
  ])("leaves %s to the parser", (_what, kind, text, listKey) => {
    expect(quick(text, kind, listKey)).toBeUndefined();
  });

  it("equals the parser wherever it answers", () => {
    let answers = 0;
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        listKeys,
        (drawn, lineBreak, isEnded, listKey) => {
          const { kind, lines } = drawn;
          const text = lines.join(lineBreak) + (isEnded ? lineBreak : "");
          const read = quick(text, kind, listKey);
          if (!read) return;
          answers += 1;
          expect(read).toEqual(parsed(text, listKey));
        },
      ),
      { numRuns: 3000 },
    );
    expect(answers).toBeGreaterThan(300);
  });
});

const listKeys = fc.constantFrom(undefined, "current", "required");

/** Mostly what the quick reading knows, and now and then what it must not take for that. */
const keys = fc.constantFrom("name", "id", "level", "parts", "current", "목표", "한 글", "gc", "2026-H1", "x:y", '"q"');
const plainValues = fc.constantFrom(
  "",
  "a",
  "검색을 운영한다",
  "12",
  "2026-01-03",
  "a b, c",
  "it's",
  "https://a.b/c",
  "C#",
);
const formedValues = fc.constantFrom(
  '"a: b"',
  "'x'",
  "[a, b]",
  "[]",
  '["a, b", 2]',
  "{a: 1, b: c}",
  "{}",
  "|",
  "{ a: b }",
);
const oddValues = fc.constantFrom(
  "1.5",
  "null",
  "true",
  "a: b",
  "#1",
  "-",
  "- a",
  "&a b",
  "*a",
  "[a",
  '"a',
  "1_0",
  ".5",
  "a:",
);
const values = fc.oneof(
  { weight: 8, arbitrary: plainValues },
  { weight: 4, arbitrary: formedValues },
  { weight: 1, arbitrary: oddValues },
);
const tails = fc.oneof(
  { weight: 6, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constantFrom(" # ?", "  #", " ", " #a") },
);
const indents = fc.constantFrom("", "", "  ", "  ", "    ", " ");
const lines = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(indents, keys, values, tails)
      .map(([indent, key, value, tail]) => `${indent}${key}:${value === "" ? "" : ` ${value}`}${tail}`),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(indents, values, tails).map(([indent, value, tail]) => `${indent}- ${value}${tail}`),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(indents, keys, values).map(([indent, key, value]) => `${indent}- ${key}: ${value}`),
  },
  { weight: 1, arbitrary: fc.tuple(indents, fc.constantFrom("", "# 말", "text")).map((parts) => parts.join("")) },
);
const entries = fc
  .record({
    kind: fc.constantFrom<Kind>("map", "seq"),
    lines: fc.tuple(fc.tuple(keys, values), fc.array(lines, { maxLength: 5 })),
  })
  .map(({ kind, lines: [[key, value], rest] }) => ({
    kind,
    lines: [`${kind === "map" ? "" : "- "}${key}: ${value}`, ...rest],
  }));
