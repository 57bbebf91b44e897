import { expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";

it("holds the first of two keys against the schema, where only the second is read piece by piece", () => {
  const long = Array.from({ length: 40 }, (_, at) => `      word${at}: measured the cache again\n`).join("");
  const text = `gap:\n  goal: fast pages\n  current:\n    cache: 2\n    cache:\n${long}`;
  const codes = diagnoseCareer(CareerDocument.open(text), [], { today: "2026-06-15" }).map(({ start, wording }) => [
    start,
    wording,
  ]);
  // A byte order mark has a text read as a whole; everything stands one further.
  const ofWhole = diagnoseCareer(CareerDocument.open(`\uFEFF${text}`), [], { today: "2026-06-15" });
  expect(codes).toEqual(ofWhole.map(({ start, wording }) => [start - 1, wording]));
  expect(codes).toContainEqual([text.lastIndexOf("cache:"), "yaml-duplicate-key"]);
});
