// npm test: all set-up, all checks and all tests. `-- --only unit,page` runs some of the steps.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { checkout } from "./lib/checkout.mjs";
import { ensureDependencies } from "./lib/ensureDependencies.mjs";
import { installHost } from "./lib/installHost.mjs";
import { runCommand } from "./lib/runCommand.mjs";
import { runScript } from "./lib/runScript.mjs";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} [built] whether it needs the bundles
 * @property {boolean} [hosted] whether it needs VS Code's server
 * @property {string} [beside] the step before it, at the same time as which it runs: an editor waits more than it works
 * @property {(options: Output) => Promise<void>} run throws where it failed
 * @property {() => Counts} [counts] how its tests went; a step without it is a check
 *
 * @typedef {{ onOutput?: (text: string) => void }} Output who is given what a step prints, in place of the terminal
 * @typedef {{ passed: number, failed: number, failures?: string[] }} Counts `failures`: each test's name and why
 */

/** @type {Step[]} */
const steps = [
  { name: "generated", run: (options) => node(["scripts/generate.mjs", "--check"], options) },
  { name: "lint", run: (options) => runCommand("npm", ["run", "--silent", "lint"], options) },
  { name: "typecheck", run: (options) => runCommand("npm", ["run", "--silent", "typecheck"], options) },
  { name: "build", run: (options) => node(["esbuild.mjs"], options) },
  vitest("unit", "vitest.config"),
  vitest("page", "test/webview-ui/vitest.config"),
  editor("node"),
  { ...editor("web"), beside: "editor-node" },
  editor("node", "folders"),
  { ...editor("web", "folders"), beside: "editor-node-folders" },
  { ...vitest("driven", "test/editor/vitest.driven.config"), hosted: true },
];

await runScript(async () => {
  const started = Date.now();
  await ensureDependencies();
  rmSync(checkout.reports, { recursive: true, force: true });
  mkdirSync(checkout.reports, { recursive: true });
  const total = { passed: 0, failed: 0 };
  const summary = [];
  const failures = [];
  const chosen = chosenSteps();
  // A long download: it comes while the steps run that do without. Where it fails, the first that needs it says why.
  const host = chosen.some((step) => step.hosted) ? installHost().catch(() => undefined) : undefined;
  for (const together of inTurn(chosen)) {
    if (together.some((step) => step.hosted)) await host;
    const results = together.map((step, at) => runStep(step, at > 0));
    for (const result of results) {
      const { step, counts, took, printed } = await result;
      process.stdout.write(printed);
      total.passed += counts.passed;
      total.failed += counts.failed;
      failures.push(...(counts.failures ?? []));
      const outcome = step.counts
        ? `${counts.passed} passed, ${counts.failed} failed`
        : counts.failed > 0
          ? "failed"
          : "ok";
      summary.push(`  ${step.name.padEnd(20)} ${took.padStart(6)}  ${outcome}`);
    }
  }
  console.log(`\n${summary.join("\n")}\n  ${"in all".padEnd(20)} ${seconds(started).padStart(6)}\n`);
  // Once more at the end: what failed is far up by now, or cut from a log.
  if (failures.length > 0) console.log(`${failures.join("\n\n")}\n`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
});

/** @returns {Step[]} all, or those of `--only`, with the build where one of them needs it */
function chosenSteps() {
  const flag = process.argv.indexOf("--only");
  if (flag === -1) return steps;
  const names = (process.argv[flag + 1] ?? "").split(",");
  const isNamed = (/** @type {Step} */ step) =>
    names.some((name) => step.name === name || step.name.startsWith(`${name}-`));
  const named = steps.filter(isNamed);
  if (named.length === 0) {
    throw new Error(`--only takes some of: ${steps.map((step) => step.name).join(", ")}`);
  }
  const needsBuild = named.some((step) => step.built);
  return steps.filter((step) => isNamed(step) || (needsBuild && step.name === "build"));
}

/**
 * @param {Step[]} chosen
 * @returns {Step[][]} what runs one after the other: a step, and those that run at the same time
 */
function inTurn(chosen) {
  const turns = /** @type {Step[][]} */ ([]);
  for (const step of chosen) {
    const before = turns.at(-1);
    if (step.beside && before?.[0]?.name === step.beside) before.push(step);
    else turns.push([step]);
  }
  return turns;
}

/**
 * @param {Step} step
 * @param {boolean} isHeld whether what it prints is kept for the caller
 * @returns {Promise<{ step: Step, counts: Counts, took: string, printed: string }>} of a check that failed: one failed
 */
async function runStep(step, isHeld) {
  const begun = Date.now();
  let broken = false;
  let printed = "";
  const print = (/** @type {string} */ text) => void (isHeld ? (printed += text) : process.stdout.write(text));
  print(`\n— ${step.name}\n`);
  try {
    await step.run(isHeld ? { onOutput: print } : {});
  } catch (error) {
    broken = true;
    print(`${error instanceof Error ? error.message : error}\n`);
  }
  const counts = step.counts ? readCounts(step.counts) : { passed: 0, failed: 0 };
  // A runner that failed as a whole, or that ran nothing, is a failure of its own.
  const nothing = step.counts && counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (broken || nothing)) counts.failed = 1;
  return { step, counts, took: seconds(begun), printed };
}

/** @param {() => Counts} read */
function readCounts(read) {
  try {
    return read();
  } catch {
    // The runner ended before it wrote its report.
    return { passed: 0, failed: 0 };
  }
}

/**
 * @param {string} name
 * @param {string} config the configuration's path without its extension
 * @returns {Step}
 */
function vitest(name, config) {
  const report = path.join(checkout.reports, `${name}.json`);
  const file = [".mts", ".ts"].map((end) => config + end).find((found) => existsSync(path.join(checkout.root, found)));
  return {
    name,
    built: true,
    run: (options) =>
      node(
        [
          "node_modules/vitest/vitest.mjs",
          "run",
          "--config",
          file ?? config,
          "--root",
          ".",
          "--reporter=default",
          "--reporter=json",
          `--outputFile.json=${report}`,
        ],
        options,
      ),
    counts: () => {
      const told = JSON.parse(readFileSync(report, "utf8"));
      // A test that is skipped proves nothing.
      const skipped = told.numPendingTests + told.numTodoTests;
      const failures = told.testResults.flatMap((/** @type {any} */ suite) =>
        suite.assertionResults
          .filter((/** @type {any} */ test) => test.status !== "passed")
          .map((/** @type {any} */ test) => [suite.name, test.fullName, ...test.failureMessages].join("\n")),
      );
      return { passed: told.numPassedTests, failed: told.numFailedTests + skipped, failures };
    },
  };
}

/**
 * @param {"node" | "web"} host
 * @param {"folders"} [suite] the suite for a workspace of several folders, in place of the usual one
 * @returns {Step}
 */
function editor(host, suite) {
  const name = ["editor", host, ...(suite ? [suite] : [])].join("-");
  const report = path.join(checkout.reports, `${name}.json`);
  return {
    name,
    built: true,
    hosted: true,
    run: (options) => node(["test/editor/run.mjs", host, ...(suite ? [suite] : [])], options),
    counts: () => JSON.parse(readFileSync(report, "utf8")),
  };
}

/**
 * @param {string[]} parameters
 * @param {Output} options
 */
function node(parameters, options) {
  return runCommand(process.execPath, parameters, options);
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
