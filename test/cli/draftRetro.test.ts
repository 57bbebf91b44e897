import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { monthsRetro, planRetro, yearCareer } from "../core/analysis/ownYear";
import { WorkFolder } from "./workFolder";

const folder = new WorkFolder();
const late = ["--today", "2027-01-02"];

function year(): string {
  folder.write("retros/2025-retro.md", planRetro);
  return folder.write("career.yaml", yearCareer);
}

describe("draft-retro", () => {
  it("writes a new file beside the others, and never over one that is there", () => {
    const career = year();
    const run = folder.run(["draft-retro", career, ...late]);
    expect(run).toMatchObject({ status: 0, complaints: "" });
    const text = folder.read("retros/2026-retro.md");
    expect(text).toContain('title: "2026년 회고"\ndate: 2027-01-02\ndraft: true\nperiod: 2026\n---');
    expect(text).toContain("- 완료: 결제 모듈 부하 테스트 (5월 14일) [example.com/load](https://example.com/load)");
    expect(text).not.toMatch(/연봉/);
    expect(folder.run(["draft-retro", career, ...late])).toMatchObject({ status: 2 });
    expect(folder.read("retros/2026-retro.md")).toBe(text);
  });

  it("is found sound by check", () => {
    const career = year();
    folder.run(["draft-retro", career, ...late]);
    expect(folder.run(["check", folder.path("retros/2026-retro.md")]).status).toBe(0);
  });

  it("adds to a retrospective what it lacks, once", () => {
    const career = year();
    const retro = folder.write("2026-retro.md", monthsRetro.replaceAll("\n", "\r\n"));
    const first = folder.run(["draft-retro", career, "--into", retro, "--json", ...late]);
    expect(first.json[0]).toMatchObject({ period: "2026", written: true });
    const text = folder.read("2026-retro.md");
    expect(text).toContain("\r\n## 5월\r\n\r\n- 완료: 결제 모듈 부하 테스트");
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text).toContain(
      "| 레디스 캐시 무효화 실험 | “레디스 캐시 무효화 실험을 마쳤고 결과를 글로 남겼다.” (2026-02) | 완료",
    );
    expect(folder.run(["draft-retro", career, "--into", retro, "--json", ...late]).json[0]).toMatchObject({
      added: 0,
      written: false,
    });
    expect(folder.read("2026-retro.md")).toBe(text);
  });

  it("takes the user's own commits of the local repository", () => {
    const career = year();
    const git = (args: readonly string[], email: string, date: string): void => {
      const who = {
        GIT_AUTHOR_NAME: "n",
        GIT_AUTHOR_EMAIL: email,
        GIT_COMMITTER_NAME: "n",
        GIT_COMMITTER_EMAIL: email,
      };
      const env = {
        ...process.env,
        ...who,
        GIT_AUTHOR_DATE: `${date}T12:00:00`,
        GIT_COMMITTER_DATE: `${date}T12:00:00`,
      };
      execFileSync("git", ["-C", folder.path("."), ...args], { env, stdio: "ignore" });
    };
    const commit = (subject: string, email: string, date: string): void =>
      git(["commit", "--allow-empty", "-m", subject], email, date);
    git(["init"], "own@example.com", "2026-01-01");
    git(["config", "user.email", "own@example.com"], "own@example.com", "2026-01-01");
    commit("feat: Kafka consumer retries", "own@example.com", "2026-03-04");
    commit("Redis cache for someone else", "other@example.com", "2026-03-05");
    commit("chore(deps): bump things", "own@example.com", "2026-03-06");
    commit("old Kafka work", "own@example.com", "2025-03-06");
    const run = folder.run(["draft-retro", career, "-o", "-", "--commits", "--language", "en", ...late]);
    expect(run.out).toMatch(/## March\n\n- Commits about Kafka: 1\n {2}- `[0-9a-f]{7}` Kafka consumer retries\n\n##/);
    expect(run.out).not.toMatch(/someone else|bump|old Kafka/);
    expect(folder.run(["draft-retro", career, "-o", "-", ...late]).out).not.toContain("consumer retries");

    // Of all branches, but no twin of what was picked; and nothing of a stash or of what was only fetched.
    git(["checkout", "-b", "aside"], "own@example.com", "2026-01-01");
    commit("Kafka offsets by hand", "own@example.com", "2026-06-01");
    git(["checkout", "-"], "own@example.com", "2026-01-01");
    commit("Redis keys that expire", "own@example.com", "2026-06-02");
    git(["cherry-pick", "--allow-empty", "aside"], "OWN@example.com", "2026-06-20");
    commit("Kafka from elsewhere", "own@example.com", "2026-06-03");
    git(["update-ref", "refs/remotes/origin/main", "HEAD"], "own@example.com", "2026-01-01");
    git(["reset", "--hard", "HEAD~1"], "own@example.com", "2026-01-01");
    const [, june = ""] =
      /## June\n\n([^]*?)\n\n## /.exec(
        folder.run(["draft-retro", career, "-o", "-", "--commits", "--language", "en", ...late]).out,
      ) ?? [];
    expect(june.replaceAll(/`[0-9a-f]{7}`/g, "#")).toBe(
      "- Commits about Kafka: 1\n  - # Kafka offsets by hand\n- Commits about Redis: 1\n  - # Redis keys that expire",
    );
  });

  it("is no failure where there is no repository", () => {
    expect(folder.run(["draft-retro", year(), "--commits", "--dry-run", ...late])).toMatchObject({ status: 0 });
  });

  it("says why nothing can be drafted", () => {
    const career = folder.write("career.yaml", "gap: [\n");
    expect(folder.run(["draft-retro", career, ...late]).status).toBe(2);
    const prose = folder.write("notes.md", "# Soup\n\nBoil water.\n");
    const run = folder.run(["draft-retro", year(), "--into", prose, ...late]);
    expect(run.status).toBe(2);
    expect(folder.read("notes.md")).toBe("# Soup\n\nBoil water.\n");
    expect(folder.run(["draft-retro", career, "--period", "2026-13"]).status).toBe(2);
  });
});

describe("review", () => {
  it("reviews a career file with the retrospectives around it", () => {
    const career = year();
    folder.write("retros/2026-retro.md", monthsRetro);
    const [result] = folder.run(["review", career, "--json", ...late]).json;
    expect(result).toMatchObject({ period: "2026" });
    const items = result?.["items"] as {
      text: string;
      verdict: string;
      ownWord: boolean;
      reasons: { file?: string }[];
    }[];
    const verdicts = Object.fromEntries(items.map(({ text, verdict }) => [text, verdict]));
    expect(verdicts).toMatchObject({
      "결제 모듈 부하 테스트": "done",
      "분산 락 비교 글": "dropped",
      "타입스크립트 컴파일러 분석": "unknown",
    });
    expect(items.find(({ text }) => text === "레디스 캐시 무효화 실험")?.reasons[0]?.file).toBe("retros/2026-retro.md");
  });

  it("reviews a retrospective of a past year without a career file", () => {
    folder.write("2025-retro.md", planRetro);
    const file = folder.write("2026-retro.md", monthsRetro);
    const run = folder.run(["review", file, ...late]);
    expect(run.status).toBe(0);
    expect(run.out).toContain("[x] 레디스 캐시 무효화 실험 · done");
    expect(run.out).toContain("[?] 타입스크립트 컴파일러 분석 · unknown");
  });
});
