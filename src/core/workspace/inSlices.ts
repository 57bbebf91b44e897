import type { Pauses } from "../Pauses";
import { inTurns, type Turns } from "./inTurns";

/**
 * Does some work on many things, a few at a time; between two slices, others have their turn.
 * @returns whether all of it was done; false where it was cancelled
 * @throws what `work` throws
 */
export async function inSlices<Thing>(
  things: Iterable<Thing>,
  work: (thing: Thing) => void,
  turns: Turns,
): Promise<boolean> {
  return (await inTurns(onEach(things, work), turns)) ?? false;
}

function* onEach<Thing>(things: Iterable<Thing>, work: (thing: Thing) => void): Pauses<true> {
  for (const thing of things) {
    work(thing);
    yield;
  }
  return true;
}
