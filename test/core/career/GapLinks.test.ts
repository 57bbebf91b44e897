import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import type { GapLinks } from "../../../src/core/career/GapLinks";
import { gapOf } from "../../support/career";

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
  const names = new Map(gapOf(document).competencies.map(({ key, name }) => [key, name]));
  return Object.fromEntries(
    [...linksOf(document).todos].map(([key, all]) => [names.get(key), all.map((todo) => todo.text)]),
  );
}

describe("GapLinks", () => {
  it("gives the first state of each competency, and those that come again", () => {
    const { states, listedTwice } = linksOf(CareerDocument.open(text));
    expect([...states].map(([key, state]) => [key, state.reference.text])).toEqual([
      ["0:required/0", "sql"],
      ["0:required/1", "cache"],
    ]);
    expect(listedTwice.map(({ state, earlier }) => [state.reference.text, earlier.reference.text])).toEqual([
      ["쿼리 튜닝", "sql"],
    ]);
  });

  it("gathers what is said of a competency under all its names", () => {
    const { analysis } = linksOf(CareerDocument.open(text));
    expect([...analysis].map(([key, entries]) => [key, entries.map(({ reference }) => reference.text)])).toEqual([
      ["0:required/0", ["sql", "SQL 튜닝"]],
    ]);
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

  it("keeps what it followed while neither the list nor the words of the competencies change", () => {
    const before = CareerDocument.open(text);
    const links = linksOf(before);
    const [states, analysis, closing] = [links.states, links.analysis, links.todos];
    const after = linksOf(changed(before, "부모 하나", "부모 둘"));
    expect(after.states).toBe(states);
    expect(after.analysis).toBe(analysis);
    expect(after.todos).not.toBe(closing);
    expect(after.todos.get("0:required/0/parts/1")?.map((todo) => todo.text)).toEqual(["부모 둘"]);
  });

  it("follows every list again once a word leads elsewhere", () => {
    const before = CareerDocument.open(text);
    const { states } = linksOf(before);
    const after = changed(before, "id: cache", "id: store");
    const links = linksOf(after);
    expect(links.states).not.toBe(states);
    // The name is still what the id was.
    expect(links.loose.map((one) => one.text)).toEqual(["없는 것", "locks", "nowhere"]);
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
    expect(linksOf(back).states.has("0:required/2")).toBe(true);
  });
});
