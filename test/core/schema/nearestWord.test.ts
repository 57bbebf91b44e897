import { describe, expect, it } from "vitest";
import { nearestWord } from "../../../src/core/schema/nearestWord";

const words = [
  { word: "name", also: ["이름", "title"] },
  { word: "importance" },
  { word: "notAliases" },
  { word: "aliases" },
  { word: "todo" },
];

describe("nearestWord", () => {
  it.each([
    ["nmae", "name"],
    ["Name", "name"],
    ["이름", "name"],
    ["Title", "name"],
    ["not-aliases", "notAliases"],
    ["alias", "aliases"],
    ["importnace", "importance"],
    ["todoo", "todo"],
    ["note", undefined],
    ["na", undefined],
    ["", undefined],
    ["color", undefined],
    ["나이", undefined],
  ])("%s → %s", (written, meant) => {
    expect(nearestWord(written, words)).toBe(meant);
  });
});
