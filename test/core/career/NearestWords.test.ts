import { describe, expect, it } from "vitest";
import { NearestWords } from "../../../src/core/career/NearestWords";
import { withoutPause } from "../../../src/core/Pauses";
import { randomOf } from "../../support/careerTexts";

type Run = readonly string[];

const wordsIn = (run: Run): Run => run;
const of = (...runs: Run[]): NearestWords<Run> => new NearestWords(runs, wordsIn);

describe("NearestWords", () => {
  it("takes the nearest of all runs, and of equals the first", () => {
    expect(of(["kafla"], ["kafka"]).nearest("kafka")).toBe("kafka");
    expect(of(["kafla"], ["kaffa"]).nearest("kafka")).toBe("kafla");
    expect(of(["kaf"], ["kafka broker"], ["Ka-fka"]).nearest("kafka")).toBe("Ka-fka");
    expect(of(["redis"], []).nearest("kafka")).toBeUndefined();
    expect(of().nearest("kafka")).toBeUndefined();
  });

  it("goes over to a word that comes in nearer, or before one as near", () => {
    const [near, other] = [["kafla"], ["redis"]];
    const words = of(near, other);
    expect(words.nearest("kafka")).toBe("kafla");
    words.follow([["kaffa"], near, other]);
    expect(words.nearest("kafka")).toBe("kaffa");
    words.follow([near, ["kaffa"], other]);
    expect(words.nearest("kafka")).toBe("kafla");
    words.follow([near, other, ["KAFKA"]]);
    expect(words.nearest("kafka")).toBe("KAFKA");
    words.follow([other]);
    expect(words.nearest("kafka")).toBeUndefined();
  });

  it("finds the same through changes as when it begins anew, whether it was asked before or not", () => {
    const random = randomOf(7);
    const letters = "abcd";
    const word = (): string =>
      Array.from({ length: 3 + Math.floor(random() * 7) }, () => letters[Math.floor(random() * 4)]).join("");
    const run = (): Run => Array.from({ length: Math.floor(random() * 4) }, word);
    const asked = Array.from({ length: 60 }, word);
    let runs = Array.from({ length: 12 }, run);
    const words = new NearestWords(runs, wordsIn);
    let found = 0;
    for (let turn = 0; turn < 60; turn++) {
      const at = Math.floor(random() * runs.length);
      runs = runs.toSpliced(at, Math.floor(random() * 3), ...Array.from({ length: Math.floor(random() * 3) }, run));
      words.follow(runs);
      const some = asked.filter(() => random() < 0.7);
      if (turn % 3 === 0) withoutPause(words.findAll(some));
      // What is left off in the middle knows some of the old and some of the new.
      const work = words.findAll(some);
      const steps = turn % 3 === 1 ? 40 : 0;
      for (let step = 0; step < steps; step++) work.next();
      if (turn % 4 === 3) continue;
      const anew = new NearestWords(runs, wordsIn);
      for (const one of asked) {
        expect(words.nearest(one)).toBe(anew.nearest(one));
        if (anew.nearest(one) !== undefined) found++;
      }
    }
    expect(found).toBeGreaterThan(500);
  });
});
