import * as vscode from "vscode";

/** Set where the suite is bundled: the extension host it was bundled for, and where its counts go (absolute path). */
declare const bundledFor: "node" | "web";
declare const countsFile: string;

/**
 * Runs the suite inside an extension host. Prints each test, and writes how many passed and failed to the file that it
 * was bundled with.
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
  // The events are told below; mocha's own reporters print to a terminal that is not there.
  class Silent extends Mocha.reporters.Base {}
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000, reporter: Silent });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await load();

  const counts = { passed: 0, failed: 0 };
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
  // A path, so that it is the same file where the workspace is remote and where it is not.
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error("The suite needs a folder to be open.");
  const bytes = new TextEncoder().encode(JSON.stringify(counts));
  await vscode.workspace.fs.writeFile(folder.uri.with({ path: countsFile }), bytes);
  if (counts.failed > 0) throw new Error(`${counts.failed} failed`);
  if (counts.passed === 0) throw new Error("No test ran.");
}

function say(line: string): void {
  console.log(line);
}
