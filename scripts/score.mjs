// Scores `career-gap read` against documents that people labelled by hand, kept in a folder beside the project.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runBundled } from "./lib/runBundled.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const tool = join(root, "../shared/tools/score-reading.mjs");

if (existsSync(tool)) {
  const given = process.argv.slice(2);
  process.exitCode = await runBundled(root, "src/cli/main.ts", (cli) => [tool, "--cmd", `node ${cli}`, ...given]);
} else {
  console.log("The labelled documents are not here, so there is nothing to score.");
}
