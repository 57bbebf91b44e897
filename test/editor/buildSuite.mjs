import { readdirSync } from "node:fs";
import path from "node:path";
import esbuild from "esbuild";
import { checkout } from "../../scripts/lib/checkout.mjs";

const folder = path.join(checkout.root, "test/editor");

/**
 * Bundles a suite for one of the extension hosts.
 *
 * @param {"node" | "web"} host
 * @param {"suite" | "folders"} suite the folder below test/editor
 * @param {string} countsFile absolute path, to which the suite writes how many tests passed and failed
 * @returns {Promise<string>} absolute path of a CommonJS module that exports `run()`
 * @throws {Error} where it does not compile
 */
export async function buildSuite(host, suite, countsFile) {
  const outfile = path.join(checkout.work, suite, `${host}.js`);
  const tests = readdirSync(path.join(folder, suite))
    .filter((name) => name.endsWith(".test.ts"))
    .toSorted();
  const imports = tests.map((name) => `await import("./${suite}/${name}");`).join("\n");
  const entry = `
    import { runSuite } from "./runSuite";
    export const run = () => runSuite(async () => { ${imports} });`;
  await esbuild.build({
    stdin: { contents: entry, resolveDir: folder, loader: "ts", sourcefile: "suite.ts" },
    outfile,
    bundle: true,
    format: "cjs",
    target: "es2022",
    sourcemap: "inline",
    logLevel: "warning",
    define: {
      bundledFor: JSON.stringify(host),
      // As the path of a URI, which starts with a slash on Windows too.
      countsFile: JSON.stringify(countsFile.replaceAll("\\", "/").replace(/^(?!\/)/u, "/")),
      ...(host === "web" ? { global: "globalThis" } : {}),
    },
    ...(host === "node" ? nodeOptions() : webOptions()),
  });
  return outfile;
}

/** @returns {import("esbuild").BuildOptions} */
function nodeOptions() {
  return { platform: "node", external: ["vscode", "mocha"] };
}

/** @returns {import("esbuild").BuildOptions} what stands in for Node's modules in a web worker */
function webOptions() {
  return {
    platform: "browser",
    external: ["vscode"],
    inject: [path.join(folder, "processForWeb.ts")],
    alias: { mocha: "mocha/mocha.mjs", "node:assert/strict": path.join(folder, "assertForWeb.mjs") },
  };
}
