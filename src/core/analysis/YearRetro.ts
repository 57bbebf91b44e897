import type { IndexedRetro } from "../workspace/IndexedRetro";

/** A retrospective of a career file, as questions about a stretch of time take it. */
export interface YearRetro {
  /** As it is shown: `retro.md`. */
  readonly name: string;
  /** Tells it from the others; where it lies is the asker's business. */
  readonly id: string;
  readonly retro: IndexedRetro;
  /** Where its file lies, `/` between its parts; undefined where that is not known. */
  readonly path?: string | undefined;
}
