import { describe, expect, it } from "vitest";
import { inSlices } from "../../../src/core/workspace/inSlices";
import type { Turns } from "../../../src/core/workspace/inTurns";

/** A clock that work moves on, and how long each slice took by it. */
class CountedTurns implements Turns {
  readonly slices: number[] = [];
  isCancelled = false;
  private time = 0;
  private begun = 0;

  now(): number {
    return this.time;
  }

  next(): Promise<void> {
    this.slices.push(this.time - this.begun);
    // Others take their time too.
    this.time += 50;
    this.begun = this.time;
    return Promise.resolve();
  }

  spend(time: number): void {
    this.time += time;
  }
}

const thousand = Array.from({ length: 1000 }, (_, index) => index);

describe("inSlices", () => {
  it("does everything once, in order, and gives others their turn in between", async () => {
    const turns = new CountedTurns();
    const done: number[] = [];
    const isDone = await inSlices(thousand, (one) => (done.push(one), turns.spend(1)), turns);
    expect(isDone).toBe(true);
    expect(done).toEqual(thousand);
    expect(Math.max(...turns.slices)).toBe(3);
    expect(turns.slices).toHaveLength(333);
  });

  it("stops where it is cancelled", async () => {
    const turns = new CountedTurns();
    let done = 0;
    const work = (): void => {
      done++;
      if (done === 3) turns.isCancelled = true;
    };
    expect(await inSlices(thousand, work, turns)).toBe(false);
    expect(done).toBe(3);
  });

  it("passes on what is thrown", async () => {
    const work = (): void => {
      throw new Error("no");
    };
    await expect(inSlices(thousand, work, new CountedTurns())).rejects.toThrow("no");
  });
});
