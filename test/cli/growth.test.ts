import { execFileSync } from "node:child_process";
import { renameSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { WorkFolder } from "./workFolder";

const folder = new WorkFolder();
const first = `kys:
  goals: [밤에 깨지 않는 서비스, 후배 이끌기]
gap:
  goal: 밤에 깨지 않는 서비스
  required: [경보, 자동 복구]
  current: []
`;

function git(args: readonly string[], date = "2026-01-05"): void {
  const when = `${date}T23:30:00+0900`;
  execFileSync(
    "git",
    ["-C", folder.path("."), "-c", "user.name=문새벽", "-c", "user.email=moon@example.com", ...args],
    {
      env: { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when, GIT_CONFIG_GLOBAL: "/dev/null" },
      stdio: "ignore",
    },
  );
}

function commit(name: string, text: string, date: string): string {
  const file = folder.write(name, text);
  git(["add", "-A"]);
  git(["commit", "-m", date], date);
  return file;
}

function grown(): string {
  git(["init"]);
  commit("career.yaml", first, "2026-01-05");
  commit("career.yaml", `${first}  # 아직\n`, "2026-02-01");
  // Of one day the last one counts.
  commit("career.yaml", first.replace("[]", "[경보, 자동 복구]"), "2026-03-02");
  commit("career.yaml", first.replace("[]", "[경보]"), "2026-03-02");
  commit("career.yaml", `${first}  current: [`, "2026-04-01");
  return commit("career.yaml", first.replace("[]", "[경보, 자동 복구]"), "2026-05-03");
}

describe("career-gap growth", () => {
  it("shows the readiness on the days of the git history, with a curve", () => {
    const file = grown();
    expect(folder.run(["growth", file])).toMatchObject({
      status: 0,
      complaints: "",
      out: `${file}: 밤에 깨지 않는 서비스
  ▁▁▅█
  2026-01-05    0% = 0 / 4
  2026-02-01    0% = 0 / 4
  2026-03-02   50% = 2 / 4  +50
  2026-05-03  100% = 4 / 4  +50
`,
    });
    const [one] = folder.run(["growth", "--json", file]).json;
    expect(one).toMatchObject({ file, goal: "밤에 깨지 않는 서비스" });
    expect(one?.["points"]).toEqual([
      { date: "2026-01-05", have: 0, need: 4, ratio: 0 },
      { date: "2026-02-01", have: 0, need: 4, ratio: 0 },
      { date: "2026-03-02", have: 2, need: 4, ratio: 0.5 },
      { date: "2026-05-03", have: 4, need: 4, ratio: 1 },
    ]);
  });

  it("has a block for each goal, also where the file was one gap alone or was called otherwise", () => {
    grown();
    renameSync(folder.path("career.yaml"), folder.path("커리어 [새].yaml"));
    git(["add", "-A"]);
    git(["commit", "-m", "rename"], "2026-05-04");
    const two = first
      .replace("gap:\n  goal", "gap:\n  - goal")
      .replace("  required", "    required")
      .replace(
        "  current: []",
        "    current: [경보]\n  - goal: 후배 이끌기\n    required: [질문 받기]\n    current: []",
      );
    const file = commit("커리어 [새].yaml", two, "2026-06-01");
    const { out, status } = folder.run(["growth", file], "ko_KR.UTF-8");
    expect(status).toBe(0);
    expect(out).toBe(`${file}: 밤에 깨지 않는 서비스
  ▁▁▅██▅
  2026-01-05    0% = 0 / 4
  2026-02-01    0% = 0 / 4
  2026-03-02   50% = 2 / 4  +50
  2026-05-03  100% = 4 / 4  +50
  2026-05-04  100% = 4 / 4
  2026-06-01   50% = 2 / 4  −50
${file}: 후배 이끌기
  ▁
  2026-06-01    0% = 0 / 2
`);
  });

  it("says so where there is no repository, no commit, or no such goal in it", () => {
    const file = folder.write("career.yaml", first);
    expect(folder.run(["growth", file])).toMatchObject({
      status: 2,
      out: "",
      complaints: `career-gap: ${file}: no git repository lies around it, or git is not installed; growth is told from the local git history\n`,
    });
    git(["init"]);
    const none = folder.run(["growth", "--json", file], "ko_KR.UTF-8");
    expect(none.status).toBe(2);
    expect(none.json).toEqual([{ file, error: `${file}: 아직 git 이력에 없습니다. 커밋하면 기록이 시작됩니다` }]);
    commit("career.yaml", "kys: {}\n", "2026-01-05");
    folder.write("career.yaml", first);
    const empty = folder.run(["growth", file]);
    expect([empty.status, empty.out.split("\n")[1]]).toEqual([
      0,
      "  no version in the git history has competencies for this goal",
    ]);
    expect(folder.run(["growth", folder.path("none.yaml")]).status).toBe(2);
  });
});

describe("career-gap check --insight", () => {
  const career = `kys:
  keyStrengths: [Go, SQL, 글]
  readme: [하나, 둘, 셋]
  goals: [밤에 깨지 않는 서비스, 후배 이끌기]
gap:
  goal: 밤에 깨지 않는 서비스
  required: [경보]
  current: [경보]
  analysis: {경보: 직접 만들었다}
  todos: [{todo: 기준 고치기, closes: 경보}]
`;

  it("asks the retrospectives around too, and stays below a warning", () => {
    const file = folder.write("career.yaml", career);
    folder.write("retros/2024-retro.md", "# 2024년 회고\n\n## 3월\n\n- 경보 기준을 다시 세웠다.\n");
    const run = (...args: string[]) => folder.run(["check", "--json", "--today", "2026-09-02", file, ...args]);
    const seen = (args: string[]) => run(...args).json.map(({ code, severity, range }) => [code, severity, range]);
    const at = (line: number, from: number, to: number) => ({
      start: { line, character: from },
      end: { line, character: to },
    });
    const idle = ["idle-goal", "hint", at(3, 24, 30)];
    expect(seen([])).toEqual([idle]);
    expect(seen(["--insight"])).toEqual([idle, ["stale-competency", "hint", at(7, 12, 14)]]);
    expect(run("--insight").status).toBe(0);
    expect(folder.run(["check", "--insight", "--today", "2025-02-01", file]).out).not.toContain("stale-competency");
  });
});
