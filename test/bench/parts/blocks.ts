// In a fresh process: a document of LENGTH is opened in slices, as the extension does it, then edited 40 times, then
// broken at 10 lines and all topmost keys, and mended again. Prints how long each of these blocks what else runs in the
// process, in milliseconds, and what as many blocks last in which nothing is done.
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareerSlowly, followCareer } from "../../../src/core/features/diagnoseCareer";
import { careerText } from "../../support/careerTexts";
import { type Block, BlockClock, idleBlocks, longestOf } from "../BlockClock";
import { breakingEdits } from "../breakingEdits";
import { careerSpots } from "../careerSpots";
import { Spots } from "../Spots";

/** As in src/vscode/Documents.ts, in milliseconds. */
const sliceLength = 3;
/** As in src/vscode/hostTurns.ts. */
const findingsSlice = 3;
const today = "2026-06-15";
const text = careerText(Number(process.argv[2]));
const editCount = Number(process.argv[3] ?? 40);
const brokenLines = Number(process.argv[4] ?? 10);

const clock = new BlockClock();
let document = followCareer(CareerDocument.open(text));
const opened = clock.end();
/** Reads what is not read yet, in slices. */
function readInSlices(): Block[] {
  const slices: Block[] = [];
  for (let isRead = false; !isRead; slices.push(clock.end())) {
    const end = performance.now() + sliceLength;
    isRead = document.readSome(() => performance.now() >= end);
  }
  return slices;
}
/** Finds what there is to say, in slices. */
function diagnoseInSlices(): Block[] {
  const work = diagnoseCareerSlowly(document, [], { today });
  const blocks: Block[] = [];
  for (let isDone = false; !isDone; blocks.push(clock.end())) {
    const end = performance.now() + findingsSlice;
    while (!isDone && performance.now() < end) isDone = work.next().done === true;
  }
  return blocks;
}
const slices = readInSlices();
const findings = diagnoseInSlices();
const spots = new Spots(text, careerSpots);
const edits = Array.from({ length: editCount }, () => {
  const { edit } = spots.next();
  clock.begin();
  document = document.change([edit]);
  return [...readInSlices(), ...diagnoseInSlices()];
});
const now = document.source.text;
const breaks = breakingEdits(now, brokenLines).flatMap((edit) => {
  const back = { start: edit.start, end: edit.start + edit.newText.length, newText: now.slice(edit.start, edit.end) };
  return [edit, back].flatMap((one) => {
    clock.begin();
    document = document.change([one]);
    return [...readInSlices(), ...diagnoseInSlices()];
  });
});
process.stdout.write(
  JSON.stringify({
    slices: slices.length,
    firstSlice: opened.wall + (slices[0]?.wall ?? 0),
    ...longestOf("longestSlice", slices),
    ...longestOf("findingsBlock", findings),
    firstFindings: [opened, ...slices, ...findings].reduce((sum, { wall }) => sum + wall, 0),
    ...longestOf("firstEdit", edits[0] ?? []),
    ...longestOf("longestEdit", edits.flat()),
    ...(breaks.length > 0 && {
      ...longestOf("longestBreak", breaks),
      ...longestOf("longestIdle", idleBlocks(breaks.length, sliceLength)),
    }),
  }),
);
