// In a fresh process: a document of LENGTH is opened in slices, as the extension does it, then edited 40 times, then
// broken at 10 lines and all topmost keys, and mended again. Prints how long each of these blocks what else runs in the
// process, in milliseconds.
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareerSlowly, followCareer } from "../../../src/core/features/diagnoseCareer";
import { careerText } from "../../support/careerTexts";
import { breakingEdits } from "../breakingEdits";
import { careerSpots } from "../careerSpots";
import { Spots } from "../Spots";

/** As in src/vscode/Documents.ts, in milliseconds. */
const sliceLength = 4;
/** As in src/vscode/hostTurns.ts. */
const findingsSlice = 3;
const today = "2026-06-15";
const text = careerText(Number(process.argv[2]));
const editCount = Number(process.argv[3] ?? 40);
const brokenLines = Number(process.argv[4] ?? 10);

let started = performance.now();
/** Ends a block. */
function block(): number {
  const now = performance.now();
  const time = now - started;
  started = performance.now();
  return time;
}

let document = followCareer(CareerDocument.open(text));
const opened = block();
/** Reads what is not read yet, in slices. */
function readInSlices(): number[] {
  const slices: number[] = [];
  for (let isRead = false; !isRead; slices.push(block())) {
    const end = performance.now() + sliceLength;
    isRead = document.readSome(() => performance.now() >= end);
  }
  return slices;
}
/** Finds what there is to say, in slices. */
function diagnoseInSlices(): number[] {
  const work = diagnoseCareerSlowly(document, [], { today });
  const blocks: number[] = [];
  for (let isDone = false; !isDone; blocks.push(block())) {
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
  started = performance.now();
  document = document.change([edit]);
  return Math.max(...readInSlices(), ...diagnoseInSlices());
});
const now = document.source.text;
const breaks = breakingEdits(now, brokenLines).flatMap((edit) => {
  const back = { start: edit.start, end: edit.start + edit.newText.length, newText: now.slice(edit.start, edit.end) };
  return [edit, back].flatMap((one) => {
    started = performance.now();
    document = document.change([one]);
    return [...readInSlices(), ...diagnoseInSlices()];
  });
});
const firstFindings = opened + [...slices, ...findings].reduce((sum, slice) => sum + slice, 0);
process.stdout.write(
  JSON.stringify({
    slices: slices.length,
    firstSlice: opened + (slices[0] ?? 0),
    longestSlice: Math.max(...slices),
    findingsBlock: Math.max(...findings),
    firstFindings,
    firstEdit: edits[0],
    longestEdit: Math.max(...edits),
    ...(breaks.length > 0 && { longestBreak: Math.max(...breaks) }),
  }),
);
