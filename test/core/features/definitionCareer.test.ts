import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { definitionCareer } from "../../../src/core/features/definitionCareer";
import { markedCursor } from "../../support/markedText";

/** What leads from the cursor to where: the words at the cursor, and each item with its name. */
function definitions(text: string): string[][] {
  const { text: plain, cursor } = markedCursor(text);
  return definitionCareer(CareerDocument.open(plain), cursor).map(({ origin, whole, name }) =>
    [origin, whole, name].map(({ start, end }) => plain.slice(start, end)),
  );
}

const career = `kys:
  goals:
    - id: search
      goal: Answer at once
    - "Lead: a team"
gap:
  goal: search
  required:
    - id: store
      name: Storage
    - Query plans
  current:
    - Query plans
    - storage: 2
  analysis:
    "query PLANS": more
  todos:
    - id: lab
      todo: Measure
      closes: ['store', nowhere]
      goal: "Lead: a team"
`;

describe("definitionCareer", () => {
  it.each([
    ["  goal: sea‸rch", ["search", "id: search\n      goal: Answer at once", "Answer at once"]],
    ['goal: "‸Lead', ["Lead: a team", '"Lead: a team"', "Lead: a team"]],
    ["    - Query ‸plans\n    - storage", ["Query plans", "Query plans", "Query plans"]],
    ["- ‸storage", ["storage", "id: store\n      name: Storage", "Storage"]],
    ['"query PLANS‸"', ["query PLANS", "Query plans", "Query plans"]],
    ["['‸store", ["store", "id: store\n      name: Storage", "Storage"]],
    ["name: St‸orage", ["Storage", "id: store\n      name: Storage", "Storage"]],
    ["- id: la‸b", ["lab", expect.stringMatching(/^id: lab[^]*team"$/), "Measure"]],
  ])("leads from %j to where it is defined", (place, expected) => {
    const plain = place.replace("‸", "");
    expect(career.split(plain).length).toBe(2);
    expect(definitions(career.replace(plain, place))).toEqual([expected]);
  });

  it("leads to every gap that requires the same competency, the own one first", () => {
    const text = "gap:\n  - required: [{id: a, name: One}]\n  - required: [{id: a, name: Two}]\n    current: [‸a]\n";
    expect(definitions(text).map(([, , name]) => name)).toEqual(["Two", "One"]);
  });

  it("leads nowhere from what is unknown or no reference", () => {
    expect(definitions(career.replace("nowhere", "no‸where"))).toEqual([]);
    expect(definitions(career.replace("todo: M", "to‸do: M"))).toEqual([]);
  });
});
