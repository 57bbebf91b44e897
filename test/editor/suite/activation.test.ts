import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("the extension", () => {
  it("is there, and is active once a career file is open", async () => {
    const extension = vscode.extensions.getExtension("career-gap.career-gap");
    assert.ok(extension, "the extension is not installed");
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder, "no folder is open");
    const file = vscode.Uri.joinPath(folder.uri, "career.yaml");
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    assert.match(document.getText(), /^version: 1$/mu);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
