// npm run bench: how long the editor waits for us, beside others. test/bench/README.md says how to read it.
// `-- --json` prints one JSON object and nothing else; `-- --only career,retro` measures some of the parts.
import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { checkout } from "../../scripts/lib/checkout.mjs";
import { findBrowser, launchArguments } from "../../scripts/lib/findBrowser.mjs";
import { ensureDependencies } from "../../scripts/lib/ensureDependencies.mjs";
import { runScript } from "../../scripts/lib/runScript.mjs";
import { printReport } from "./printReport.mjs";
import { targetsOf } from "./targets.mjs";

const isJson = process.argv.includes("--json");
/** Fresh processes of each kind. */
const runs = 9;
// Whatever is told on the way goes beside the result.
console.log = console.error;

await runScript(async () => {
  await ensureDependencies();
  const { installCompared } = await import("./installCompared.mjs");
  const { buildParts } = await import("./buildParts.mjs");
  const modules = await installCompared();
  const parts = await buildParts();
  const schema = path.join(checkout.root, "schemas/career.schema.json");
  const core = path.join(parts, "freshCore.js");
  const file = path.join(parts, "career.yaml");

  const part = (name, ...parameters) => runPart(name, [path.join(parts, `${name}.js`), ...parameters]);
  const entry = path.join(parts, "extension.js");
  const before = load();

  /** What is measured, one after the other, so that nothing of it disturbs the rest. */
  const measured = await inTurn({
    career: async () => ({
      ours: await part("career"),
      yamlServer: await part("yamlServer", modules, schema),
      parse: await part("parse"),
    }),
    retro: async () => ({
      ours: await part("retro"),
      markdownService: await part("markdownService", modules),
      parse: await part("parseMarkdown"),
    }),
    first: async () => {
      await part("texts", file);
      return {
        core: await several(() => part("first", core, file)),
        extension: await several(() => part("first", path.join(parts, "freshExtension.js"), file)),
        yamlServer: await several(() => part("firstServer", modules, schema, file)),
      };
    },
    blocks: async () => ({
      "256 KB": await several(() => part("blocks", "256000")),
      "256 KB of retro.md": await several(() => part("retroBlocks", "256000")),
      "10 MB": await several(() => part("blocks", "10000000", "5", "0"), 3),
    }),
    load: async () => ({
      ours: { ...sizeOf(await part("entryFiles", entry)), ...(await several(() => part("load", entry))) },
      yamlServer: await part("serverFiles", modules, schema),
    }),
    panel: async () => {
      const browser = [await findBrowser(), JSON.stringify(launchArguments)];
      return {
        ours: await part("panel", "ours", ...browser),
        plainTable: await part("panel", "plain", ...browser),
        code: pageCode(path.join(parts, "panel/meta.json")),
      };
    },
  });
  const result = {
    unit: "ms",
    node: process.version,
    processor: cpus()[0]?.model,
    processors: availableParallelism(),
    machineLoad: { before, after: load() },
    versions: versionsOf(modules),
    ...withRatios(measured),
    targets: targetsOf(measured),
  };
  if (isJson) process.stdout.write(`${JSON.stringify(result)}\n`);
  else printReport(result);
});

/** @param {Record<string, () => Promise<object>>} tasks */
async function inTurn(tasks) {
  const flag = process.argv.indexOf("--only");
  const names = flag === -1 ? Object.keys(tasks) : (process.argv[flag + 1] ?? "").split(",");
  const results = {};
  for (const name of names) {
    if (!tasks[name]) throw new Error(`There is no part "${name}": ${Object.keys(tasks).join(", ")}.`);
    results[name] = await tasks[name]();
  }
  return results;
}

/** Runs a part in a process of its own and reads the object that it prints. */
async function runPart(name, parameters) {
  console.error(`— ${name} …`);
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (printed += text));
  const status = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (status !== 0) throw new Error(`The part ${name} failed (${status}).`);
  return JSON.parse(printed);
}

/** The median, the 95th percentile and the largest of each number that some runs of a part tell. */
async function several(run, count = runs) {
  const results = [];
  for (let at = 0; at < count; at++) results.push(await run());
  const names = Object.keys(results[0]);
  return Object.fromEntries(names.map((name) => [name, spread(results.map((one) => one[name]))]));
}

/** @param {number[]} numbers */
function spread(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] * 1000) / 1000;
  return { samples: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) };
}

/** Beside each number of ours, how many times longer the others take. */
function withRatios(measured) {
  const ratios = ({ ours, ...others }) =>
    Object.fromEntries(
      Object.entries(ours).map(([size, tasks]) => [
        size,
        Object.fromEntries(
          Object.entries(tasks)
            .filter(([, times]) => times.median !== undefined)
            .map(([task, times]) => [
              task,
              Object.fromEntries(
                Object.entries(others)
                  .filter(([, all]) => all[size]?.[task])
                  .map(([name, all]) => [name, Math.round((all[size][task].median / times.median) * 10) / 10]),
              ),
            ]),
        ),
      ]),
    );
  const { career, retro, panel } = measured;
  return {
    ...measured,
    ...(career && { career: { ...career, ratios: ratios(career) } }),
    ...(retro && { retro: { ...retro, ratios: ratios(retro) } }),
    ...(panel && { panel: { ...panel, ratios: ratios({ ours: panel.ours, plainTable: panel.plainTable }) } }),
  };
}

/** @param {string[]} files */
function sizeOf(files) {
  const gzip = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0), gzip };
}

/**
 * How much script the panel's page consists of, minified, in bytes: its own and the toolkit's when it opens, and what it
 * loads when that is asked for.
 */
function pageCode(file) {
  const { outputs } = JSON.parse(readFileSync(file, "utf8"));
  const opening = new Set(Object.keys(outputs).filter((name) => name.endsWith("/panel.js")));
  for (const name of opening) {
    for (const { path: part, kind } of outputs[name].imports) if (kind === "import-statement") opening.add(part);
  }
  const code = { own: 0, toolkit: 0, later: 0 };
  for (const [name, { inputs, bytes }] of Object.entries(outputs)) {
    if (!opening.has(name) && name.endsWith(".js")) code.later += bytes;
    if (!opening.has(name)) continue;
    for (const [source, { bytesInOutput }] of Object.entries(inputs)) {
      code[source.startsWith("node_modules/") ? "toolkit" : "own"] += bytesInOutput;
    }
  }
  return code;
}

function versionsOf(modules) {
  const version = (file) => JSON.parse(readFileSync(file, "utf8")).version;
  const compared = ["yaml-language-server", "vscode-markdown-languageservice", "markdown-it"];
  const ours = ["yaml", "@lezer/markdown"];
  return Object.fromEntries([
    ...compared.map((name) => [name, version(path.join(modules, name, "package.json"))]),
    ...ours.map((name) => [name, version(path.join(checkout.root, "node_modules", name, "package.json"))]),
  ]);
}

/** The machine's load of the last minute, how many processes wait for a processor or have one. */
function load() {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}
