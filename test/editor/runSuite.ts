import * as vscode from "vscode";

/** The extension host that the suite was bundled for. */
declare const bundledFor: "node" | "web";

/** What a run of the suite reports to the process that started the editor. */
interface Counts {
  passed: number;
  failed: number;
}

/**
 * Runs the suite inside an extension host and reports each test and, at the end, the counts: to the file named by
 * CAREER_GAP_COUNTS in the Node host, and as a line of the console, which is all that the web worker host has.
 *
 * @param load defines the tests, by importing their files
 * @throws Error where a test failed, or there was none: the editor then exits with a status other than 0
 */
export async function runSuite(load: () => Promise<void>): Promise<void> {
  const globals: { location?: unknown; process?: { versions?: { node?: string } } } = globalThis;
  const host = globals.process?.versions?.node ? "node" : "web";
  if (host !== bundledFor) throw new Error(`The suite for ${bundledFor} runs in the host ${host}.`);
  // A worker has no location that mocha's build for the browser could read its options from.
  globals.location ??= { search: "" };
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ ui: "bdd", timeout: 20_000, reporter: Silent });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await load();

  const counts: Counts = { passed: 0, failed: 0 };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on("pass", (test) => {
      counts.passed += 1;
      say(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on("fail", (test, error: Error) => {
      counts.failed += 1;
      say(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    // A test that is skipped proves nothing.
    runner.on("pending", (test) => {
      counts.failed += 1;
      say(`  ✗ ${test.fullTitle()} is skipped`);
    });
  });
  say(`career-gap-counts ${JSON.stringify(counts)}`);
  await writeCounts(counts);
  if (counts.failed > 0) throw new Error(`${counts.failed} failed`);
  if (counts.passed === 0) throw new Error("No test ran.");
}

/** The events are told below; mocha's own reporters print to a terminal that is not there. */
class Silent {}

function say(line: string): void {
  console.log(line);
}

async function writeCounts(counts: Counts): Promise<void> {
  const file = process.env["CAREER_GAP_COUNTS"];
  if (!file) return;
  const bytes = new TextEncoder().encode(JSON.stringify(counts));
  await vscode.workspace.fs.writeFile(vscode.Uri.file(file), bytes);
}
