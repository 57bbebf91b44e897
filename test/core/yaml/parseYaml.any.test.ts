import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { careerShape } from "../../../src/core/career/CareerDocument";
import { SourceText, type Span } from "../../../src/core/text/SourceText";
import { parseYaml } from "../../../src/core/yaml/parseYaml";
import { type SyntaxNode, valueOfNode } from "../../../src/core/yaml/SyntaxNode";

function parse(text: string) {
  return parseYaml(new SourceText(text), careerShape);
}

function nodesOf(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  if (!node) return [];
  if (node.kind === "scalar") return [node];
  const below = node.kind === "seq" ? node.items : node.pairs.flatMap((pair) => [pair.key, pair.value ?? []].flat());
  return [node, ...below.flatMap(nodesOf)];
}

/** Pieces that mean something to YAML, or look so. */
const pieces = fc.constantFrom(
  ..."kys:|gap:|  |    |\n|\n|\r\n|- |-|: |:|#| #1| # ?|\"|'|[|]|{|}|,|, |@|`|*|&a|*a|!x|% |> |>\n|\\|\t|---\n|...\n|\uFEFF|가나|목표|a|b: c|👩‍💻|\u0000|\u2028|? |~|1.10|<<".split(
    "|",
  ),
  "|\n",
  "|",
);
const brokenText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
const goodText = `name: 문새벽
kys:
  keyStrengths: [Go, "a, b", 'c']
  readme: |
    나는 개발자다.

    둘째 줄
  goals:
    - id: a
      goal: "첫째: 목표"
    - 둘째 # ?
gap:
  - current:
      a b: {level: 2, note: x}
    todos:
      - todo: 하기
        closes: [a, b]
      - b
`;
const mutatedText = fc
  .array(fc.tuple(fc.nat(goodText.length), fc.nat(6), fc.oneof(pieces, fc.constant(""))), {
    minLength: 1,
    maxLength: 4,
  })
  .map((changes) =>
    changes.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), goodText),
  );

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}

function checkPlaces(node: SyntaxNode, text: string): void {
  if (node.kind === "scalar") {
    const raw = text.slice(node.start, node.end);
    if (node.style === "plain" && !/[\r\n]/.test(raw) && node.misread === undefined && !raw.startsWith("*")) {
      expect(node.value === null ? "" : raw).toBe(node.text);
    }
    return;
  }
  const children: readonly Span[] =
    node.kind === "seq"
      ? node.items
      : node.pairs.flatMap((pair) => [pair, pair.key, ...(pair.value ? [pair.value] : [])]);
  const isAlias = text[node.start] === "*";
  if (!isAlias) for (const child of children) expect(isInside(child, node)).toBe(true);
  if (isAlias) return;
  if (node.kind === "seq") for (const item of node.items) checkPlaces(item, text);
  else {
    for (const pair of node.pairs) {
      checkPlaces(pair.key, text);
      if (pair.value) checkPlaces(pair.value, text);
      expect(isInside(pair.key, pair)).toBe(true);
      if (pair.value) expect(isInside(pair.value, pair)).toBe(true);
    }
  }
}

describe("parseYaml: any text", () => {
  it.each([
    ["random", brokenText],
    ["mutated", mutatedText],
    ["arbitrary", fc.string({ unit: "binary", maxLength: 60 })],
  ])("never throws, and its places lie inside each other and the text (%s)", (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { root, problems } = parse(text);
        const whole = { start: 0, end: text.length };
        for (const problem of problems) expect(isInside(problem, whole)).toBe(true);
        if (!root) return;
        expect(isInside(root, whole)).toBe(true);
        checkPlaces(root, text);
        valueOfNode(root);
      }),
      { numRuns: 600 },
    );
  });

  it("gives the same with a byte order mark, one further", () => {
    fc.assert(
      fc.property(
        mutatedText.filter((text) => !text.includes("\uFEFF")),
        (text) => {
          const plain = parse(text);
          const withMark = parse(`\uFEFF${text}`);
          expect(valueOfNode(withMark.root)).toEqual(valueOfNode(plain.root));
          expect(nodesOf(withMark.root).map(({ start, end }) => [start - 1, end - 1])).toEqual(
            nodesOf(plain.root).map(({ start, end }) => [start, end]),
          );
          expect(withMark.problems.map((one) => [one.kind, one.start - 1])).toEqual(
            plain.problems.map((one) => [one.kind, one.start]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
