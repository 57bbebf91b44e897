import { describe, expect, it } from "vitest";
import { gappedCareer, soundCareer, wrongCareer } from "./careers";
import { WorkFolder } from "./workFolder";

const folder = new WorkFolder();
const notUtf8 = Uint8Array.of(0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xc7, 0xd1, 0xb1, 0xdb, 0x0a);

describe("career-gap", () => {
  it("says its version, and how it is used in the language asked for", () => {
    expect(folder.run(["--version"])).toMatchObject({ status: 0, out: "1.2.3\n" });
    const [english, korean] = [folder.run(["--help"]), folder.run(["--help", "--lang", "ko"])];
    expect([english.status, korean.status]).toEqual([0, 0]);
    expect(folder.run(["--help"], "ko_KR.UTF-8").out).toBe(korean.out);
    expect(korean.out).toContain("종료 상태");
    for (const command of [
      "check",
      "matrix",
      "generate-todo",
      "adopt",
      "carry-over",
      "record",
      "import",
      "export",
      "read",
    ]) {
      expect(english.out).toContain(`career-gap ${command} `);
      expect(korean.out).toContain(`career-gap ${command} `);
    }
  });

  it.each([
    ["no command", []],
    ["an unknown command", ["cheque", "a"]],
    ["a name that every object has", ["constructor", "a"]],
    ["no file", ["check"]],
    ["an unknown option", ["check", "--colour", "a"]],
    ["a day that is none", ["matrix", "--today", "2026-02-30", "a"]],
    ["one output for two files", ["import", "-o", "x.yaml", "a.md", "b.md"]],
    ["no format", ["export", "a"]],
    ["an unknown format", ["export", "--format", "toString", "a"]],
  ])("exits 2 when misused: %s", (_, args) => {
    const { status, out, complaints } = folder.run(args);
    expect(status).toBe(2);
    expect(args.length === 0 ? out : complaints).toContain("career-gap");
    if (args.length > 0) expect(out).toBe("");
  });

  it.each(["check", "matrix", "generate-todo", "export"])(
    "%s does the other files where one cannot be read",
    (command) => {
      const format = command === "export" ? ["--format", "csv"] : [];
      const [sound, bytes] = [folder.write("career.yaml", soundCareer), folder.write("old.yaml", notUtf8)];
      const missing = folder.path("missing.yaml");
      const { status, json, complaints } = folder.run([
        command,
        ...format,
        "--json",
        missing,
        bytes,
        folder.path("."),
        sound,
      ]);
      expect(status).toBe(2);
      expect(json.filter((line) => "error" in line)).toEqual([
        { file: missing, error: "there is no such file" },
        { file: bytes, error: "it is not UTF-8 text" },
        { file: folder.path("."), error: "it is a folder" },
      ]);
      expect(complaints.split("\n")).toHaveLength(4);
      // What is sound has a line of its own, but for check, which says one for each finding.
      if (command !== "check") expect(json.at(-1)).toMatchObject({ file: sound });
      expect(folder.run([command, ...format, sound]).status).toBe(0);
    },
  );
});

describe("career-gap check", () => {
  it("exits 0 where nothing is worse than information", () => {
    const file = folder.write("career.yaml", soundCareer);
    const { status, out, complaints } = folder.run(["check", file]);
    expect({ status, complaints }).toEqual({ status: 0, complaints: "" });
    expect(out).toContain("errors 0, warnings 0");
  });

  it("exits 1 with a finding, one line of JSON each, zero-based", () => {
    const file = folder.write("career.yaml", wrongCareer);
    const { status, json } = folder.run(["check", "--json", file]);
    expect(status).toBe(1);
    expect(json).toContainEqual({
      file,
      code: "unknown-competency",
      severity: "error",
      message: expect.stringContaining("Quues"),
      range: { start: { line: 4, character: 6 }, end: { line: 4, character: 11 } },
    });
    for (const line of json) {
      expect(Object.keys(line)).toEqual(["file", "code", "severity", "message", "range"]);
      expect(["error", "warning", "information", "hint"]).toContain(line["severity"]);
    }
    const { out } = folder.run(["check", file]);
    expect(out).toContain(`${file}:5:7: error unknown-competency: `);
  });

  it("hints at what is overdue on the day that it is told, and exits 0", () => {
    const file = folder.write("career.yaml", "gap:\n  todos:\n    - {todo: a, until: 2026-06-30}\n");
    const run = (today: string) => folder.run(["check", "--today", today, "--lang", "en", file]);
    expect(run("2026-07-01").out).toContain(`${file}:3:24: hint overdue-todo: Its time ended on 2026-06-30.`);
    expect(run("2026-07-01").status).toBe(0);
    expect(run("2026-06-30").out).not.toContain("overdue-todo");
  });

  it("speaks the language asked for, else that of the environment", () => {
    const file = folder.write("career.yaml", wrongCareer);
    const message = (args: string[], locale?: string) =>
      folder.run(["check", "--json", ...args, file], locale).json.find(({ code }) => code === "unknown-competency")?.[
        "message"
      ];
    expect(message(["--lang", "ko"])).toMatch(/[가-힣]/);
    expect(message([], "ko_KR.UTF-8")).toBe(message(["--lang", "ko"]));
    expect(message(["--lang", "en"], "ko_KR.UTF-8")).not.toMatch(/[가-힣]/);
  });

  it("counts columns after a byte order mark and CRLF as the editor does", () => {
    const file = folder.write("career.yaml", `\ufeff${wrongCareer.replaceAll("\n", "\r\n")}`);
    const found = folder.run(["check", "--json", file]).json.find(({ code }) => code === "unknown-competency");
    expect(found?.["range"]).toEqual({ start: { line: 4, character: 6 }, end: { line: 4, character: 11 } });
  });
});

