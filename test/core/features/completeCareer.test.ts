import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import type { Completion } from "../../../src/core/completion/Completion";
import { completeCareer, describeReference } from "../../../src/core/features/completeCareer";
import type { Language } from "../../../src/core/Language";
import { nodeAt, pairOf, type PathStep, valueOfNode } from "../../../src/core/yaml/SyntaxNode";
import { insertSnippet } from "../../support/insertSnippet";
import { markedCursor } from "../../support/markedText";

const head = `kys:
  goals:
    - id: search
      goal: Answer every search at once
    - 후배 두 명 이끌기
gap:
  goal: search
  required:
    - id: plan
      name: Query planning
      level: 3
      aliases: 실행 계획
    - name: 색인
      importance: 1
`;

function complete(text: string, language: Language = "en"): readonly Completion[] {
  const { text: plain, cursor } = markedCursor(text);
  return completeCareer(CareerDocument.open(plain), cursor, language, "2026-05-20").items;
}

function labels(text: string): string[] {
  return complete(text).map((one) => one.label);
}

/** The text after the completion of a label was accepted. */
function accept(text: string, label: string): string {
  const found = complete(text).find((one) => one.label === label);
  if (!found) throw new Error(`no completion ${label} among ${labels(text).join(", ")}`);
  return insertSnippet(markedCursor(text).text, found);
}

/** A case: a text with its cursor, what is accepted, and where which value stands then. */
type Accepted = readonly [text: string, label: string, path: readonly PathStep[], value: unknown];

const todoLines = `${head}  todos:\n    - todo: 느린 쿼리 고치기\n`;

const wholeParts = ["kys: keyStrengths, readme, goals", "gap: goal, required, analysis, todos"] as const;

describe("completeCareer: keys", () => {
  it("offers the keys that are missing, the asked ones first, and private last", () => {
    expect(labels("‸")).toEqual(["version", "name", "kys", "gap", ...wholeParts, "private"]);
    expect(labels("name: 문새벽\n‸\ngap:\n")).toEqual(["version", "kys", wholeParts[0], "private"]);
    expect(labels("kys:\n  goals:\n    - ‸\n")).toEqual(["goal", "id, goal, by", "id", "by", "private"]);
    expect(labels("kys:\n  goals:\n    - id: a\n      ‸\n      by: 2027\n")).toEqual(["goal", "private"]);
  });

  it("sees siblings above and below, and none of other items", () => {
    expect(labels("kys:\n  ‸\n  goals: []\n  private: true\n")).toEqual(["keyStrengths", "readme"]);
    expect(labels("kys:\n  keyStrengths:\n    - Go\n  ‸\n  goals: []\n")).toEqual(["readme", "private"]);
    expect(labels(`${head}    - ‸\n    - id: x\n`)).toContain("id");
  });

  it("tells the object from the column on an empty line", () => {
    const text = "kys:\n  goals:\n    - goal: 이끌기\n";
    expect(labels(`${text}‸`)).toEqual(["version", "name", "gap", wholeParts[1], "private"]);
    expect(labels(`${text} ‸`)).toEqual(["version", "name", "gap", wholeParts[1], "private"]);
    expect(labels(`${text}  ‸`)).toEqual(["keyStrengths", "readme", "private"]);
    expect(labels(`${text}   ‸`)).toEqual(["keyStrengths", "readme", "private"]);
    expect(labels(`${text}    ‸`)).toEqual(["goal", "id, goal, by", "id", "by", "private"]);
    expect(labels(`${text}      ‸`)).toEqual(["id", "by", "private"]);
    expect(labels(`${text}            ‸`)).toEqual(["id", "by", "private"]);
  });

  it("says what a key means in the language asked for", () => {
    const [ko, en] = (["ko", "en"] as const).map((language) =>
      complete("kys:\n  goals:\n    - ‸", language).find((one) => one.label === "goal"),
    );
    expect(ko).toMatchObject({ detail: "필수", documentation: "목표를 한 문장으로 적습니다." });
    expect(en).toMatchObject({ detail: "asked for", documentation: "The goal in one sentence." });
  });

  it("replaces a key alone where its value is there", () => {
    expect(accept(`${todoLines}      stat‸: done # 어제\n`, "status")).toBe(`${todoLines}      status: done # 어제\n`);
  });
});

