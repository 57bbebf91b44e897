import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const check = (top: string) =>
  spawnSync(process.execPath, ["scripts/generate.mjs", "--check"], { cwd: top, encoding: "utf8" });

// Each check is a process of its own, which a busy machine may keep waiting.
const patience = { timeout: 60_000 };

describe("what is generated from the schemas", patience, () => {
  it("is current", () => {
    expect(check(process.cwd())).toMatchObject({ status: 0, stderr: "" });
  });

  it.each(["validateCareer.js", "validateRetro.js"])("%s stands alone and compiles nothing", (file) => {
    const code = readFileSync(path.join("src/generated", file), "utf8");
    expect(code).not.toMatch(/new Function|\beval\(|\brequire\(|^import /m);
    expect(code).toMatch(/^export const validate(Career|Retro) = /m);
  });

  it("says where it comes from", () => {
    const files = readdirSync("src/generated");
    expect(files).toHaveLength(9);
    for (const file of files) {
      expect(readFileSync(path.join("src/generated", file), "utf8")).toMatch(
        /^\/\/ Written by scripts\/generate\.mjs from (?:schemas|docs)\//,
      );
    }
  });
});

describe("the check, in a copy", patience, () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), "career-gap-generate-"));
    for (const part of ["schemas", "scripts/generate.mjs", "scripts/lib", "src", "docs"]) {
      cpSync(part, path.join(copy, part), { recursive: true });
    }
    symlinkSync(path.resolve("node_modules"), path.join(copy, "node_modules"), "junction");
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it("names what no longer follows a schema, and is content once it is written again", () => {
    const schema = path.join(copy, "schemas/retro.schema.json");
    writeFileSync(schema, readFileSync(schema, "utf8").replace("The title of the article.", "The article's title."));
    const stale = check(copy);
    expect(stale.status).toBe(1);
    expect(stale.stderr).toContain("src/generated/retroTypes.ts is not current any more");
    expect(stale.stderr).toContain("docs/format.md is not current");
    expect(stale.stderr).not.toContain("career");
    execFileSync(process.execPath, ["scripts/generate.mjs"], { cwd: copy });
    expect(check(copy)).toMatchObject({ status: 0, stderr: "" });
  });
});
