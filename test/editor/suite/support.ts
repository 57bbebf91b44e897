import assert from "node:assert/strict";
import * as vscode from "vscode";

/** The folder that is open. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, "no folder is open");
  return first.uri;
}

let files = 0;

/** Writes a file with a name of its own into the open folder, and opens it. */
export async function openFile(end: string, text: string): Promise<vscode.TextEditor> {
  const file = vscode.Uri.joinPath(folder(), `suite-${++files}${end}`);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(file);
  return vscode.window.showTextDocument(document);
}

/** Closes all editors without saving, and deletes what `openFile` wrote. */
export async function cleanUp(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand("workbench.action.files.revert");
    }
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  for (const [name] of await vscode.workspace.fs.readDirectory(folder())) {
    if (name.startsWith("suite-")) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), name));
  }
}

/** Our findings of a document, once they satisfy a condition; fails with what is there after ten seconds. */
export async function findings(
  uri: vscode.Uri,
  isReady: (codes: string[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const own = (): vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === "career-gap");
  if (isReady(own().map(codeOf))) return own();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      listener.dispose();
      reject(new Error(`the findings stayed: ${own().map(codeOf).join(", ") || "none"}`));
    }, 10_000);
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (!isReady(own().map(codeOf))) return;
      clearTimeout(timer);
      listener.dispose();
      resolve(own());
    });
  });
}

/** The code of a finding as the user sees it. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === "object" ? code.value : code);
}

/** Waits until something holds, asking again at each event of a kind; fails after ten seconds. */
export async function until(event: vscode.Event<unknown>, holds: () => boolean, what: string): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      listener.dispose();
      reject(new Error(`never: ${what}`));
    }, 10_000);
    const listener = event(() => {
      if (!holds()) return;
      clearTimeout(timer);
      listener.dispose();
      resolve();
    });
  });
}

/** Fails unless one undo makes a new document empty, and one redo brings its text back. */
export async function undoAndRedo(document: vscode.TextDocument): Promise<void> {
  const text = document.getText();
  assert.notEqual(text, "");
  await vscode.commands.executeCommand("undo");
  await until(vscode.workspace.onDidChangeTextDocument, () => document.getText() === "", "undone");
  await vscode.commands.executeCommand("redo");
  await until(vscode.workspace.onDidChangeTextDocument, () => document.getText() === text, "redone");
}
