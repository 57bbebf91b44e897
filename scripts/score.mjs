// Scores `career-gap read` against documents that people labelled by hand, kept in a folder beside the project.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const tool = join(root, "../shared/tools/score-reading.mjs");

if (existsSync(tool)) {
  const folder = await mkdtemp(join(tmpdir(), "career-gap-score-"));
  try {
    const outfile = join(folder, "cli.js");
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: ["src/cli/main.ts"],
      outfile,
      bundle: true,
      platform: "node",
      format: "cjs",
      mainFields: ["module", "main"],
      logLevel: "warning",
    });
    const options = { cwd: root, stdio: "inherit" };
    const run = spawnSync(process.execPath, [tool, "--cmd", `node ${outfile}`, ...process.argv.slice(2)], options);
    process.exitCode = run.status ?? 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
} else {
  console.log("The labelled documents are not here, so there is nothing to score.");
}
