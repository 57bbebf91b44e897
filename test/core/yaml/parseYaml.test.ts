import { describe, expect, it } from "vitest";
import { careerShape } from "../../../src/core/career/CareerDocument";
import { SourceText } from "../../../src/core/text/SourceText";
import { parseYaml } from "../../../src/core/yaml/parseYaml";
import { nodeAt, pairOf, type SyntaxNode, valueOfNode } from "../../../src/core/yaml/SyntaxNode";
import type { YamlProblem } from "../../../src/core/yaml/YamlProblem";
import { marked, markRanges } from "../../support/markedText";

function parse(text: string) {
  return parseYaml(new SourceText(text), careerShape);
}

function nodesOf(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  if (!node) return [];
  if (node.kind === "scalar") return [node];
  const below = node.kind === "seq" ? node.items : node.pairs.flatMap((pair) => [pair.key, pair.value ?? []].flat());
  return [node, ...below.flatMap(nodesOf)];
}

/** The text with its scalars marked. */
function withScalars(text: string): string {
  const scalars = nodesOf(parse(text).root).filter((node) => node.kind === "scalar");
  return markRanges(text, scalars);
}

/** A problem in words: its kind, and what it is about. */
function named(problem: YamlProblem): string {
  if (problem.kind === "misread") return `misread-${problem.misread}`;
  return problem.subject === undefined || problem.kind === "duplicate-key"
    ? problem.kind
    : `${problem.kind} ${problem.subject}`;
}

describe("parseYaml: values and places", () => {
  it.each([
    "«name»: «문새벽»\n",
    "«a»: «1» # 한 줄\n«b»:\n",
    "«a»: «'it''s'»\n«b»: «\"둘 \\\"셋\\\"\"»\n",
    "«a»:\n  - «하나»\n  -   «둘»   # 끝\n  - «b»: «c»\n    «d»: «e»\n",
    '«a»: [«x y», «"z"», {«b»: «c», «d»: [ «e» ]}]\n',
    "«a»: «|\n  한 줄\n  두 줄»\n\n\n«b»: «>-\n  접은\n  글»\n",
    "«a»: «여러\n  줄»\n«b»: «c»",
    "«👩‍💻 이모지»: «가🎉나»\n",
    '«"a: b"»: «c»\n',
    "# 머리말\n\n«a»: «b»\n# 꼬리말\n",
    "«a»:\r\n  - «b» # c\r\n  - «d»\r\n",
    "\uFEFF«a»: «b»\n«c»: «d»\n",
    "«a»: «b» # 말\r«c»:\r\n  - «d»\r  - «e»\n",
    "---\n«a»: «b»\n...\n",
    "«a»: «1.10»\n«b»: «~»\n«c»: «true»\n",
    "- «a»\n- - «b»\n",
    "«a»:\t«b»\n",
    "«https://a.b»: «c#d»\n",
  ])("marks the scalars of %j", (text) => {
    expect(withScalars(marked(text).text)).toBe(text);
    expect(parse(marked(text).text).problems).toEqual([]);
  });

  it("ends lists and maps where their last value ends", () => {
    const text = "«a:\n  «- b\n  - c: d»» # 끝\n\n# 끝\n";
    const { text: plain, ranges } = marked(text);
    const { root } = parse(plain);
    expect([root, nodeAt(root, ["a"])].map((node) => ({ start: node?.start, end: node?.end }))).toEqual(ranges);
  });

  it("ends a pair without a value behind its colon", () => {
    const pairs = (text: string) => {
      const { root } = parse(text);
      return root?.kind === "map" ? root.pairs.map(({ start, end }) => text.slice(start, end)) : [];
    };
    expect(pairs("a:\nb:   # 나중에\nc : 1\n")).toEqual(["a:", "b:", "c : 1"]);
    expect(pairs("{a, b: }")).toEqual(["a", "b:"]);
  });

  it("keeps numbers as they are written", () => {
    const { root } = parse("a: 1.10\nb: 2026\nc: 0x1f\n");
    expect(valueOfNode(root)).toEqual({ a: 1.1, b: 2026, c: 31 });
    expect(["a", "b", "c"].map((key) => nodeAt(root, [key]))).toMatchObject([
      { text: "1.10" },
      { text: "2026" },
      { text: "0x1f" },
    ]);
  });

  it("takes what an alias stands for, at the place of the alias", () => {
    const text = "a: &x [1, 2]\nb: *x\n";
    const { root, problems } = parse(text);
    expect(valueOfNode(root)).toEqual({ a: [1, 2], b: [1, 2] });
    const copy = nodeAt(root, ["b"]);
    expect(text.slice(copy?.start, copy?.end)).toBe("*x");
    expect(problems).toEqual([]);
  });

  it("does not grow without end over aliases", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 9; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
      );
    expect(nodesOf(parse(lines.join("\n")).root).length).toBeLessThan(40_000);
  });

  it("reads a part of a text with places in the whole", () => {
    const text = "---\ntitle: «회고»\ntags: [«a», «2번\n---\n# title: b\n";
    const { text: plain } = marked(text.replaceAll(/[«»]/g, ""));
    const tree = parseYaml(new SourceText(plain), undefined, { start: 4, end: plain.indexOf("---\n#") });
    const title = nodeAt(tree.root, ["title"]);
    expect(plain.slice(title?.start, title?.end)).toBe("회고");
    expect(tree.problems.map((one) => plain.slice(one.start, one.end))).toEqual(["[a, 2번"]);
  });

  it.each(["", "\n", "# 아직\n", "---\n", "\uFEFF", "\uFEFF# a\n", "   "])("finds nothing in %j", (text) => {
    expect(parse(text)).toEqual({ root: undefined, problems: [] });
  });

  it("finds the pairs of keys that objects have by nature", () => {
    const { root } = parse("__proto__: 1\nconstructor: 2\n");
    expect(Object.entries(valueOfNode(root) as object)).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
    expect(pairOf(root, "toString")).toBeUndefined();
  });
});

