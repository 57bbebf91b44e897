import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, codeOf, findings, folder, openFile } from "./support";

const career = `kys:
  keyStrengths: [Go, SQL, 글쓰기]
  readme: [한 줄, 두 줄, 세 줄]
  goals: [검색을 혼자 운영한다, 신입을 돕는다]
gap:
  goal: 검색을 혼자 운영한다
  required: [색인, 장애 대응]
  current: [색인]
  analysis: {색인: 계획을 읽는다}
  todos: [{todo: 당직 따라 하기, closes: 장애 대응}, {todo: 신입과 짝으로 일하기, goal: 신입을 돕는다}]
`;

const [year, month] = [new Date().getFullYear(), new Date().getMonth() + 1];

/** A retrospective beside the files of `openFile`, which `cleanUp` deletes. */
async function writeRetro(name: string, file: vscode.Uri, body: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), `suite-stale-${name}-retro.md`);
  const named = file.path.slice(file.path.lastIndexOf("/") + 1);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`---\ncareer: ${named}\n---\n\n${body}`));
  return uri;
}

const isStale = (codes: readonly string[]): boolean => codes.includes("stale-competency");

describe("a claimed level", () => {
  afterEach(cleanUp);

  it("is hinted at while nothing tells of it, and no longer once a retrospective does", async () => {
    const { document } = await openFile(".career.yaml", career);
    await writeRetro("old", document.uri, `# ${year - 3}년 회고\n\n## 3월\n\n- 색인을 다시 짰다.\n`);
    const hint = (await findings(document.uri, isStale)).find((one) => codeOf(one) === "stale-competency");
    assert.ok(hint);
    assert.deepEqual(hint.range, wordsAt(document, "current: [", "색인"));
    assert.equal(hint.severity, vscode.DiagnosticSeverity.Hint);
    assert.match(hint.message, new RegExp(`${year - 3}-03-01`));

    const said = `# ${year}년 회고\n\n## ${month}월\n\n- 색인을 정리했다.\n`;
    const told = await writeRetro("new", document.uri, said);
    await findings(document.uri, (codes) => !isStale(codes));

    await vscode.workspace.fs.delete(told);
    await findings(document.uri, isStale);
  });

  it("follows a retrospective that is being written", async () => {
    const { document } = await openFile(".career.yaml", career);
    await writeRetro("old", document.uri, `# ${year - 2}년 회고\n\n## 1월\n\n- 색인을 다시 짰다.\n`);
    const uri = await writeRetro("new", document.uri, `# ${year}년 회고\n\n## ${month}월\n\n`);
    await findings(document.uri, isStale);
    const editor = await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => edit.insert(end, "- 색인을 정리했다.\n"));
    await findings(document.uri, (codes) => !isStale(codes));
    await vscode.commands.executeCommand("undo");
    await findings(document.uri, isStale);
  });
});

/** Where some words stand behind others. */
function wordsAt(document: vscode.TextDocument, before: string, words: string): vscode.Range {
  const start = document.getText().indexOf(before + words) + before.length;
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}