describe("completeCareer: a completion that is accepted", () => {
  const accepted: readonly Accepted[] = [
    // Keys, at every kind of place.
    ["‸", "name", ["name"], null],
    ["na‸", "name", ["name"], null],
    ["name: a\nky‸\ngap:\n  goal: x\n", "kys", ["kys"], null],
    ["kys:\n  ‸", "keyStrengths", ["kys", "keyStrengths"], [null]],
    ["kys:\n  ‸\n  goals: [a]\n", "keyStrengths", ["kys"], { keyStrengths: [null], goals: ["a"] }],
    ["kys:\n    ‸\n    goals: [a]\n", "keyStrengths", ["kys"], { keyStrengths: [null], goals: ["a"] }],
    ["kys:\n  go‸", "goals", ["kys", "goals"], [null]],
    ["kys:\n    go‸\n", "goals", ["kys", "goals"], [null]],
    ["gap:\n  ‸", "current", ["gap", "current"], [null]],
    ["gap:\n  analysis: {}\n  requ‸\n  todos: []\n", "required", ["gap", "required"], [null]],
    ["gap:\n  - goal: a\n    ‸\n", "required", ["gap", 0, "required"], [null]],
    ["gap:\n  - goal: a\n  ‸\n", "goal", ["gap", 1, "goal"], null],
    // Items.
    ["kys:\n  goals:\n    ‸", "- goal:", ["kys", "goals", 0, "goal"], null],
    ["kys:\n  goals:\n  ‸", "keyStrengths", ["kys"], { goals: null, keyStrengths: [null] }],
    ["kys:\n  goals:\n    -‸", "goal", ["kys", "goals", 0, "goal"], null],
    ["kys:\n  goals:\n    - ‸", "goal", ["kys", "goals", 0, "goal"], null],
    ["kys:\n  goals:\n    - g‸\n    - b\n", "goal", ["kys", "goals"], [{ goal: null }, "b"]],
    ["kys:\n  goals:\n    - ‸\n      goal: a\n", "id", ["kys", "goals", 0], { id: null, goal: "a" }],
    ["kys:\n  goals:\n    - goal: a\n    ‸", "goal", ["kys", "goals", 1, "goal"], null],
    ["kys:\n  goals:\n    ‸\n    - goal: a\n", "goal", ["kys", "goals"], [{ goal: null }, { goal: "a" }]],
    ["kys:\n  goals:\n  - goal: a\n    ‸", "by", ["kys", "goals", 0, "by"], null],
    [`${head}      ‸`, "parts", ["gap", "required", 1, "parts"], [null]],
    [`${head}      parts:\n        ‸`, "- name:", ["gap", "required", 1, "parts", 0, "name"], null],
    [`${head}      parts:\n        - ‸`, "aliases", ["gap", "required", 1, "parts", 0, "aliases"], [null]],
    [
      `${head}      parts:\n        - ali‸\n          name: a\n`,
      "aliases",
      ["gap", "required", 1, "parts", 0, "aliases"],
      [null],
    ],
    [`${todoLines}      clo‸`, "closes", ["gap", "todos", 0, "closes"], [null]],
    [`${todoLines}      clo‸\n      status: done\n`, "closes", ["gap", "todos", 0, "closes"], [null]],
    [`${todoLines}      verd‸\n`, "verdicts", ["gap", "todos", 0, "verdicts"], null],
    [`${todoLines}      verdicts:\n        ‸`, "2026-H1", ["gap", "todos", 0, "verdicts"], { "2026-H1": null }],
    [`${todoLines}      verdicts:\n        2026: ‸`, "partial", ["gap", "todos", 0, "verdicts"], { 2026: "partial" }],
    [`${todoLines}      every:\n        ‸`, "per", ["gap", "todos", 0, "every", "per"], null],
    [`${todoLines}      every:\n        per: ‸`, "2week", ["gap", "todos", 0, "every", "per"], "2week"],
    // References.
    [`${todoLines}      closes:\n        ‸`, "- plan", ["gap", "todos", 0, "closes"], ["plan"]],
    [`${todoLines}      closes:\n        - ‸`, "색인", ["gap", "todos", 0, "closes"], ["색인"]],
    [`${todoLines}      closes:\n        -‸`, "색인", ["gap", "todos", 0, "closes"], ["색인"]],
    [
      `${todoLines}      closes:\n        - plan\n        - 색‸`,
      "색인",
      ["gap", "todos", 0, "closes"],
      ["plan", "색인"],
    ],
    [`${todoLines}      closes:\n        - plan\n        ‸`, "색인", ["gap", "todos", 0, "closes"], ["plan", "색인"]],
    [`${todoLines}      closes: ‸`, "plan", ["gap", "todos", 0, "closes"], "plan"],
    [`${todoLines}      closes:‸`, "plan", ["gap", "todos", 0, "closes"], "plan"],
    [`${todoLines}      closes: "pl‸"`, "plan", ["gap", "todos", 0, "closes"], "plan"],
    [`${todoLines}      closes: [‸]\n`, "plan", ["gap", "todos", 0, "closes"], ["plan"]],
    [`${todoLines}      closes: [plan, ‸]\n`, "색인", ["gap", "todos", 0, "closes"], ["plan", "색인"]],
    [`${todoLines}      closes: [\n        ‸\n      ]\n`, "plan", ["gap", "todos", 0, "closes"], ["plan"]],
    [`${todoLines}    - {todo: a, clo‸}\n`, "closes", ["gap", "todos", 1], { todo: "a", closes: [] }],
    [`${todoLines}    - {todo: a, closes:‸}\n`, "plan", ["gap", "todos", 1], { todo: "a", closes: "plan" }],
    [`${todoLines}    - { ‸, todo: a }\n`, "status", ["gap", "todos", 1], { status: null, todo: "a" }],
    [`${head}  current:\n    ‸`, "- plan", ["gap", "current"], ["plan"]],
    [`${head}  current:\n    ‸`, "plan", ["gap", "current"], { plan: null }],
    [`${head}  current:\n    pl‸`, "plan", ["gap", "current"], { plan: null }],
    [`${head}  current:\n    - pl‸`, "plan", ["gap", "current"], ["plan"]],
    [`${head}  current:\n    색인: ‸`, "2", ["gap", "current"], { 색인: 2 }],
    [`${head}  current:\n    - plan: ‸`, "3", ["gap", "current"], [{ plan: 3 }]],
    [`${head}  current:\n    plan:\n      ‸`, "evidence", ["gap", "current", "plan", "evidence"], [null]],
    [`${head}  analysis:\n    ‸`, "plan", ["gap", "analysis"], { plan: null }],
    [`${head}  analysis:\n    plan:\n      ‸`, "lack", ["gap", "analysis", "plan", "lack"], null],
    [
      `${head}  analysis:\n    plan:\n      - have: a\n        ‸`,
      "lack",
      ["gap", "analysis", "plan", 0],
      { have: "a", lack: null },
    ],
    ["kys:\n  goals:\n    - id: a b\n      goal: c\ngap:\n  goal: ‸\n", "a b", ["gap", "goal"], "a b"],
    [
      "kys:\n  goals:\n    - 'Teach: write, talk'\ngap:\n  goal: ‸\n",
      "Teach: write, talk",
      ["gap", "goal"],
      "Teach: write, talk",
    ],
    ["kys:\n  goals:\n    - '#1 team'\ngap: {goal: ‸}\n", "#1 team", ["gap", "goal"], "#1 team"],
    ["gap:\n  required: [C#]\n  current:\n    C#: ‸\n", "2", ["gap", "current", "C#"], 2],
    ["gap:\n  required: [C#, '#1']\n  current:\n    ‸\n", "#1", ["gap", "current"], { "#1": null }],
    // Values.
    [`${todoLines}      status: ‸`, "done", ["gap", "todos", 0, "status"], "done"],
    [`${todoLines}      status: do‸ing\n`, "dropped", ["gap", "todos", 0, "status"], "dropped"],
    [`${todoLines}      status: ‸ # 곧\n`, "doing", ["gap", "todos", 0, "status"], "doing"],
    [`${todoLines}      period: ‸`, "2026-H2", ["gap", "todos", 0, "period"], "2026-H2"],
    [`${todoLines}      from: ‸`, "2026-05-20", ["gap", "todos", 0, "from"], "2026-05-20"],
    [`${todoLines}      every: ‸`, "1/2week", ["gap", "todos", 0, "every"], "1/2week"],
    [`${todoLines}      done:\n        - ‸`, "2026-05-20", ["gap", "todos", 0, "done"], ["2026-05-20"]],
    [`${todoLines}      private: ‸`, "true", ["gap", "todos", 0, "private"], true],
    ["version: ‸", "1", ["version"], 1],
    // While the text is broken.
    ["kys:\n  goals: [a\n  ‸\ngap:\n  goal: a\n", "readme", ["gap", "goal"], "a"],
    [`${todoLines}      closes: [‸\n`, "plan", ["gap", "todos", 0, "todo"], "느린 쿼리 고치기"],
    [`${todoLines}      stat‸\n      closes\n`, "status", ["gap", "todos", 0, "todo"], "느린 쿼리 고치기"],
  ];

  it.each(accepted)("in %j, %s", (text, label, path, value) => {
    const after = accept(text, label);
    const { tree } = CareerDocument.open(after);
    const known = CareerDocument.open(markedCursor(text).text).tree.problems.length;
    expect(tree.problems.length, after).toBeLessThanOrEqual(known);
    expect(valueOfNode(nodeAt(tree.root, path)), after).toEqual(value);
    const key = path.at(-1);
    if (typeof key === "string") expect(pairOf(nodeAt(tree.root, path.slice(0, -1)), key), after).toBeDefined();
  });

  it.each(accepted.filter(([text]) => !text.includes("[‸") && !text.includes("[\n")))(
    "in %j, %s, with CRLF",
    (text, label, path, value) => {
      const after = accept(text.replaceAll("\n", "\r\n"), label);
      expect(after).not.toMatch(/[^\r]\n/);
      expect(valueOfNode(nodeAt(CareerDocument.open(after).tree.root, path)), after).toEqual(value);
    },
  );

  it("indents as the file does, further lines included", () => {
    expect(accept("kys:\n    goals:\n        - a\n    ‸\n", "keyStrengths")).toBe(
      "kys:\n    goals:\n        - a\n    keyStrengths:\n        - \n",
    );
    expect(accept("kys:\n  goals:\n  - a\n  key‸\n", "keyStrengths")).toBe(
      "kys:\n  goals:\n  - a\n  keyStrengths:\n    - \n",
    );
  });

  it("replaces nothing beyond its line, and the cursor lies inside", () => {
    for (const [text] of accepted) {
      const { text: plain, cursor } = markedCursor(text);
      for (const { span } of complete(text)) {
        expect(span.start).toBeLessThanOrEqual(cursor);
        expect(span.end).toBeGreaterThanOrEqual(cursor);
        expect(plain.slice(span.start, span.end)).not.toMatch(/[\r\n]/);
      }
    }
  });
});

