import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A limit for what hangs, not a measure: a busy machine may take many times as long as an idle one.
    testTimeout: 240_000,
    // The tests share nothing that one of them changes: the core is loaded once for each worker, not for each file.
    isolate: false,
    maxWorkers: "100%",
    setupFiles: ["test/support/propertySeed.ts"],
    include: ["test/{core,panel,pictures,cli,schemas,support,vscode}/**/*.test.ts"],
  },
});
