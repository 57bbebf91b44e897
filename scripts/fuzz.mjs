// Runs test/fuzz/main.ts: random edits of career files, read by pieces, anew and as a whole.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "career-gap-fuzz-"));
try {
  const outfile = join(folder, "fuzz.cjs");
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["test/fuzz/main.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  const samples = ["sample/ko/career.yaml", "sample/en/career.yaml"].map((file) => join(root, file));
  const run = spawnSync(process.execPath, [outfile, ...process.argv.slice(2), ...samples], { stdio: "inherit" });
  process.exitCode = run.status ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
