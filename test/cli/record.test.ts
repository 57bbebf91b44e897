import { describe, expect, it } from "vitest";
import { WorkFolder } from "./workFolder";

const folder = new WorkFolder();
const career = `gap:
  required: [큐]
  todos:
    - id: drill   # 매주
      todo: 장애 훈련 되풀이
      every: 2/week
      from: 2026-02-16
      done: [2026-02-17, 2026-02-18, 2026-03-02, 2026-03-03, 2026-03-04]
    - 큐 처리량 재기 # 짧게
    - 큐 다시 세우기
`;
const today = ["--today", "2026-03-09"];

describe("career-gap record", () => {
  it("records several to-dos by id and by how they begin, and touches nothing else", () => {
    const file = folder.write("career.yaml", career);
    const { status, out } = folder.run(["record", file, "drill", "큐 처리", ...today]);
    expect(status).toBe(0);
    expect(folder.read("career.yaml")).toBe(
      career
        .replace("2026-03-04]", "2026-03-04, 2026-03-09]")
        .replace("    - 큐 처리량 재기 # 짧게\n", "    - todo: 큐 처리량 재기 # 짧게\n      done: 2026-03-09\n"),
    );
    expect(out).toBe(`${file}
  - 장애 훈련 되풀이: done on 2026-03-09
    2 a week · this week 1/2 · 2 of 3 weeks met, streak 1
  - 큐 처리량 재기: done on 2026-03-09
`);
  });

  it("says what is recorded already, and takes records back", () => {
    const file = folder.write("career.yaml", career);
    expect(folder.run(["record", file, "drill", "--date", "2026-03-04", ...today]).out).toContain(
      "already recorded on 2026-03-04",
    );
    expect(folder.read("career.yaml")).toBe(career);
    const undone = folder.run(["record", file, "drill", "--undo", "--json", ...today]);
    expect(undone.json).toMatchObject([
      {
        written: true,
        recorded: [{ id: "drill", action: "undo", date: "2026-03-04", changed: true, ledger: { met: 2, streak: 1 } }],
      },
    ]);
    expect(folder.read("career.yaml")).toBe(career.replace(", 2026-03-04]", "]"));
    expect(folder.run(["record", file, "drill", "--undo", "--date", "2026-03-08", ...today]).out).toContain(
      "no such record",
    );
  });

  it("skips, and writes nothing when tried dry", () => {
    const file = folder.write("career.yaml", career);
    const dry = folder.run([
      "record",
      file,
      "drill",
      "--skip",
      "--date",
      "2026-02-24",
      "--dry-run",
      "--json",
      ...today,
    ]);
    expect(dry.json).toMatchObject([
      { written: false, recorded: [{ action: "skipped", changed: true, ledger: { met: 2, counted: 2, streak: 2 } }] },
    ]);
    expect(folder.read("career.yaml")).toBe(career);
    folder.run(["record", file, "drill", "--skip", "--date", "2026-02-24", ...today]);
    expect(folder.read("career.yaml")).toBe(
      career.replace("2026-03-04]\n", "2026-03-04]\n      skipped: 2026-02-24\n"),
    );
  });

  it("lists the open to-dos with what they stand at, where none is named", () => {
    const file = folder.write("career.yaml", career);
    expect(folder.run(["record", file, ...today], "ko_KR.UTF-8").out).toBe(`${file}
  - drill: 장애 훈련 되풀이 (주 2회 · 이번 주 0/2 · 3주 중 2주 지킴, 연속 1)
  - 큐 처리량 재기
  - 큐 다시 세우기
`);
  });

  it.each([
    ["unknown", ["뭘까"], "There is no to-do “뭘까”."],
    ["ambiguous, with the candidates", ["drill", "큐"], "큐 처리량 재기 · 큐 다시 세우기"],
    ["a day that is none", ["drill", "--date", "2026-02-30"], "no day of the calendar"],
    ["a day to come", ["drill", "--date", "2026-03-10"], "yet to come"],
    ["two things at once", ["drill", "--skip", "--undo"], "not both"],
  ])("exits 2 and writes nothing: %s", (_, args, complaint) => {
    const file = folder.write("career.yaml", career);
    const { status, complaints } = folder.run(["record", file, ...args, ...today]);
    expect(status).toBe(2);
    expect(complaints).toContain(complaint);
    expect(folder.read("career.yaml")).toBe(career);
  });

  it("exits 2 for a text that cannot be read", () => {
    const broken = folder.write("career.yaml", `${career}    - "끝나지 않는\n`);
    const { status, complaints } = folder.run(["record", broken, "drill", ...today]);
    expect([status, complaints.includes("cannot be read")]).toEqual([2, true]);
    expect(folder.run(["record", folder.path("none.yaml"), "drill"]).status).toBe(2);
  });
});

describe("career-gap matrix", () => {
  it("shows what came of the habits", () => {
    const file = folder.write("career.yaml", career);
    expect(folder.run(["matrix", file, ...today]).out).toContain(
      "habits:\n  - 장애 훈련 되풀이 (2 a week · this week 0/2 · 2 of 3 weeks met, streak 1)\n",
    );
    expect(folder.run(["matrix", file, "--json", ...today]).json[0]).toMatchObject({
      habits: [{ id: "drill", ledger: { every: "2/week", unit: "week", met: 2, counted: 3, streak: 1 } }],
    });
  });
});
