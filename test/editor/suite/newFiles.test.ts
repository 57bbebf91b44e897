import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, findings, folder, openFile, undoAndRedo, until } from "./support";

const readme = `# 나의 커리어

## KYS
### Key Strength
- Go
- SQL
- 글쓰기
### Read.me
- 검색을 만드는 2년 차입니다.
- 작게 만들고 자주 냅니다.
- 깨진 것은 적어 둡니다.
### Goal
- 검색을 혼자 운영한다
- 신입을 돕는다

## Gap 분석
### Goal
- 검색을 혼자 운영한다
### 필요역량
- 메시지 큐
- 색인
    - 형태소 분석
    - 무중단 재색인
### 나의 상태
- 메시지 큐
### Gap 분석
- 메시지 큐
    - 넣고 빼는 것은 알지만, 다시 처리해 본 경험이 부족합니다.
### To-Do List
- 메시지 큐 재처리 실습
`;

describe("new files", () => {
  afterEach(cleanUp);

  it("come from a README as an unsaved career file without an error; the file beside it is left alone", async () => {
    const uri = vscode.Uri.joinPath(folder(), "suite-README.md");
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(readme));
    const there = vscode.Uri.joinPath(folder(), "career.yaml");
    const before = (await vscode.workspace.fs.readFile(there)).slice();
    await vscode.commands.executeCommand("careerGap.importReadme", uri);
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.languageId === "career");
    assert.ok(editor, "no career file is open");
    assert.equal(editor.document.isUntitled, true);
    assert.match(editor.document.getText(), /무중단 재색인/u);
    const found = await findings(editor.document.uri, (codes) => codes.length > 0);
    const errors = found.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    assert.deepEqual(errors, []);
    assert.deepEqual(await vscode.workspace.fs.readFile(there), before);
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await undoAndRedo(editor.document);
  });

  it("are exported from a career file, unsaved and without what is private", async () => {
    const { document } = await openFile(
      ".career.yaml",
      "name: Ada\ngap:\n  required:\n    - 메시지 큐\n    - name: 숨길 것\n      private: true\n",
    );
    const before = document.getText();
    await vscode.commands.executeCommand("careerGap.exportCareer", "csv");
    const exported = vscode.window.activeTextEditor?.document;
    assert.ok(exported?.isUntitled);
    assert.match(exported.getText(), /메시지 큐/u);
    assert.doesNotMatch(exported.getText(), /숨길 것/u);
    assert.equal(document.getText(), before);
    await undoAndRedo(exported);
  });

  it("hold the parts of a retrospective", async () => {
    await vscode.commands.executeCommand("careerGap.newRetro", 2025);
    const { document } = vscode.window.activeTextEditor ?? assert.fail("no editor");
    assert.equal(document.languageId, "markdown");
    const text = document.getText();
    assert.match(text, /^---\ntitle: "2025/u);
    assert.match(text, /^period: 2025$/mu);
    assert.equal(text.match(/^## (?:\d+월|[A-Z][a-z]+)$/gmu)?.length, text.includes("월") ? 12 : 13);
    await undoAndRedo(document);
    // What is left of an undone one takes the next.
    await vscode.commands.executeCommand("undo");
    await until(vscode.workspace.onDidChangeTextDocument, () => document.getText() === "", "undone");
    await vscode.commands.executeCommand("careerGap.newRetro", 2025);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.equal(document.getText(), text);
  });

  it("show the career file that is there instead of making a second one", async () => {
    await vscode.commands.executeCommand("careerGap.newCareerFile");
    const { document } = vscode.window.activeTextEditor ?? assert.fail("no editor");
    assert.equal(document.uri.path, vscode.Uri.joinPath(folder(), "career.yaml").path);
    assert.equal(document.isUntitled, false);
  });
});
