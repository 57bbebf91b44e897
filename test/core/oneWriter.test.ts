import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";

const core = join(import.meta.dirname, "../../src/core");

/** Where text edits are written; all others are put together from these. */
const writers: Readonly<Record<string, string>> = {
  "yaml/": "the writer of YAML",
  "retro/markdownEdits.ts": "the writer of Markdown",
  "text/": "what an edit is, and what it does to a text",
  "exchange/export/": "takes parts out of a copy that is exported",
  "findings/retroConflictFindings.ts": "cuts a conflict to one of its sides",
  "career/renameWord.ts": "one word in the place of another, through writeScalar",
  "career/addAlias.ts": "one word beside another, through writeScalar",
  "career/wordInUse.ts": "one word in the place of another, through writeScalar",
  "features/renameSymbol.ts": "one word in the place of another, over several files",
};

it("has one writer for YAML and one for Markdown", () => {
  const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const builders = files
    .filter((file) => /\bnewText:/.test(readFileSync(join(core, file), "utf8")))
    .map((file) => relative(core, join(core, file)).replaceAll("\\", "/"));
  expect(builders.length).toBeGreaterThan(3);
  expect(builders.filter((file) => !Object.keys(writers).some((writer) => file.startsWith(writer)))).toEqual([]);
});
