import { expect, it } from "vitest";
import { baseVerb, isParticiple } from "../../../src/core/vocabulary/englishVerbs";

it.each([
  ["tuned", "tune"],
  ["debugged", "debug"],
  ["written", "write"],
  ["tried", "try"],
  ["configured", "configure"],
  ["designed", "design"],
  ["monitored", "monitor"],
  ["passed", "pass"],
  ["called", "call"],
  ["deployed", "deploy"],
  ["created", "create"],
  ["scheduled", "schedule"],
  ["maintained", "maintain"],
  ["migrated", "migrate"],
])("%s is made of %s", (participle, verb) => {
  expect(isParticiple(participle)).toBe(true);
  expect(baseVerb(participle)).toBe(verb);
});

it("knows what is none", () => {
  expect(["deadlocks", "theory", "red", "constructor", ""].map(isParticiple)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
