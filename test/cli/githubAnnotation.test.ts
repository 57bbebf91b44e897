import { describe, expect, it } from "vitest";
import { githubAnnotation } from "../../src/cli/githubAnnotation";
import { finding } from "../../src/core/findings/Finding";
import { SourceText } from "../../src/core/text/SourceText";
import { soundCareer, wrongCareer } from "./careers";
import { WorkFolder } from "./workFolder";

const source = new SourceText("kys:\n  goals: 목표\n");

describe("githubAnnotation", () => {
  it("gives lines and columns from one, the last one part of it", () => {
    const one = finding("unknown-key", { start: 7, end: 12 });
    expect(githubAnnotation("./plans/career.yaml", source, one, "No such key.")).toBe(
      "::error file=plans/career.yaml,line=2,endLine=2,col=3,endColumn=7,title=unknown-key::No such key.",
    );
  });

  it("gives columns on one line only, and one at least", () => {
    const long = finding("template-count", { start: 0, end: 12 });
    expect(githubAnnotation("a.yaml", source, long, "x")).toBe(
      "::warning file=a.yaml,line=1,endLine=2,title=template-count::x",
    );
    const empty = finding("unfinished", { start: 0, end: 0 });
    expect(githubAnnotation("a.yaml", source, empty, "x")).toBe(
      "::notice file=a.yaml,line=1,endLine=1,col=1,endColumn=1,title=unfinished::x",
    );
  });

  it("escapes what would end a message or a property", () => {
    const one = finding("undecided-item", { start: 0, end: 3 });
    expect(githubAnnotation("a,b:c%.md", source, one, "50 %: a, b\r\n::error::c")).toBe(
      "::notice file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=3,title=undecided-item::50 %25: a, b%0D%0A::error::c",
    );
    expect(githubAnnotation(String.raw`plans\a.yaml`, source, one, "x")).toContain("file=plans/a.yaml,");
  });
});

describe("career-gap check --format github", () => {
  const folder = new WorkFolder();
  it("annotates each finding at its place, and exits as check does", () => {
    const [wrong, sound] = [folder.write("career.yaml", wrongCareer), folder.write("sound.yaml", soundCareer)];
    const { status, out } = folder.run(["check", "--format", "github", wrong, sound]);
    const { json } = folder.run(["check", "--json", wrong, sound]);
    expect(status).toBe(1);
    expect(json.length).toBeGreaterThan(0);
    const annotations = out.split("\n").filter((line) => line.startsWith("::"));
    expect(annotations).toHaveLength(json.length);
    for (const [at, line] of annotations.entries()) {
      const { code, severity, range } = json[at] as {
        code: string;
        severity: string;
        range: { start: { line: number } };
      };
      expect(line).toMatch(/^::(?:error|warning|notice) file=/);
      expect(line.startsWith(`::${severity} `)).toBe(["error", "warning"].includes(severity));
      expect(line).toContain(`,line=${range.start.line + 1},`);
      expect(line).toContain(`,title=${code}::`);
    }
  });

  it("takes no other format", () => {
    const { status, complaints } = folder.run(["check", "--format", "csv", "a.yaml"]);
    expect([status, complaints]).toEqual([2, "career-gap: --format takes one of github.\n"]);
  });
});
