import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import esbuild from "esbuild";
import { checkout } from "../../scripts/lib/checkout.mjs";
import { commonJsParts } from "../../scripts/lib/commonJsParts.mjs";
import { pageBundle } from "../../scripts/lib/pageBundle.mjs";

/**
 * Bundles the benchmark's parts, and what is loaded in fresh processes as the extension is shipped: minified, with what
 * is needed later in files of its own, beside what stands for VS Code.
 *
 * @returns {Promise<string>} the folder of the bundles
 */
export async function buildParts() {
  const source = path.join(checkout.root, "test/bench");
  const outdir = path.join(checkout.work, "bench/parts");
  const common = {
    outdir,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "es2023",
    mainFields: ["module", "main"],
    external: ["vscode", "playwright-core"],
    logLevel: "warning",
    legalComments: "none",
  };
  const parts = readdirSync(path.join(source, "parts")).map((file) => path.join(source, "parts", file));
  await esbuild.build({ ...common, entryPoints: parts });
  const fresh = ["freshCore.ts", "freshExtension.ts"].map((file) => path.join(source, file));
  for (const entry of [...fresh, path.join(checkout.root, "src/vscode/extension.ts")]) {
    const bundle = { ...common, ...commonJsParts({ isWritten: true }), platform: "browser", mainFields: undefined };
    await esbuild.build({ ...bundle, entryPoints: [entry], minify: true });
  }
  const page = { ...pageBundle, absWorkingDir: checkout.root, outdir: path.join(outdir, "panel"), metafile: true };
  const { metafile } = await esbuild.build(page);
  writeFileSync(path.join(outdir, "panel/meta.json"), JSON.stringify(metafile));
  const plain = ["plainTable.ts", "plainTable.css"].map((file) => path.join(source, "panel", file));
  await esbuild.build({ ...pageBundle, entryPoints: plain, outdir: path.join(outdir, "plain") });
  const vscode = path.join(outdir, "node_modules/vscode");
  mkdirSync(vscode, { recursive: true });
  copyFileSync(path.join(source, "vscodeStub.cjs"), path.join(vscode, "index.js"));
  return outdir;
}
