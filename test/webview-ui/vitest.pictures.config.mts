import { defineConfig } from "vitest/config";

/** Pictures of every state in .vscode-test/pictures, to be looked at; what must not change is in references.test.ts. */
export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/webview-ui/pictures.shots.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
