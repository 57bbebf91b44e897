import { describe, expect, it } from "vitest";
import { careerOf2026, draftOf2026, planOf2026, recordsOf2026 } from "../support/wholeYear";
import { type Run, WorkFolder } from "./workFolder";

const folder = new WorkFolder();
const [begun, over] = ["2026-01-02", "2027-01-04"];
const names = ["career.yaml", "retros/2025-retro.md", "retros/2026-retro.md"];

/** Runs a command twice: the first time it writes, the second time every file stays as it is. */
function twice(args: readonly string[], again: readonly string[] = args): Run {
  const run = folder.run(args, "ko_KR.UTF-8");
  const after = texts();
  folder.run(again, "ko_KR.UTF-8");
  expect(texts()).toEqual(after);
  return run;
}

function texts(): readonly (string | undefined)[] {
  return names.map((name) => (folder.has(name) ? folder.read(name) : undefined));
}

/** What `check` says of all files that is worse than information. */
function complaints(today: string): unknown[] {
  const files = names.filter((name) => folder.has(name)).map((name) => folder.path(name));
  const { json } = folder.run(["check", "--insight", "--json", "--today", today, ...files]);
  return json.filter(({ severity }) => severity === "error" || severity === "warning");
}

describe("a whole year on the command line", () => {
  it("goes from a plan to the next, each step once, with nothing to complain of in between", () => {
    const career = folder.write("career.yaml", careerOf2026);
    const plan = folder.write("retros/2025-retro.md", planOf2026);

    const adopted = twice(["adopt", plan, "--today", begun]);
    expect(adopted).toMatchObject({ status: 0, complaints: "" });
    expect(adopted.out).toContain("+12\n  - 문제 풀기 (일주일에 두 번) ^문제-풀기 (주 2회 · 2026)\n");
    expect(adopted.out).toContain("  - 새 언어 맛보기 ^새-언어-맛보기 (2026 · 시간이 남는다면)\n");
    expect(adopted.out).toContain("  · 사내 발표 (?) (아직 정하지 않음)\n");
    expect(complaints(begun)).toEqual([]);

    for (const [todo, day, skipped] of recordsOf2026) {
      const run = twice(["record", career, todo, "--today", day, ...(skipped ? ["--skip"] : [])]);
      expect(run).toMatchObject({ status: 0, complaints: "" });
    }
    expect(complaints(over)).toEqual([]);

    const draft = ["draft-retro", career, "--today", over];
    const drafted = twice(draft, [...draft, "--into", folder.path("retros/2026-retro.md")]);
    expect(drafted).toMatchObject({ status: 0, complaints: "" });
    expect(folder.read("retros/2026-retro.md")).toBe(draftOf2026);
    expect(complaints(over)).toEqual([]);

    const reviewed = twice(["review", career, "--period", "2026", "--today", over]);
    expect(reviewed.out).toContain("  [/] 캐시 설계 · 일부\n      나눈 일 2개 중 완료 1, 일부 0\n");
    expect(reviewed.out).toContain("  [?] 사내 발표 (?) · 알 수 없음\n");

    const carried = twice(["carry-over", career, "--from", "2026", "--today", over]);
    expect(carried.out).toContain("career.yaml: 5\n  - 알림 재처리 예제 만들기 (2026 → 2027)\n");
    expect(carried.out).toContain("  - 캐시 설계 – 강의 듣기 (2026-H1 → 2027-H1)\n");
    expect(carried.out).toContain("  → retros/2026-retro.md: +4\n");
    const next = folder.read("retros/2026-retro.md");
    expect(next).toContain("- [ ] 캐시 설계 ^캐시-설계\n- [ ] 알림 재처리 예제 만들기 ^replay\n\n### 주기적으로\n");
    expect(next).toMatch(
      /\n### 상반기\n\n- \[ \] 만료 정책을 글로 정리하기 \^eviction\n- \[ \] 캐시 설계 – 강의 듣기 \^강의-듣기\n- \[ \] 알림 다시 만들기 \^알림-다시-만들기\n$/,
    );
    expect(twice(["draft-retro", career, "--today", over, "--into", folder.path("retros/2026-retro.md")]).status).toBe(
      0,
    );
    expect(folder.read("retros/2026-retro.md")).toBe(next);
    expect(complaints(over)).toEqual([]);
  });
});
