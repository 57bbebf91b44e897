import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/{core,panel,pictures,cli,schemas,support}/**/*.test.ts"],
  },
});
