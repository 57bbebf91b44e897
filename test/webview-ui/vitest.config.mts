import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/webview-ui/**/*.test.ts"],
    // One browser and one build of the page serve all of a file; two browsers at once only slow each other down.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
