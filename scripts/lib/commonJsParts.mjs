import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import esbuild from "esbuild";

/**
 * What lets esbuild write a CommonJS bundle in parts: what is behind an `import()` is a file of its own in `parts`, which
 * `require` reads when it is asked for.
 *
 * esbuild splits ECMAScript modules only, so it writes those, and each of the files is then made CommonJS. It would also
 * cut a file for each set of parts that have something in common. But a part is never there before the entry and the
 * file that asks for it, so it is told to import those, and what they have in common stays together.
 *
 * @param {{ isWritten?: boolean }} [options] `isWritten`: whether the files are written, or left to the caller of `build`
 * @returns {import("esbuild").BuildOptions} some of the options of a build with one entry; source maps have to be inline
 */
export function commonJsParts({ isWritten = false } = {}) {
  return {
    format: "esm",
    splitting: true,
    chunkNames: "parts/[name]-[hash]",
    write: false,
    plugins: [makeCommonJs(isWritten)],
  };
}

/**
 * @param {boolean} isWritten
 * @returns {import("esbuild").Plugin}
 */
function makeCommonJs(isWritten) {
  return {
    name: "commonjs-parts",
    setup(build) {
      const { entryPoints, minify, sourcemap, target, absWorkingDir = "." } = build.initialOptions;
      const entry = path.resolve(absWorkingDir, String(Object.values(entryPoints ?? [])[0]));
      build.onResolve({ filter: /^\./ }, async ({ path: name, kind, importer, resolveDir, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData === "inner") return undefined;
        const found = await build.resolve(name, { kind, importer, resolveDir, pluginData: "inner" });
        if (found.errors.length > 0) return found;
        return { path: found.path, namespace: "part", suffix: `?${path.basename(importer)}`, pluginData: importer };
      });
      build.onLoad({ filter: /./, namespace: "part" }, ({ path: file, pluginData: importer }) => {
        const before = [entry, importer].map((one) => `import ${JSON.stringify(one)};\n`).join("");
        return { contents: `${before}export * from ${JSON.stringify(file)};`, resolveDir: path.dirname(file) };
      });
      build.onEnd(async (result) => {
        result.outputFiles = await Promise.all((result.outputFiles ?? []).map(toCommonJs));
        if (!isWritten) return;
        for (const { path: file, contents } of result.outputFiles) {
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, contents);
        }
      });

      /** @param {import("esbuild").OutputFile} file */
      async function toCommonJs(file) {
        const { code } = await esbuild.transform(file.text, {
          format: "cjs",
          platform: "node",
          minify,
          target,
          sourcemap: sourcemap ? "inline" : false,
          sourcefile: path.basename(file.path),
          supported: { "dynamic-import": false },
        });
        return { ...file, text: code, contents: new TextEncoder().encode(code) };
      }
    },
  };
}
