/** Long work that pauses now and then, so that something else can have its turn, and then gives its result. */
export type Pauses<Result> = Generator<undefined, Result, undefined>;

/** Does such work without a pause. */
export function withoutPause<Result>(work: Pauses<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
