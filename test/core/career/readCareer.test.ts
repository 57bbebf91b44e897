import { describe, expect, it } from "vitest";
import type { Career, Competency, Written } from "../../../src/core/career/Career";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { flatCompetencies } from "../../../src/core/career/readCompetencies";
import { gapOf, todoOf } from "../../support/career";

function read(text: string): Career {
  return CareerDocument.open(text).career;
}

function texts(all: readonly Written[]): readonly string[] {
  return all.map((one) => one.text);
}

/** The whole format in the long form. */
const long = `version: 1
name: 문새벽
kys:
  keyStrengths: [TypeScript, 접근성]
  readme: |
    화면을 만듭니다.

    I write down why.
  goals:
    - id: editor
      goal: Lead the team behind an editor
      by: 2028-H1
    - 글 잘 쓰기
gap:
  goal: editor
  required:
    - id: crdt
      name: Collaborative editing
      level: 4
      importance: 3
      aliases: [협업 편집, CRDT]
      notAliases: pair editing
      private: true
      parts:
        - id: 1
          name: Merging
        - Presence
    - 2026
  current:
    1: 2
    Presence:
      level: 3
      note: 세 번 고쳤다
      evidence: [https://example.com/a, 발표]
    crdt:
    private: false
  analysis:
    crdt: 논문만 읽었다
    1:
      have: 글자
      lack: 표
    Presence:
      - subject: 커서
        have: 하나
      - 여럿일 때
  todos:
    - 글로 적은 할 일
    - id: merge
      todo: 표 합치기
      closes: [1, crdt]
      goal: 글 잘 쓰기
      period: 2026-H2
      status: doing
      kind: stretch
      carriedFrom: [2025, 2026-H1]
      private: true
    - todo: 논문 읽기
      every: {times: 2, per: month}
      from: 2026-01-05
      until: 다 읽을 때까지
      done: [2026-01-07, 2026-01-21]
      skipped: 2026-02-01
`;

describe("readCareer: the long form", () => {
  const career = read(long);
  const gap = career.gaps[0];

  it("reads KYS", () => {
    expect(career.name?.text).toBe("문새벽");
    expect(texts(career.kys.keyStrengths.items)).toEqual(["TypeScript", "접근성"]);
    expect(texts(career.kys.readme.items)).toEqual(["화면을 만듭니다.", "I write down why."]);
    expect(career.kys.goals.items.map(({ id, text, by }) => [id?.text, text, by?.text])).toEqual([
      ["editor", "Lead the team behind an editor", "2028-H1"],
      [undefined, "글 잘 쓰기", undefined],
    ]);
  });

  it("reads competencies with what hangs below", () => {
    const row = ({ key, id, name, level, importance, isPrivate, parent }: Competency) => [
      key,
      id?.text,
      name,
      level,
      importance,
      isPrivate,
      parent?.name,
    ];
    expect(flatCompetencies(gap?.required.items ?? []).map(row)).toEqual([
      ["0:required/0", "crdt", "Collaborative editing", 4, 3, true, undefined],
      ["0:required/0/parts/0", "1", "Merging", undefined, undefined, true, "Collaborative editing"],
      ["0:required/0/parts/1", undefined, "Presence", undefined, undefined, true, "Collaborative editing"],
      ["0:required/1", undefined, "2026", undefined, undefined, false, undefined],
    ]);
    expect(texts(gap?.required.items[0]?.aliases ?? [])).toEqual(["협업 편집", "CRDT"]);
    expect(texts(gap?.required.items[0]?.notAliases ?? [])).toEqual(["pair editing"]);
  });

  it("reads the current state", () => {
    expect(
      gap?.current.items.map(({ reference, level, note, evidence }) => [reference.text, level, note, texts(evidence)]),
    ).toEqual([
      ["1", 2, undefined, []],
      ["Presence", 3, "세 번 고쳤다", ["https://example.com/a", "발표"]],
      ["crdt", undefined, undefined, []],
    ]);
  });

  it("reads the analysis", () => {
    expect(
      gap?.analysis.items.map(({ reference, subject, have, lack }) => [
        reference.text,
        subject?.text,
        have?.text,
        lack?.text,
      ]),
    ).toEqual([
      ["crdt", undefined, undefined, "논문만 읽었다"],
      ["1", undefined, "글자", "표"],
      ["Presence", "커서", "하나", undefined],
      ["Presence", undefined, undefined, "여럿일 때"],
    ]);
  });

  it("reads to-dos", () => {
    const document = CareerDocument.open(long);
    const [plain, merge, habit] = [0, 1, 2].map((at) => todoOf(gapOf(document), at));
    expect(plain).toMatchObject({
      key: "0:todos/0",
      text: "글로 적은 할 일",
      status: "open",
      kind: "core",
      closes: [],
    });
    expect(merge).toMatchObject({ status: "doing", kind: "stretch", isPrivate: true, every: undefined });
    expect([merge?.id?.text, merge?.goal?.text, merge?.period?.text]).toEqual(["merge", "글 잘 쓰기", "2026-H2"]);
    expect([texts(merge?.closes ?? []), texts(merge?.carriedFrom ?? [])]).toEqual([
      ["1", "crdt"],
      ["2025", "2026-H1"],
    ]);
    expect(habit?.every?.rate).toEqual({ times: 2, per: "month" });
    expect([habit?.from?.text, habit?.until?.text]).toEqual(["2026-01-05", "다 읽을 때까지"]);
    expect([texts(habit?.done ?? []), texts(habit?.skipped ?? [])]).toEqual([
      ["2026-01-07", "2026-01-21"],
      ["2026-02-01"],
    ]);
  });
});

