/**
 * How the panel's page is built, for esbuild: what it shows first, and parts that it loads when they are asked for
 * (the year, the goals side by side, pictures to save).
 *
 * @type {import("esbuild").BuildOptions}
 */
export const pageBundle = {
  bundle: true,
  entryPoints: { panel: "webview-ui/main.ts" },
  platform: "browser",
  format: "esm",
  splitting: true,
  target: "es2023",
  // Hangul as it is, not as escapes.
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  minify: true,
};
