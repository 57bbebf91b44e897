import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/runCli";
import { englishReadme } from "../core/exchange/ownReadmes";

interface Printed {
  readonly file: string;
  readonly kind?: string;
  readonly error?: string;
  readonly evidence?: readonly { readonly line: number; readonly competency: string }[];
}

describe("career-gap read", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "career-gap-read-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function put(name: string, text: string): string {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  function run(...args: string[]) {
    let out = "";
    let complaints = "";
    const status = runCli(args, {
      version: "0",
      locale: "en",
      write: (text) => (out += text),
      complain: (text) => (complaints += text),
    });
    return { status, out, complaints };
  }
  const lines = (out: string) =>
    out
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Printed);

  it("reads many files in the order asked, the unreadable among them", () => {
    const readme = put("a.md", englishReadme);
    const other = put("b.md", "# 장보기\n- 우유\n");
    const { status, out, complaints } = run("read", "--json", other, join(folder, "no.md"), readme);
    const printed = lines(out);
    expect(printed.map(({ file, kind, error }) => [file, kind, error === undefined])).toEqual([
      [other, "other", true],
      [join(folder, "no.md"), undefined, false],
      [readme, "career-goal", true],
    ]);
    expect(status).toBe(2);
    expect(complaints).toContain("no.md");
  });

  it("finds mentions by the nearest career.yaml, or by the one that is named", () => {
    put("career.yaml", "gap:\n  required:\n    - Zig\n");
    const other = put("other/skills.yaml", "gap:\n  required:\n    - id: ml\n      name: OCaml\n");
    const retro = put("posts/2031/retro.md", "# 2031년 회고\n\n## 3월\n- OCaml과 Zig를 배웠다.\n");
    const mentions = (...args: string[]) =>
      lines(run("read", "--json", ...args, retro).out)[0]?.evidence?.map(({ line, competency }) => [line, competency]);
    expect(mentions()).toEqual([[4, "Zig"]]);
    expect(mentions("--career", other)).toEqual([[4, "ml"]]);
    expect(run("read", "--career", join(folder, "gone.yaml"), retro).status).toBe(2);
  });

  it("prints for people: what it is and what was found, with lines", () => {
    const { status, out } = run("read", put("a.md", englishReadme));
    expect(status).toBe(0);
    expect(out).toContain("a.md: career-goal README\n");
    expect(out).toContain("  required competencies (5)\n");
    expect(out).toMatch(/^ +\d+ {2}Async Rust · partial$|^ +\d+ {2}Async Rust \[△\] · partial$/m);
    expect(run("read", put("b.md", "# 장보기\n")).out).toContain("nothing is recognised");
  });
});
