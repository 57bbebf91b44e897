// In a fresh process: BUNDLE is loaded. Prints the milliseconds.
import { createRequire } from "node:module";
import path from "node:path";

const bundle = path.resolve(process.argv[2] ?? "");
const require = createRequire(bundle);
const start = performance.now();
require(bundle);
process.stdout.write(JSON.stringify({ all: performance.now() - start }));
