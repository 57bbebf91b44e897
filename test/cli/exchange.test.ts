import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { englishReadme, koreanReadme } from "../core/exchange/ownReadmes";
import { soundCareer } from "./careers";
import { WorkFolder } from "./workFolder";

const folder = new WorkFolder();

describe("career-gap import", () => {
  it("makes a career.yaml beside the README, and never over another", () => {
    const readme = folder.write("me/README.md", koreanReadme);
    const first = folder.run(["import", "--json", readme]);
    expect(first.status).toBe(0);
    expect(first.json).toEqual([
      {
        file: readme,
        target: folder.path("me/career.yaml"),
        competencies: 5,
        todos: 4,
        guesses: expect.any(Number),
        unmatched: expect.arrayContaining(["등산"]),
        unread: 0,
      },
    ]);
    const made = folder.read("me/career.yaml");
    expect(made).toContain("name: 김하늘\n");

    folder.write("me/career.yaml", `${made}# mine\n`);
    const second = folder.run(["import", readme]);
    expect(second.status).toBe(2);
    expect(second.complaints).toContain("not overwritten");
    expect(folder.read("me/career.yaml")).toBe(`${made}# mine\n`);
  });

  it("makes the file that is asked for, or prints it", () => {
    const readme = folder.write("README.md", englishReadme);
    expect(folder.run(["import", "-o", folder.path("plan.career.yaml"), readme]).status).toBe(0);
    const printed = folder.run(["import", "-o", "-", readme]);
    expect(printed).toMatchObject({ status: 0, complaints: "" });
    expect(folder.read("plan.career.yaml")).toBe(printed.out);
    expect(folder.run(["import", "--dry-run", readme]).out).toBe(printed.out);
    expect(folder.run(["import", "--dry-run", "--json", readme]).json).toMatchObject([
      { target: null, yaml: printed.out },
    ]);
    expect(existsSync(folder.path("career.yaml"))).toBe(false);
  });

  it("says in the language asked for what its marks mean", () => {
    const readme = folder.write(
      "README.md",
      englishReadme.replace("low", "low").concat("- Learn queues and post-mortems\n"),
    );
    expect(folder.run(["import", "-o", "-", "--lang", "ko", readme]).out).toMatch(/^# README에서/);
    expect(folder.run(["import", "-o", "-", "--lang", "en", readme]).out).toMatch(/^# Imported/);
  });

  it("imports the others where one cannot be read or holds nothing", () => {
    const diary = folder.write("a/diary.md", "\n\n");
    const readme = folder.write("b/README.md", koreanReadme);
    const { status, json } = folder.run(["import", "--json", folder.path("none.md"), diary, readme]);
    expect(status).toBe(2);
    expect(json.map((line) => [line["file"], "error" in line])).toEqual([
      [folder.path("none.md"), true],
      [diary, true],
      [readme, false],
    ]);
    expect(existsSync(folder.path("a/career.yaml"))).toBe(false);
    expect(existsSync(folder.path("b/career.yaml"))).toBe(true);
  });
});

describe("career-gap export", () => {
  it.each([
    ["readme", "# career-goal\n"],
    ["markdown", "# Career plan of 한지우\n"],
    ["csv", "goal,competency,"],
    ["json-resume", "{\n"],
  ])("prints %s, or writes it to a new file only", (format, start) => {
    const file = folder.write("career.yaml", soundCareer);
    const printed = folder.run(["export", "--format", format, file]);
    expect(printed).toMatchObject({ status: 0, complaints: "" });
    expect(printed.out.startsWith(start)).toBe(true);
    expect(printed.out).toContain("알림 설계");
    expect(folder.run(["export", "--format", format, "-o", "-", file]).out).toBe(printed.out);
    expect(folder.run(["export", "--format", format, "--json", file]).json).toEqual([
      { file, format, target: null, text: printed.out },
    ]);

    const target = folder.path("out");
    expect(folder.run(["export", "--format", format, "-o", target, "--dry-run", file]).out).toBe(printed.out);
    expect(existsSync(target)).toBe(false);
    expect(folder.run(["export", "--format", format, "-o", target, "--json", file]).json).toEqual([
      { file, format, target },
    ]);
    expect(folder.read("out")).toBe(printed.out);
    folder.write("out", "mine");
    expect(folder.run(["export", "--format", format, "-o", target, file]).status).toBe(2);
    expect(folder.read("out")).toBe("mine");
    expect(folder.read("career.yaml")).toBe(soundCareer);
  });

  it("takes the options of each format", () => {
    const file = folder.write("career.yaml", `# for me alone\n${soundCareer}`);
    const out = (...args: string[]) => folder.run(["export", "--format", ...args, file]).out;
    expect(out("csv", "--bom").startsWith("\ufeffgoal,")).toBe(true);
    expect(out("csv", "--lang", "ko").startsWith("목표,")).toBe(true);
    expect(out("readme")).toContain("for me alone");
    expect(out("readme", "--no-comments")).not.toContain("for me alone");
    expect(out("markdown", "--front-matter", "--today", "2026-05-01")).toContain("\ndate: 2026-05-01\n");
  });

  it("keeps back what is private, and refuses what cannot be read rather than guess", () => {
    const file = folder.write("career.yaml", soundCareer.replace("id: queue\n", "id: queue\n      private: true\n"));
    const broken = folder.write("broken.yaml", "gap:\n  required: [a\n  private: true\n");
    for (const format of ["readme", "markdown", "csv", "json-resume"]) {
      const { status, out, complaints } = folder.run(["export", "--format", format, file, broken]);
      expect(status).toBe(2);
      expect(out).toContain("알림 설계");
      expect(out).not.toMatch(/큐|queue|재처리를/);
      expect(complaints).toContain("broken.yaml");
    }
  });

  it("gives a README that imports as the career it came from", () => {
    const file = folder.write("career.yaml", soundCareer);
    const readme = folder.path("README.md");
    expect(folder.run(["export", "--format", "readme", "--lang", "ko", "-o", readme, file]).status).toBe(0);
    const rows = (yaml: string) =>
      folder.run(["matrix", "--json", yaml]).json.map(({ goal, readiness }) => ({ goal, readiness }));
    expect(folder.run(["import", "-o", folder.path("again.yaml"), readme]).status).toBe(0);
    expect(rows(folder.path("again.yaml"))).toEqual(rows(file));
    expect(rows(file)).toEqual([{ goal: "밤에 깨지 않는 서비스", readiness: { have: 2, need: 4, ratio: 0.5 } }]);
  });
});