describe("parseYaml: what cannot be read", () => {
  it.each([
    ['unclosed "', 'kys:\n  readme: «"나는\n»  goals: [a]\n', { kys: { readme: '"나는', goals: ["a"] } }],
    [
      "unclosed '",
      "kys:\n  goals:\n    - «'24년 목표»\n    - it's b\nname: c\n",
      { kys: { goals: ["'24년 목표", "it's b"] }, name: "c" },
    ],
    ["unclosed ]", "kys:\n  goals: «[a, b»\n  readme: c\n", { kys: { goals: null, readme: "c" } }],
    ["unclosed ]", "- a\n- «[b»\n- c\n", ["a", null, "c"]],
    ["unclosed }", "gap: «{goal: a,»\n  required: [b]\nname: c\n", { gap: null, name: "c" }],
    ["tab", "kys:\n«\t»goals: [a]\n\t  x: y\nname: b\n", { kys: null, name: "b" }],
    ["duplicate-key", "name: a\n«name»: b\n", { name: "a" }],
    ["duplicate-key", 'gap:\n  goal: a\n  «"goal"»: b\n', { gap: { goal: "a" } }],
    ["multiple-documents", "name: a\n«---»\nname: b\n", { name: "a" }],
    ["escape \\S", 'name: "C:«\\S»rc"\nkys:\n', { name: "C:\\Src", kys: null }],
    ["alias *x", "b: &x 1\nc: &z «*x»\n", undefined],
    ["missing-colon", "name: a\n«gap»\nkys:\n  goals: [b]\n", { name: "a", kys: { goals: ["b"] } }],
    [
      "missing-colon",
      "gap:\n  todos:\n    - todo: a\n      «stat»\n      closes: b\n",
      { gap: { todos: [{ todo: "a", closes: "b" }] } },
    ],
    ["missing-colon", "gap:\n  «goal:a»\n  todos: [b]\n", { gap: { todos: ["b"] } }],
    ["missing-colon", "name: a\n«ga»\n", { name: "a" }],
    ["indent", "gap:\n  todos:\n    - a\n «goal: b»\nname: c\n", undefined],
    ["indent", "gap:\n  goal: a\n    «required: [b]»\n  todos: [c]\n", { gap: { goal: "a", todos: ["c"] } }],
    ["indent", "name: a\n«- b»\nkys: c\n", { name: "a", kys: "c" }],
    ["syntax", "kys:\n  goals:\n    - a\n    «-b»\n    - c\n", { kys: { goals: ["a", "c"] } }],
    ["syntax", "name: a\n«}»\n", undefined],
    [
      "marked-key",
      "gap:\n  todos:\n    - todo: a\n«?»    - todo: b\n    - c\n",
      { gap: { todos: [{ todo: "a" }, "c"] } },
    ],
    ["marked-key", "kys:\n  «?» goals: [a]\n  readme: b\n", { kys: { readme: "b" } }],
    ["marked-key", "name: a\n«?»\n  goals:\n    - b\nkys: c\n", { name: "a", kys: "c" }],
    ['unclosed "', 'name: a\n«"b c»\nkys:\n  goals: ["d"]\n', { name: "a", kys: { goals: ["d"] } }],
  ] as const)("%s in %j", (kind, text, value) => {
    // A mark may close behind a line break here, to stand apart from the text.
    const { text: plain, ranges } = marked(text.replaceAll("\n»", "»\n"));
    const { problems, root } = parse(plain);
    expect(problems.map(named)).toEqual([kind]);
    expect(markRanges(plain, problems)).toBe(markRanges(plain, ranges));
    if (value !== undefined) expect(valueOfNode(root)).toEqual(value);
  });

  it.each([
    ["? a\n: b\n? c\nd: e\n", { a: "b", c: null, d: "e" }],
    ["a: |\n  ? - b\n   c\n", { a: "? - b\n c\n" }],
    ["a:\n  - 왜 이 목표인가\n    ? - 아직 모른다\n", { a: ["왜 이 목표인가 ? - 아직 모른다"] }],
  ])("takes a mark for what it is in %j", (text, value) => {
    const { problems, root } = parse(text);
    expect(problems).toEqual([]);
    expect(valueOfNode(root)).toEqual(value);
  });

  it("reads on behind several mistakes", () => {
    const { problems, root } = parse('name: "a\nkys:\n  goals: [b\n  readme\ngap:\n  goal: c\n');
    expect(problems.map(named)).toEqual(['unclosed "', "unclosed ]", "missing-colon"]);
    expect(valueOfNode(root)).toEqual({ name: '"a', kys: { goals: null }, gap: { goal: "c" } });
  });

  it("tells of lines that are too deep, not of the value above that they are too deep for", () => {
    const { problems, root } = parse("name: a\n  goal: b\n둘째\n  by: c\nkys: d\n");
    expect(problems.map(named)).toEqual(["indent", "missing-colon", "indent"]);
    expect(valueOfNode(root)).toEqual({ name: "a", kys: "d" });
  });

  it("tells of every line that a tab indents, however many, and reads on behind them", () => {
    const lines = Array.from({ length: 40 }, (_, at) => `\tgoals${at}: 글\n`);
    const { problems, root } = parse(`kys:\n${lines.join("")}gap:\n  goal: c\n`);
    expect(problems.map(named)).toEqual(lines.map(() => "tab"));
    expect(valueOfNode(root)).toEqual({ kys: null, gap: { goal: "c" } });
  });
});

