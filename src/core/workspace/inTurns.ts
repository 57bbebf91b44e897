import type { Pauses } from "../Pauses";

/** How work is shared with everything else that waits for its turn. All times in milliseconds. */
export interface Turns {
  /** A clock that only goes forward. */
  now(): number;
  /** Resolves once everything else that was waiting had its turn. */
  next(): Promise<void>;
  readonly isCancelled: boolean;
}

/** How long a slice of work may take, in milliseconds; what it does between two pauses may take longer. */
const sliceLength = 3;

/**
 * Does work that pauses; others have their turn whenever a slice of it is over.
 * @returns its result; undefined where it was cancelled
 * @throws what the work throws
 */
export async function inTurns<Result>(work: Pauses<Result>, turns: Turns): Promise<Result | undefined> {
  let begun = turns.now();
  while (!turns.isCancelled) {
    const { done, value } = work.next();
    if (done) return value;
    if (turns.now() - begun < sliceLength) continue;
    await turns.next();
    begun = turns.now();
  }
  return undefined;
}
