import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, codeOf, findings, openFile } from "./support";

const career = `kys:
  keyStrengths:
    - Go
    - @Async
    - "책" 읽기
gap:
  required:
    - 메시지 큐
    - 재처리
  todos:
    - 글 쓰기 및 발표하기
`;

function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Thenable<vscode.CodeAction[]> {
  const resolved = 20;
  return vscode.commands.executeCommand("vscode.executeCodeActionProvider", document.uri, range, kind?.value, resolved);
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, "no such action, or one without edits");
  await vscode.workspace.applyEdit(action.edit);
}

/** Where some words stand in a document. */
function place(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  return new vscode.Range(document.positionAt(at), document.positionAt(at));
}

describe("code actions", () => {
  afterEach(cleanUp);

  it("fix all findings of a code at once", async () => {
    const { document } = await openFile(".career.yaml", career);
    const found = await findings(document.uri, (codes) => codes.includes("misread-start"));
    const [misread] = found.filter((one) => codeOf(one) === "misread-start");
    assert.ok(misread);
    const actions = await actionsAt(document, misread.range);
    await apply(actions.find(({ title }) => title.includes('"misread-start"') && title.includes("2")));
    assert.equal(document.getText(), career.replace("@Async", '"@Async"').replace('"책" 읽기', '"\\"책\\" 읽기"'));
  });

  it("fix what is safe on demand", async () => {
    const { document } = await openFile(".career.yaml", career);
    await findings(document.uri, (codes) => codes.includes("misread-start"));
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await actionsAt(document, whole, vscode.CodeActionKind.SourceFixAll.append("careerGap"));
    await apply(actions[0]);
    assert.ok(document.getText().includes('- "@Async"'));
  });

  it("move, split and name things", async () => {
    const { document } = await openFile(".career.yaml", career);
    const refactor = async (words: string, kind: vscode.CodeActionKind, title: RegExp): Promise<void> => {
      const actions = await actionsAt(document, place(document, words), kind);
      await apply(actions.find((action) => title.test(action.title)));
    };
    await refactor("재처리", vscode.CodeActionKind.RefactorMove, /메시지 큐/);
    assert.ok(document.getText().includes("    - name: 메시지 큐\n      parts:\n        - 재처리\n"));
    await refactor("글 쓰기", vscode.CodeActionKind.RefactorRewrite, /Split|나누기/);
    assert.ok(document.getText().includes("    - 글 쓰기\n    - 발표하기\n"));
    await refactor("발표하기", vscode.CodeActionKind.RefactorRewrite, /\bid\b.*"발표하기"/);
    assert.ok(document.getText().includes("    - id: 발표하기\n      todo: 발표하기\n"));
  });
});
