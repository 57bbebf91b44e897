import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, openFile, until } from "./support";

const before = `# 손대지 않을 주석
gap:
  required:
    - id: queues   # 뒤의 주석도
      name: 메시지 큐
    - id: index
      name: 색인
    - 문서 쓰기
  current: [문서 쓰기]
  analysis:
    queues:
      have: 넣고 빼는 것은 안다
      lack: 다시 처리해 본 경험이 없다
  todos:
    - 회고 쓰기
    - todo: 색인을 다시 만들기   # 여기도
      closes: [index]
# 끝
`;

const generated = before.replace(
  "      closes: [index]\n",
  "      closes: [index]\n    - todo: 다시 처리해 보기\n      closes:\n        - queues\n",
);

describe("to-dos", () => {
  afterEach(cleanUp);

  it("are generated with every other byte left alone, in one undo step; a second run adds nothing", async () => {
    const { document } = await openFile(".career.yaml", before);
    await vscode.commands.executeCommand("careerGap.generateTodos", { all: true });
    const after = document.getText();
    // The period is that of the day on which the test runs, or the one after it.
    assert.match(after, /^ {6}period: \d{4}-H[12]$/m);
    assert.equal(after.replace(/ {6}period: .*\n/, ""), generated);
    await vscode.commands.executeCommand("careerGap.generateTodos", { all: true });
    assert.equal(document.getText(), after);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
    await vscode.commands.executeCommand("redo");
    assert.equal(document.getText(), after);
  });

  it("are ticked at the cursor, short or long, and opened again", async () => {
    const editor = await openFile(".career.yaml", before);
    const tick = async (word: string): Promise<void> => {
      const at = editor.document.positionAt(editor.document.getText().indexOf(word));
      editor.selection = new vscode.Selection(at, at);
      await vscode.commands.executeCommand("careerGap.toggleTodo");
    };
    await tick("회고 쓰기");
    const short = before.replace("    - 회고 쓰기\n", "    - todo: 회고 쓰기\n      status: done\n");
    assert.equal(editor.document.getText(), short);
    await tick("색인을 다시");
    assert.equal(
      editor.document.getText(),
      short.replace("      closes: [index]\n", "      closes: [index]\n      status: done\n"),
    );
    await vscode.commands.executeCommand("undo");
    assert.equal(editor.document.getText(), short);
    await vscode.commands.executeCommand("undo");
    assert.equal(editor.document.getText(), before);
  });

  it("are not written into a text that cannot be read", async () => {
    const broken = `${before}    - "끝나지 않는\n`;
    const { document } = await openFile(".career.yaml", broken);
    await vscode.commands.executeCommand("careerGap.generateTodos", { all: true });
    assert.equal(document.getText(), broken);
  });
});

describe("the gap matrix", () => {
  afterEach(cleanUp);

  it("opens beside the editor, once", async () => {
    await openFile(".career.yaml", before);
    const panels = (): vscode.Tab[] =>
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("careerGap.matrix"));
    await vscode.commands.executeCommand("careerGap.openGapMatrix");
    await until(vscode.window.tabGroups.onDidChangeTabs, () => panels().length === 1, "a panel");
    await vscode.commands.executeCommand("careerGap.openGapMatrix");
    assert.equal(panels().length, 1);
    assert.notEqual(panels()[0]?.group.viewColumn, vscode.window.activeTextEditor?.viewColumn);
  });
});
