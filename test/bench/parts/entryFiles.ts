// Prints the absolute paths of the files that BUNDLE consists of when it is loaded; others of its parts come later.
import { createRequire } from "node:module";
import path from "node:path";

const bundle = path.resolve(process.argv[2] ?? "");
const require = createRequire(bundle);
require(bundle);
const files = Object.keys(require.cache).filter(
  (file) => file.startsWith(path.dirname(bundle)) && !file.includes("node_modules") && file !== process.argv[1],
);
process.stdout.write(JSON.stringify(files));