describe("readCareer: short forms", () => {
  it("takes lists of references, with levels or without", () => {
    const states = (current: string) =>
      read(`gap:\n  current:${current}\n`).gaps[0]?.current.items.map(({ reference, level }) => [
        reference.text,
        level,
      ]);
    expect(states("\n    - a\n    - b c: 2\n    - 3\n")).toEqual([
      ["a", undefined],
      ["b c", 2],
      ["3", undefined],
    ]);
    expect(states(" [a, b: 1]")).toEqual([
      ["a", undefined],
      ["b", 1],
    ]);
    expect(states("\n    - a:\n        level: 1\n")).toEqual([["a", 1]]);
    expect(states(" a")).toEqual([["a", undefined]]);
    expect(states("\n    a: 5\n    b: 높음\n")).toEqual([
      ["a", undefined],
      ["b", undefined],
    ]);
  });

  it("tells the status from dates where there is no rhythm", () => {
    const status = (keys: string) => {
      const document = CareerDocument.open(`gap:\n  todos:\n    - {todo: a, ${keys}}\n`);
      return todoOf(gapOf(document)).status;
    };
    expect(
      [
        "id: x",
        "done: 2026-01-02",
        "skipped: 2026-01-02",
        "done: [], skipped: []",
        "every: weekly, done: 2026-01-02",
      ].map(status),
    ).toEqual(["open", "done", "dropped", "open", "open"]);
    expect(["status: doing, done: 2026-01-02", "status: 끝, done: 2026-01-02", "status: dropped"].map(status)).toEqual([
      "doing",
      "done",
      "dropped",
    ]);
  });

  it("reads each cadence", () => {
    const rate = (every: string) => {
      const document = CareerDocument.open(`gap:\n  todos:\n    - todo: a\n      every: ${every}\n`);
      return todoOf(gapOf(document)).every?.rate;
    };
    expect(["2/week", "weekly", "{per: half}", "regularly", "언젠가", "{times: 2}", ""].map(rate)).toEqual([
      { times: 2, per: "week" },
      { times: 1, per: "week" },
      { times: 1, per: "half" },
      null,
      null,
      undefined,
      undefined,
    ]);
  });

  it("reads texts that YAML misreads as they were meant", () => {
    const { kys, gaps } = read("kys:\n  goals:\n    - 배포: 하루 한 번\ngap:\n  todos:\n    - [x] 끝난 일\n    - @a\n");
    expect(kys.goals.items.map(({ text }) => text)).toEqual(["배포: 하루 한 번"]);
    expect(gaps[0]?.todos.items.map(({ text }) => text)).toEqual(["[x] 끝난 일", "@a"]);
  });

  it("takes a list of gaps, and leaves out what is none", () => {
    const { gaps } = read("gap:\n  - goal: a\n  - 글\n  -\n  - goal: b\n");
    expect(gaps.map(({ index, goal }) => [index, goal?.text])).toEqual([
      [0, "a"],
      [1, "b"],
    ]);
  });

  it.each([
    "",
    "글",
    "- a",
    "kys: 글\ngap: 글\n",
    "kys:\ngap:\n",
    "gap:\n  required: {a: b}\n  current: 3\n  analysis: [a]\n  todos: {x: y}\n",
  ])("reads %j as far as it goes", (text) => {
    const career = read(text);
    expect(career.kys.goals.items).toEqual([]);
    expect(career.gaps.flatMap((gap) => [...gap.required.items, ...gap.analysis.items, ...gap.todos.items])).toEqual(
      [],
    );
  });
});