describe("completeCareer: values", () => {
  it("shows the name and the gap beside a reference", () => {
    const details = (language: Language) =>
      complete(`${head}  current:\n    plan: 1\n  todos:\n    - todo: a\n      closes: ‸`, language).map((one) => [
        one.label,
        one.detail,
        one.filterText,
      ]);
    expect(details("en")).toEqual([
      ["plan", "Query planning · 1 of 3, gap 2", "plan Query planning 실행 계획 ㅅ 시 실 ㅎ 해 행 ㄱ 계 곟 ㅎ 회 획"],
      ["색인", "0 of 3, gap 3", "색인 ㅅ 새 색 ㅇ 이 인"],
    ]);
    expect(details("ko")[0]?.[1]).toBe("Query planning · 현재 1 / 필요 3, 격차 2");
  });

  it("offers the goals of KYS by id, else by text", () => {
    const goals = complete(head.replace("goal: search\n", "goal: ‸\n"));
    expect(goals.map((one) => [one.label, one.detail])).toEqual([
      ["search", "Answer every search at once"],
      ["후배 두 명 이끌기", undefined],
    ]);
    expect(labels(`${todoLines}      goal: ‸`)).toEqual(["search", "후배 두 명 이끌기"]);
  });

  it("gives levels with their anchors", () => {
    const levels = complete(head.replace("level: 3", "level: ‸"), "ko");
    expect(levels.map((one) => one.label)).toEqual(["0", "1", "2", "3", "4"]);
    expect(levels[3]?.detail).toBe("실무에서 혼자: 운영 환경에서 남의 도움 없이 해냅니다.");
    expect(labels(head.replace("importance: 1", "importance: ‸"))).toEqual(["1", "2", "3"]);
    expect(labels(`${head}  current:\n    plan:\n      level: ‸`)).toEqual(["0", "1", "2", "3", "4"]);
  });

  it("gives periods around today and cadences", () => {
    expect(labels(`${todoLines}      period: ‸`)).toEqual([
      "2026-H1",
      "2026-H2",
      "2026-Q2",
      "2026-Q3",
      "2026-05",
      "2026-06",
      "2026",
      "2027",
    ]);
    expect(labels("kys:\n  goals:\n    - by: ‸")).toContain("2026-H2");
    expect(labels(`${todoLines}      every: ‸`)).toContain("2/week");
  });

  it("does not list again what a list has", () => {
    expect(labels(`${todoLines}      closes:\n        - plan\n        - ‸\n`)).toEqual(["색인"]);
    expect(labels(`${todoLines}      closes: [Query planning, ‸]\n`)).toEqual(["색인"]);
    expect(labels(`${head}  current:\n    plan: 2\n    ‸\n`)).toEqual(["색인", "…: level, note, evidence", "private"]);
    expect(labels(`${head}  current:\n    - plan: 2\n    - ‸\n`)).toEqual(["색인", "private"]);
  });

  it("refers to the competencies of its own gap", () => {
    const gaps = "gap:\n  - required: [Go]\n  - required: [Rust]\n    current:\n      - ‸\n  - required: [C]\n";
    expect(labels(gaps)).toEqual(["Rust", "private"]);
  });
});

