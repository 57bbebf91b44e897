import { describe, expect, it } from "vitest";
import { WorkFolder } from "./workFolder";

const folder = new WorkFolder();

const career = `gap:
  required:
    - id: queue
      name: 메시지 큐
      level: 3
  todos:
    - todo: 재처리 정리하기   # 그대로
      period: 2026-H1
      closes: [queue]
    - {id: worn, todo: 오래된 일, period: 2026-H1, carriedFrom: [2024, 2025]}
    - {todo: 문제 풀기, every: 2/week, period: 2026-H1}
`;
const retro = `# 2025 회고

## 2026년 계획
### 상반기
- [ ] 메시지 큐 장애 연습
- [ ] 새 도구 (?)
- [ ] 재처리 정리하기
`;

describe("career-gap generate-todo, placed and in steps", () => {
  const gapped = "gap:\n  required:\n    - {id: queue, name: 메시지 큐, level: 3}\n  current: {queue: 1}\n";

  it("places them, or takes the period that is said", () => {
    const file = folder.write("career.yaml", gapped);
    const run = (...more: string[]) =>
      folder.run(["generate-todo", "--dry-run", "--json", "--today", "2026-07-01", ...more, file]).json[0];
    const todo = "메시지 큐: 배우고 실제 업무에 써 보기";
    expect(run()).toMatchObject({ written: false, added: [{ todo, closes: "queue", period: "2026-H2", id: null }] });
    expect(run("--period", "2027-Q1")).toMatchObject({ added: [{ period: "2027-Q1" }] });
    expect(run("--steps")).toMatchObject({
      added: [
        { id: "queue-toy", period: "2026-H2" },
        { id: "queue-production", period: "2027-H1" },
      ],
    });
    expect(folder.run(["generate-todo", "--period", "soon", file]).status).toBe(2);
    expect(folder.read("career.yaml")).toBe(gapped);
  });
});

describe("career-gap adopt", () => {
  it("writes both files, and the second time nothing", () => {
    const file = folder.write("career.yaml", career);
    const plan = folder.write("retros/2025-retro.md", retro);
    const { status, json } = folder.run(["adopt", "--json", "--today", "2026-01-05", plan]);
    expect(status).toBe(0);
    expect(json).toEqual([
      {
        file: plan,
        career: file,
        written: true,
        added: [
          {
            id: "메시지-큐-장애-연습",
            todo: "메시지 큐 장애 연습",
            period: "2026-H1",
            closes: ["queue"],
            status: "open",
          },
        ],
        there: [{ text: "재처리 정리하기", id: "재처리-정리하기", tied: true }],
        left: [{ text: "새 도구 (?)", reason: "undecided" }],
      },
    ]);
    const [careerAfter, retroAfter] = [folder.read("career.yaml"), folder.read("retros/2025-retro.md")];
    expect(retroAfter).toBe(
      retro.replace("장애 연습", "장애 연습 ^메시지-큐-장애-연습").replace("정리하기", "정리하기 ^재처리-정리하기"),
    );
    expect(careerAfter).toContain("    - id: 재처리-정리하기\n      todo: 재처리 정리하기   # 그대로\n");
    expect(folder.run(["adopt", "--json", plan]).json).toMatchObject([{ written: false, added: [] }]);
    expect([folder.read("career.yaml"), folder.read("retros/2025-retro.md")]).toEqual([careerAfter, retroAfter]);
  });

  it("takes the undecided with --all, carries over with --carry, and writes nothing on a dry run", () => {
    folder.write("career.yaml", career);
    const plan = folder.write("retro.md", retro);
    const args = ["adopt", "--json", "--dry-run", "--all", "--carry", "--today", "2026-08-01", plan];
    expect(folder.run(args).json).toMatchObject([
      {
        written: false,
        added: [
          { todo: "메시지 큐 장애 연습", period: "2026-H2", carriedFrom: ["2026-H1"] },
          { todo: "새 도구", period: "2026-H2", carriedFrom: ["2026-H1"] },
        ],
      },
    ]);
    expect([folder.read("career.yaml"), folder.read("retro.md")]).toEqual([career, retro]);
  });

  it("says why it cannot, and does the other files", () => {
    const broken = folder.write("other.yaml", "gap:\n  todos: [a\n");
    const plan = folder.write("retro.md", retro);
    expect(folder.run(["adopt", "--career", broken, plan])).toMatchObject({ status: 2 });
    expect(folder.read("retro.md")).toBe(retro);
    folder.write("career.yaml", career);
    expect(folder.run(["adopt", folder.path("none.md"), plan]).status).toBe(2);
    expect(folder.read("retro.md")).not.toBe(retro);
  });
});

