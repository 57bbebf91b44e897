// In a fresh process: a retrospective of LENGTH is opened, then edited some times, then its structure is changed and
// changed back, and so are texts of the same length that are one paragraph and one table; each time read and diagnosed
// in slices, as the extension does it. Prints how long each of these blocks what else runs in the process, in milliseconds.
import { diagnoseRetroSlowly } from "../../../src/core/features/diagnoseRetro";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { inTurns, type Turns } from "../../../src/core/workspace/inTurns";
import { retroText } from "../../support/retroTexts";
import { type Block, BlockClock, longestOf } from "../BlockClock";
import { retroSpots } from "../retroSpots";
import { Spots } from "../Spots";

const length = Number(process.argv[2]);
const text = retroText(length);
const editCount = 12;
/** What changes how the lines behind it are read. */
const structures = ["## 7월\n", "- ", "```\n", "<!--", "---\n", "> ", "  "];

const line = "느린 쿼리를 **다시** 재었고, `p95`는 절반이 되었다\n";
const row = "| 느린 쿼리 | **다시** 재었다 | `p95` |\n";
/** One block each: the parser would take it in one step. */
const blocksOfLength = [
  `# 2025년 회고\n\n${line.repeat(length / line.length)}`,
  `# 2025년 회고\n\n| 일 | 결과 | 말 |\n| --- | --- | --- |\n${row.repeat(length / row.length)}`,
];

/** The blocks of one change: what lies between two turns of others. */
class TimedTurns implements Turns {
  readonly blocks: Block[] = [];
  readonly isCancelled = false;
  private readonly clock = new BlockClock();

  now(): number {
    return performance.now();
  }

  async next(): Promise<void> {
    this.end();
    await new Promise(setImmediate);
    this.clock.begin();
  }

  end(): void {
    this.blocks.push(this.clock.end());
  }
}

/** @param change gives the document that is diagnosed */
async function timed(change: () => RetroDocument): Promise<{ document: RetroDocument; blocks: Block[] }> {
  const turns = new TimedTurns();
  const document = change();
  await inTurns(diagnoseRetroSlowly(document, [], {}), turns);
  turns.end();
  return { document, blocks: turns.blocks };
}

async function measure(): Promise<object> {
  const opened = await timed(() => RetroDocument.open(text));
  const spots = new Spots(text, retroSpots);
  let { document } = opened;
  const edits: Block[][] = [];
  for (let at = 0; at < editCount; at++) {
    const { edit } = spots.next();
    const { blocks, document: next } = await timed(() => document.change([edit]));
    document = next;
    edits.push(blocks);
  }
  const broken: Block[] = [];
  const breakAt = async (part: number, newText: string): Promise<void> => {
    const { source } = document;
    const start = source.lineStart(Math.floor(source.lineCount * part));
    for (const edit of [
      { start, end: start, newText },
      { start, end: start + newText.length, newText: "" },
    ]) {
      const { blocks, document: next } = await timed(() => document.change([edit]));
      document = next;
      broken.push(...blocks);
    }
  };
  // Each at another place, the first of them at the beginning, where most stands behind it.
  for (const [at, newText] of structures.entries()) await breakAt(at / structures.length, newText);
  for (const one of blocksOfLength) {
    document = (await timed(() => RetroDocument.open(one))).document;
    await breakAt(0.5, "그리고 ");
  }
  return {
    slices: opened.blocks.length,
    firstSlice: opened.blocks[0]?.wall,
    ...longestOf("longestSlice", opened.blocks),
    firstFindings: opened.blocks.reduce((sum, { wall }) => sum + wall, 0),
    ...longestOf("firstEdit", edits[0] ?? []),
    ...longestOf("longestEdit", edits.flat()),
    ...longestOf("longestBreak", broken),
  };
}

void measure().then((measured) => process.stdout.write(JSON.stringify(measured)));
