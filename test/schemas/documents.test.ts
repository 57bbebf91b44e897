import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { schemaErrors } from "../../src/core/schema/schemaErrors";
import type { Career } from "../../src/generated/careerTypes";

/** All keys of the format at least once, in the long form. */
const long = `
version: 1
name: 문새벽
private: false
kys:
  keyStrengths: [TypeScript, 접근성, pair programming]
  readme:
    - 화면이 있는 모든 것을 만듭니다.
    - 키보드만으로 쓰는 사람을 먼저 생각합니다.
    - I write down why.
  goals:
    - id: editor
      goal: Lead the team behind a document editor
      by: 2028-H1
      private: true
    - 오픈 소스 디자인 시스템 운영하기
gap:
  - goal: editor
    required:
      - id: crdt
        name: Collaborative editing
        level: 4
        importance: 3
        aliases: [협업 편집, CRDT]
        notAliases: pair editing
        parts:
          - id: 1
            name: Merging
            level: 3
          - Presence
          - name: Undo
            importance: 1
            private: true
    current:
      1: 2
      Presence:
      Undo:
        level: 3
        note: 취소 기록을 나눠 가지는 방식을 구현했다
        evidence: [https://example.com/undo, 사내 발표]
    analysis:
      crdt: I know the papers, and have not shipped one.
      1:
        have: 글자 단위 병합
        lack: 표의 병합
      Undo:
        - 혼자 할 수 있다
        - subject: redo
          lack: 여러 사람이 함께 쓸 때
    todos:
      - id: table-merge
        todo: Merge two tables in the sandbox
        closes: [1]
        goal: 오픈 소스 디자인 시스템 운영하기
        period: 2026-Q4
        status: doing
        kind: stretch
        evidence: https://example.com/sandbox
        verdicts: {2026-H1: partial, 2026: carried}
        carriedFrom: [2025, 2026-H1]
        skipped: 2026-05-05
      - todo: 논문 한 편 읽기
        every: {times: 1, per: 2week}
        from: 2026-01-05
        until: 편집기를 내놓을 때까지
        done: [2026-01-11, 2026-01-25]
        private: true
  - goal: 오픈 소스 디자인 시스템 운영하기
    required: [Release notes]
    current:
      - crdt: 1
      - Release notes
`;

/** The same kinds of things as a list each, without an id or a level. */
const short = `
name: Ada
kys:
  keyStrengths: [Go, 관찰력, patience]
  readme: |
    I run the night shift of a weather service.
    나는 그래프를 읽는다.
    I like quiet pagers.
  goals: [Halve the pages at night, 발표하기]
gap:
  goal: Halve the pages at night
  required: [Alerting, 용량 계획, 3]
  current: [Alerting]
  analysis:
    Alerting: Too many of mine wake people.
    용량 계획: [숫자는 있다, 예측은 없다]
  todos: [Delete ten alerts, 2026 용량 계획 쓰기]
`;

describe("documents", () => {
  it.each([
    ["long", long],
    ["short", short],
  ])("the %s form has no error", (_, text) => {
    expect(schemaErrors(parse(text), "career")).toEqual([]);
  });

  it.each(["docs/format.md", "docs/format.ko.md"])("the examples of %s have no error", (file) => {
    const examples = [...readFileSync(file, "utf8").matchAll(/^```yaml\n([^]*?)^```/gm)].map(
      (match) => match[1] as string,
    );
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const example of examples) expect(schemaErrors(parse(example), "career")).toEqual([]);
  });

  it.each(["docs/format.md", "docs/format.ko.md"])("the front matter in %s has no error", (file) => {
    const matter = /^```markdown\n---\n([^]*?)^---/m.exec(readFileSync(file, "utf8"))?.[1];
    expect(parse(matter ?? "")).toHaveProperty("period", 2026);
    expect(schemaErrors(parse(matter ?? ""), "retro")).toEqual([]);
  });

  it("the long form names every key of the schema", () => {
    const schema = JSON.parse(readFileSync("schemas/career.schema.json", "utf8")) as object;
    const keys = new Set<string>();
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === "properties") for (const name of Object.keys(value as object)) keys.add(name);
      return value;
    });
    const missing = [...keys].filter((key) => !new RegExp(`\\b${key}:`).test(long));
    expect(missing).toEqual([]);
  });

  // One value after the other is replaced by one that fits nowhere: each must be found, once, where it is.
  const document = parse(long) as Career;
  const leaves: (string | number)[][] = [];
  const collect = (value: unknown, path: (string | number)[]): void => {
    if (typeof value !== "object" || value === null) leaves.push(path);
    else if (Array.isArray(value)) value.forEach((item, index) => collect(item, [...path, index]));
    else for (const [key, item] of Object.entries(value)) collect(item, [...path, key]);
  };
  collect(document, []);

  it.each(leaves.map((path) => [path.join("."), path] as const))("a broken %s is one error there", (_, path) => {
    const broken = structuredClone(document) as unknown;
    const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], broken);
    (parent as Record<string, unknown>)[path.at(-1) as string] = [[{ wrong: [] }]];
    const errors = schemaErrors(broken, "career");
    expect(errors).toHaveLength(1);
    expect(errors[0]?.path.slice(0, path.length)).toEqual(path);
  });
});
