/** How work is shared with everything else that waits for its turn. All times in milliseconds. */
export interface Turns {
  /** A clock that only goes forward. */
  now(): number;
  /** Resolves once everything else that was waiting had its turn. */
  next(): Promise<void>;
  readonly isCancelled: boolean;
}

/** How long a slice of work may take, in milliseconds; the last thing in it may take longer. */
const sliceLength = 3;

/**
 * Does some work on many things, a few at a time; between two slices, others have their turn. A thing that takes long
 * by itself has a slice of its own.
 * @returns whether all of it was done; false where it was cancelled
 * @throws what `work` throws
 */
export async function inSlices<Thing>(
  things: Iterable<Thing>,
  work: (thing: Thing) => void,
  turns: Turns,
  isLong: (thing: Thing) => boolean = () => false,
): Promise<boolean> {
  let begun = turns.now();
  let isFresh = true;
  for (const thing of things) {
    if (!isFresh && (isLong(thing) || turns.now() - begun >= sliceLength)) {
      await turns.next();
      begun = turns.now();
    }
    if (turns.isCancelled) return false;
    work(thing);
    isFresh = false;
  }
  return !turns.isCancelled;
}
