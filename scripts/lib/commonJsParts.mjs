import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import esbuild from "esbuild";

/**
 * Lets esbuild write a CommonJS bundle in parts: whatever is behind an `import()` becomes a file of its own, which
 * `require` reads when it is asked for. esbuild splits only ECMAScript modules, so it makes those, and each of the
 * resulting files is then turned into CommonJS.
 *
 * @returns {import("esbuild").Plugin} for a build with `format: "esm"`, `splitting: true` and `write: false`; it writes
 *   the files, unless `isWritten` is false
 * @param {{ isWritten?: boolean }} [options] `isWritten`: false where the caller writes the result's files
 */
export function commonJsParts({ isWritten = true } = {}) {
  return {
    name: "commonjs-parts",
    setup(build) {
      const { minify, sourcemap, target } = build.initialOptions;
      build.onEnd(async (result) => {
        const encoder = new TextEncoder();
        result.outputFiles = await Promise.all(
          (result.outputFiles ?? []).map(async (file) => {
            const { code } = await esbuild.transform(file.text, {
              format: "cjs",
              platform: "node",
              minify,
              target,
              sourcemap: sourcemap ? "inline" : false,
              sourcefile: path.basename(file.path),
              supported: { "dynamic-import": false },
            });
            return { ...file, text: code, contents: encoder.encode(code) };
          }),
        );
        if (!isWritten) return;
        for (const file of result.outputFiles) {
          await mkdir(path.dirname(file.path), { recursive: true });
          await writeFile(file.path, file.contents);
        }
      });
    },
  };
}