describe("career-gap matrix", () => {
  it("gives the figures of each gap analysis as JSON", () => {
    const file = folder.write("career.yaml", soundCareer);
    const { status, json } = folder.run(["matrix", "--json", file]);
    expect(status).toBe(0);
    expect(json).toEqual([
      {
        file,
        goal: "밤에 깨지 않는 서비스",
        leveled: false,
        readiness: { have: 2, need: 4, ratio: 0.5 },
        rows: [
          expect.objectContaining({
            id: "alerts",
            name: "알림 설계",
            depth: 0,
            required: 1,
            current: 1,
            gap: 0,
            todos: [],
          }),
          expect.objectContaining({
            id: "queue",
            gap: 1,
            priority: 2,
            lack: ["재처리를 짜 본 적이 없다"],
            todos: [{ text: "재처리 예제 만들기", status: "open" }],
          }),
        ],
        habits: [],
      },
    ]);
  });

  it("prints columns that stay in line with Hangul", () => {
    const { out } = folder.run(["matrix", "--lang", "ko", folder.write("career.yaml", soundCareer)]);
    expect(out).toContain("준비도 50%");
    expect(out).toMatch(/^ {2}알림 설계 +1 +1 +✓ +–$/m);
  });

  it("says where there is no gap analysis yet", () => {
    const file = folder.write("career.yaml", "name: a\n");
    expect(folder.run(["matrix", "--json", file]).json).toEqual([{ file, goal: null, readiness: null, rows: [] }]);
    expect(folder.run(["matrix", file]).out).toContain("no gap analysis yet");
  });
});

describe("career-gap generate-todo", () => {
  it("adds a to-do for each gap, and the second time nothing", () => {
    const file = folder.write("career.yaml", gappedCareer);
    const { status, json } = folder.run(["generate-todo", "--json", "--today", "2026-07-01", file]);
    expect(status).toBe(0);
    expect(json).toEqual([
      {
        file,
        written: true,
        added: [
          { todo: expect.stringContaining("Queues"), closes: "Queues: retries", period: "2026-H2", id: null },
          { todo: expect.stringContaining("easure a pause"), closes: "gc", period: "2026-H2", id: null },
        ],
      },
    ]);
    const after = folder.read("career.yaml");
    expect(after.startsWith(gappedCareer.trimEnd())).toBe(true);
    expect(folder.run(["generate-todo", "--json", file]).json).toEqual([{ file, added: [], written: false }]);
    expect(folder.read("career.yaml")).toBe(after);
  });

  it("keeps a byte order mark, CRLF and every other byte", () => {
    const before = `\ufeff${gappedCareer.replaceAll("\n", "\r\n")}`;
    const file = folder.write("career.yaml", before);
    expect(folder.run(["generate-todo", file]).status).toBe(0);
    const after = folder.read("career.yaml");
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(after.endsWith("\r\n")).toBe(true);
  });

  it("writes nothing on a dry run, and says what it would", () => {
    const file = folder.write("career.yaml", gappedCareer);
    const { status, json } = folder.run(["generate-todo", "--dry-run", "--json", file]);
    expect(status).toBe(0);
    expect(json).toMatchObject([{ written: false, added: [{ closes: "Queues: retries" }, { closes: "gc" }] }]);
    expect(folder.read("career.yaml")).toBe(gappedCareer);
    expect(folder.run(["generate-todo", "--dry-run", file]).out).toContain("+2");
  });

  it("does not touch a file that cannot be read, and says where it breaks", () => {
    const broken = "gap:\n  required: [a\n  todos: {\n";
    const file = folder.write("career.yaml", broken);
    const { status, complaints } = folder.run(["generate-todo", file]);
    expect(status).toBe(2);
    expect(complaints).toMatch(/career\.yaml.*\d/);
    expect(folder.read("career.yaml")).toBe(broken);
  });
});
