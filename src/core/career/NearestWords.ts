import type { Pauses } from "../Pauses";
import { type NearWord, WordList } from "../schema/nearestWord";

/** What was probably meant by a word, as it was found among some runs. */
interface Answer<Run> {
  readonly runs: readonly Run[];
  readonly near: NearWord | undefined;
  /** The run that the near word is in. */
  readonly run: Run | undefined;
}

/** How some runs differ from those that stand there now. */
interface Difference<Run> {
  readonly gone: ReadonlySet<Run>;
  /** In the order of the file. */
  readonly fresh: readonly Run[];
}

/**
 * Finds what was probably meant among the words of runs. What it found it knows from edit to edit, and then looks into
 * those runs only that are new: hundreds of words may lead nowhere at once, and each is held against thousands.
 */
export class NearestWords<Run extends object> {
  private answers = new Map<string, Answer<Run>>();
  private readonly lists = new WeakMap<Run, WordList>();
  private places = new Map<Run, number>();
  private differences = new WeakMap<readonly Run[], Difference<Run>>();

  /**
   * @param runs stretches of all there is, in the order of the file
   * @param wordsIn the words in one of them
   */
  constructor(
    private runs: readonly Run[],
    private readonly wordsIn: (run: Run) => readonly string[],
  ) {}

  /** Goes over to other runs; those that are the same objects say the same words. */
  follow(runs: readonly Run[]): void {
    if (this.runs === runs) return;
    this.runs = runs;
    this.places = new Map();
    this.differences = new WeakMap();
  }

  /** The word that was probably meant; see `WordList`. */
  nearest(written: string): string | undefined {
    return this.answer(written).near?.word;
  }

  /** Finds beforehand what `nearest` is asked about some words, with pauses; of other words it knows nothing then. */
  *findAll(written: Iterable<string>): Pauses<void> {
    for (const run of this.runs) {
      this.listOf(run).prepare();
      yield;
    }
    const found = new Map<string, Answer<Run>>();
    for (const word of written) {
      found.set(word, this.answer(word));
      yield;
    }
    this.answers = found;
  }

  private answer(written: string): Answer<Run> {
    const before = this.answers.get(written);
    if (before?.runs === this.runs) return before;
    const answer = this.find(written, before);
    this.answers.set(written, answer);
    return answer;
  }

  private find(written: string, before: Answer<Run> | undefined): Answer<Run> {
    const { runs } = this;
    const difference = before && this.differenceFrom(before.runs);
    const holds = before !== undefined && !(before.run && difference?.gone.has(before.run));
    let { near, run }: Pick<Answer<Run>, "near" | "run"> = holds ? before : { near: undefined, run: undefined };
    for (const other of holds ? (difference?.fresh ?? []) : runs) {
      // Of equals the first one counts; other distances than whole and half slips there are none.
      const most = near ? (this.isBefore(other, run) ? near.slips : near.slips - 0.5) : Infinity;
      const nearer = this.listOf(other).near(written, most);
      if (nearer) [near, run] = [nearer, other];
    }
    return { runs, near, run };
  }

  private differenceFrom(old: readonly Run[]): Difference<Run> {
    let difference = this.differences.get(old);
    if (!difference) {
      const [then, now] = [new Set(old), new Set(this.runs)];
      difference = {
        gone: new Set(old.filter((run) => !now.has(run))),
        fresh: this.runs.filter((run) => !then.has(run)),
      };
      this.differences.set(old, difference);
    }
    return difference;
  }

  private isBefore(one: Run, other: Run | undefined): boolean {
    if (this.places.size === 0) this.places = new Map(this.runs.map((run, place) => [run, place]));
    return other !== undefined && (this.places.get(one) ?? 0) < (this.places.get(other) ?? 0);
  }

  private listOf(run: Run): WordList {
    let list = this.lists.get(run);
    if (!list) this.lists.set(run, (list = new WordList(() => this.wordsIn(run))));
    return list;
  }
}
