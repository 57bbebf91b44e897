import assert from "node:assert/strict";
import * as vscode from "vscode";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { addGoal } from "../../../src/core/career/addGoal";
import { SourceText } from "../../../src/core/text/SourceText";
import { applyCareerEdit } from "../../../src/vscode/applyCareerEdit";
import { applyRetroEdit } from "../../../src/vscode/applyRetroEdit";
import { cleanUp, openFile } from "./support";

/** Writes a line at the beginning of a document, as somebody else might while an edit is being made. */
async function writeAbove(document: vscode.TextDocument, line: string): Promise<string> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), `${line}\n`);
  assert.ok(await vscode.workspace.applyEdit(edit));
  return document.getText();
}

describe("edits of a text that has changed", () => {
  afterEach(cleanUp);

  it("are refused in a career file, and made on the version that was read", async () => {
    const { document } = await openFile(".career.yaml", "kys:\n  goals:\n    - 색인을 설계한다\n");
    const read = CareerDocument.open(document.getText());
    const { version } = document;
    const edit = addGoal(read, "글을 쓴다");
    assert.equal(edit.kind, "edits");
    const changed = await writeAbove(document, "# 나중에 온 말");
    assert.equal(await applyCareerEdit(document, version, read, edit), false);
    assert.equal(document.getText(), changed);

    const now = CareerDocument.open(changed);
    assert.equal(await applyCareerEdit(document, document.version, now, addGoal(now, "글을 쓴다")), true);
    assert.equal(document.getText(), `${changed}    - 글을 쓴다\n`);
  });

  it("are refused in a retrospective, and made on the text that was read", async () => {
    const { document } = await openFile("-retro.md", "# 2026년 회고\n\n## 3월\n");
    const read = new SourceText(document.getText());
    const edits = [{ start: read.length, end: read.length, newText: "\n- 색인을 고쳤다\n" }];
    const changed = await writeAbove(document, "<!-- 나중에 온 말 -->");
    assert.equal(await applyRetroEdit(document, read, edits), false);
    assert.equal(document.getText(), changed);

    const now = new SourceText(changed);
    const again = [{ start: now.length, end: now.length, newText: "\n- 색인을 고쳤다\n" }];
    assert.equal(await applyRetroEdit(document, now, again), true);
    assert.equal(document.getText(), `${changed}\n- 색인을 고쳤다\n`);
  });
});
