// In a fresh process: a retrospective of LENGTH is opened, then edited 40 times, then its structure is changed and changed
// back, each time read and diagnosed in slices, as the extension does it. Prints how long each of these blocks what else runs in the process, in milliseconds.
import { diagnoseRetroSlowly } from "../../../src/core/features/diagnoseRetro";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { inTurns, type Turns } from "../../../src/core/workspace/inTurns";
import { retroText } from "../../support/retroTexts";
import { retroSpots } from "../retroSpots";
import { Spots } from "../Spots";

const text = retroText(Number(process.argv[2]));
const editCount = 40;
/** What changes how the lines behind it are read. */
const structures = ["## 7월\n", "- ", "```\n", "<!--", "---\n", "> ", "  "];

/** The blocks of one change: what lies between two turns of others. */
class TimedTurns implements Turns {
  readonly blocks: number[] = [];
  readonly isCancelled = false;
  private started = performance.now();

  now(): number {
    return performance.now();
  }

  async next(): Promise<void> {
    this.end();
    await new Promise(setImmediate);
    this.started = performance.now();
  }

  end(): void {
    this.blocks.push(performance.now() - this.started);
  }
}

/** @param change gives the document that is diagnosed */
async function timed(change: () => RetroDocument): Promise<{ document: RetroDocument; blocks: number[] }> {
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
  const longest: number[] = [];
  for (let at = 0; at < editCount; at++) {
    const { edit } = spots.next();
    const { blocks, document: next } = await timed(() => document.change([edit]));
    document = next;
    longest.push(Math.max(...blocks));
  }
  const broken: number[] = [];
  for (const newText of structures) {
    for (const part of [0, 0.3, 0.6, 0.9]) {
      const { source } = document;
      const start = source.lineStart(Math.floor(source.lineCount * part));
      for (const edit of [
        { start, end: start, newText },
        { start, end: start + newText.length, newText: "" },
      ]) {
        const { blocks, document: next } = await timed(() => document.change([edit]));
        document = next;
        broken.push(Math.max(...blocks));
      }
    }
  }
  return {
    slices: opened.blocks.length,
    firstSlice: opened.blocks[0],
    longestSlice: Math.max(...opened.blocks),
    firstFindings: opened.blocks.reduce((sum, block) => sum + block, 0),
    firstEdit: longest[0],
    longestEdit: Math.max(...longest),
    longestBreak: Math.max(...broken),
  };
}

void measure().then((measured) => process.stdout.write(JSON.stringify(measured)));
