import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { GapLinks } from "../../../src/core/career/GapLinks";
import { withoutPause } from "../../../src/core/Pauses";
import { gapOf } from "../../support/career";
import { careerText } from "../../support/careerTexts";

const text = `gap:
  required:
    - id: sql
      name: SQL 튜닝
      aliases: [쿼리 튜닝]
      parts:
        - id: plans
          name: 실행 계획
        - id: index
          name: 색인
    - id: cache
      name: Cache
    - 발표
    - {id: lock-a, name: Locks}
    - {id: lock-b, name: Locks}
  current:
    - sql: 2
    - 쿼리 튜닝: 3
    - cache: 1
    - 없는 것: 1
  analysis:
    sql:
      - have: 읽는다
    SQL 튜닝:
      - have: 잰다
    locks: 어느 것인지 모른다
  todos:
    - todo: 부모 하나
      closes: [sql]
    - todo: 부모와 부분
      closes: [sql, plans]
    - todo: 잎
      closes: [발표, cache, Cache]
    - todo: 모르는 것
      closes: [nowhere]
`;

function linksOf(document: CareerDocument): GapLinks {
  return document.links(gapOf(document));
}

function changed(document: CareerDocument, from: string, to: string): CareerDocument {
  const start = document.source.text.indexOf(from);
  if (start < 0) throw new Error(`no ${from}`);
  return document.change([{ start, end: start + from.length, newText: to }]);
}

/** The texts of the to-dos by the name of what they close. */
function todos(document: CareerDocument): Record<string, readonly string[]> {
  const links = linksOf(document);
  const all = gapOf(document).competencies.map(
    (one) => [one.name, links.todosOf(one).map((todo) => todo.text)] as const,
  );
  return Object.fromEntries(all.filter(([, texts]) => texts.length > 0));
}

describe("GapLinks", () => {
  it("gives the first state of each competency, and those that come again", () => {
    const document = CareerDocument.open(text);
    const links = linksOf(document);
    expect(gapOf(document).competencies.map((one) => links.stateOf(one)?.reference.text)).toEqual([
      "sql",
      undefined,
      undefined,
      "cache",
      undefined,
      undefined,
      undefined,
    ]);
    expect(links.listedTwice.map(({ state, earlier }) => [state.reference.text, earlier.reference.text])).toEqual([
      ["쿼리 튜닝", "sql"],
    ]);
  });

  it("gathers what is said of a competency under all its names", () => {
    const document = CareerDocument.open(text);
    const links = linksOf(document);
    expect(
      gapOf(document).competencies.flatMap((one) => links.analysisOf(one).map(({ reference }) => reference.text)),
    ).toEqual(["sql", "SQL 튜닝"]);
  });

  it("lets a parent stand for its parts, unless one of them is named beside it", () => {
    expect(todos(CareerDocument.open(text))).toEqual({
      "실행 계획": ["부모 하나", "부모와 부분"],
      색인: ["부모 하나"],
      발표: ["잎"],
      Cache: ["잎"],
    });
  });

  it("lists what leads nowhere, or to several, in the order of the lists", () => {
    const { loose } = linksOf(CareerDocument.open(text));
    expect(loose.map((one) => one.text)).toEqual(["없는 것", "locks", "nowhere"]);
  });

  it("works out again what an edit touched, and nothing else", () => {
    const before = CareerDocument.open(text);
    const asked: string[] = [];
    const ask = (document: CareerDocument): string[] =>
      linksOf(document).ofTrees("to-dos", (top) => {
        asked.push(top.name);
        return linksOf(document)
          .todosOf(top)
          .map((todo) => todo.text);
      });
    expect(ask(before)).toEqual(["잎", "잎"]);
    expect(asked).toEqual(["SQL 튜닝", "Cache", "발표", "Locks", "Locks"]);
    asked.length = 0;
    const after = changed(before, "todo: 잎\n      closes: [발표", "todo: 나무\n      closes: [발표");
    expect(ask(after)).toEqual(["나무", "나무"]);
    expect(ask(after)).toEqual(["나무", "나무"]);
    // Of so short a text, all to-dos are one piece.
    expect(asked.toSorted()).toEqual(["Cache", "SQL 튜닝", "발표"].toSorted());
  });

  it("follows every reference that a word leads to once it leads elsewhere", () => {
    const before = CareerDocument.open(text);
    linksOf(before);
    const after = changed(before, "id: cache", "id: store");
    // The name is still what the id was.
    expect(linksOf(after).loose.map((one) => one.text)).toEqual(["없는 것", "locks", "nowhere"]);
    const gone = changed(after, "name: Cache", "name: Redis");
    expect(linksOf(gone).loose.map((one) => one.text)).toEqual([
      "cache",
      "없는 것",
      "locks",
      "cache",
      "Cache",
      "nowhere",
    ]);
    expect(todos(gone)).toEqual({
      "실행 계획": ["부모 하나", "부모와 부분"],
      색인: ["부모 하나"],
      발표: ["잎"],
    });
    const back = changed(changed(gone, "name: Redis", "name: Cache"), "없는 것", "발표");
    expect(linksOf(back).loose.map((one) => one.text)).toEqual(["locks", "nowhere"]);
    const talk = gapOf(back).competencies.find(({ name }) => name === "발표");
    expect(talk && linksOf(back).stateOf(talk)?.level).toBe(1);
  });

  it("goes on from wherever a following was left off", () => {
    const opened = (from: RegExp, to: string) => gapOf(CareerDocument.open(careerText(40_000).replaceAll(from, to)));
    const [before, between, after] = [
      opened(/x/g, "x"),
      opened(/id: c/g, "id: d"),
      opened(/closes: \[c/g, "closes: [e"),
    ];
    const told = (links: GapLinks) => ({
      loose: links.loose.map((one) => one.text),
      todos: after.competencies.map((one) => links.todosOf(one).map(({ text: todo }) => todo)),
      levels: after.competencies.map((one) => links.stateOf(one)?.level),
      worked: links.ofTrees("levels", (top) => [links.stateOf(top)?.level]).toSorted(),
    });
    const anew = new GapLinks();
    anew.follow(after);
    const expected = told(anew);
    expect(expected.loose.length).toBeGreaterThan(50);
    let steps = 0;
    for (let stop = 1; ; stop += 7) {
      const links = new GapLinks();
      links.follow(before);
      const some = links.ofTreesSlowly("levels", (top) => [links.stateOf(top)?.level]);
      for (let step = 0; step < stop; step++) some.next();
      const work = links.followSlowly(between);
      for (steps = 0; steps < stop && !work.next().done;) steps++;
      links.follow(after);
      // Where something else made it whole in the meantime, what was left off does no harm.
      withoutPause(work);
      links.follow(after);
      expect(told(links)).toEqual(expected);
      if (steps < stop) break;
    }
    expect(steps).toBeGreaterThan(5);
  });
});
