import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/editor/driven/**/*.test.ts"],
    // Each opens a server and a browser of its own.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
