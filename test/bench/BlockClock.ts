import { readFileSync } from "node:fs";

/** How long a block lasted, in milliseconds. */
export interface Block {
  /** By the clock on the wall: with what the machine did meanwhile for others. */
  readonly wall: number;
  /** What this thread had of a processor, its own garbage collection included; only Linux tells (proc(5)). */
  readonly work: number | undefined;
}

/** Times the blocks of a process: what others in it have to wait for. */
export class BlockClock {
  private started = performance.now();
  private used = threadTime();

  /** Begins a block, and forgets what was since the end of the last. */
  begin(): void {
    this.used = threadTime();
    this.started = performance.now();
  }

  /** Ends a block, and begins the next. */
  end(): Block {
    const wall = performance.now() - this.started;
    const used = threadTime();
    const work = used === undefined || this.used === undefined ? undefined : used - this.used;
    this.begin();
    return { wall, work };
  }
}

/** The longest blocks of some, by each clock; under a name for the one and the same with `Work` for the other. */
export function longestOf(name: string, blocks: readonly Block[]): Record<string, number> {
  const work = blocks.flatMap((block) => block.work ?? []);
  return {
    [name]: Math.max(...blocks.map(({ wall }) => wall)),
    ...(work.length > 0 && { [`${name}Work`]: Math.max(...work) }),
  };
}

/** The longest of blocks in which nothing is done but to look at the clock: what the machine itself adds. */
export function idleBlocks(count: number, length: number): Block[] {
  const clock = new BlockClock();
  return Array.from({ length: count }, () => {
    const end = performance.now() + length;
    while (performance.now() < end);
    return clock.end();
  });
}

let isKnown = process.platform === "linux";

/** In milliseconds since the thread began. */
function threadTime(): number | undefined {
  if (!isKnown) return undefined;
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    isKnown = false;
    return undefined;
  }
}
