// Runs test/fuzz/main.ts: random edits of career files, read by pieces, anew and as a whole.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runBundled } from "./lib/runBundled.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const samples = ["sample/ko/career.yaml", "sample/en/career.yaml"].map((file) => join(root, file));
const given = process.argv.slice(2);
process.exitCode = await runBundled(root, "test/fuzz/main.ts", (fuzz) => [fuzz, ...given, ...samples]);
