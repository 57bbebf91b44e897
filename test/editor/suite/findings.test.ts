import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, codeOf, findings, openFile } from "./support";

const career = `kys:
  keyStrengths: [Go, SQL, 글쓰기]
  readme: [한 줄, 두 줄, 세 줄]
  goals:
    - id: search
      goal: 검색을 혼자 운영한다
    - 신입을 돕는다
gap:
  goal: search
  required:
    - id: queues
      name: 메시지 큐
  current: []
  analysis:
    queues: 다시 처리해 본 적이 없다
  todos:
    - todo: 실패한 배치를 다시 처리하기
      closes: [quees]
`;

describe("findings", () => {
  afterEach(cleanUp);

  it("stand at their place with their code, and go with a quick fix in one undo step", async () => {
    const { document } = await openFile(".career.yaml", career);
    assert.equal(document.languageId, "career");
    const found = await findings(document.uri, (codes) => codes.includes("unknown-competency"));
    const unknown = found.find((one) => codeOf(one) === "unknown-competency");
    assert.ok(unknown);
    assert.equal(document.getText(unknown.range), "quees");
    assert.equal(unknown.severity, vscode.DiagnosticSeverity.Error);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      unknown.range,
    );
    const fix = actions.find((action) => action.edit && action.isPreferred);
    assert.ok(fix?.edit, `no fix among ${actions.map(({ title }) => title).join(", ")}`);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), career.replace("[quees]", "[queues]"));
    await findings(document.uri, (codes) => !codes.includes("unknown-competency"));
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), career);
  });

  it("follow the typing, from a good text to a broken one and back", async () => {
    const editor = await openFile(".career.yaml", career);
    await findings(editor.document.uri, (codes) => codes.length > 0);
    const end = editor.document.positionAt(career.length);
    await editor.edit((edit) => edit.insert(end, '    - "끝나지 않는 글\n'));
    await findings(editor.document.uri, (codes) => codes.includes("yaml-unclosed"));
    await vscode.commands.executeCommand("undo");
    await findings(editor.document.uri, (codes) => !codes.includes("yaml-unclosed"));
  });

  it("say one thing of a file of another kind, and nothing of an empty one but what is still to write", async () => {
    const manifest = await openFile(".career.yaml", "apiVersion: v1\nkind: Service\nmetadata:\n  name: search\n");
    const only = await findings(manifest.document.uri, (codes) => codes.length > 0);
    assert.deepEqual(only.map(codeOf), ["not-a-career-file"]);
    const empty = await openFile(".career.yaml", "");
    const calm = await findings(empty.document.uri, (codes) => codes.length > 0);
    assert.deepEqual(calm.map(codeOf), ["unfinished"]);
    assert.equal(calm[0]?.severity, vscode.DiagnosticSeverity.Information);
  });

  it("look into the front matter of a retrospective, which stays Markdown", async () => {
    const { document } = await openFile("-retro.md", "---\ntitle: 돌아보기\ndate: 2022-06-31\n---\n\n## 1월\n");
    assert.equal(document.languageId, "markdown");
    const found = await findings(document.uri, (codes) => codes.includes("unreal-date"));
    const unreal = found.find((one) => codeOf(one) === "unreal-date");
    assert.equal(unreal && document.getText(unreal.range), "2022-06-31");
  });

  it("leave other Markdown alone", async () => {
    const { document } = await openFile("-notes.md", "---\ndate: 2022-06-31\n---\n");
    const retro = await openFile("-retro.md", "---\ndate: 2022-06-31\n---\n");
    await findings(retro.document.uri, (codes) => codes.length > 0);
    assert.deepEqual(await findings(document.uri, () => true), []);
  });
});