describe("career-gap carry-over", () => {
  it("carries over what is over, leaves what is worn and habits, and does so once", () => {
    const file = folder.write("career.yaml", career);
    const args = ["carry-over", "--json", "--today", "2026-08-01", file];
    const { status, json } = folder.run(args);
    expect(status).toBe(0);
    expect(json).toEqual([
      {
        file,
        written: true,
        plans: [],
        carried: [{ todo: "재처리 정리하기", id: null, from: "2026-H1", to: "2026-H2" }],
        left: [
          { todo: "오래된 일", id: "worn", from: "2026-H1", carriedFrom: ["2024", "2025"], reason: "worn" },
          { todo: "문제 풀기", id: null, from: "2026-H1", carriedFrom: [], reason: "habit" },
        ],
      },
    ]);
    const after = career.replace(
      "      period: 2026-H1\n      closes: [queue]\n",
      "      period: 2026-H2\n      closes: [queue]\n      carriedFrom: [2026-H1]\n",
    );
    expect(folder.read("career.yaml")).toBe(after);
    expect(folder.run(args).json).toMatchObject([{ written: false, carried: [] }]);
    expect(folder.read("career.yaml")).toBe(after);
  });

  it("adds to the plan for that time what it lacks, once, and leaves what is beyond the core", () => {
    const extra = "    - id: talk\n      todo: 발표하기\n      period: 2026-H1\n      kind: stretch\n";
    const file = folder.write("career.yaml", career + extra);
    const before = "---\ntitle: 2026년 상반기 회고\nperiod: 2026-H1\n---\n\n## 하반기 계획\n\n- 이사하기\n";
    const told = folder.write("retros/2026-H1-retro.md", before);
    const args = ["carry-over", "--today", "2026-08-01", file];
    const dry = folder.run([...args, "--dry-run", "--json"]).json[0];
    expect(dry?.["plans"]).toEqual([{ file: "retros/2026-H1-retro.md", added: 1 }]);
    expect(dry?.["left"]).toContainEqual({
      todo: "발표하기",
      id: "talk",
      from: "2026-H1",
      carriedFrom: [],
      reason: "extra",
    });
    expect(folder.read("retros/2026-H1-retro.md")).toBe(before);
    expect(folder.run(args).out).toContain("  → retros/2026-H1-retro.md: +1\n");
    const after = `${before}- 재처리 정리하기\n`;
    expect(folder.read("retros/2026-H1-retro.md")).toBe(after);
    folder.run(args);
    folder.run(["draft-retro", file, "--into", told, "--today", "2026-08-01"]);
    const [, plan = ""] = folder.read("retros/2026-H1-retro.md").split("## 하반기 계획");
    expect(plan).toBe("\n\n- 이사하기\n- 재처리 정리하기\n");
    expect(folder.run([...args, "--all", "--json"]).json[0]).toMatchObject({
      plans: [{ file: "retros/2026-H1-retro.md", added: 2 }],
    });
    expect(folder.read("retros/2026-H1-retro.md")).toMatch(
      /- 이사하기\n- 재처리 정리하기\n- 오래된 일 \^worn\n[^]*- \[ \] 발표하기 \^talk\n/,
    );
  });

  it("goes where it is told, with habits and all", () => {
    const file = folder.write("career.yaml", career);
    const args = [
      "carry-over",
      "--from",
      "2026",
      "--to",
      "2027-H1",
      "--habits",
      "--all",
      "--today",
      "2026-05-01",
      file,
    ];
    expect(folder.run([...args, "--dry-run", "--json"]).json[0]).toMatchObject({ written: false, left: [] });
    expect(folder.run(args).out).toContain("2026-H1 → 2027-H1");
    expect(folder.read("career.yaml").match(/period: 2027-H1/g)).toHaveLength(3);
    expect(folder.read("career.yaml")).toContain("carriedFrom: [2024, 2025, 2026-H1]");
  });

  it("is misused with what is no period, and fails on what cannot be read", () => {
    const file = folder.write("career.yaml", career);
    expect(folder.run(["carry-over", "--from", "last year", file]).status).toBe(2);
    const broken = folder.write("broken.yaml", "gap:\n  todos: [a\n");
    expect(folder.run(["carry-over", broken]).status).toBe(2);
    expect(folder.read("broken.yaml")).toBe("gap:\n  todos: [a\n");
  });
});
