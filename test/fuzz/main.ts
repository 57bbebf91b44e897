// Random edits of career files, at length: `npm run fuzz -- --edits 100000 --seed 7 [FILE.yaml ...]`.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { careerText } from "../support/careerTexts";
import { withLineBreaks } from "../support/withLineBreaks";
import { fuzzCareer } from "./fuzzCareer";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edits: { type: "string", default: "10000" }, seed: { type: "string" }, length: { type: "string" } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const length = Number(values.length ?? 1500);
const texts = [
  careerText(length, seed),
  careerText(length, seed + 1).replaceAll("\n", "\r\n"),
  careerText(length * 2, seed + 2).replace(/\n$/, ""),
  withLineBreaks(careerText(length, seed + 3), ["\n", "\r\n", "\r\n", "\n", "\n"]),
  ...positionals.map((file) => readFileSync(file, "utf8")),
];
let shown = 0;
const counts = fuzzCareer(texts, Number(values.edits), seed, ({ kind, text, edit, detail, smallest }) => {
  if (shown++ >= 5) return;
  const around = smallest ?? text.slice(Math.max(0, edit.start - 200), edit.end + 200);
  process.stdout.write(`${kind} ${JSON.stringify(edit)}\n${around}\n${detail}\n\n`);
});
process.stdout.write(`${JSON.stringify({ seed, ...counts })}\n`);
const { changedOtherwise, cleanOtherwise, threw, firstErrorOtherwise } = counts;
if (changedOtherwise + cleanOtherwise + threw + firstErrorOtherwise > 0) process.exitCode = 1;
