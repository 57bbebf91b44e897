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

  it("carry over, record or drop what is overdue, and carry over all of it at once", async () => {
    const todo = (words: string, more = ""): string => `    - todo: ${words}\n      period: 2020-H1\n${more}`;
    const third = todo("부하 시험", "      carriedFrom: [2018, 2019]\n");
    const text = `gap:\n  todos:\n${todo("글 쓰기")}${todo("재처리 실험")}${third}`;
    const { document } = await openFile(".career.yaml", text);
    const all = (codes: readonly string[]): number => codes.filter((code) => code === "overdue-todo").length;
    const found = await findings(document.uri, (codes) => all(codes) === 3);
    const [overdue] = found.filter((one) => codeOf(one) === "overdue-todo");
    assert.ok(overdue);
    assert.equal(document.getText(overdue.range), "2020-H1");
    assert.equal(overdue.severity, vscode.DiagnosticSeverity.Hint);
    const actions = await actionsAt(document, overdue.range, vscode.CodeActionKind.QuickFix);
    const after = (title: RegExp): string => {
      const edit = actions.find((action) => title.test(action.title))?.edit;
      return (edit?.get(document.uri) ?? []).map(({ newText }) => newText).join("");
    };
    assert.match(after(/^(?:Done today|오늘 함)/u), /done: \d{4}-\d\d-\d\d/u);
    assert.match(after(/^(?:Drop|이 할 일 그만두기)/u), /status: dropped/u);
    await apply(actions.find(({ title }) => /^(?:Carry over all|기간이 지난 할 일 모두)/u.test(title)));
    const carried = /period: (\S+)\n {6}carriedFrom: \[2020-H1\]\n/gu;
    const periods = [...document.getText().matchAll(carried)].map(([, period]) => period);
    assert.equal(periods.length, 2, document.getText());
    assert.match(periods[0] ?? "", /^20[2-9]\d-H[12]$/u);
    assert.ok(document.getText().endsWith(third));
    await findings(document.uri, (codes) => all(codes) === 1);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), text);
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