describe("parseYaml: text that YAML misreads", () => {
  const cases: readonly (readonly [kind: string, item: string, value?: unknown])[] = [
    ["colon", "«안정적인 배포: Blue/green, canary»"],
    ["colon", "«Node: basics»"],
    ["colon", "«처리량 10%: 목표: 미정»"],
    ["colon", "«https://a.b: 읽기»"],
    ["colon", '«책: "읽기" 끝»'],
    ["colon", "«도구: `make` 쓰기»"],
    ["start", "«@Transactional»"],
    ["start", "«@Transactional: 전파 속성»"],
    ["start", "«[O] Kafka»"],
    ["start", "«[ ] 아직 못 한 일»"],
    ["start", "«[링크](https://a.b)»"],
    ["start", "«{id} 같은 경로 변수»"],
    ["start", '«"책" 스터디»'],
    ["start", "«'책' 스터디»"],
    ["start", "«`EXPLAIN` 읽기»"],
    ["start", "«*bold*»"],
    ["start", "«**강조** 뒤의 글»"],
    ["start", "«* 별표»"],
    ["start", "«%로 나타낸 오류율»"],
    ["start", "«> 인용한 글»"],
    ["start", "«| 표의 칸 |»"],
    ["start", "«!중요 색인»"],
    ["start", "«&참조 이해»"],
    ["start", "«& 기호»"],
    ["comment", "«OSS 분석 #1»", "OSS 분석"],
    ["comment", "«회고 #2026년 상반기»", "회고"],
  ];

  it.each(cases.map(([kind, item, value]) => ({ kind, item, value })))(
    "$kind in a list: $item",
    ({ kind, item, value }) => {
      const { text, ranges } = marked(`kys:\n  keyStrengths:\n    - 앞\n    - ${item}\n    - 뒤 # ?\n  goals: [끝]\n`);
      const { problems, root } = parse(text);
      const meant = marked(item).text;
      expect(problems).toEqual([{ kind: "misread", misread: kind, meant, ...ranges[0] }]);
      expect(valueOfNode(root)).toEqual({ kys: { keyStrengths: ["앞", value ?? meant, "뒤"], goals: ["끝"] } });
    },
  );

  const values: readonly (readonly [kind: string, value: string, read?: string])[] = [
    ["colon", "«a: b»"],
    ["colon", "«C#: 기초»"],
    ["start", "«`G1` 조정»"],
    ["start", "«- 하나»"],
    ["start", "«@Async, [O]»"],
    ["start", '«"책"을 읽음»'],
    ["comment", "«이슈 #12»", "이슈"],
  ];

  it.each(values.map(([kind, value, read]) => ({ kind, value, read })))(
    "$kind behind a key: $value",
    ({ kind, value, read }) => {
      const { text, ranges } = marked(`gap:\n  analysis:\n    gc:\n      have: ${value}\n      lack: 뒤\n`);
      const { problems, root } = parse(text);
      const meant = marked(value).text;
      expect(problems).toEqual([{ kind: "misread", misread: kind, meant, ...ranges[0] }]);
      expect(nodeAt(root, ["gap", "analysis", "gc"]) && valueOfNode(nodeAt(root, ["gap", "analysis", "gc"]))).toEqual({
        have: read ?? meant,
        lack: "뒤",
      });
    },
  );

  it.each([
    ["comma", "{have: «knows G1, ZGC»}"],
    ["comma", "{have: «knows G1, ZGC, C4», lack: 없음}"],
    ["comma", "{lack: 없음, have: «G1: 설명, ZGC»}"],
    ["colon", "{have: «G1: 설명», lack: 없음}"],
  ])("%s in flow style: %s", (kind, value) => {
    const { text, ranges } = marked(`gap:\n  analysis:\n    gc: ${value}\n    jvm: 뒤\n`);
    const { problems, root } = parse(text);
    const meant = text.slice(ranges[0]?.start, ranges[0]?.end);
    expect(problems).toEqual([{ kind: "misread", misread: kind, meant, ...ranges[0] }]);
    expect(valueOfNode(nodeAt(root, ["gap", "analysis", "gc", "have"]))).toBe(meant);
    expect(valueOfNode(nodeAt(root, ["gap", "analysis", "jvm"]))).toBe("뒤");
  });

  it("takes the first key of an item for a part of the text only where no other follows", () => {
    const { text, ranges } = marked("gap:\n  required:\n    - 수준: «둘: 셋»\n      # 말\n\n      이름: 넷\n");
    const { problems, root } = parse(text);
    expect(problems).toEqual([{ kind: "misread", misread: "colon", meant: "둘: 셋", ...ranges[0] }]);
    expect(valueOfNode(root)).toEqual({ gap: { required: [{ 수준: "둘: 셋", 이름: "넷" }] } });
  });

  it("leaves the brackets alone that close behind a line that it misread", () => {
    const { text, ranges } = marked("name: «}»\ngap:\n  - {\n    goal: a\n    }\n");
    const { problems, root } = parse(text);
    expect(problems).toEqual([{ kind: "misread", misread: "start", meant: "}", ...ranges[0] }]);
    expect(valueOfNode(root)).toEqual({ name: "}", gap: [{ goal: "a" }] });
  });

  it("finds the items that are joined to the one above", () => {
    const { text, ranges } = marked("kys:\n  goals:\n    - a\n      «- b»\n    - c\n");
    expect(parse(text).problems).toEqual([{ kind: "misread", misread: "joined", meant: "- b", ...ranges[0] }]);
  });

  it.each([
    "kys:\n  keyStrengths:\n    - C#\n    - a:b\n    - 가[나]\n    - it's\n    - x # 말\n    - y # ?\n    - 'z: 1' #z\n",
    "gap:\n  required:\n    - name: Kafka\n      level: 3 #상\n    - nmae: 오타\n",
    "gap:\n  current:\n    - Kafka: 2\n    - 카프카 운영: 3\n",
    "kys:\n  goals:\n    - 긴 목표를\n      두 줄에\n",
    "gap:\n  required: [Kafka, 'Redis, 캐시']\n",
  ])("leaves alone what YAML reads as it was meant: %j", (text) => {
    expect(parse(text).problems).toEqual([]);
  });
});
