// npm run size: the sizes of the bundles and of the VSIX, and how long the entries take to load.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { checkout } from "./lib/checkout.mjs";
import { ensureDependencies } from "./lib/ensureDependencies.mjs";
import { packageExtension } from "./lib/packageExtension.mjs";
import { runScript } from "./lib/runScript.mjs";

/** Each load is measured this many times, in a fresh process; the median is told. */
const runs = 9;

/** Requires a module with a `vscode` of which every name is a class that can be extended, called and read from. */
const loader = `
const Module = require("node:module");
const load = Module._load;
const anything = () => new Proxy(class {}, {
  get: (target, name) => (name in target ? target[name] : anything()),
  apply: () => undefined,
});
const vscode = anything();
Module._load = (request, ...rest) => (request === "vscode" ? vscode : load(request, ...rest));
const start = process.hrtime.bigint();
require(process.argv[2]);
process.stdout.write(String(Number(process.hrtime.bigint() - start) / 1e6));
`;

await runScript(async () => {
  await ensureDependencies();
  const vsix = await packageExtension(path.join(checkout.work, "career-gap.vsix"));
  const dist = path.join(checkout.root, "dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:js|css)$/u.test(file))
    .toSorted();
  console.log(`${"".padEnd(38)} ${"minified".padStart(10)} ${"gzip".padStart(10)}`);
  for (const file of files) {
    const bytes = readFileSync(path.join(dist, file));
    const row = [kilobytes(bytes.length), kilobytes(gzipSync(bytes).length)];
    console.log(`${`dist/${file}`.padEnd(38)} ${row.map((cell) => cell.padStart(10)).join(" ")}`);
  }
  console.log(`${"VSIX".padEnd(38)} ${"".padStart(10)} ${kilobytes(statSync(vsix).size).padStart(10)}`);
  console.log(`\nload of dist/extension.js                ${medianOf(loadExtension)} (require, without VS Code's own)`);
  console.log(`node dist/cli.js --version               ${medianOf(runCommandLine)} (whole process)`);
  console.log(`node -e 0                                ${medianOf(runNothing)} (whole process, to compare)`);
});

/** @returns {number} milliseconds of requiring the extension's entry in a fresh process */
function loadExtension() {
  const folder = path.join(checkout.work, "load");
  const script = path.join(folder, "load.cjs");
  mkdirSync(folder, { recursive: true });
  writeFileSync(script, loader);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, path.join(checkout.root, "dist/extension.js")],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`dist/extension.js does not load:\n${stderr}`);
  return Number(stdout);
}

/** @returns {number} milliseconds */
function runCommandLine() {
  return wholeProcess(path.join(checkout.root, "dist/cli.js"), "--version");
}

/** @returns {number} milliseconds */
function runNothing() {
  return wholeProcess("-e", "0");
}

/** @param {...string} parameters */
function wholeProcess(...parameters) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, parameters, { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${parameters.join(" ")} failed (${status}).`);
  return performance.now() - start;
}

/** @param {() => number} measure */
function medianOf(measure) {
  const sorted = Array.from({ length: runs }, measure).toSorted((a, b) => a - b);
  return `${(sorted[Math.floor(runs / 2)] ?? 0).toFixed(1)} ms`.padStart(9);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
