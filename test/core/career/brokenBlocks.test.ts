import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { nodesAround } from "../../../src/core/yaml/nodePath";

const names = Array.from({ length: 60 }, (_, at) => `Skill ${at}`);
const lines = names.map((name, at) => `    - id: s${at}\n      name: ${name}\n      level: ${at % 5}\n`);
const text = `gap:\n  goal: steady pages\n  required:\n${lines.join("")}  todos:\n    - todo: 캐시를 재어 본다\n      closes: [s3]\n`;
const item = text.indexOf("    - id: s30\n");
const key = text.indexOf("      name: Skill 30\n");

/** The competencies and to-dos after an edit, and where the first error begins. */
function after(start: number, end: number, newText: string): { names: string[]; todos: number; error: number } {
  const opened = CareerDocument.open(text);
  void opened.career;
  const document = opened.change([{ start, end, newText }]);
  const [gap] = document.career.gaps;
  return {
    names: gap?.required.items.map(({ name }) => name) ?? [],
    todos: gap?.todos.items.length ?? 0,
    error: document.breakingProblem?.start ?? -1,
  };
}

describe("an edit that breaks a block, taken back", () => {
  it("leaves what it took with it as it was", () => {
    const before = CareerDocument.open(text);
    const end = text.indexOf("      level: 0\n");
    const nameIn = (document: CareerDocument): unknown => {
      const start = text.indexOf("Skill 40");
      return nodesAround(document.tree.root, { start, end: start + 1 }).at(-1)?.node;
    };
    const kept = nameIn(before);
    expect(kept).toMatchObject({ kind: "scalar", text: "Skill 40" });
    const broken = before.change([{ start: end + 6, end: end + 7, newText: "\nl" }]);
    expect(broken.career.gaps[0]?.required.items.length).toBeLessThan(5);
    const back = broken.change([{ start: end + 6, end: end + 8, newText: "l" }]);
    expect(back.source.text).toBe(text);
    expect(nameIn(back)).toBe(kept);
    expect(back.career.gaps[0]?.required.items.map(({ name }) => name)).toEqual(names);
  });

  it("reads anew what was changed meanwhile", () => {
    const end = text.indexOf("      level: 0\n");
    const name = text.indexOf("Skill 30");
    const document = CareerDocument.open(text)
      .change([{ start: end + 6, end: end + 7, newText: "\nl" }])
      .change([{ start: name + 1, end: name + 6, newText: "Blick" }])
      .change([{ start: end + 6, end: end + 8, newText: "l" }]);
    expect(document.career.gaps[0]?.required.items.map((one) => one.name)[30]).toBe("Blick 30");
  });
});

describe("an edit that breaks a block", () => {
  it.each<[what: string, start: number, end: number, newText: string]>([
    ["a dash before an item", item, item, "-"],
    ["a quote before an item", item, item, '"'],
    ["a letter before an item", item, item, "x"],
    ["a bracket before an item", item, item, "["],
    ["a tab before an item", item, item, "\t"],
    ["an item that is not deep enough", item, item + 2, ""],
    ["a dash before a key", key, key, "-"],
    ["a letter before a key", key, key, "x"],
    ["a question mark before an item", item, item, "?"],
    ["a question mark before a key", key, key, "?"],
    ["an ampersand before a key", key, key, "&"],
    ["a key that is not deep enough", key, key + 2, ""],
  ])("keeps what stands around it: %s", (_what, start, end, newText) => {
    const { names: left, todos, error } = after(start, end, newText);
    expect(left).toEqual(expect.arrayContaining(names.filter((name) => !/^Skill (?:29|30)$/.test(name))));
    expect(left.length).toBeLessThanOrEqual(names.length);
    expect(todos).toBe(1);
    expect(error).toBeGreaterThanOrEqual(item - 20);
    expect(error).toBeLessThan(key + 60);
  });

  it("keeps the first document, where another one begins behind it", () => {
    const { names: left, error } = after(text.length, text.length, "---\ngap: []\n");
    expect(left).toEqual(names);
    expect(error).toBe(text.length);
  });
});