describe("completeCareer: many competencies", () => {
  const many = `gap:\n  required:\n${Array.from({ length: 450 }, (_, at) => `    - id: skill-${at}\n      name: 역량 ${at}\n`).join("")}`;

  it("lists so many, and finds the others while typing", () => {
    const closes = `${many}  todos:\n    - todo: a\n      closes:\n        - `;
    const offered = completeCareer(CareerDocument.open(closes), closes.length, "ko", "2026-05-20");
    expect(offered.isIncomplete).toBe(true);
    expect(offered.items).toHaveLength(200);
    expect(offered.items[0]?.detail).toBe("역량 0");
    expect(labels(`${closes}skill-44‸`)).toEqual(expect.arrayContaining(["skill-44", "skill-440", "skill-449"]));
    expect(labels(`${closes}skill-44‸`).length).toBeLessThan(30);
    expect(labels(`${closes}ㅇㄹ 449‸`)).toEqual(["skill-449"]);
    expect(describeReference(CareerDocument.open(closes), closes.length, "skill-3", "ko")).toBe(
      "현재 0 / 필요 1, 격차 1",
    );
  });
});

describe("completeCareer: where nothing can be written", () => {
  it.each([
    "# ‸",
    "name: a # ‸",
    "kys:\n  # go‸\n",
    "kys:\n  readme: |\n    ‸\n",
    "kys:\n  readme: |\n    나는 개발자다.\n    ‸\n",
    "kys:\n  readme: |\n    나는 개발자다.\n\n    go‸\n  goals: []\n",
    "kys:\n  readme: >-\n    할 일:\n      ‸\n",
    "kys:\n  readme:\n    - |\n      글:\n        ‸\n",
    "kys:\n  readme: | # 소개\n    # 제목\n    ‸\n",
    "unknown:\n  ‸",
    "name: ‸",
    "kys:\n  keyStrengths:\n    - Ko‸",
  ])("%j", (text) => {
    expect(labels(text)).toEqual([]);
  });

  it("goes on behind a block text", () => {
    expect(labels("kys:\n  readme: |\n    나는 개발자다.\n  ‸\n")).toEqual(["keyStrengths", "goals", "private"]);
    expect(labels("kys:\n  readme: |\n    a\n  go‸\n")).toContain("goals");
  });

  it("takes a hash inside of a word or of quotes for text", () => {
    expect(labels(`${head}  goal: "#1 ‸"`)).toContain("search");
    expect(labels("kys:\n  goals:\n    - id: C#\n      ‸")).toContain("goal");
  });
});
