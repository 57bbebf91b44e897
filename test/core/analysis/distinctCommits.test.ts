import * as fc from "fast-check";
import { expect, it } from "vitest";
import { distinctCommits } from "../../../src/core/analysis/distinctCommits";

const commit = (hash: string, subject: string, authored: number, committed = authored) => ({
  hash,
  subject,
  date: "2026-03-04",
  authored,
  committed,
});

it("keeps the latest of twins, what only has the same words, and the order of time; in whatever order they come", () => {
  const listed = [
    commit("a1", "색인 다시 짜기", 100),
    commit("b1", "색인 다시 짜기", 100, 500),
    commit("c1", "색인 다시 짜기", 300),
    commit("d1", "캐시 비우기", 100),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(listed, { minLength: listed.length }), (shuffled) => {
      expect(distinctCommits(shuffled).map(({ hash }) => hash)).toEqual(["d1", "b1", "c1"]);
    }),
  );
});
