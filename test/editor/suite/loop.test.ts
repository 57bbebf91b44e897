import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, folder, openFile, undoAndRedo, until } from "./support";

const career = `gap:
  required:
    - id: cache
      name: 캐시 설계
  todos:
    - id: warmup
      todo: 캐시 예열 실험
      closes: [cache]
      period: 2026-H1
      done: 2026-03-09
    - id: evict
      todo: 만료 정책 비교 글
      closes: [cache]
      period: 2026-H2
    - id: home
      todo: 'C:\\temp의 \${HOME}} 옮기기'
      period: 2026-H1
      done: 2026-05-02
`;

const retro = `---
title: 2026년 회고
period: 2026
---

## 1월

이사했다.

## 3월

## 아쉬운 점

기록이 적었다.
`;

/** A retrospective that names the career file written with it. */
async function openPair(): Promise<{ readonly career: vscode.Uri; readonly editor: vscode.TextEditor }> {
  const { document } = await openFile(".career.yaml", career);
  const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  const editor = await openFile("-retro.md", retro.replace("period: 2026\n", `period: 2026\ncareer: ${name}\n`));
  return { career: document.uri, editor };
}

describe("the year's loop", () => {
  afterEach(cleanUp);

  it("drafts into a retrospective what it lacks", async () => {
    const { editor } = await openPair();
    const { document } = editor;
    await vscode.commands.executeCommand("careerGap.draftRetro", { into: "active", commits: false, preview: false });
    const after = document.getText();
    assert.match(after, /## 3월\n\n- 완료: 캐시 예열 실험 \(3월 9일\)\n/u);
    assert.match(after, /\| 캐시 예열 실험 \|[^\n]*\| 완료 <!-- draft: done --> \|/u);
    assert.match(after, /## 2027년 계획/u);
  });

  it("drafts a new document, unsaved, with its name, where a question waits; undone and redone in one step", async () => {
    await openPair();
    await vscode.commands.executeCommand("careerGap.draftRetro", { into: "new", period: "2026-H1", commits: false });
    const editor = vscode.window.activeTextEditor ?? assert.fail("no editor");
    const { document } = editor;
    assert.ok(document.isUntitled);
    assert.match(document.uri.path, /\/retros\/2026-H1-retro\.md$/u);
    assert.match(document.getText(), /period: 2026-H1\n/u);
    assert.match(document.getText(), /캐시 예열 실험/u);
    assert.ok(document.getText().includes("- 완료: C:\\temp의 ${HOME}} 옮기기 (5월 2일)\n"), document.getText());
    assert.match(document.getText(editor.selection), /^<!-- .+ -->$/u);
    const { selection } = editor;
    await undoAndRedo(document);
    const isThere = (): boolean => editor.selection.isEqual(selection);
    await until(vscode.window.onDidChangeTextEditorSelection, isThere, "the question is selected again");
  });

  it("writes the user's verdict into the career file, takes it back, and inserts the table", async () => {
    const { career: uri, editor } = await openPair();
    const document = await vscode.workspace.openTextDocument(uri);
    const item = "만료 정책 비교 글";
    await vscode.commands.executeCommand("careerGap.reviewGoals", { item, verdict: "dropped" });
    assert.match(document.getText(), /verdicts:\n {8}2026: dropped/u);
    await vscode.commands.executeCommand("careerGap.reviewGoals", { insert: true });
    assert.match(editor.document.getText(), /\| 만료 정책 비교 글 \|[^\n]*\| 포기 \|/u);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand("careerGap.reviewGoals", { item, verdict: null });
    assert.equal(document.getText(), career);
  });

  it("offers to fill an empty month from the record", async () => {
    const { editor } = await openPair();
    const { document } = editor;
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      document.uri,
      100,
    );
    const fill = lenses.filter(({ command }) => command?.command === "careerGap.draftMonth");
    assert.deepEqual(
      fill.map(({ range }) => document.lineAt(range.start.line).text),
      ["## 3월"],
    );
    const [lens] = fill;
    assert.ok(lens?.command?.arguments);
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments as unknown[]));
    assert.match(document.getText(), /## 3월\n\n- 완료: 캐시 예열 실험 \(3월 9일\)\n\n## 아쉬운 점/u);
  });

  it("leaves the folder as it was", async () => {
    await openPair();
    await vscode.commands.executeCommand("careerGap.draftRetro", { into: "new", period: "2026", commits: false });
    const names = (await vscode.workspace.fs.readDirectory(folder())).map(([name]) => name);
    assert.ok(!names.includes("retros"), names.join(", "));
  });
});
