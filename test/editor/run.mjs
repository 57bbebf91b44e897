// node test/editor/run.mjs node|web [suite|folders]: runs the suite of that folder inside a real VS Code, in that extension
// host. `folders` opens a workspace of several.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { checkout } from "../../scripts/lib/checkout.mjs";
import { runScript } from "../../scripts/lib/runScript.mjs";
import { buildSuite } from "./buildSuite.mjs";

await runScript(async () => {
  const [host, suite = "suite"] = process.argv.slice(2);
  if (host !== "node" && host !== "web") throw new Error("Say which extension host: node or web.");
  if (suite !== "suite" && suite !== "folders") throw new Error("Say which suite: suite or folders.");
  const countsFile = path.join(checkout.reports, `editor-${host}${suite === "suite" ? "" : `-${suite}`}.json`);
  mkdirSync(checkout.reports, { recursive: true });
  rmSync(countsFile, { force: true });
  const tests = await buildSuite(host, suite, countsFile);
  if (process.env.VSCODE_EXECUTABLE_PATH || process.env.CAREER_GAP_TEST_ELECTRON === "1") {
    const { runElectron } = await import("./runElectron.mjs");
    await runElectron(host, suite, tests);
  } else {
    const { runServer } = await import("./runServer.mjs");
    await runServer(host, suite, tests);
  }
  if (!existsSync(countsFile)) {
    throw new Error("The suite did not report how it went; CAREER_GAP_VERBOSE=1 prints all that the editor said.");
  }
  const { passed, failed } = JSON.parse(readFileSync(countsFile, "utf8"));
  if (failed > 0 || passed === 0) throw new Error(`The suite: ${passed} passed, ${failed} failed.`);
});
