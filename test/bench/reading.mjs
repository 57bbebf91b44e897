// node test/bench/reading.mjs [--json]: how long the Markdown reader takes, in milliseconds of processor time:
// the first call in a fresh process, an ordinary document when warm, and whether a megabyte takes four times a quarter.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const ordinary = 7000;
const megabyte = 1 << 20;
/** Times a warm document is read, a fresh process started, a long text read. */
const runs = { warm: 60, cold: 5, long: 3 };

const ko = readFileSync(path.join(checkout, "sample/ko/retros/2025-retro.md"), "utf8");
const en = readFileSync(path.join(checkout, "sample/en/retro.md"), "utf8");
const readme = readFileSync(path.join(checkout, "test/workspace/career-goal.md"), "utf8");
const list =
  "## 할 일\n\n- 책 읽기 **매주 2회** ([기록](https://example.com/a))\n  - [ ] `Kafka` 실습\n- Write a post weekly\n\n";

/** Texts one after another until they have a length in UTF-16 units. */
function joined(texts, length) {
  let text = "";
  for (let i = 0; text.length < length; i++) text += `${texts[i % texts.length]}\n\n`;
  return text.slice(0, length);
}

const documents = {
  "retrospective, Korean": [ko],
  "retrospective, English": [en],
  "career goals": [readme],
  "dense lists": [list],
};

function cpu(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function times(count, work) {
  return Array.from({ length: count }, () => cpu(work)).sort((a, b) => a - b);
}

const part = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const rounded = (value) => Math.round(value * 100) / 100;

const folder = mkdtempSync(path.join(tmpdir(), "reading-"));
try {
  const bundle = path.join(folder, "reader.cjs");
  await esbuild.build({
    stdin: {
      contents:
        'export { readDocument } from "./src/core/reading/readDocument"; export { parser } from "@lezer/markdown";',
      resolveDir: checkout,
      loader: "ts",
    },
    outfile: bundle,
    bundle: true,
    minify: true,
    platform: "node",
    format: "cjs",
    target: "es2023",
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  const { readDocument, parser } = createRequire(import.meta.url)(bundle);
  const first = `const text = require("fs").readFileSync(process.argv[2], "utf8");
    const { readDocument } = require(process.argv[1]);
    const start = process.cpuUsage();
    readDocument(text);
    const { user, system } = process.cpuUsage(start);
    process.stdout.write(String((user + system) / 1000));`;
  const measured = Object.entries(documents).map(([name, texts]) => {
    const text = joined(texts, ordinary);
    const file = path.join(folder, "document.md");
    writeFileSync(file, text);
    const cold = Array.from({ length: runs.cold }, () => {
      const { stdout, status } = spawnSync(process.execPath, ["-e", first, bundle, file], { encoding: "utf8" });
      if (status !== 0) throw new Error(`the reader failed on ${name}`);
      return Number(stdout);
    });
    for (let i = 0; i < 20; i++) readDocument(text);
    const warm = times(runs.warm, () => readDocument(text));
    const long = joined(texts, megabyte);
    const quarter = long.slice(0, megabyte / 4);
    readDocument(quarter);
    const whole = times(runs.long, () => readDocument(long))[0] ?? 0;
    const fourth = times(runs.long, () => readDocument(quarter))[0] ?? 0;
    return {
      document: name,
      cold: rounded(Math.min(...cold)),
      warmMedian: rounded(part(warm, 0.5)),
      warmP95: rounded(part(warm, 0.95)),
      parseMedian: rounded(
        part(
          times(runs.warm, () => parser.parse(text)),
          0.5,
        ),
      ),
      megabyte: rounded(whole),
      parseMegabyte: rounded(times(runs.long, () => parser.parse(long))[0] ?? 0),
      // 1 is linear, 4 quadratic.
      linearity: rounded(whole / (4 * fourth)),
    };
  });
  if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify({ unit: "ms", documents: measured })}\n`);
  else console.table(Object.fromEntries(measured.map(({ document, ...numbers }) => [document, numbers])));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
