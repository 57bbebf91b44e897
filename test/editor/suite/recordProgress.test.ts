import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, openFile } from "./support";

const day = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
const today = day(new Date());

const before = `# 손대지 않을 주석
gap:
  required: [색인]
  todos:
    - id: drill
      todo: 장애 훈련 되풀이   # 여기도
      every: 7/week
    - 색인을 다시 만들기   # 짧게
# 끝
`;
const drilled = before.replace("7/week\n", `7/week\n      done: ${today}\n`);

describe("record progress", () => {
  afterEach(cleanUp);

  it("writes the day of a habit and of a to-do in short form, each in one undo step", async () => {
    const { document } = await openFile(".career.yaml", before);
    await vscode.commands.executeCommand("careerGap.recordProgress", { todo: "drill", done: "done" });
    assert.equal(document.getText(), drilled);
    await vscode.commands.executeCommand("careerGap.recordProgress", { todo: "drill", done: "done" });
    assert.equal(document.getText(), drilled, "it is recorded already");
    await vscode.commands.executeCommand("careerGap.recordProgress", {
      todo: "색인을",
      done: "done",
      date: "2026-01-05",
    });
    const both = drilled.replace(
      "    - 색인을 다시 만들기   # 짧게\n",
      "    - todo: 색인을 다시 만들기   # 짧게\n      done: 2026-01-05\n",
    );
    assert.equal(document.getText(), both);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), drilled);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
    await vscode.commands.executeCommand("redo");
    assert.equal(document.getText(), drilled);
  });

  it("skips, and takes back the latest record", async () => {
    const { document } = await openFile(".career.yaml", before);
    await vscode.commands.executeCommand("careerGap.recordProgress", {
      todo: "drill",
      done: "skipped",
      date: "2026-01-05",
    });
    const skipped = before.replace("7/week\n", "7/week\n      skipped: 2026-01-05\n");
    assert.equal(document.getText(), skipped);
    await vscode.commands.executeCommand("careerGap.recordProgress", { todo: "drill", done: "undo" });
    assert.equal(document.getText(), before);
  });

  it("records by the lens over a habit, which then counts on", async () => {
    const { document } = await openFile(".career.yaml", before.replace("7/week", "30/month"));
    const lens = async (): Promise<vscode.CodeLens | undefined> => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        document.uri,
        10,
      );
      return lenses.find(({ command }) => command?.command === "careerGap.recordProgress");
    };
    const first = await lens();
    assert.ok(first?.command, "no lens");
    assert.equal(first.range.start.line, 5);
    assert.match(first.command.title, /0\/\d+/);
    await vscode.commands.executeCommand(first.command.command, ...(first.command.arguments ?? []));
    assert.equal(document.getText(), drilled.replace("7/week", "30/month"));
    assert.match((await lens())?.command?.title ?? "", /1\/\d+/);
    await vscode.commands.executeCommand("undo");
    assert.match((await lens())?.command?.title ?? "", /0\/\d+/);
  });

  it("writes nothing of what it does not find, and nothing into a text that cannot be read", async () => {
    const { document } = await openFile(".career.yaml", before);
    await vscode.commands.executeCommand("careerGap.recordProgress", { todo: "없는 일", done: "done" });
    await vscode.commands.executeCommand("careerGap.recordProgress", {
      todo: "drill",
      done: "done",
      date: "2026-02-30",
    });
    assert.equal(document.getText(), before);
    const broken = await openFile(".career.yaml", `${before}    - "끝나지 않는\n`);
    await vscode.commands.executeCommand("careerGap.recordProgress", { todo: "drill", done: "done" });
    assert.equal(broken.document.getText(), `${before}    - "끝나지 않는\n`);
  });
});
