/** What was measured of one thing, in milliseconds. */
export interface Times {
  readonly samples: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  /** The median of the processor time of all threads, which other programs on the machine hardly change. */
  readonly cpu?: number | undefined;
}

/**
 * The median, the 95th percentile (nearest rank) and the largest of some times.
 * @param times in milliseconds, at least one
 */
export function timesOf(times: readonly number[], cpu?: readonly number[]): Times {
  const at = ranks(times);
  return {
    samples: times.length,
    median: at(0.5),
    p95: at(0.95),
    max: at(1),
    ...(cpu && { cpu: ranks(cpu)(0.5) }),
  };
}

function ranks(numbers: readonly number[]): (share: number) => number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (share) => rounded(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN);
}

/** Microseconds are as much as can be told. */
export function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}

/** How often a thing is measured: as often as wanted, or fewer times where it takes longer than a while in all. */
export class Rounds {
  private readonly started = performance.now();
  private done = 0;

  /**
   * @param warmUp rounds whose times are not kept
   * @param longest in milliseconds
   */
  constructor(
    private readonly warmUp: number,
    private readonly wanted: number,
    private readonly longest = 20_000,
  ) {}

  /** Goes on to the next round, if there is one; there are at least three besides those to warm up. */
  next(): boolean {
    const isLate = this.done >= this.warmUp + 3 && performance.now() - this.started > this.longest;
    return this.done++ < this.warmUp + this.wanted && !isLate;
  }

  /** Whether the times of this round are kept. */
  get isKept(): boolean {
    return this.done > this.warmUp;
  }
}

/** A stopwatch for things that are done many times, with the times of each kind of them. */
export class Stopwatch {
  private readonly all: number[] = [];
  private readonly cpu: number[] = [];
  private readonly kinds = new Map<string, number[]>();
  private started = 0;
  private usage = process.cpuUsage();

  /** @param waiting of something in another process: milliseconds that are taken off, as it does nothing for so long */
  constructor(
    private readonly rounds: Rounds,
    private readonly waiting?: number,
  ) {}

  start(): void {
    this.usage = process.cpuUsage();
    this.started = performance.now();
  }

  /** @param kind what was done, to be told by itself too */
  stop(kind: string): void {
    const time = performance.now() - this.started - (this.waiting ?? 0);
    const { user, system } = process.cpuUsage(this.usage);
    if (!this.rounds.isKept) return;
    this.all.push(time);
    this.cpu.push((user + system) / 1000);
    const times = this.kinds.get(kind) ?? [];
    times.push(time);
    this.kinds.set(kind, times);
  }

  get times(): Times & { readonly kinds: Readonly<Record<string, Times>> } {
    const kinds = [...this.kinds].map(([name, times]) => [name, timesOf(times)] as const);
    return {
      ...timesOf(this.all, this.waiting === undefined ? this.cpu : undefined),
      kinds: Object.fromEntries(kinds),
    };
  }
}
