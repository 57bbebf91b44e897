// Builds the four bundles into dist/: the extension for Node and for the web worker, the page, the command line.
// For Node, what is behind an `import()` is a file of its own; a web worker loads one script, so there it is all in one.
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import esbuild from "esbuild";
import { commonJsParts } from "./scripts/lib/commonJsParts.mjs";
import { pageBundle } from "./scripts/lib/pageBundle.mjs";

const watch = process.argv.includes("--watch");
const development = watch || process.argv.includes("--development");

const common = {
  bundle: true,
  minify: !development,
  sourcemap: development,
  target: "es2023",
  logLevel: "warning",
  legalComments: "none",
};

/** The bundles, by name. */
export const bundles = {
  node: {
    ...common,
    entryPoints: ["src/vscode/extension.ts"],
    outdir: "dist",
    ...commonJsParts({ isWritten: watch }),
    // Nothing of the extension asks for Node, so both hosts get the same code.
    platform: "browser",
    sourcemap: development && "inline",
    external: ["vscode"],
  },
  web: {
    ...common,
    entryPoints: ["src/vscode/extension.ts"],
    outfile: "dist/web/extension.js",
    platform: "browser",
    format: "cjs",
    external: ["vscode"],
  },
  page: { ...pageBundle, minify: !development, sourcemap: development && "inline", outdir: "dist/panel" },
  cli: {
    ...common,
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.js",
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"],
    banner: { js: "#!/usr/bin/env node" },
  },
};

if (watch) {
  for (const bundle of Object.values(bundles)) await (await esbuild.context(bundle)).watch();
} else {
  // Nothing of the last build is lost where this one fails.
  const results = await Promise.all(Object.values(bundles).map((bundle) => esbuild.build({ ...bundle, write: false })));
  await rm("dist", { recursive: true, force: true });
  for (const { path: file, contents } of results.flatMap((result) => result.outputFiles)) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, contents);
  }
  await chmod("dist/cli.js", 0o755);
}
