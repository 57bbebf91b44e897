import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A limit for what hangs, not a measure: a busy machine may take many times as long as an idle one.
    testTimeout: 240_000,
    include: ["test/{core,panel,pictures,cli,schemas,support}/**/*.test.ts"],
  },
});
